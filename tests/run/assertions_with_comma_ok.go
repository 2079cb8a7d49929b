package main

import "fmt"

type Reader interface{ Read() string }
type Writer interface{ Write(string) int }
type ReadWriter interface {
	Reader
	Writer
}
type file struct{ data string }
type null struct{}

func (f *file) Read() string       { return f.data }
func (f *file) Write(s string) int { f.data += s; return len(s) }
func (null) Write(s string) int    { return 0 }

func get() (any, error) { return 5, nil }

func main() {
	var w Writer = &file{"start"}
	if r, ok := w.(Reader); ok {
		fmt.Println(r.Read(), ok)
	}
	rw, ok := w.(ReadWriter)
	rw.Write(" more")
	fmt.Println(rw.Read(), ok)
	w = null{}
	rw, ok = w.(ReadWriter)
	fmt.Println(rw == nil, ok)
	f, ok := w.(*file)
	fmt.Println(f == nil, ok)
	_, ok = w.(null)
	fmt.Println(ok)
	var x any = []int{1, 2}
	s, ok := x.([]int)
	s[0] = 10
	fmt.Println(s, ok, x)
	_, ok = x.([]string)
	fmt.Println(ok)
	n, ok := x.(int)
	fmt.Println(n, ok)
	str, _ := any("s").(string)
	fmt.Printf("%q\n", str+any("t").(string))
	arr, ok := any([2]string{"a"}).([2]string)
	fmt.Println(arr, ok, len(any([3]int{}).([3]int)))
	var e error
	_, ok = e.(fmt.Stringer)
	fmt.Println(ok)
	if v, err := get(); err == nil {
		if n, ok := v.(int); ok && n > 3 {
			fmt.Println("int", n)
		} else if s, ok := v.(string); ok {
			fmt.Println("string", s, n)
		}
	}
	fn, ok := any(func(a int) int { return a * 2 }).(func(int) int)
	fmt.Println(fn(4), ok)
	var ok2 bool
	var iface any
	iface, ok2 = w.(any)
	fmt.Println(iface, ok2)
	var m struct{ v any }
	m.v = m.v == nil
	b, isBool := m.v.(bool)
	fmt.Println(b, isBool)
	type local struct{ a int }
	l, ok := any(local{3}).(local)
	_, ok3 := any(local{3}).(struct{ a int })
	fmt.Println(l.a, ok, ok3)
	pp, ok := any(&m).(*struct{ v any })
	pp.v = 7
	fmt.Println(m.v, ok)
	fmt.Println(any(w).(Writer).(null).Write("x"))
}
