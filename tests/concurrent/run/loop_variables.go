// What goroutines see of loop variables, arguments and receivers: each iteration has its own, arguments are evaluated first.
package main

import (
	"fmt"
	"sort"
	"sync"
)

type point struct{ x, y int }

func (p point) value(out chan<- string)    { out <- fmt.Sprint("value ", p.x, ",", p.y) }
func (p *point) pointer(out chan<- string) { out <- fmt.Sprint("pointer ", p.x, ",", p.y) }

type speaker interface{ speak(out chan<- string) }
type cat string
type dog struct{ name *string }

func (c cat) speak(out chan<- string)  { out <- "cat " + string(c) }
func (d *dog) speak(out chan<- string) { out <- "dog " + *d.name }

func collect(out chan string, n int) []string {
	var list []string
	for range n {
		list = append(list, <-out)
	}
	sort.Strings(list)
	return list
}

func main() {
	out := make(chan string)
	for i := 0; i < 3; i++ {
		go func() { out <- fmt.Sprint("own ", i) }()
	}
	fmt.Println(collect(out, 3))

	var wg sync.WaitGroup
	var shared int
	values := make([]int, 3)
	for shared = 0; shared < 3; shared++ { // assigned, not declared: one variable
		wg.Add(1)
		go func(mine int) {
			defer wg.Done()
			values[mine] = mine + 1
		}(shared)
	}
	wg.Wait()
	fmt.Println(values, shared)

	// The copy of each iteration is made before the post statement: changes in the body count.
	var funcs []func()
	for i := 0; i < 6; i++ {
		funcs = append(funcs, func() { out <- fmt.Sprint("i", i) })
		i++
	}
	for _, f := range funcs {
		go f()
	}
	fmt.Println(collect(out, len(funcs)))

	// Receivers and arguments are taken when the go statement runs.
	p := point{1, 2}
	hold := make(chan bool)
	gate := func(f func(chan<- string)) { <-hold; f(out) }
	go gate(p.value)
	go gate(p.pointer)
	p = point{3, 4}
	close(hold)
	fmt.Println(collect(out, 2))
	x := 10
	arg := func(name string, v int) int { fmt.Println("evaluated", name, v); return v }
	done := make(chan int)
	go func(a, b int) { done <- a*100 + b }(arg("a", x), arg("b", x+1))
	x = 99
	fmt.Println(<-done, x)

	name := "rex"
	for _, s := range []speaker{cat("tom"), &dog{&name}, cat("kit")} {
		go s.speak(out)
	}
	fmt.Println(collect(out, 3))
	s := speaker(cat("old"))
	f := s.speak
	s = cat("new")
	go f(out)
	fmt.Println(<-out)
	go point.value(point{5, 6}, out)
	fmt.Println(<-out)
	go (*point).pointer(&point{7, 8}, out)
	fmt.Println(<-out)

	// Keys and values of maps, elements of arrays and strings.
	for k, v := range map[string][]int{"a": {1}, "b": {1, 2}} {
		go func() { out <- fmt.Sprint(k, len(v)) }()
	}
	fmt.Println(collect(out, 2))
	for i, r := range "héé" {
		go func() { out <- fmt.Sprintf("%d%c", i, r) }()
	}
	fmt.Println(collect(out, 3))
	array := [3]int{1, 2, 3}
	for i, v := range array { // ranges over a copy
		array[2] = 100
		go func() { out <- fmt.Sprint(i, ":", v) }()
	}
	fmt.Println(collect(out, 3), array)

	// Builtins and closures called at once; results are dropped.
	c := make(chan int)
	go close(c)
	_, ok := <-c
	fmt.Println(ok)
	m := map[int]bool{1: true}
	sent := make(chan bool)
	go func() { delete(m, 1); sent <- true }()
	<-sent
	fmt.Println(len(m), values)
	variadic := func(prefix string, rest ...any) { out <- prefix + fmt.Sprint(rest...) }
	go variadic("v:", 1, "two", 3.0)
	fmt.Println(<-out)
	go variadic("none:")
	fmt.Println(<-out)
	go variadic("spread:", []any{4, 5}...)
	fmt.Println(<-out)
	func() {
		for i := range 2 {
			defer func() { go func() { out <- fmt.Sprint("deferred ", i) }() }()
		}
	}()
	fmt.Println(collect(out, 2))
}
