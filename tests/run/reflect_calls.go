package main

import (
	"errors"
	"fmt"
	"reflect"
)

type Shape interface {
	Area() float64
	Name() string
}
type Sq struct{ s float64 }

func (q Sq) Area() float64 { return q.s * q.s }
func (q Sq) Name() string  { return "sq" }
func (q Sq) String() string { return fmt.Sprintf("Sq(%g)", q.s) }

type Big struct {
	A, B, C, D, E int
	S             string
}
type Small struct {
	F float32
	N int8
	P *int
}
type Celsius float64
type In struct {
	I interface{}
	Q Sq
	q Sq
	m map[string]int
}

func many(a int8, b uint16, c float32, d float64, e string, f []int, g interface{}, h Big, i Small, j bool, k func() int, l ...string) (int8, string, float32, bool) {
	fmt.Println(a, b, c, d, e, f, g, h, i.F, i.N, *i.P, j, k(), l, len(l))
	return a - 100, e + "!", c * 2, !j
}
func bigret(n int) (Big, error) { return Big{n, n + 1, n + 2, n + 3, n + 4, "big"}, errors.New("e") }
func fl(a, b, c, d, e, f, g, h, i, j float64) (float64, float64, float64) {
	return a + b + c + d + e, f + g + h, i*10 + j
}
func small(s Small) Small { s.F *= 3; s.N--; return s }
func rec(n int) int {
	if n == 0 {
		return 0
	}
	var pad [40]int
	pad[n%40] = n
	r := reflect.ValueOf(rec).Call([]reflect.Value{reflect.ValueOf(n - 1)})
	return int(r[0].Int()) + pad[n%40]
}
func try(name string, f func()) {
	defer func() { fmt.Println(name, "->", recover()) }()
	f()
}

