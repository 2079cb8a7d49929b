package main

import "fmt"

func try(name string, f func()) {
	defer func() {
		fmt.Println(name, "outer sees", recover())
	}()
	f()
}

func d1() { defer recover() }
func d2() {
	for range 2 {
		defer recover()
	}
}
func d3() {
	defer recover()
	defer func() { fmt.Println("in d3", recover()) }()
	panic("inner")
}
func d4() {
	defer func() { fmt.Println("in d4", recover()) }()
	defer recover()
	panic("inner4")
}

type T struct{ n int }

func (t T) D()         { defer recover() }
func (t *T) P()        { defer recover() }
func withArg(x int)    { defer recover() }
func sub()             { d1() }
func nested()          { defer d1() }
func nested2()         { defer func() { defer recover() }() }
func cond(b bool) {
	if b {
		defer recover()
	}
}
func many() {
	defer fmt.Print("")
	defer recover()
	defer fmt.Print("")
	x := 1
	_ = x
	return
}
func seq(yield func(int) bool) { _ = yield(1) && yield(2) }
func rf() {
	for range seq {
		defer recover()
	}
}
func rf2() {
	for range seq {
		fmt.Println("rf2", recover())
	}
}
type I interface{ D() }
type E struct{ T }
type EP struct{ *T }

func main() {
	try("d1", func() { defer d1(); panic(1) })
	try("d2", func() { defer d2(); panic(2) })
	try("d3", func() { defer d3(); panic(3) })
	try("d4", func() { defer d4(); panic(4) })
	try("TD", func() { defer T{}.D(); panic(5) })
	try("TP", func() { defer new(T).P(); panic(6) })
	try("TPD", func() { defer new(T).D(); panic(7) })
	try("arg", func() { defer withArg(1); panic(8) })
	try("sub", func() { defer sub(); panic(9) })
	try("nested", func() { defer nested(); panic(10) })
	try("nested2", func() { defer nested2(); panic(11) })
	try("cond", func() { defer cond(true); panic(12) })
	try("many", func() { defer many(); panic(13) })
	try("rf", func() { defer rf(); panic(14) })
	try("I", func() { var i I = T{}; defer i.D(); panic(15) })
	try("IE", func() { var i I = E{}; defer i.D(); panic(16) })
	try("IEP", func() { var i I = EP{new(T)}; defer i.D(); panic(17) })
	try("IP", func() { var i I = &EP{new(T)}; defer i.D(); panic(18) })
	try("fv", func() { f := E{}.D; defer f(); panic(19) })
	try("me", func() { defer E.D(E{}); panic(20) })
	try("mep", func() { defer (*E).D(&E{}); panic(21) })
	try("direct", func() { defer recover(); panic(22) })
	try("loop", func() {
		for range 3 {
			defer d1()
		}
		panic(23)
	})
	try("bare", func() { d1(); panic(24) })
	try("go", func() { c := make(chan int); go func() { defer close(c); defer recover() }(); go recover(); <-c; panic(25) })
	try("rf2", func() { defer rf2(); panic(26) })
	try("lit", func() { defer func(a ...int) { defer recover() }(1, 2); panic(27) })
}
