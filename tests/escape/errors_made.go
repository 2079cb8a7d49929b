// Values behind the error interface.
package main

type myError struct {
	op   string
	code int
}

func (e *myError) Error() string { return e.op }

type code int

func (c code) Error() string { return "code" }

func pointer(op string) error { return &myError{op, 1} }

func value(n int) error { return code(n) }

func check(n int) error {
	if n < 0 {
		return code(3)
	}
	return nil
}

func text(err error) string { return err.Error() }

func main() {
	println(text(pointer("x")), text(value(2)), check(1) == nil)
}
