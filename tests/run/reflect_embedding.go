package main

import (
	"fmt"
	"reflect"
	"sort"
)

type T struct {
	A, B int
	s    []string
}
type Emb struct {
	T
	*Inner
	I
}
type Inner struct{ Q string }
type I interface{ Foo() int }
type impl int

func (i impl) Foo() int   { return int(i) }
func (T) Val() string     { return "val" }
func (t *T) PtrM(n int) int { t.A += n; return t.A }

type unexp struct{ X int }
type Holder struct {
	unexp
	Y int
}

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func main() {
	e := &Emb{T{1, 2, nil}, &Inner{"q"}, impl(5)}
	v := reflect.ValueOf(e)
	for i := 0; i < v.NumMethod(); i++ {
		fmt.Println(v.Type().Method(i).Name, v.Method(i).Type())
	}
	fmt.Println(v.MethodByName("PtrM").Call([]reflect.Value{reflect.ValueOf(4)})[0], e.A, v.MethodByName("Foo").Call(nil)[0], v.MethodByName("Val").Call(nil)[0])
	fmt.Println(v.Elem().FieldByName("Q"), v.Elem().FieldByName("A"), v.Elem().Field(2).Elem().Type(), v.Elem().Field(0).Addr().MethodByName("PtrM").IsValid())
	h := &Holder{unexp{3}, 4}
	hv := reflect.ValueOf(h).Elem()
	hv.FieldByName("X").SetInt(30)
	hv.FieldByName("Y").SetInt(40)
	fmt.Println(*h, hv.Field(0).CanSet(), hv.Field(0).Field(0).CanSet(), hv.Field(0).CanInterface())
	e.Inner = nil
	try(func() { v.Elem().FieldByName("Q") })
	try(func() { reflect.ValueOf(*e).Field(0).Field(2).Index(0) })
	try(func() { var f func(); reflect.ValueOf(f).Call(nil) })
	try(func() { sort.Slice(3, nil) })
	try(func() { sort.Slice(map[int]int{}, nil) })
	nt := reflect.New(reflect.TypeOf(T{}))
	fmt.Println(nt.Type() == reflect.TypeOf(&T{}), nt.NumMethod(), nt.Interface().(*T).PtrM(3))
	_, ok := reflect.New(reflect.TypeOf(impl(0))).Interface().(I)
	fmt.Println(ok)
	type loc struct{ V impl }
	lv := reflect.New(reflect.TypeOf(loc{})).Elem()
	lv.Field(0).SetInt(9)
	fmt.Println(lv.Field(0).Addr().Interface().(I).Foo(), lv.Field(0).Addr().Type(), reflect.TypeOf(loc{}).String(), reflect.TypeOf(loc{}).Name())
	var i I = impl(7)
	iv := reflect.ValueOf(&i).Elem()
	f := iv.Method(0).Interface().(func() int)
	i = impl(8)
	fmt.Println(f(), iv.Method(0).Call(nil)[0], iv.NumMethod())
	var x interface{} = T{A: 1}
	xv := reflect.ValueOf(&x).Elem()
	fmt.Println(xv.Kind(), xv.Elem().Kind(), xv.Elem().CanSet(), xv.Elem().Field(0))
	xv.Set(reflect.ValueOf("replaced"))
	fmt.Println(x)
	m := map[string]T{"a": {A: 1}}
	mv := reflect.ValueOf(m)
	try(func() { mv.MapIndex(reflect.ValueOf("a")).Field(0).SetInt(3) })
	c := reflect.New(mv.Type().Elem()).Elem()
	c.Set(mv.MapIndex(reflect.ValueOf("a")))
	c.Field(0).SetInt(3)
	mv.SetMapIndex(reflect.ValueOf("a"), c)
	fmt.Println(m)
	fmt.Printf("%v %+v %#v\n", reflect.ValueOf(T{1, 2, nil}), reflect.ValueOf(T{1, 2, nil}), reflect.ValueOf(T{1, 2, nil}))
	fmt.Printf("%v %s %d\n", reflect.ValueOf(impl(3)), reflect.ValueOf([]string{"a"}), reflect.ValueOf([]int{1}))
	fmt.Printf("%v %T %v\n", reflect.TypeOf(T{}), reflect.TypeOf(T{}).Kind(), reflect.TypeOf(T{}).Field(0))
	fmt.Printf("%6.2f|%x|%08b\n", reflect.ValueOf(3.14159), reflect.ValueOf("hex"), reflect.ValueOf(uint8(5)))
}
