package main

import (
	"errors"
	"fmt"
	"os" // ERROR 2 "\x22os\x22 imported and not used"
	str "math" // ERROR 2 "\x22math\x22 imported as str and not used"
)

type T struct {
	Foo int
	bar string
}

func (t T) Method()   {}
func (t *T) Pointer() {}

var x = 1

func undefinedNames() {
	y = 2 // ERROR 2 "undefined: y"
	fmt.Println(z) // ERROR 14 "undefined: z"
	fmt.println("a") // ERROR 6 "undefined: fmt\.println \(but have Println\)"
	fmt.Printn("a") // ERROR 6 "undefined: fmt\.Printn"
	fmt.Printline("a") // ERROR 6 "undefined: fmt\.Printline"
	var t T
	t.foo = 1 // ERROR 4 "t\.foo undefined \(type T has no field or method foo, but does have method Foo\)"
	t.Bar = "" // ERROR 4 "t\.Bar undefined \(type T has no field or method Bar, but does have field bar\)"
	t.Baz = 3 // ERROR 4 "t\.Baz undefined \(type T has no field or method Baz\)"
	t.method() // ERROR 4 "t\.method undefined \(type T has no field or method method, but does have method Method\)"
	T{}.Pointer() // ERROR 6 "cannot call pointer method Pointer on T"
	(&t).Pointer()
	_ = fmt // ERROR 6 "use of package fmt not in selector"
	_ = T // ERROR 6 "T \(type\) is not an expression"
	undefinedFunc(a, b) // ERROR 2 "undefined: undefinedFunc" 16 "undefined: a" 19 "undefined: b"
	var q Missing // ERROR 8 "undefined: Missing"
	var r fmt.Missing // ERROR 12 "undefined: fmt\.Missing"
	var s fmt.Println // ERROR 8 "fmt\.Println \(value of type func\(a \.\.\.any\) \(n int, err error\)\) is not a type"
	var u x // ERROR 8 "x \(package-level variable\) is not a type"
	_ = q
	_, _ = r, s
	_ = u
	t.Foo()
	t.Foo.x = 1 // ERROR 8 "t\.Foo\.x undefined \(type func\(\) has no field or method x\)"
	len.x() // ERROR 5 "invalid use of len \(built-in\) in selector expression"
	_ = _ // ERROR 6 "cannot use _ as value or type"
}

func unused() {
	a := 1 // ERROR 2 "declared and not used: a"
	var b int // ERROR 6 "declared and not used: b"
	var c, d = 1, 2 // ERROR 6 "declared and not used: c"
	_ = d
	const e = 3
	for i := 0; ; { // ERROR 6 "declared and not used: i"
	}
	for i, v := range []int{1} { // ERROR 6 "declared and not used: i" 9 "declared and not used: v"
	}
	switch v := any(1).(type) { // ERROR 9 "v declared and not used"
	case int:
	}
	if w := 1; true { // ERROR 5 "declared and not used: w"
	}
	f := func() { // ERROR 2 "declared and not used: f"
		g := 1 // ERROR 3 "declared and not used: g"
	}
	h := 1
	h = 2
	h++
	h += 3
	var k [3]int
	k[0] = 1
	var m T
	m.Foo = 2 // ERROR 2 "cannot assign to m\.Foo \(neither addressable nor a map index expression\)"
	var n *int
	*n = 1
}

func redeclared() {
	a := 1
	a := 2 // ERROR 4 "no new variables on left side of :="
	var a int // ERROR 6 "a redeclared in this block\n\tnames_and_scopes\.go:80:2: other declaration of a"
	_ = a
	a, a := 1, 2 // ERROR 5 "a repeated on left side of :="
	b, c := 1, 2
	b, c := 3, 4 // ERROR 7 "no new variables on left side of :="
	_, _ = b, c
	x.y := 1 // ERROR 2 "non-name x\.y on left side of :=" 4 "x\.y undefined \(type int has no field or method y\)"
	1 := 2 // ERROR 2 "non-name 1 on left side of :="
	type L int
	type L string // ERROR 7 "L redeclared in this block\n\tnames_and_scopes\.go:90:7: other declaration of L"
}

func x() {} // ERROR 6 "x redeclared in this block\n\tnames_and_scopes\.go:18:5: other declaration of x"

type T int // ERROR 6 "T redeclared in this block\n\tnames_and_scopes\.go:10:6: other declaration of T"

func (t T) Method() {} // ERROR 12 "method T\.Method already declared at names_and_scopes\.go:15:12"
func (t T) Foo()    {} // ERROR 12 "field and method with the same name Foo\n\tnames_and_scopes\.go:11:2: other declaration of Foo"

func params(a int, a string) (a int) { return } // ERROR 20 "a redeclared in this block\n\tnames_and_scopes\.go:101:13: other declaration of a" 40 "result parameter a not in scope at return\n\tnames_and_scopes\.go:101:13: inner declaration of var a int"

func results() (n int, err error) {
	{
		n := 1 // ERROR 3 "declared and not used: n"
		return // ERROR 3 "result parameter n not in scope at return\n\tnames_and_scopes\.go:105:3: inner declaration of var n int"
	}
	if err := errors.New(""); err != nil {
		return // ERROR 3 "result parameter err not in scope at return\n\tnames_and_scopes\.go:108:5: inner declaration of var err error"
	}
	return
}
func main() {}
func main() {} // ERROR 6 "main redeclared in this block\n\tnames_and_scopes\.go:113:6: other declaration of main"
func init() int { return 1 } // ERROR 6 "func init must have no arguments and no return values"

var init = 1 // ERROR 5 "cannot declare init - must be func"
var main = 2 // ERROR 5 "cannot declare main - must be func"

func (m Missing) M() {} // ERROR 9 "undefined: Missing"
func (int) M()       {} // ERROR 7 "cannot define new methods on non-local type int"
func (*int) M()      {} // ERROR 8 "cannot define new methods on non-local type int"
func (fmt.Stringer) M() {} // ERROR 7 "cannot define new methods on non-local type fmt\.Stringer"
func ([]int) M()     {} // ERROR 7 "invalid receiver type \[\]int"
func (**T) M()       {} // ERROR 8 "invalid receiver type \*\*T"

type P *int

func (P) M() {} // ERROR 7 "invalid receiver type P \(pointer or interface type\)"

type Iface interface{ m() }

func (Iface) N() {} // ERROR 7 "invalid receiver type Iface \(pointer or interface type\)"
