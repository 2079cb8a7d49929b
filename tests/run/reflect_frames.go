package main

import (
	"errors"
	"fmt"
	"os"
	"reflect"
	"runtime"
	"strings"
)

type Wide struct{ a, b, c, d, e, f, g, h int }

// 30 words of arguments: most of them travel on the stack.
func wide(a, b, c Wide, s1, s2, s3, s4, s5, s6 string, xs ...interface{}) (Wide, string, error) {
	grow(200)
	return Wide{a: a.a + b.b + c.c}, s1 + s2 + s3 + s4 + s5 + s6 + fmt.Sprint(xs...), errors.New(s6)
}

func ints(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p int8, x, y float32, q, r, s, t, u, v, w, z float64) (int8, int8, int8, int8, float64, float32) {
	grow(100)
	return a + b, o, p, i - j, q + z, x * y
}

func grow(n int) int {
	var pad [64]int
	pad[n%64] = n
	if n == 0 {
		return 0
	}
	return grow(n-1) + pad[n%64]
}

type Counter struct {
	n    int
	name string
}

func (c *Counter) Add(k int) *Counter { c.n += k; return c }
func (c Counter) Text(prefix string, parts ...string) string {
	return prefix + c.name + fmt.Sprint(c.n) + strings.Join(parts, "+")
}
func (c Counter) Fail() { panic("fail " + c.name) }

type Ptr struct{ *Counter }

func callFail() (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	reflect.ValueOf(Counter{1, "x"}).MethodByName("Fail").Call(nil)
	return nil
}

func deep(n int) string {
	if n == 0 {
		pc := make([]uintptr, 100)
		k := runtime.Callers(0, pc)
		frames := runtime.CallersFrames(pc[:k])
		count := 0
		for {
			f, more := frames.Next()
			if f.Function == "main.deep" {
				count++
			}
			if !more {
				break
			}
		}
		return fmt.Sprint("deep frames ", count)
	}
	return reflect.ValueOf(deep).Call([]reflect.Value{reflect.ValueOf(n - 1)})[0].String()
}

