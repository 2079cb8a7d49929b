package main

type A struct{ x int }
type B struct{ x int }

func f(a A) {}

func main() {
	b := B{1}
	f(b) // ERROR 4 "cannot use b \(variable of struct type B\) as A value in argument to f"
	var a A = b // ERROR 12 "cannot use b \(variable of struct type B\) as A value in variable declaration"
	f(struct{ x string }{"a"}) // ERROR 4 "cannot use struct\{x string\}\{…\} \(value of type struct\{x string\}\) as A value in argument to f"
	a = struct{ x int }{1}
	_ = a == b // ERROR 11 "invalid operation: a == b \(mismatched types A and B\)"
	_ = []A{B{}, {1}, {"x"}, {y: 1}} // ERROR 10 "cannot use B\{\} \(value of struct type B\) as A value in array or slice literal" 21 "cannot use \x22x\x22 \(untyped string constant\) as int value in struct literal" 28 "unknown field y in struct literal of type A"
	var p *A = &b // ERROR 13 "cannot use &b \(value of type \*B\) as \*A value in variable declaration"
	_ = p
}
