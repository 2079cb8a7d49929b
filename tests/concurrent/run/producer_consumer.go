// Producers and consumers over channels of several capacities and element types; nothing is lost or doubled.
package main

import (
	"fmt"
	"sort"
	"strings"
	"sync"
)

type item struct {
	producer, number int
	label            string
	payload          [5]int64
	next             *item
}

func exchange(producers, consumers, each, capacity int) {
	ch := make(chan item, capacity)
	var making, taking sync.WaitGroup
	for p := range producers {
		making.Add(1)
		go func() {
			defer making.Done()
			var last *item
			for n := range each {
				it := item{producer: p, number: n, label: fmt.Sprint(p, "-", n), next: last}
				for k := range it.payload {
					it.payload[k] = int64(p * n * k)
				}
				last = &it
				ch <- it
			}
		}()
	}
	type tally struct {
		count, broken int
		payload       int64
		labels        []string
	}
	tallies := make([]tally, consumers)
	for c := range tallies {
		taking.Add(1)
		go func(t *tally) {
			defer taking.Done()
			for it := range ch {
				t.count++
				t.labels = append(t.labels, it.label)
				for _, v := range it.payload {
					t.payload += v
				}
				length := 0
				for at := it.next; at != nil; at = at.next {
					length++
				}
				if length != it.number {
					t.broken++
				}
			}
		}(&tallies[c])
	}
	making.Wait()
	close(ch)
	taking.Wait()
	var all []string
	count, broken, payload := 0, 0, int64(0)
	for _, t := range tallies {
		count += t.count
		broken += t.broken
		payload += t.payload
		all = append(all, t.labels...)
	}
	sort.Strings(all)
	unique := 0
	for i := range all {
		if i == 0 || all[i] != all[i-1] {
			unique++
		}
	}
	fmt.Println(producers, consumers, capacity, ":", count, unique, broken, payload)
}

func elementTypes() {
	empty := make(chan struct{}, 2)
	empty <- struct{}{}
	fmt.Println(<-empty, len(empty), cap(empty))
	faces := make(chan any)
	go func() {
		defer close(faces)
		for _, v := range []any{1, "two", 3.5, nil, []int{4}, struct{ x, y int }{5, 6}, errorText("seven")} {
			faces <- v
		}
	}()
	for v := range faces {
		fmt.Printf("%T=%v ", v, v)
	}
	fmt.Println()
	arrays := make(chan [3]string, 1)
	arrays <- [...]string{"a", "b", "c"}
	fmt.Println(strings.Join((func(a [3]string) []string { return a[:] })(<-arrays), "+"))
	functions := make(chan func(int) int)
	go func() {
		for _, k := range []int{1, 10, 100} {
			functions <- func(x int) int { return x * k }
		}
		close(functions)
	}()
	total := 0
	for f := range functions {
		total += f(3)
	}
	fmt.Println(total)
	bools, bytes, maps := make(chan bool, 1), make(chan byte, 300), make(chan map[string]int, 1)
	bools <- true
	for i := range 300 {
		bytes <- byte(i)
	}
	close(bytes)
	sum := 0
	for b := range bytes {
		sum += int(b)
	}
	maps <- map[string]int{"x": 1}
	fmt.Println(<-bools, sum, (<-maps)["x"])
	complexes := make(chan complex128)
	go func() { complexes <- complex(1, -2) }()
	fmt.Println(<-complexes)
}

type errorText string

func (e errorText) Error() string { return "E:" + string(e) }

func main() {
	for _, capacity := range []int{0, 1, 16} {
		exchange(1, 1, 20, capacity)
		exchange(4, 2, 15, capacity)
		exchange(2, 5, 15, capacity)
	}
	elementTypes()
}
