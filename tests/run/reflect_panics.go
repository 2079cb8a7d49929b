package main

import (
	"fmt"
	"reflect"
)

type inner struct{ x int }
type S struct {
	A int
	b string
	inner
	m map[string]int
	F func()
	I interface{}
}
type I interface {
	M()
	h()
}

func (S) M()  {}
func (S) h()  {}
func two(a int, b ...string) int { return a }

func try(name string, f func()) {
	defer func() {
		r := recover()
		if e, ok := r.(*reflect.ValueError); ok {
			fmt.Println(name, "ValueError", e.Method, e.Kind, e)
		} else if e, ok := r.(error); ok {
			fmt.Println(name, "error", e)
		} else {
			fmt.Println(name, r)
		}
	}()
	f()
}

func main() {
	s := S{m: map[string]int{"a": 1}}
	v := reflect.ValueOf(s)
	p := reflect.ValueOf(&s).Elem()
	i := reflect.ValueOf(3)
	str := reflect.ValueOf("str")
	sl := reflect.ValueOf([]int{1, 2})
	arr := reflect.ValueOf([2]int{})
	mp := reflect.ValueOf(map[string]int{})
	fn := reflect.ValueOf(two)
	var z reflect.Value
	it := reflect.TypeOf(1)
	try("Int", func() { str.Int() })
	try("Uint", func() { i.Uint() })
	try("Float", func() { i.Float() })
	try("Bool", func() { i.Bool() })
	try("Bytes", func() { i.Bytes() })
	try("Bytes2", func() { sl.Bytes() })
	try("Elem", func() { i.Elem() })
	try("Field", func() { i.Field(0) })
	try("Field2", func() { v.Field(10) })
	try("FieldByName", func() { i.FieldByName("A") })
	try("NumField", func() { i.NumField() })
	try("Index", func() { i.Index(0) })
	try("Index2", func() { sl.Index(2) })
	try("Index3", func() { arr.Index(-1) })
	try("Index4", func() { str.Index(5) })
	try("Len", func() { i.Len() })
	try("Cap", func() { str.Cap() })
	try("LenPtr", func() { reflect.ValueOf(&s).Len() })
	try("IsNil", func() { i.IsNil() })
	try("IsZero", func() { z.IsZero() })
	try("Type", func() { z.Type() })
	try("Interface", func() { z.Interface() })
	try("CanInterface", func() { z.CanInterface() })
	try("Interface2", func() { v.Field(1).Interface() })
	try("Addr", func() { i.Addr() })
	try("Pointer", func() { i.Pointer() })
	try("MapIndex", func() { i.MapIndex(str) })
	try("MapIndex2", func() { mp.MapIndex(i) })
	try("MapKeys", func() { sl.MapKeys() })
	try("MapRange", func() { sl.MapRange() })
	try("SetMapIndex", func() { mp.SetMapIndex(i, i) })
	try("SetMapIndex2", func() { mp.SetMapIndex(str, str) })
	try("SetMapIndex3", func() { v.Field(3).SetMapIndex(str, i) })
	try("SetMapIndex4", func() { reflect.Zero(mp.Type()).SetMapIndex(str, i) })
	try("SetInt", func() { i.SetInt(1) })
	try("SetInt2", func() { p.Field(1).SetInt(1) })
	try("SetInt3", func() { p.Field(5).SetInt(1) })
	try("SetInt4", func() { z.SetInt(1) })
	try("SetString", func() { p.Field(0).SetString("x") })
	try("SetString2", func() { p.Field(1).SetString("x") })
	try("SetBool", func() { p.Field(0).SetBool(true) })
	try("SetFloat", func() { p.Field(0).SetFloat(1) })
	try("SetUint", func() { p.Field(0).SetUint(1) })
	try("SetLen", func() { sl.SetLen(1) })
	try("SetBytes", func() { p.Field(0).SetBytes(nil) })
	try("Set", func() { i.Set(i) })
	try("Set2", func() { p.Field(0).Set(str) })
	try("Set3", func() { p.Field(0).Set(v.Field(1)) })
	try("Set4", func() { p.Field(0).Set(z) })
	try("Set5", func() { p.FieldByName("x").SetInt(1) })
	try("Slice", func() { i.Slice(0, 1) })
	try("Slice2", func() { arr.Slice(0, 1) })
	try("Slice3", func() { sl.Slice(1, 5) })
	try("Slice4", func() { str.Slice(2, 1) })
	try("Call", func() { i.Call(nil) })
	try("Call2", func() { fn.Call(nil) })
	try("Call3", func() { fn.Call([]reflect.Value{str}) })
	try("Call4", func() { fn.Call([]reflect.Value{i, i}) })
	try("Call5", func() { fn.Call([]reflect.Value{z}) })
	try("Call6", func() { v.Field(4).Call(nil) })
	try("Call7", func() { reflect.ValueOf(func() {}).Call([]reflect.Value{i}) })
	try("CallSlice", func() { fn.CallSlice([]reflect.Value{i}) })
	try("CallSlice2", func() { reflect.ValueOf(func() {}).CallSlice(nil) })
	try("Method", func() { v.Method(3) })
	try("Method2", func() { z.Method(0) })
	try("Method3", func() { reflect.New(reflect.TypeOf((*I)(nil)).Elem()).Elem().Method(0) })
	try("MethodByName", func() { z.MethodByName("M") })
	try("NumMethod", func() { z.NumMethod() })
	try("Convert", func() { str.Convert(it) })
	try("Convert2", func() { sl.Convert(reflect.TypeOf([3]int{})) })
	try("Convert3", func() { sl.Convert(reflect.TypeOf(&[3]int{})) })
	try("Append", func() { reflect.Append(i, i) })
	try("Append2", func() { reflect.Append(sl, str) })
	try("AppendSlice", func() { reflect.AppendSlice(sl, reflect.ValueOf([]string{})) })
	try("Copy", func() { reflect.Copy(i, sl) })
	try("Copy2", func() { reflect.Copy(sl, reflect.ValueOf([]string{"a"})) })
	try("Copy3", func() { reflect.Copy(arr, sl) })
	try("MakeSlice", func() { reflect.MakeSlice(it, 0, 0) })
	try("MakeSlice2", func() { reflect.MakeSlice(sl.Type(), -1, 0) })
	try("MakeSlice3", func() { reflect.MakeSlice(sl.Type(), 2, 1) })
	try("MakeMap", func() { reflect.MakeMap(it) })
	try("New", func() { reflect.New(nil) })
	try("Zero", func() { reflect.Zero(nil) })
	try("Swapper", func() { reflect.Swapper(3) })
	try("Swapper2", func() { reflect.Swapper([]int{1})(0, 1) })
	try("Swapper3", func() { reflect.Swapper([]int{1, 2, 3})(0, 3) })
	try("T.Elem", func() { it.Elem() })
	try("T.Key", func() { it.Key() })
	try("T.Len", func() { it.Len() })
	try("T.Field", func() { it.Field(0) })
	try("T.Field2", func() { v.Type().Field(99) })
	try("T.FieldByName", func() { it.FieldByName("x") })
	try("T.NumField", func() { it.NumField() })
	try("T.In", func() { it.In(0) })
	try("T.NumIn", func() { it.NumIn() })
	try("T.Out", func() { it.Out(0) })
	try("T.In2", func() { fn.Type().In(5) })
	try("T.IsVariadic", func() { it.IsVariadic() })
	try("T.Method", func() { it.Method(0) })
	try("T.Bits", func() { str.Type().Bits() })
	try("T.ChanDir", func() { it.ChanDir() })
	try("T.Implements", func() { it.Implements(it) })
	try("T.Implements2", func() { it.Implements(nil) })
	try("T.AssignableTo", func() { it.AssignableTo(nil) })
	try("T.ConvertibleTo", func() { it.ConvertibleTo(nil) })
	try("MapIter", func() { mp.MapRange().Key() })
	try("MapIter2", func() { m := mp.MapRange(); m.Next(); m.Next() })
	try("MapIter3", func() { m := mp.MapRange(); m.Next(); m.Value() })
	try("Equal", func() { sl.Equal(sl) })
	try("Overflow", func() { str.OverflowInt(1) })
	try("Grow", func() { reflect.ValueOf(new([]int)).Elem().Grow(-1) })
	try("SetCap", func() { reflect.ValueOf(new([]int)).Elem().SetCap(5) })
	try("Clear", func() { i.Clear() })
	try("SetZero", func() { i.SetZero() })
	try("FieldByIndex", func() { i.FieldByIndex([]int{0, 1}) })
	try("MakeFunc", func() { reflect.MakeFunc(it, nil) })
	try("MakeFunc2", func() {
		reflect.MakeFunc(fn.Type(), func([]reflect.Value) []reflect.Value { return nil }).Call([]reflect.Value{i})
	})
	try("MakeFunc3", func() {
		reflect.MakeFunc(fn.Type(), func([]reflect.Value) []reflect.Value { return []reflect.Value{str} }).Call([]reflect.Value{i})
	})
	try("through call", func() { reflect.ValueOf(func(n int) { _ = []int{}[n] }).Call([]reflect.Value{i}) })
	reflect.ValueOf(&s).Elem().Field(1).SetString("end")
}
