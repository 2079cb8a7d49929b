package main

type T struct {
	A int
	b struct{ c int }
}

func main() {
	var t T
	var p *T
	var pp **T
	var i interface{ M() }
	t.a = 1 // ERROR 4 "t\.a undefined \(type T has no field or method a, but does have field A\)"
	t.B.c = 2 // ERROR 4 "t\.B undefined \(type T has no field or method B, but does have field b\)"
	t.b.d = 3 // ERROR 6 "t\.b\.d undefined \(type struct\{c int\} has no field or method d\)"
	p.c = 4 // ERROR 4 "p\.c undefined \(type \*T has no field or method c\)"
	pp.A = 5 // ERROR 5 "pp\.A undefined \(type \*\*T has no field or method A\)"
	i.A = 6 // ERROR 4 "i\.A undefined \(type interface\{M\(\)\} has no field or method A\)"
	t.A.x = 7 // ERROR 6 "t\.A\.x undefined \(type int has no field or method x\)"
	t.A() // ERROR 2 "invalid operation: cannot call t\.A \(variable of type int\): int is not a function"
	_ = T.A // ERROR 6 "operand for field selector A must be value of type T"
	_ = t.b.c.e // ERROR 12 "t\.b\.c\.e undefined \(type int has no field or method e\)" 12 "too many errors"
}
