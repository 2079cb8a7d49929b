package main

import (
	"fmt"
	"strings"
)

type A struct {
	x, y int
	B
}
type B struct {
	z int
	*C
}
type C struct{ w int }
type D struct {
	A
	C
}
type E struct {
	B
	C
}
type F struct {
	z string
	B
	fmt.Stringer
}
type G interface {
	M()
	fmt.Stringer
}
type H struct {
	G
	strings.Builder
}

type J struct{ *G } // ERROR 16 "embedded field type cannot be a pointer to an interface"
type K struct{ P } // ERROR 16 "embedded field type cannot be a pointer"
type P *int
type L struct {
	A
	A // ERROR 2 "A redeclared\n\tembedding\.go:43:2: other declaration of A"
}
type M struct {
	A
	*A // ERROR 3 "A redeclared\n\tembedding\.go:47:2: other declaration of A"
}
type N struct{ *int }
type O struct{ int }
type Q struct {
	B
	strings.Builder
	b strings.Builder
}

func (C) Foo()  {}
func (*B) Bar() {}
func (A) z2()   {}

type FB interface {
	Foo()
	Bar()
}

var _ FB = A{} // ERROR 12 "cannot use A\{\} \(value of struct type A\) as FB value in variable declaration: A does not implement FB \(method Bar has pointer receiver\)"
var _ FB = &A{}
var _ FB = B{} // ERROR 12 "cannot use B\{\} \(value of struct type B\) as FB value in variable declaration: B does not implement FB \(method Bar has pointer receiver\)"
var _ FB = D{} // ERROR 12 "cannot use D\{\} \(value of struct type D\) as FB value in variable declaration: D does not implement FB \(method Bar has pointer receiver\)"
var _ FB = struct{ *B }{}
var _ FB = struct{ B }{} // ERROR 12 "cannot use struct\{B\}\{\} \(value of type struct\{B\}\) as FB value in variable declaration: struct\{B\} does not implement FB \(method Bar has pointer receiver\)"
var _ fmt.Stringer = H{} // ERROR 22 "cannot use H\{\} \(value of struct type H\) as fmt\.Stringer value in variable declaration: H does not implement fmt\.Stringer \(ambiguous selector H\.String\)"
var _ fmt.Stringer = F{}
var _ fmt.Stringer = &strings.Builder{}
var _ fmt.Stringer = strings.Builder{} // ERROR 22 "cannot use strings\.Builder\{\} \(value of struct type strings\.Builder\) as fmt\.Stringer value in variable declaration: strings\.Builder does not implement fmt\.Stringer \(method String has pointer receiver\)"
var _ = A{z: 1}
var _ = A{z: 1, B: B{}} // ERROR 17 "cannot specify embedded field B and enclosed promoted field z"
var _ = A{B: B{}, z: 1} // ERROR 19 "cannot specify promoted field z and enclosing embedded field B"
var _ = A{w: 1} // ERROR 11 "invalid implicit pointer indirection to reach w"
var _ = A{z: 1, z: 2} // ERROR 17 "duplicate field name z in struct literal"
var _ = A{Foo: 1} // ERROR 11 "Foo is not a field"
var _ = A{q: 1} // ERROR 11 "unknown field q in struct literal of type A"
var _ = D{x: 1, A: A{}, w: 2} // ERROR 17 "cannot specify embedded field A and enclosed promoted field x"
var _ = D{z: 1, y: 3, C: C{}, w: 2} // ERROR 31 "cannot specify promoted field w and enclosing embedded field C"
var _ = E{w: 1}
var _ = F{z: "a", B: B{z: 1}, Stringer: nil}
var _ = O{1}.int
var _ = O{int: 1}
var _ = Q{}.String // ERROR 13 "cannot call pointer method String on Q"

func main() {
	var a A
	var d D
	var e E
	var f F
	var h H
	_ = a.z + a.w + a.B.z + a.C.w
	_ = d.w + d.z
	_ = e.w
	_ = e.B.w
	_ = f.z + 1 // ERROR 6 "invalid operation: f\.z \+ 1 \(mismatched types string and untyped int\)"
	f.String()
	h.String() // ERROR 4 "ambiguous selector h\.String"
	h.M()
	h.Foo() // ERROR 4 "h\.Foo undefined \(type H has no field or method Foo\)"
	a.Foo()
	a.Bar()
	A{}.Bar() // ERROR 6 "cannot call pointer method Bar on A"
	A{}.Foo()
	_ = A.Foo
	_ = A.Bar // ERROR 8 "invalid method expression A\.Bar \(needs pointer receiver \(\*A\)\.Bar\)"
	_ = (*A).Bar
	_ = D.z2
	a.Z = 1 // ERROR 4 "a\.Z undefined \(type A has no field or method Z, but does have field z\)"
	a.b.z = 1 // ERROR 4 "a\.b undefined \(type A has no field or method b, but does have field B\)"
	var fb FB = a // ERROR 14 "cannot use a \(variable of struct type A\) as FB value in variable declaration: A does not implement FB \(method Bar has pointer receiver\)"
	fb = &a
	fb = d // ERROR 7 "cannot use d \(variable of struct type D\) as FB value in assignment: D does not implement FB \(method Bar has pointer receiver\)"
	_ = fb
	h.WriteString(1) // ERROR 16 "cannot use 1 \(untyped int constant\) as string value in argument to h\.WriteString"
	H{}.WriteString("a") // ERROR 6 "cannot call pointer method WriteString on H"
	a.foo() // ERROR 4 "a\.foo undefined \(type A has no field or method foo, but does have method Foo\)"
	e.Foo()
}
