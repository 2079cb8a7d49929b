package main

import (
	"fmt"
	"time"
)

// Keys of many types in one map are printed as their types lie in a program that Go linked.

type Zz int
type A int
type B string
type F float64
type Z struct{ a int }
type Z2 struct{ a, b int }
type Z0 struct{}
type Color int
type Color2 int
type Bo bool
type Ar [2]int
type E struct{ s string }

func (e E) Error() string       { return e.s }
func (c Color) String() string  { return "c" }
func (c Color2) String() string { return "c2" }
func (c Color2) Foo() string    { return "c2" }

func main() {
	m := map[interface{}]string{
		int(1): "int", "s": "string", true: "bool", A(1): "A", B("x"): "B", Z{1}: "Z",
		Color(1): "Color", [2]int{1, 2}: "[2]int", struct{ x int }{1}: "struct", [1]string{"a"}: "[1]string", fmt.Stringer(nil): "nils", int8(1): "int8",
		int16(1): "int16", int64(1): "int64", uint(1): "uint", uint8(1): "uint8", uint16(1): "uint16", uint32(1): "uint32",
		uint64(1): "uint64", uintptr(1): "uintptr", float32(1): "f32", complex64(1): "c64", complex128(1): "c128", Z2{}: "Z2",
		Z0{}: "Z0", Color2(3): "Color2", Bo(true): "Bo", Ar{}: "Ar", E{"x"}: "E", F(1): "F",
		Zz(1): "Zz", time.Second: "Duration", time.March: "Month", [3]string{"a"}: "[3]string", struct{}{}: "struct0", 'x': "int32",
		1.5: "float64",
	}
	fmt.Println(m)
}
