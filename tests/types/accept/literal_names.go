package main

import (
	"fmt"
	"runtime"
)

func where(tag string) int {
	pc, _, _, _ := runtime.Caller(1)
	fmt.Println(tag, runtime.FuncForPC(pc).Name())
	return 1
}

type T struct{ f func() }

func (T) V()  { func() { where("V") }() } // NAME "main.T.V.func1"
func (*T) P() { func() { where("P"); func() { where("P2") }() }() } // NAME "main.(*T).P.func1"

var b = func() int { return where("b") + a }() // NAME "main.init.func2"
var a = func() int { func() { where("a2") }(); return where("a") }() // NAME "main.init.func1"
var c, d = func() (int, int) { return where("c"), func() int { return where("c2") }() }() // NAME "main.init.func3"
var tbl = []func(){func() { where("t1") }, func() { where("t2") }} // NAME "main.init.func4"

func init() { func() { where("init0") }() } // NAME "main.init.0.func1"
func init() { func() { where("init1") }() } // NAME "main.init.1.func1"

func main() {
	for i, f := 0, func() { where("for1") }; i < 1; i, f = i+1, func() { where("for2") } { // NAME "main.main.func1"
		f()
		func() { where("body") }() // NAME "main.main.func3"
	}
	T{}.V()
	(&T{}).P()
	tbl[0]()
	tbl[1]()
	defer func() { where("defer") }() // NAME "main.main.func4"
	x := func() int { return where("x") }() + func() int { return where("y") }() // NAME "main.main.func5"
	_ = T{f: func() {}}
	switch func() int { return where("tag") }() { // NAME "main.main.func8"
	case func() int { return where("case") }(): // NAME "main.main.func9"
	default:
		func() { where("default") }()
	}
	type L struct{}
	var l any = L{}
	fmt.Printf("%T %d\n", l, x)
	m := []func(){3: func() { where("map") }} // NAME "main.main.func11"
	m[3]()
	for range func(yield func(int) bool) { where("iter"); yield(1) } {
		func() { where("inrange") }() // NAME "main.main-range1.1"
		where("rangebody")
	}
	a, b := func() int { return where("m1") }, func() int { return where("m2") } // NAME "main.main.func13"
	a()
	b()
	if v := func() int { return where("if") }(); v == func() int { return where("cond") }() { // NAME "main.main.func15"
	}
	s := []int{0}
	s[func() int { where("idx"); return 0 }()] = func() int { return where("rhs") }() // NAME "main.main.func17"
	const k = len([1]func(){func() {}})
	func() { where("last") }() // NAME "main.main.func19"
}
