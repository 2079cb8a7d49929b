package main

import "fmt"

type T struct{ name string }

func (t T) show(s string)   { fmt.Println("value", t.name, s) }
func (t *T) pshow(s string) { fmt.Println("pointer", t.name, s) }

func arg(s string) string {
	fmt.Println("evaluated", s)
	return s
}

func order() {
	fmt.Println("order")
	for i := range 3 {
		defer fmt.Println("loop", i)
	}
	defer func(s string) { fmt.Println("literal", s) }(arg("now"))
	fmt.Println("body")
}

func receivers() {
	t := T{"old"}
	defer t.show(arg("a"))
	defer t.pshow("b")
	f := func() { fmt.Println("first function") }
	defer f()
	f = func() { fmt.Println("second function") }
	t.name = "new"
	defer (*T).pshow(&t, "c")
	defer T.show(t, "d")
}

func named() (n int, s string) {
	defer func() {
		n *= 2
		s += "!"
	}()
	n, s = 1, "x"
	return n + 20, s + "y"
}

func unnamed() int {
	n := 5
	defer func() { n = 100 }()
	return n
}

func pointer() (p *int) {
	x := 1
	defer func() { *p += 10 }()
	defer func() { x = 7 }()
	return &x
}

func conditional(b bool) (s string) {
	if b {
		defer func() { s += "deferred" }()
	}
	s = "plain "
	return
}

func nested() {
	defer func() {
		defer fmt.Println("inner deferred")
		fmt.Println("outer deferred")
	}()
	func() {
		defer fmt.Println("in literal")
	}()
	fmt.Println("after literal")
}

func many(n int) (sum int) {
	for i := 1; i <= n; i++ {
		defer func() { sum += i }()
	}
	return 0
}

func loopWithReturn() (r int) {
	for i := 0; ; i++ {
		defer func() { r = r*10 + i }()
		if i == 3 {
			return 9
		}
	}
}

func builtins() {
	b := make([]int, 2)
	defer func() { fmt.Println(b) }()
	defer copy(b, []int{7, 8})
	defer print()
	var i interface{ show(string) } = T{"iface"}
	defer i.show("e")
	i = T{"other"}
}

func nilFunc() {
	defer func() { fmt.Println("recovered:", recover()) }()
	var f func()
	defer f()
	fmt.Println("runs before the nil call")
}

func recursive(n int) {
	defer fmt.Print(n, " ")
	if n > 0 {
		recursive(n - 1)
	}
}

func main() {
	order()
	receivers()
	fmt.Println(named())
	fmt.Println(unnamed(), *pointer(), conditional(true), conditional(false))
	nested()
	fmt.Println(many(100), loopWithReturn())
	builtins()
	nilFunc()
	recursive(5)
	fmt.Println()
	defer fmt.Println("last")
	defer func(n ...int) { fmt.Println(len(n)) }(1, 2, 3)
}
