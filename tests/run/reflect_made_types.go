package main

import (
	"fmt"
	"reflect"
)

type Point struct{ X, Y int }

func main() {
	pt := reflect.StructOf([]reflect.StructField{
		{Name: "Height", Type: reflect.TypeOf(float64(0)), Tag: `json:"height"`},
		{Name: "Age", Type: reflect.TypeOf(int8(0)), Tag: `json:"age"`},
		{Name: "Name", Type: reflect.TypeOf("")},
		{Name: "Any", Type: reflect.TypeOf((*interface{})(nil)).Elem()},
		{Name: "Next", Type: reflect.TypeOf((*Point)(nil))},
	})
	fmt.Println(pt, pt.Size(), pt.Align(), pt.Comparable(), pt.NumField(), pt.Field(1).Tag.Get("json"), pt.Field(2).Offset)
	v := reflect.New(pt).Elem()
	v.Field(0).SetFloat(0.4)
	v.Field(1).SetInt(2)
	v.Field(2).SetString("n")
	v.Field(3).Set(reflect.ValueOf([]int{1, 2}))
	v.FieldByName("Next").Set(reflect.ValueOf(&Point{3, 4}))
	fmt.Printf("%v %+v\n", v.Field(3), v.Field(4).Elem())
	w := reflect.New(pt).Elem()
	w.Set(v)
	w.Field(3).Set(reflect.ValueOf("x"))
	v.Field(3).Set(reflect.ValueOf("x"))
	fmt.Println(v.Interface() == w.Interface(), reflect.DeepEqual(v.Interface(), w.Interface()))
	w.Field(2).SetString("m")
	fmt.Println(v.Interface() == w.Interface())
	same := reflect.StructOf([]reflect.StructField{{Name: "A", Type: reflect.TypeOf(1)}, {Name: "B", Type: reflect.TypeOf("")}})
	fmt.Println(same == reflect.TypeOf(struct {
		A int
		B string
	}{}))
	_, ok := reflect.Zero(same).Interface().(struct {
		A int
		B string
	})
	fmt.Println(ok, reflect.StructOf(nil), reflect.StructOf(nil) == reflect.TypeOf(struct{}{}))
	at := reflect.ArrayOf(3, reflect.TypeOf(""))
	a, b := reflect.New(at).Elem(), reflect.New(at).Elem()
	for i := 0; i < 3; i++ {
		a.Index(i).SetString(fmt.Sprint("e", i))
		b.Index(i).SetString(fmt.Sprint("e", i))
	}
	fmt.Println(at, a, a.Interface() == b.Interface(), at.Comparable(), at.Size())
	mt := reflect.MapOf(at, pt)
	m := reflect.MakeMap(mt)
	for i := 0; i < 50; i++ {
		a.Index(1).SetString(fmt.Sprint("key", i))
		v.Field(1).SetInt(int64(i))
		m.SetMapIndex(a, v)
	}
	b.Index(1).SetString("key33")
	fmt.Println(mt, m.Len(), m.MapIndex(b).Field(1), m.MapIndex(b).Field(2))
	set := map[interface{}]int{}
	set[a.Interface()]++
	set[b.Interface()]++
	b.Index(1).SetString("key49")
	set[b.Interface()]++
	fmt.Println(len(set), set[a.Interface()])
	nested := reflect.SliceOf(reflect.MapOf(reflect.TypeOf(""), reflect.SliceOf(reflect.PointerTo(pt))))
	list := reflect.MakeSlice(nested, 0, 0)
	for i := 0; i < 20; i++ {
		m := reflect.MakeMap(nested.Elem())
		s := reflect.MakeSlice(nested.Elem().Elem(), 0, 0)
		for j := 0; j <= i; j++ {
			p := reflect.New(pt)
			p.Elem().Field(2).SetString(fmt.Sprint(i, "-", j))
			s = reflect.Append(s, p)
		}
		m.SetMapIndex(reflect.ValueOf("k"), s)
		list = reflect.Append(list, m)
	}
	fmt.Println(list.Len(), list.Index(7).MapIndex(reflect.ValueOf("k")).Index(5).Elem().Field(2))
	for _, fields := range [][]reflect.StructField{
		{{Name: "", Type: pt}}, {{Name: "1x", Type: pt}}, {{Name: "A"}}, {{Name: "a", Type: pt}}, {{Name: "A", Type: pt}, {Name: "A", Type: pt}},
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			reflect.StructOf(fields)
		}()
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		reflect.MapOf(reflect.TypeOf([]int{}), pt)
	}()
	bad := reflect.New(reflect.ArrayOf(2, reflect.TypeOf((*interface{})(nil)).Elem())).Elem()
	bad.Index(0).Set(reflect.ValueOf([]int{}))
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(bad.Interface() == bad.Interface())
	}()
}
