// Types as failed assertions and %T write them.
package main

import "fmt"

type E int

func (e E) Error() string { return "e" }

type foo interface {
	b()
	a(int) string
	error
	Ex() int
}

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}
func main() {
	var e error = E(1)
	var a any = e
	try(func() { fmt.Println(e.(interface{ foo() })) })
	try(func() { fmt.Println(e.(interface{ Foo() })) })
	try(func() { fmt.Println(a.(foo)) })
	try(func() { fmt.Println(a.(interface{ b(); A() })) })
	try(func() { fmt.Println(a.(fmt.Stringer)) })
	try(func() { fmt.Println(a.(struct{ a int })) })
	try(func() { fmt.Println(a.(func(int, ...string) (E, error))) })
	try(func() { fmt.Println(a.(map[string][]*E)) })
	fmt.Printf("%T %T %T\n", (*interface{ foo() })(nil), struct {
		e E
		error
		X int `t:"1"`
	}{}, (*foo)(nil))
}