func main() {
	x := 5
	out := reflect.ValueOf(many).Call([]reflect.Value{reflect.ValueOf(int8(-3)), reflect.ValueOf(uint16(65535)), reflect.ValueOf(float32(1.5)), reflect.ValueOf(2.25),
		reflect.ValueOf("str"), reflect.ValueOf([]int{1, 2, 3}), reflect.ValueOf(Sq{2}), reflect.ValueOf(Big{1, 2, 3, 4, 5, "s"}), reflect.ValueOf(Small{2.5, -7, &x}),
		reflect.ValueOf(true), reflect.ValueOf(func() int { return x * 2 }), reflect.ValueOf("v1"), reflect.ValueOf("v2")})
	for _, o := range out {
		fmt.Print(o, " ", o.Type(), "; ")
	}
	fmt.Println()
	out = reflect.ValueOf(bigret).Call([]reflect.Value{reflect.ValueOf(10)})
	fmt.Println(out[0], out[1])
	fs := make([]reflect.Value, 10)
	for i := range fs {
		fs[i] = reflect.ValueOf(float64(i + 1))
	}
	out = reflect.ValueOf(fl).Call(fs)
	fmt.Println(out[0], out[1], out[2])
	s := reflect.ValueOf(small).Call([]reflect.Value{reflect.ValueOf(Small{1, 2, &x})})[0].Interface().(Small)
	fmt.Println(s.F, s.N, s.P == &x)
	fmt.Println(rec(200))

	var sh Shape = Sq{3}
	v := reflect.ValueOf(&sh).Elem()
	fmt.Println(v.Kind(), v.NumMethod(), v.Type(), v.Elem().Type(), v.Method(0).Call(nil)[0])
	in := In{I: 3, Q: Sq{1}, q: Sq{2}, m: map[string]int{"a": 1}}
	iv := reflect.ValueOf(in)
	for i := 0; i < iv.NumField(); i++ {
		fmt.Printf("%v %d %s|", iv.Field(i), iv.Field(i), iv.Field(i).String())
	}
	fmt.Println(iv, reflect.Value{}, reflect.ValueOf(&in).Elem().Field(0).Elem())
	try("unexp", func() { iv.Field(3).SetMapIndex(reflect.ValueOf("b"), reflect.ValueOf(2)) })
	try("iface", func() { iv.Field(2).Interface() })
	try("set", func() { reflect.ValueOf(x).SetInt(3) })
	try("kind", func() { reflect.ValueOf("s").Int() })
	try("zero", func() { reflect.Value{}.Type() })
	try("call", func() { reflect.ValueOf(rec).Call(nil) })
	try("call2", func() { reflect.ValueOf(rec).Call([]reflect.Value{reflect.ValueOf("a")}) })
	try("elem", func() { reflect.TypeOf(1).Elem() })
	try("numfield", func() { reflect.TypeOf(1).NumField() })
	try("setstr", func() { reflect.ValueOf(&x).Elem().SetString("a") })
	try("set type", func() { reflect.ValueOf(&x).Elem().Set(reflect.ValueOf("a")) })
	try("unexp set", func() { reflect.ValueOf(&in).Elem().FieldByName("q").Set(reflect.ValueOf(Sq{})) })
	try("conv", func() { reflect.ValueOf("a").Convert(reflect.TypeOf(1)) })

	fmt.Println(reflect.ValueOf(65).Convert(reflect.TypeOf("")), reflect.ValueOf(3.9).Convert(reflect.TypeOf(int8(0))), reflect.ValueOf(36.6).Convert(reflect.TypeOf(Celsius(0))).Type())
	st := reflect.SliceOf(reflect.TypeOf(Celsius(0)))
	fmt.Println(st, st == reflect.TypeOf([]Celsius(nil)))
	pt := reflect.PointerTo(reflect.TypeOf(in))
	fmt.Println(pt, pt == reflect.TypeOf(&in), reflect.PointerTo(pt) == reflect.PointerTo(reflect.PointerTo(reflect.TypeOf(In{}))))
	sl := reflect.MakeSlice(reflect.SliceOf(st), 0, 2)
	sl = reflect.Append(sl, reflect.ValueOf([]Celsius{1, 2}), reflect.ValueOf([]Celsius{3}))
	fmt.Println(sl, sl.Len(), sl.Interface(), sl.Index(0).Index(1))
	mt := reflect.MakeMap(reflect.TypeOf(map[string]int{}))
	mt.SetMapIndex(reflect.ValueOf("k"), reflect.ValueOf(1))
	mt.SetMapIndex(reflect.ValueOf("j"), reflect.ValueOf(2))
	mt.SetMapIndex(reflect.ValueOf("k"), reflect.Value{})
	fmt.Println(mt, mt.Len(), mt.MapIndex(reflect.ValueOf("j")), mt.MapIndex(reflect.ValueOf("z")).IsValid(), mt.MapKeys()[0])
	sw := reflect.Swapper([]string{"a"})
	sw(0, 0)
	mf := reflect.MakeFunc(reflect.TypeOf(many), func(args []reflect.Value) []reflect.Value {
		for _, a := range args {
			fmt.Print(a.Type(), " ")
		}
		fmt.Println(args[4], args[7], args[8].Field(0), args[11])
		return []reflect.Value{args[0], args[4], args[2], args[9]}
	}).Interface().(func(a int8, b uint16, c float32, d float64, e string, f []int, g interface{}, h Big, i Small, j bool, k func() int, l ...string) (int8, string, float32, bool))
	fmt.Println(mf(-5, 2, 3.5, 4, "five", nil, nil, Big{1, 2, 3, 4, 5, "six"}, Small{F: 7}, true, nil, "x", "y"))
	fmt.Println(reflect.TypeOf(sh).Method(0).Type, reflect.TypeOf(sh).Method(1).Func.Call([]reflect.Value{reflect.ValueOf(sh)})[0])
	fmt.Println(reflect.TypeOf(sh).Implements(reflect.TypeOf((*Shape)(nil)).Elem()), reflect.TypeOf(1).ConvertibleTo(reflect.TypeOf("")), reflect.TypeOf(1).AssignableTo(reflect.TypeOf(1.0)))
}
