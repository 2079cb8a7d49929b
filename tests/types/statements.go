package main

import "fmt"

type T struct{ a int }
type I interface{ M() }
type J interface {
	I
	N()
}
type A struct{}

func (A) M() {}

type B struct{}

func (*B) M() {}

func ctl() {
	var i int
	var s string
	var e any
	var it I
	if i { // ERROR 5 "non-boolean condition in if statement"
	}
	if s == 1 { // ERROR 10 "invalid operation: s == 1 \(mismatched types string and untyped int\)"
	}
	if i := 1; i { // ERROR 13 "non-boolean condition in if statement"
	}
	for i { // ERROR 6 "non-boolean condition in for statement"
	}
	for s { // ERROR 6 "non-boolean condition in for statement"
	}
	for i := 0; i < "a"; i++ { // ERROR 18 "invalid operation: i < \x22a\x22 \(mismatched types int and untyped string\)"
	}
	for i = range 10 {
	}
	for i = range "abc" {
	}
	for s = range "abc" { // ERROR 6 "cannot use s \(value of type int\) as string value in assignment"
	}
	for i, s = range "abc" { // ERROR 9 "cannot use s \(value of type rune\) as string value in assignment"
	}
	for i, j := range 10 { // ERROR 6 "declared and not used: i" 9 "range over 10 \(untyped int constant\) permits only one iteration variable"
	}
	for i := range e { // ERROR 17 "cannot range over e \(variable of interface type any\)"
	}
	for i := range (T{}) { // ERROR 17 "cannot range over \(T\{\}\) \(value of struct type T\)"
	}
	for range 1.5 { // ERROR 12 "cannot range over 1\.5 \(untyped float constant\)"
	}
	for i := range 1.5 { // ERROR 17 "cannot range over 1\.5 \(untyped float constant\)"
	}
	for i := range 1e3 { // ERROR 17 "cannot range over 1e3 \(untyped float constant 1000\)"
		_ = i
	}
	for _, _ = range ([]int{}) {
	}
	for _ = range []int{} {
	}
	for _, _ := range []int{} { // ERROR 2 "no new variables on left side of :="
	}
	for x := range &[3]int{} {
		_ = x
	}
	for x := range new([]int) { // ERROR 17 "cannot range over new\(\[\]int\) \(value of type \*\[\]int\)"
	}
	for x := range func() {} { // ERROR 17 "cannot range over func\(\) \{\} \(value of type func\(\)\): func must be func\(yield func\(\.\.\.\) bool\): wrong argument count"
	}
	for x := range func(func()) {} { // ERROR 17 "cannot range over func\(func\(\)\) \{\} \(value of type func\(func\(\)\)\): func must be func\(yield func\(\.\.\.\) bool\): yield func does not return bool"
	}
	for x, y := range func(func(int) bool) {} { // ERROR 6 "declared and not used: x" 9 "range over func\(func\(int\) bool\) \{\} \(value of type func\(func\(int\) bool\)\) permits only one iteration variable"
	}
	for x := range func(func() bool) {} { // ERROR 6 "range over func\(func\(\) bool\) \{\} \(value of type func\(func\(\) bool\)\) permits no iteration variables"
	}
	for x, y := range func(func(int, string) bool) {} {
		_, _ = x, y
	}
	var b8 byte // ERROR 6 "declared and not used: b8"
	for b8 = range 300 { // ERROR 17 "cannot use 300 \(untyped int constant\) as byte value in range clause \(overflows\)"
	}
	for b8 := range byte(3) {
		_ = b8
	}
	switch i {
	case 1, 2, 1: // ERROR 13 "duplicate case 1 \(constant of type int\) in expression switch\n\tstatements\.go:86:7: previous case"
	case "a": // ERROR 7 "cannot convert \x22a\x22 \(untyped string constant\) to type int"
	case 1.5: // ERROR 7 "1\.5 \(untyped float constant\) truncated to int"
	case s: // ERROR 7 "invalid case s in switch on i \(mismatched types string and int\)"
	case 3:
	case 1 + 2: // ERROR 7 "duplicate case 1 \+ 2 \(constant 3 of type int\) in expression switch\n\tstatements\.go:90:7: previous case"
	case e:
	}
	switch {
	case i: // ERROR 7 "invalid case i in switch on true \(mismatched types int and bool\)"
	case i == 1:
	case true:
	case true:
	case false, 1: // ERROR 14 "cannot convert 1 \(untyped int constant\) to type bool"
	}
	switch s {
	case "a", "b":
	case "a": // ERROR 7 "duplicate case \x22a\x22 \(constant of type string\) in expression switch\n\tstatements\.go:102:7: previous case"
	case 'a': // ERROR 7 "cannot convert 'a' \(untyped rune constant 97\) to type string"
	}
	switch e {
	case 1, "a":
	case 1: // ERROR 7 "duplicate case 1 \(constant of type int\) in expression switch\n\tstatements\.go:107:7: previous case"
	case int8(1):
	case nil:
	case []int{}: // ERROR 7 "invalid case \[\]int\{\} in switch on e \(slice can only be compared to nil\)"
	}
	switch f := func() {}; f {
	case nil:
	}
	switch []int{} {
	}
	switch (T{}) {
	case T{1}:
	}
	switch nil { // ERROR 9 "use of untyped nil in switch expression"
	}
	switch x := 5; x {
	default:
	case 1:
	default: // ERROR 2 "multiple defaults \(first at statements\.go:124:2\)"
	}
	switch x := e.(type) {
	case int, string:
		x + 1 // ERROR 3 "invalid operation: x \+ 1 \(mismatched types any and untyped int\)"
	case nil:
	case int: // ERROR 7 "duplicate case int in type switch\n\tstatements\.go:129:7: previous case"
	case bool:
		_ = x + 1 // ERROR 7 "invalid operation: x \+ 1 \(mismatched types bool and untyped int\)"
	case I, error:
	case Nosuch: // ERROR 7 "undefined: Nosuch"
	case nil: // ERROR 7 "duplicate case nil in type switch\n\tstatements\.go:131:7: previous case"
	}
	switch it.(type) {
	case A, *A:
	case B: // ERROR 7 "impossible type switch case: B\n\tit \(variable of interface type I\) cannot have dynamic type B \(method M has pointer receiver\)"
	case *B:
	case int: // ERROR 7 "impossible type switch case: int\n\tit \(variable of interface type I\) cannot have dynamic type int \(missing method M\)"
	case J:
	case fmt.Stringer:
	}
	switch i.(type) { // ERROR 9 "i \(variable of type int\) is not an interface"
	}
	switch _ := e.(type) { // ERROR 9 "no new variable on left side of :="
	}
	switch y := e.(type) { // ERROR 9 "y declared and not used"
	}
	switch y := it.(type) {
	case A:
		y.M()
		y.N() // ERROR 5 "y\.N undefined \(type A has no field or method N\)"
	case J:
		y.N()
	default:
		y.M()
	}
	var v, ok = e.(int) // ERROR 6 "declared and not used: v" 9 "declared and not used: ok"
	v, ok = e.(int), true
	v, ok = e.(string) // ERROR 10 "cannot use e\.\(string\) \(comma, ok expression of type string\) as int value in multiple assignment"
	var okk int // ERROR 6 "declared and not used: okk"
	v, okk = e.(int) // ERROR 11 "cannot use ok value of \(comma, ok\) expression \(untyped bool value\) as int value in multiple assignment"
	i++
}

