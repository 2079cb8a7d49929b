package main

import "fmt"

type W interface{ Write(string) }
type F struct{}

func (f *F) Write(s string) {}

func use(w *W) { w.Write("x") } // ERROR 20 "w\.Write undefined \(type \*W is pointer to interface, not interface\)"

func main() {
	var w W = &F{}
	use(w) // ERROR 6 "cannot use w \(variable of interface type W\) as \*W value in argument to use: W does not implement \*W \(type \*W is pointer to interface, not interface\)"
	use(&w)
	var p *fmt.Stringer
	p.String() // ERROR 4 "p\.String undefined \(type \*fmt\.Stringer is pointer to interface, not interface\)"
	var e *error
	e.Error() // ERROR 4 "e\.Error undefined \(type \*error is pointer to interface, not interface\)"
	var f F = w // ERROR 12 "cannot use w \(variable of interface type W\) as F value in variable declaration"
	_ = f
	_ = w.(F) // ERROR 6 "impossible type assertion: w\.\(F\)\n\tF does not implement W \(method Write has pointer receiver\)"
}
