package main

type T0[P any] struct{ f P }
type Num interface{ ~int | ~float64 }
type Str interface{ String() string }
type Both interface { Num; Str }
type A[P any] = []P
type MyInt int

func f1[T any](a, b T) bool { return a == b } // ERROR 38 "invalid operation: a == b \(incomparable types in type set\)"
func f2[T any](a T) T { return a + a } // ERROR 32 "invalid operation: operator \+ not defined on a \(variable of type T constrained by any\)"
func f3[T Num](a T) T { return a % a } // ERROR 32 "invalid operation: operator % not defined on a \(variable of type T constrained by Num\)"
func f4[T any](a T) { a.Foo() } // ERROR 25 "a\.Foo undefined \(type T has no field or method Foo\)"
func f5[T any](a *T) { a.Foo() } // ERROR 26 "a\.Foo undefined \(type \*T is pointer to type parameter, not type parameter\)"
func f6[T any](a T) { switch a.(type) { case int: } } // ERROR 30 "cannot use type switch on type parameter value a \(variable of type T constrained by any\)"
func f7[T any](a T) int { return a.(int) } // ERROR 34 "invalid operation: cannot use type assertion on type parameter value a \(variable of type T constrained by any\)"
func f8[T any](a T) string { return string(a) } // ERROR 44 "cannot convert a \(variable of type T constrained by any\) to type string"
func f9[T Num](a T) string { return a } // ERROR 37 "cannot use a \(variable of type T constrained by Num\) as string value in return statement"

func main() {}
