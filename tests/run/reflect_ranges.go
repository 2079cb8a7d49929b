package main

import (
	"bytes"
	"fmt"
	"reflect"
	"sort"
)

type P struct {
	Name string
	Age  int
	c    complex64
}

func (p P) Greet(who string) string { return p.Name + " greets " + who }
func (p P) Old() bool               { return p.Age > 40 }

type N uint8

func main() {
	v := reflect.ValueOf(P{"Al", 30, 1 + 2i})
	for f, x := range v.Fields() {
		fmt.Println(f.Name, f.Type, x)
		if f.Name == "Age" {
			break
		}
	}
	for m, f := range v.Methods() {
		fmt.Println(m.Name, m.Type, f.Type(), f.Type().NumIn())
	}
	for f := range v.Type().Fields() {
		fmt.Print(f.Name, " ")
	}
	for m := range v.Type().Methods() {
		fmt.Print(m.Name, " ")
	}
	for t := range v.Method(0).Type().Ins() {
		fmt.Print(t, " ")
	}
	for t := range v.Method(0).Type().Outs() {
		fmt.Println(t)
	}
	count := func(yield func(int, string) bool) {
		for i := 0; i < 5; i++ {
			if !yield(i, fmt.Sprint("s", i)) {
				fmt.Println("stopped at", i)
				return
			}
		}
	}
	for k, x := range reflect.ValueOf(count).Seq2() {
		fmt.Print(k, x, " ")
		if k.Int() == 3 {
			break
		}
	}
	one := func(yield func(N) bool) { _ = yield(3) && yield(4) }
	for x := range reflect.ValueOf(one).Seq() {
		fmt.Print(x, x.Type(), " ")
	}
	fmt.Println()
	for _, x := range []interface{}{3, N(2), "aé", []string{"x", "y"}, [2]bool{}, &[2]int{7, 8}} {
		for i := range reflect.ValueOf(x).Seq() {
			fmt.Print(i, ":", i.Type(), " ")
		}
		if reflect.TypeOf(x).CanSeq2() {
			for i, e := range reflect.ValueOf(x).Seq2() {
				fmt.Print(i, "=", e, " ")
			}
		}
		fmt.Println(reflect.TypeOf(x).CanSeq())
	}
	var keys []string
	for k, e := range reflect.ValueOf(map[string]int{"a": 1, "b": 2}).Seq2() {
		keys = append(keys, fmt.Sprint(k, e))
	}
	for k := range reflect.ValueOf(map[string]int{"c": 1}).Seq() {
		keys = append(keys, k.String())
	}
	sort.Strings(keys)
	fmt.Println(keys)
	c := v.Field(2)
	fmt.Println(c, c.Complex(), c.Kind(), c.IsZero(), c.Type().Bits(), c.CanComplex())
	z := reflect.New(reflect.TypeOf(complex128(0))).Elem()
	z.SetComplex(3 - 4i)
	fmt.Println(z, z.Convert(c.Type()), z.Interface(), reflect.TypeOf(complex64(0)).OverflowComplex(1e300))
	add := reflect.ValueOf(func(a complex64, b complex128, c complex128, d complex64, e complex128) (complex128, complex64, error) {
		return complex128(a) + b + c + complex128(d)*e, a * d, nil
	})
	out := add.Call([]reflect.Value{reflect.ValueOf(complex64(1 + 1i)), reflect.ValueOf(2i), reflect.ValueOf(3 + 0i), reflect.ValueOf(complex64(4)), reflect.ValueOf(5 - 5i)})
	fmt.Println(out[0], out[1], out[2].IsNil(), out[2].Type())
	func() {
		defer func() { fmt.Println(recover()) }()
		reflect.ValueOf(1.5).Seq()
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		reflect.ValueOf(1.5).Complex()
	}()
	for m, f := range reflect.ValueOf(bytes.NewReader([]byte("hello"))).Methods() {
		if m.Name == "Len" {
			fmt.Println(m.Name, f.Call(nil)[0])
		}
	}
}
