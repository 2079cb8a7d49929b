package main

import (
	"errors"
	"fmt"
	"runtime"
)

type T struct {
	a [100]int
	n *T
	f func() int
}

type I interface{ M() }
type J interface {
	M()
	N()
}
type V int

func (V) M() {}

type P struct{ x int }

func (*P) M() {}

func (p *P) get() int { return p.x }

func try(name string, f func()) {
	defer func() {
		r := recover()
		err, ok := r.(error)
		if !ok {
			fmt.Printf("%s: not an error: %v\n", name, r)
			return
		}
		_, rt := r.(runtime.Error)
		var re runtime.Error
		fmt.Printf("%s: %v (runtime.Error: %t %t)\n", name, err, rt, errors.As(err, &re))
	}()
	f()
}

func main() {
	s := []int{1, 2, 3}
	arr := [4]int{}
	str := "hello"
	i, j, n := 5, -1, 3
	var np *T
	var ni I
	var e any = "text"
	var m any
	var u8 uint8 = 200
	var u64 uint64 = 1 << 63
	var sink any
	try("index", func() { sink = s[i] })
	try("negative index", func() { sink = s[j] })
	try("store", func() { s[n] = 1 })
	try("array index", func() { sink = arr[i] })
	try("array pointer index", func() { p := &arr; p[i]++ })
	try("string index", func() { sink = str[i] })
	try("uint8 index", func() { sink = s[u8] })
	try("uint64 index", func() { sink = s[u64] })
	try("empty", func() { sink = []int{}[0+n-3] })
	try("slice high", func() { sink = s[:i] })
	try("slice high string", func() { sink = str[:i+1] })
	try("slice high array", func() { sink = arr[:i] })
	try("slice low", func() { sink = s[n:2] })
	try("slice low string", func() { sink = str[i:n] })
	try("slice low only", func() { sink = s[i:] })
	try("slice low only string", func() { sink = str[i+2:] })
	try("slice negative", func() { sink = s[j:] })
	try("slice negative high", func() { sink = s[:j] })
	try("slice within capacity", func() { sink = len(make([]int, 1, 9)[:i]); panic(errors.New("fine")) })
	try("slice3 max", func() { sink = s[0:1:i] })
	try("slice3 high", func() { sink = s[0:n:2] })
	try("slice3 low", func() { sink = s[n:2:2] })
	try("slice of array with length", func() { sink = arr[n : n-1] })
	try("nil field", func() { sink = np.n })
	try("nil array field", func() { sink = np.a[i] })
	try("nil store", func() { np.f = nil })
	try("nil deref", func() { sink = *np })
	try("nil method", func() { var p *P; sink = p.get() })
	try("nil interface call", func() { ni.M() })
	try("nil func", func() { var f func(); f() })
	try("nil func field", func() { sink = (&T{}).f() })
	try("nil slice", func() { var x []string; x[0] = "a" })
	try("nil array pointer range", func() {
		var p *[3]int
		for i, v := range p {
			sink = i + v
		}
	})
	try("nil array pointer slice", func() { var p *[3]int; sink = p[:] })
	try("divide", func() { sink = i / (n - 3) })
	try("modulo", func() { sink = i % (n - 3) })
	try("shift", func() { sink = 1 << j })
	try("assert int", func() { sink = e.(int) })
	try("assert nil", func() { sink = m.(string) })
	try("assert nil interface", func() { sink = m.(I) })
	try("assert iface missing", func() { sink = e.(I) })
	try("assert iface missing 2", func() { ni = V(1); sink = ni.(J) })
	try("assert pointer method", func() { e = P{}; sink = e.(I) })
	try("assert concrete", func() { ni = V(1); sink = ni.(*P) })
	try("assert named", func() { e = V(3); sink = e.(int) })
	try("assert struct", func() { e = struct{ X int }{}; sink = e.(func(int) (string, error)) })
	try("make negative", func() { sink = make([]int, j) })
	try("make huge", func() { sink = make([]int, u64) })
	try("make cap", func() { sink = make([]int, n, 2+j) })
	try("compare slices", func() { a, b := any(s), any(s); sink = a == b })
	try("compare funcs", func() { a := any(main); sink = a == a })
	try("compare structs", func() {
		type U struct{ s []int }
		var a, b any = U{}, U{}
		sink = a == b
	})
	try("slice to array", func() { sink = [4]int(s) })
	try("slice to array pointer", func() { sink = (*[8]int)(s) })
	_ = sink
}
