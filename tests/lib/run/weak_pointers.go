// Weak pointers: equal for equal addresses, empty when the object is garbage.
package main

import (
	"fmt"
	"runtime"
	"weak"
)

type blob struct {
	a [100]int
	b string
}

var global blob

//go:noinline
func make1() weak.Pointer[blob] {
	p := &blob{b: "x"}
	w := weak.Make(p)
	fmt.Println(w.Value() == p, w == weak.Make(p), w.Value().b)
	fmt.Println(weak.Make(&p.a) == weak.Make(&p.a), weak.Make(&p.a[1]) == weak.Make(&p.a[2]))
	return w
}

//go:noinline
func clobber(n int) int {
	var a [50]int
	for i := range a {
		a[i] = n
	}
	if n == 0 {
		return a[0]
	}
	return clobber(n-1) + a[n%50]
}

func main() {
	var zero weak.Pointer[int]
	fmt.Println(zero.Value() == nil, weak.Make[int](nil) == zero)
	w := make1()
	clobber(20)
	runtime.GC()
	runtime.GC()
	fmt.Println(w.Value() == nil, w == w)
	keep := &blob{b: "kept"}
	k := weak.Make(keep)
	for i := 0; i < 5; i++ {
		runtime.GC()
	}
	fmt.Println(k.Value() == keep, k.Value().b)
	g := weak.Make(&global)
	runtime.GC()
	fmt.Println(g.Value() == &global)
	runtime.KeepAlive(keep)
	// A cache of many.
	cache := map[int]weak.Pointer[blob]{}
	var held []*blob
	for i := 0; i < 200; i++ {
		b := &blob{b: fmt.Sprint(i)}
		cache[i] = weak.Make(b)
		if i%4 == 0 {
			held = append(held, b)
		}
	}
	clobber(20)
	runtime.GC()
	alive, wrong := 0, 0
	for i, w := range cache {
		if b := w.Value(); b != nil {
			alive++
			if b.b != fmt.Sprint(i) {
				wrong++
			}
		}
	}
	runtime.KeepAlive(held)
	fmt.Println(alive >= 50 && alive < 60, wrong, len(held))
	done := make(chan bool)
	clean(done)
	clobber(20)
	runtime.GC()
	<-done
}

//go:noinline
func clean(done chan bool) {
	b := &blob{b: "fin"}
	w := weak.Make(b)
	runtime.AddCleanup(b, func(s string) { fmt.Println("cleanup", s, w.Value() == nil); done <- true }, "arg")
}
