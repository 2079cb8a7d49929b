package main

type T struct{ f int }
type P *int
type I interface{ m() }

func (t T) f()         {} // ERROR 12 "field and method with the same name f\n\tmethod_mistakes\.go:3:16: other declaration of f"
func (t **T) g()       {} // ERROR 10 "invalid receiver type \*\*T"
func (p P) h()         {} // ERROR 9 "invalid receiver type P \(pointer or interface type\)"
func (i I) k()         {} // ERROR 9 "invalid receiver type I \(pointer or interface type\)"
func (x int) l()       {} // ERROR 9 "cannot define new methods on non-local type int"
func (u Undefined) n() {} // ERROR 9 "undefined: Undefined"
func (t []T) o()       {} // ERROR 9 "invalid receiver type \[\]T"

func main() {
	T.missing(T{}) // ERROR 4 "T\.missing undefined \(type T has no field or method missing\)"
	var t T
	t.f()
	_ = t.zzz // ERROR 8 "t\.zzz undefined \(type T has no field or method zzz\)"
}
