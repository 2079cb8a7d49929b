package main

import "fmt"

var log []string

func trace(name string, v int) int {
	log = append(log, fmt.Sprint(name, "=", v))
	return v
}

var a = trace("a", b+c)
var b = trace("b", f())
var c = trace("c", 1)
var d = trace("d", 3)

func f() int {
	d++
	return d
}

var (
	x, y = pair()
	z    = trace("z", y)
	_    = trace("blank", x)
)

func pair() (int, int) { return trace("pair", 10), w }

var w = trace("w", 20)

type T struct{ n int }

func (t T) method() int { return viaMethod }

var usesMethod = trace("usesMethod", T.method(T{}))
var viaMethod = trace("viaMethod", 30)

var usesClosure = trace("usesClosure", func() int { return viaClosure }())
var viaClosure = trace("viaClosure", 40)

var pointer = &target
var target = trace("target", 50)

var table = [...]func() int{func() int { return fromTable }}
var fromTable = trace("fromTable", 60)

var recursive func(int) int = func(n int) int {
	if n == 0 {
		return 0
	}
	return n + helper(n-1)
}

func helper(n int) int { return n * 2 }

var constant = 5
var slice = []int{constant, trace("in slice", 6), len(more)}
var more = []string{"m", "n"}

func init() {
	log = append(log, "init 1")
	constant++
}

var late = trace("late", constant)

func init() {
	log = append(log, fmt.Sprint("init 2 ", constant))
}

func main() {
	for _, l := range log {
		fmt.Println(l)
	}
	fmt.Println(a, b, c, d, x, y, z, w, usesMethod, usesClosure, *pointer, table[0](), recursive(3), slice, late)
}

func init() {
	log = append(log, "init 3")
}
