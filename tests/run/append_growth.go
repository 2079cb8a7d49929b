// Capacities of slices on the heap follow the growth rule and the size classes.
package main

import "fmt"

type triple struct{ a, b, c int64 }

var (
	ints    []int
	bytes   []byte
	texts   []string
	triples []triple
	shorts  []int16
	sink    any
)

func main() {
	last := -1
	grown := func(c int) {
		if c != last {
			fmt.Print(c, " ")
			last = c
		}
	}
	for i := range 5000 {
		ints = append(ints, i)
		grown(cap(ints))
	}
	fmt.Println()
	for i := range 6000 {
		bytes = append(bytes, byte(i))
		grown(cap(bytes))
	}
	fmt.Println()
	for range 700 {
		texts = append(texts, "")
		grown(cap(texts))
	}
	fmt.Println()
	for range 300 {
		triples = append(triples, triple{})
		grown(cap(triples))
	}
	fmt.Println()
	for _, n := range []int{1, 2, 3, 5, 7, 9, 17, 33, 65, 100, 129, 255, 256, 257, 300, 511, 600, 1025} {
		ints = append(make([]int, n), 1)
		bytes = append(make([]byte, n), 1)
		shorts = append(make([]int16, n), make([]int16, 5)...)
		texts = append(make([]string, n), "a", "b")
		grown(cap(ints))
		grown(cap(bytes))
		grown(cap(shorts))
		grown(cap(texts))
	}
	fmt.Println()
	three := append([][3]byte{}, [3]byte{})
	pointers := append([]*int(nil), nil, nil, nil)
	sink = []any{three, pointers}
	fmt.Println(cap(three), cap(pointers))
	bytes = append([]byte(nil), "hello, this is text"...)
	fmt.Println(cap(bytes))
}
