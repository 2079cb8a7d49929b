package main

import (
	"fmt"
	"runtime"
	"strings"
)

type T struct{ n int }

func (t T) Value() string { return where() }
func (t *T) Pointer()     { panic(fmt.Sprint("in Pointer ", t.n)) }

type Mid struct{ *T }
type Outer struct {
	pad [5]int
	Mid
}
type Valuer interface{ Value() string }
type Pointerer interface{ Pointer() }

//go:noinline
func where() string {
	var names []string
	pcs := make([]uintptr, 10)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs)])
	for {
		f, more := frames.Next()
		names = append(names, f.Function)
		if f.Function == "main.main" || !more {
			return strings.Join(names, " < ")
		}
	}
}

//go:noinline
func call(v Valuer) string { return v.Value() }

//go:noinline
func point(p Pointerer) { p.Pointer() }

func main() {
	o := Outer{Mid: Mid{&T{7}}}
	fmt.Println(call(o))
	fmt.Println(call(&o))
	fmt.Println(call(o.Mid))
	fmt.Println(call(&o.Mid))
	fmt.Println(call(o.T))
	fmt.Println(o.Value())
	f := o.Value
	fmt.Println(f())
	point(&o)
}
