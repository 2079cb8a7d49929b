package main

type I interface{ M() }
type T struct{}
type P struct{}

func (*P) M() {}

func main() {
	n := 1
	_ = n.(int) // ERROR 6 "invalid operation: n \(variable of type int\) is not an interface"
	var i I
	_ = i.(T) // ERROR 6 "impossible type assertion: i\.\(T\)\n\tT does not implement I \(missing method M\)"
	_ = i.(P) // ERROR 6 "impossible type assertion: i\.\(P\)\n\tP does not implement I \(method M has pointer receiver\)"
	_ = i.(*P)
	_ = i.(string) // ERROR 6 "impossible type assertion: i\.\(string\)\n\tstring does not implement I \(missing method M\)"
	_ = i.(type) // ERROR 6 "invalid syntax tree: use of \.\(type\) outside type switch"
	var a any
	_ = a.(undefined) // ERROR 9 "undefined: undefined"
	x, ok, z := a.(int) // ERROR 2 "declared and not used: x" 5 "declared and not used: ok" 9 "declared and not used: z" 14 "assignment mismatch: 3 variables but 1 value" 9 "too many errors"
	_ = a.(interface{ M(int) })
	_ = i.(interface{ M(int) })
}
