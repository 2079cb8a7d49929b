package main

import (
	"fmt"
	"runtime"
)

func try(f func()) {
	defer func() {
		r := recover()
		_, isError := r.(error)
		_, isRuntime := r.(runtime.Error)
		fmt.Println(r, isError, isRuntime)
	}()
	f()
}

type wrap struct{ v any }

func main() {
	try(func() { var m map[string]int; m["a"]++ })
	try(func() { m := map[any]bool{}; m[wrap{[]int{}}] = true })
	try(func() { m := map[any]bool{}; m[wrap{wrap{func() {}}}] = true })
	try(func() { m := map[wrap]bool{}; _ = m[wrap{map[string]int{}}] })
	try(func() { m := map[fmt.Stringer]bool{}; m[nil] = true; fmt.Println(len(m)) })
	n := -1
	try(func() { m := make(map[int]int, n); m[1]++; fmt.Println(m) })
	var m map[[2]string]int
	fmt.Println(m[[2]string{}], len(m))
	m[[2]string{"a", "b"}] = 1
}