func main() {
	w := Wide{1, 2, 3, 4, 5, 6, 7, 8}
	args := []reflect.Value{reflect.ValueOf(w), reflect.ValueOf(w), reflect.ValueOf(w)}
	for i := 1; i <= 6; i++ {
		args = append(args, reflect.ValueOf(strings.Repeat("s", i)))
	}
	args = append(args, reflect.ValueOf(1), reflect.ValueOf("two"), reflect.ValueOf(w))
	out := reflect.ValueOf(wide).Call(args)
	fmt.Println(out[0].Field(0), out[1], out[2])
	var in []reflect.Value
	for i := 0; i < 16; i++ {
		in = append(in, reflect.ValueOf(int8(i*3)))
	}
	in = append(in, reflect.ValueOf(float32(1.5)), reflect.ValueOf(float32(2.5)))
	for i := 0; i < 8; i++ {
		in = append(in, reflect.ValueOf(float64(i)+0.25))
	}
	for _, o := range reflect.ValueOf(ints).Call(in) {
		fmt.Print(o, " ")
	}
	fmt.Println()

	made := reflect.MakeFunc(reflect.TypeOf(ints), func(a []reflect.Value) []reflect.Value {
		grow(300)
		sum := int64(0)
		for _, x := range a[:16] {
			sum += x.Int()
		}
		f := 0.0
		for _, x := range a[16:] {
			f += x.Float()
		}
		return []reflect.Value{a[0], a[7], a[15], reflect.ValueOf(int8(sum)), reflect.ValueOf(f), a[17]}
	}).Interface().(func(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p int8, x, y float32, q, r, s, t, u, v, w, z float64) (int8, int8, int8, int8, float64, float32))
	fmt.Println(made(-1, 2, 3, 4, 5, 6, 7, -8, 9, 10, 11, 12, 13, 14, 15, -16, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10))

	wideMade := reflect.MakeFunc(reflect.TypeOf(wide), func(a []reflect.Value) []reflect.Value {
		grow(300)
		return []reflect.Value{a[1], a[8], reflect.ValueOf(fmt.Errorf("%v %v", a[9], a[0].Field(7)))}
	}).Interface().(func(a, b, c Wide, s1, s2, s3, s4, s5, s6 string, xs ...interface{}) (Wide, string, error))
	fmt.Println(wideMade(w, Wide{h: 9}, w, "1", "2", "3", "4", "5", "six", 7, "8"))

	c := &Counter{1, "c"}
	add := reflect.ValueOf(c).MethodByName("Add").Interface().(func(int) *Counter)
	add(2).Add(3)
	text := reflect.ValueOf(c).Elem().MethodByName("Text").Interface().(func(string, ...string) string)
	fmt.Println(c.n, text("p:", "a", "b"), text("q"))
	fmt.Println(reflect.ValueOf(c).MethodByName("Text").CallSlice([]reflect.Value{reflect.ValueOf("r:"), reflect.ValueOf([]string{"x", "y"})})[0])
	p := Ptr{c}
	pv := reflect.ValueOf(p)
	fmt.Println(pv.NumMethod(), pv.MethodByName("Text").Call([]reflect.Value{reflect.ValueOf("emb")})[0], pv.Field(0).Elem().Field(0))
	pv.Method(0).Call([]reflect.Value{reflect.ValueOf(100)})
	fmt.Println(c.n, pv.Type().Method(2).Name)
	fmt.Println(reflect.TypeOf(c).Method(2).Func.Call([]reflect.Value{reflect.ValueOf(c), reflect.ValueOf("m")})[0])
	fmt.Println(callFail())
	fmt.Println(deep(20))
	sort := func(fn interface{}, xs ...interface{}) interface{} {
		v := reflect.ValueOf(fn)
		var in []reflect.Value
		for _, x := range xs {
			in = append(in, reflect.ValueOf(x))
		}
		return v.Call(in)[0].Interface()
	}
	k := 10
	fmt.Println(sort(func(a, b int) int { return a*k + b }, 3, 4), sort(strings.ToUpper, "up"), sort(strings.Contains, "abc", "b"), sort(fmt.Sprintf, "%d-%s", 1, "z"))
	func() {
		defer reflect.ValueOf(fmt.Println).Call([]reflect.Value{reflect.ValueOf("deferred")})
		fmt.Println("before")
	}()
	mt := reflect.MapOf(reflect.TypeOf(""), reflect.TypeOf(Wide{}))
	m := reflect.MakeMap(mt)
	for i := 0; i < 100; i++ {
		m.SetMapIndex(reflect.ValueOf(fmt.Sprint("key", i)), reflect.ValueOf(Wide{a: i, h: i * i}))
	}
	fmt.Println(mt, m.Len(), m.MapIndex(reflect.ValueOf("key77")), mt == reflect.MapOf(reflect.TypeOf(""), reflect.TypeOf(Wide{})), reflect.MapOf(reflect.TypeOf(1), reflect.TypeOf("")) == reflect.TypeOf(map[int]string{}))
	mi := reflect.MakeMap(reflect.MapOf(reflect.TypeOf((*interface{})(nil)).Elem(), reflect.TypeOf([]string{})))
	mi.SetMapIndex(reflect.ValueOf(1), reflect.ValueOf([]string{"one"}))
	mi.SetMapIndex(reflect.ValueOf("1"), reflect.ValueOf([]string{"str"}))
	mi.SetMapIndex(reflect.ValueOf(1), reflect.ValueOf([]string{"uno"}))
	fmt.Println(mi.MapIndex(reflect.ValueOf(1)), mi.MapIndex(reflect.ValueOf("1")), mi.Len())
	if len(os.Args) > 5 {
		fmt.Println(os.Args)
	}
	reflect.ValueOf(func(n int) int { return 10 / n }).Call([]reflect.Value{reflect.ValueOf(0)})
}
