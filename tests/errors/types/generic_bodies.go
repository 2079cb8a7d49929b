package main

type T0[P any] struct{ f P }
type Num interface{ ~int | ~float64 }
type Str interface{ String() string }
type Both interface { Num; Str }
type A[P any] = []P
type MyInt int

func f19[P T0[int]](x P) { _ = x.f } // ERROR 34 "x\.f undefined \(type P has no field or method f\)"
func f21[T, T any](x T) {} // ERROR 13 "T redeclared in this block\n\tgeneric_bodies\.go:11:10: other declaration of T"
func f22[T undefinedC](x T) {} // ERROR 12 "undefined: undefinedC"
func (t T0[P, Q]) m2() {} // ERROR 9 "receiver declares 2 type parameters, but receiver base type declares 1"
func (t *T0) m3() {} // ERROR 10 "cannot use generic type T0\[P any\] without instantiation"
func f23[T ~Num](x T) {} // ERROR 12 "invalid use of ~ \(Num is an interface\)"
type C1 interface{ ~MyInt } // ERROR 20 "invalid use of ~ \(underlying type of MyInt is int\)"
type C2 interface{ int | ~int } // ERROR 26 "overlapping terms ~int and int"

func main() {}
