package main

type I interface {
	A()
	B(int) string
}
type None struct{}
type Half struct{}
type Wrong struct{}
type Ptr struct{}
type Case struct{}

func (Half) A()                 {}
func (Wrong) A()                {}
func (Wrong) B(s string) string { return s }
func (*Ptr) A()                 {}
func (*Ptr) B(int) string       { return "" }
func (Case) a()                 {}
func (Case) B(int) string       { return "" }

func take(I) {}

func main() {
	var i I = None{} // ERROR 12 "cannot use None\{\} \(value of struct type None\) as I value in variable declaration: None does not implement I \(missing method A\)"
	i = Half{} // ERROR 6 "cannot use Half\{\} \(value of struct type Half\) as I value in assignment: Half does not implement I \(missing method B\)"
	i = Wrong{} // ERROR 6 "cannot use Wrong\{\} \(value of struct type Wrong\) as I value in assignment: Wrong does not implement I \(wrong type for method B\)\n\t\thave B\(string\) string\n\t\twant B\(int\) string"
	i = Ptr{} // ERROR 6 "cannot use Ptr\{\} \(value of struct type Ptr\) as I value in assignment: Ptr does not implement I \(method A has pointer receiver\)"
	i = &Ptr{}
	i = Case{} // ERROR 6 "cannot use Case\{\} \(value of struct type Case\) as I value in assignment: Case does not implement I \(missing method A\)\n\t\thave a\(\)\n\t\twant A\(\)"
	take(5) // ERROR 7 "cannot use 5 \(constant of type int\) as I value in argument to take: int does not implement I \(missing method A\)"
	var e error = None{} // ERROR 16 "cannot use None\{\} \(value of struct type None\) as error value in variable declaration: None does not implement error \(missing method Error\)"
	_, _ = i, e
	i.C() // ERROR 4 "i\.C undefined \(type I has no field or method C\)"
	(&i).A() // ERROR 7 "\(&i\)\.A undefined \(type \*I is pointer to interface, not interface\)"
}
