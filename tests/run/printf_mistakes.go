package main

import "fmt"

type T struct {
	A int
	B string
}

type Panics int

func (Panics) String() string { panic("oops") }

type NilSafe struct{ s string }

func (n *NilSafe) String() string { return n.s }

func main() {
	fmt.Printf("%d\n", "text")
	fmt.Printf("%s\n", 42)
	fmt.Printf("%z %!\n", 1)
	fmt.Printf("%d %d\n", 1)
	fmt.Printf("%d\n", 1, 2, "three")
	fmt.Printf("none\n", 5)
	fmt.Printf("%t %t\n", 1, "x")
	fmt.Printf("%f %e\n", 1, "x")
	fmt.Printf("%c %x\n", "s", 1.5)
	fmt.Printf("%d %s\n", T{1, "b"}, T{1, "b"})
	fmt.Printf("%d %s\n", []string{"a"}, []int{1})
	fmt.Printf("%s %d\n", true, false)
	fmt.Printf("%s\n", nil)
	fmt.Printf("%d %s %v\n", nil, error(nil), []any{nil})
	fmt.Printf("%*d|%.*d\n", "w", 1, "p", 2)
	fmt.Printf("%[3]d %[1]d\n", 1, 2)
	fmt.Printf("%[x]d %[1]\n", 1)
	fmt.Printf("%s|%v|%d\n", Panics(1), Panics(2), Panics(3))
	var n *NilSafe
	fmt.Printf("%s %v\n", n, n)
	fmt.Printf("%-010d|%+s|%#v|\n", 5, "s", 5)
	fmt.Printf("%")
	fmt.Printf("\n%d%%\n", 50)
	fmt.Printf("%.2f%s\n", 1.005, "x", "extra")
	fmt.Printf("%v %s\n", struct{ e error }{}, &T{2, "c"})
	fmt.Println(fmt.Sprintf("%d", []any{"x", 1}), fmt.Sprintf("%6q|%-6q|", "a", 'b'))
	fmt.Println(fmt.Errorf("%d %w", 1, "not an error"))
	fmt.Printf("%!d %i\n", 1, 2)
}