func term1() int {
	for {
	}
}
func term2() int {
	for {
		break
	}
} // ERROR 1 "missing return"
func term3(i int) int {
	if i > 0 {
		return 1
	}
} // ERROR 1 "missing return"
func term4(i int) int {
	if i > 0 {
		return 1
	} else {
		panic("x")
	}
}
func term5(i int) int {
	switch i {
	case 1:
		return 1
	default:
		return 2
	}
}
func term6(i int) int {
	switch i {
	case 1:
		return 1
	}
} // ERROR 1 "missing return"
func term7(i int) int {
	switch i {
	case 1:
		fallthrough
	case 2:
		return 2
	default:
		break
	}
} // ERROR 1 "missing return"
func term8() int {
L:
	for {
		for {
			break L
		}
	}
} // ERROR 1 "missing return"
func term9() int {
L:
	goto L
}
func term10() int {
	for true {
	}
} // ERROR 1 "missing return"
func term11() int {
	panic := func(string) {}
	panic("x")
} // ERROR 1 "missing return"
func term12() (x int) {
	x = 1
} // ERROR 1 "missing return"
func term13() int {
	{
		return 1
	}
}
func term14() func() int {
	return func() int {
	} // ERROR 2 "missing return"
}

var pkgv = func() int { undefinedx(); return 1 }() // ERROR 25 "undefined: undefinedx"

