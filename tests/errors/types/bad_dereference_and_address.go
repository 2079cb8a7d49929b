package main

func f() int { return 1 }

type T struct{ x int }

func (t *T) p() {}

func main() {
	x := 1
	_ = *x // ERROR 7 "invalid operation: cannot indirect x \(variable of type int\)"
	_ = &f() // ERROR 7 "invalid operation: cannot take address of f\(\) \(value of type int\)"
	_ = &"s" // ERROR 7 "invalid operation: cannot take address of \x22s\x22 \(untyped string constant\)"
	_ = &x.y // ERROR 9 "x\.y undefined \(type int has no field or method y\)"
	T{}.p() // ERROR 6 "cannot call pointer method p on T"
	_ = &T{}
	*nil = 1 // ERROR 3 "invalid operation: cannot indirect nil"
	f() = 2 // ERROR 2 "cannot assign to f\(\) \(neither addressable nor a map index expression\)"
	"abc"[0] = 'x' // ERROR 2 "cannot assign to \x22abc\x22\[0\] \(neither addressable nor a map index expression\)"
	const c = 1
	c = 2 // ERROR 2 "cannot assign to c \(neither addressable nor a map index expression\)"
	main = nil // ERROR 2 "cannot assign to main \(neither addressable nor a map index expression\)" 2 "too many errors"
}
