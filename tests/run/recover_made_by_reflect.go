package main

import (
	"fmt"
	"reflect"
)

type T struct{ a, b, c int }

func (t T) M()         { fmt.Println("T.M", recover()) }
func (t *T) P()        { fmt.Println("T.P", recover()) }
func (t T) V(x ...int) { fmt.Println("T.V", x, recover()) }
func (t T) D()         { defer recover() }

type N int

func (n N) M() { fmt.Println("N.M", recover()) }

type E struct{ *T }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func made(args []reflect.Value) []reflect.Value { fmt.Println("made", recover()); return nil }
func made2(args []reflect.Value) []reflect.Value {
	func() { fmt.Println("made2", recover()) }()
	return nil
}

func main() {
	f0 := reflect.TypeOf(func() {})
	try("M", func() { defer reflect.ValueOf(T{}).Method(1).Interface().(func())(); panic(1) })
	try("P", func() { defer reflect.ValueOf(&T{}).MethodByName("P").Interface().(func())(); panic(2) })
	try("V", func() { defer reflect.ValueOf(&T{}).MethodByName("V").Interface().(func(...int))(1, 2); panic(3) })
	try("D", func() { defer reflect.ValueOf(&T{}).MethodByName("D").Interface().(func())(); panic(3) })
	try("N", func() { defer reflect.ValueOf(N(1)).MethodByName("M").Interface().(func())(); panic(4) })
	try("E", func() { defer reflect.ValueOf(E{&T{}}).MethodByName("M").Interface().(func())(); panic(5) })
	try("mf", func() { defer reflect.MakeFunc(f0, made).Interface().(func())(); panic(6) })
	try("mf2", func() { defer reflect.MakeFunc(f0, made2).Interface().(func())(); panic(7) })
	try("call", func() { defer reflect.ValueOf(T{}).Method(1).Call(nil); panic(8) })
	try("call2", func() { defer reflect.ValueOf(T.M).Call([]reflect.Value{reflect.ValueOf(T{})}); panic(9) })
	try("fn", func() {
		f := reflect.TypeOf(T{}).Method(1).Func.Interface().(func(T))
		defer f(T{})
		panic(10)
	})
	try("inner", func() {
		defer func() { reflect.ValueOf(T{}).Method(1).Interface().(func())() }()
		panic(11)
	})
	try("not panicking", func() { reflect.ValueOf(T{}).Method(1).Interface().(func())() })
	try("mfinner", func() {
		defer func() { reflect.MakeFunc(f0, made).Interface().(func())() }()
		panic(12)
	})
}