func dupParam(a int, b, a string) {} // ERROR 25 "a redeclared in this block\n\tstatements\.go:250:15: other declaration of a"
func blank(_ int, _ string)       {}
func variadicBad(a ...int) {
	var s string = a // ERROR 6 "declared and not used: s" 17 "cannot use a \(variable of type \[\]int\) as string value in variable declaration"
	a = 1 // ERROR 6 "cannot use 1 \(untyped int constant\) as \[\]int value in assignment"
}

func (t T) M(t int) {} // ERROR 14 "t redeclared in this block\n\tstatements\.go:257:7: other declaration of t"
func (T) M2() (r int, r string) { return } // ERROR 23 "r redeclared in this block\n\tstatements\.go:258:16: other declaration of r" 35 "result parameter r not in scope at return\n\tstatements\.go:258:16: inner declaration of var r string"

func main() {
	x := 1
	f := func() int { return x }
	var g func(int) = f // ERROR 20 "cannot use f \(variable of type func\(\) int\) as func\(int\) value in variable declaration"
	g = func() {} // ERROR 6 "cannot use func\(\) \{\} \(value of type func\(\)\) as func\(int\) value in assignment"
	_ = g
	func() { x := 2 }() // ERROR 11 "declared and not used: x"
	func() { y = 2 }() // ERROR 11 "undefined: y"
	var ch chan int
	ch <- "a" // ERROR 8 "cannot use \x22a\x22 \(untyped string constant\) as int value in send"
	i := 0
	<-i // ERROR 4 "invalid operation: cannot receive from non-channel int i \(variable of type int\)"
	i <- 1 // ERROR 2 "invalid operation: cannot send to non-channel int i \(variable of type int\)"
	var m map[string]int
	m[1] = 2 // ERROR 4 "cannot use 1 \(untyped int constant\) as string value in map index"
	m["a"] = "b" // ERROR 11 "cannot use \x22b\x22 \(untyped string constant\) as int value in assignment"
	m["a"].x = 1 // ERROR 9 "m\[\x22a\x22\]\.x undefined \(type int has no field or method x\)"
	_ = m["a"] + "x" // ERROR 6 "invalid operation: m\[\x22a\x22\] \+ \x22x\x22 \(mismatched types int and untyped string\)"
	var mm map[[]int]string // ERROR 13 "invalid map key type \[\]int"
	_ = mm
	var ms map[string]T
	ms["a"].a = 1 // ERROR 2 "cannot assign to struct field ms\[\x22a\x22\]\.a in map"
	_ = map[string]int{"a": 1, "a": 2, 1: 2, "b": "c", 3} // ERROR 29 "duplicate key \x22a\x22 in map literal" 37 "cannot use 1 \(untyped int constant\) as string value in map literal" 48 "cannot use \x22c\x22 \(untyped string constant\) as int value in map literal" 53 "missing key in map literal"
	delete(m, 1) // ERROR 12 "cannot use 1 \(untyped int constant\) as string value in argument to delete"
	for k, v := range m { // ERROR 6 "declared and not used: k" 9 "declared and not used: v"
	}
	_, ok := m["a"]
	_ = ok + 1 // ERROR 6 "invalid operation: ok \+ 1 \(mismatched types bool and untyped int\)"
	cap(m) // ERROR 6 "invalid argument: m \(variable of type map\[string\]int\) for built-in cap"
	_ = T.M
	_ = (*T).M
	_ = T.Nosuch // ERROR 8 "T\.Nosuch undefined \(type T has no field or method Nosuch\)"
	_ = T.a // ERROR 6 "operand for field selector a must be value of type T"
	_ = B.M // ERROR 8 "invalid method expression B\.M \(needs pointer receiver \(\*B\)\.M\)"
	_ = (*B).M
	_ = I.M
	T.M(1, 2) // ERROR 6 "cannot use 1 \(untyped int constant\) as T value in argument to T\.M"
	h := T{}.M
	h("a") // ERROR 4 "cannot use \x22a\x22 \(untyped string constant\) as int value in argument to h"
	x = T{}.M // ERROR 6 "cannot use T\{\}\.M \(value of type func\(t int\)\) as int value in assignment"
}
