package main

import (
	"errors"
	"fmt"
	"os"
	"runtime/debug"
)

type T struct{ n int }

func (t *T) close()         { fmt.Println("close", t.n) }
func (t T) val(s string)    { fmt.Println("val", t.n, s) }
func (t *T) rec()           { fmt.Println("rec", recover()) }
func rec() { fmt.Println("plain rec", recover()) }

type closer interface{ close() }

func cond(a, b bool) (s string) {
	defer func() { s += "0" }()
	if a {
		defer func() { s += "a" }()
		if b {
			return "early"
		}
	}
	if b {
		defer func() { s += "b" }()
	}
	return "end"
}

func nilFunc() (err error) {
	defer func() { err = fmt.Errorf("got %v", recover()) }()
	var f func()
	defer f()
	defer fmt.Println("before nil")
	return nil
}

func panicInDeferred() (s string) {
	defer func() { s = fmt.Sprint(s, " outer ", recover()) }()
	defer func() { s += " middle" }()
	defer func() { panic("deferred") }()
	defer func() { s += " last" }()
	return "x"
}

func repanic() (s string) {
	defer func() { s = fmt.Sprint(recover(), s) }()
	defer func() {
		r := recover()
		s += fmt.Sprint("[", r, "]")
		panic("second")
	}()
	panic("first")
}

// A deferred call of a frame that itself runs as a deferred call of a panic recovers nothing of it on return.
func inner() {
	defer rec()
	defer (&T{}).rec()
	defer func() { fmt.Println("inner literal", recover()) }()
}

func outer() {
	defer func() { fmt.Println("outer", recover()) }()
	defer inner()
	panic("P")
}

func methods() {
	t := &T{1}
	defer t.close()
	defer t.val("v")
	var c closer = &T{2}
	defer c.close()
	f := t.close
	defer f()
	t.n = 9
	defer T.val(*t, "expr")
	defer (*T).close(&T{3})
}

func many(n int) (r int) {
	defer func() { r++ }()
	defer func() { r *= 2 }()
	defer func() { r++ }()
	switch n {
	case 0:
		return 1
	case 1:
		return 2
	case 2:
		return 3
	case 3:
		return 4
	case 4:
		return 5
	case 5:
		return 6
	}
	defer func() { r *= 10 }()
	return 7
}

func gotos(n int) (s string) {
	if n > 1 {
		goto end
	}
	defer func() { s += " d" }()
end:
	s += "e"
	return s
}

func results() (a int, b string, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = errors.New(fmt.Sprint(r))
		}
	}()
	a, b = 1, "b"
	var m []int
	return m[a], "never", nil
}

func deep(n int) (r int) {
	var pad [100]int
	defer func() { r += pad[n%100] + 1 }()
	pad[n%100] = n
	if n == 0 {
		return 0
	}
	return deep(n - 1)
}

func big() (r [20]int) {
	defer func() { r[3]++ }()
	var x [20]int
	x[3] = 5
	return x
}

func recursive(n int) {
	defer func() {
		if n > 0 {
			recursive(n - 1)
		}
		fmt.Print(n, " ")
	}()
}

func trace() {
	defer func() {
		_ = debug.Stack()
		panic(fmt.Sprintf("at the end"))
	}()
	defer fmt.Println("traced")
}

func main() {
	for i := 0; i < 4; i++ {
		fmt.Println(cond(i&1 != 0, i&2 != 0))
	}
	fmt.Println(nilFunc())
	fmt.Println(panicInDeferred())
	fmt.Println(repanic())
	outer()
	methods()
	for i := range 8 {
		fmt.Print(many(i), " ")
	}
	fmt.Println(gotos(1), gotos(2))
	fmt.Println(results())
	fmt.Println(deep(20000), big())
	recursive(4)
	fmt.Println()
	if len(os.Args) > 5 {
		return
	}
	trace()
}
