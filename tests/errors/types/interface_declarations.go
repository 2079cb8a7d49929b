package main

type I interface {
	A()
	A() // ERROR 2 "duplicate method A\n\tinterface_declarations\.go:4:2: other declaration of method A"
	B(int)
	B(string) // ERROR 2 "duplicate method B\n\tinterface_declarations\.go:6:2: other declaration of method B"
}
type J interface{ M() int }

func (J) M() {} // ERROR 7 "invalid receiver type J \(pointer or interface type\)"

var x J = J(1) // ERROR 13 "cannot convert 1 \(untyped int constant\) to type J"
var y interface{ M() } = x // ERROR 26 "cannot use x \(variable of interface type J\) as interface\{M\(\)\} value in variable declaration: J does not implement interface\{M\(\)\} \(wrong type for method M\)\n\t\thave M\(\) int\n\t\twant M\(\)"

func main() {}
