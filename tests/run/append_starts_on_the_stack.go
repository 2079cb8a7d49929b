// A slice that never leaves the function starts with room for 32 bytes.
package main

import "fmt"

type triple struct{ a, b, c int64 }

func main() {
	last := -1
	grown := func(c int) {
		if c != last {
			fmt.Print(c, " ")
			last = c
		}
	}
	var ints []int
	for i := range 100 {
		ints = append(ints, i)
		grown(cap(ints))
	}
	fmt.Println()
	var bytes []byte
	for i := range 300 {
		bytes = append(bytes, byte(i))
		grown(cap(bytes))
	}
	fmt.Println()
	var texts []string
	for range 40 {
		texts = append(texts, "")
		grown(cap(texts))
	}
	fmt.Println()
	var triples []triple
	for range 10 {
		triples = append(triples, triple{})
		grown(cap(triples))
	}
	fmt.Println()
	total := 0
	for _, x := range ints {
		total += x
	}
	fmt.Println(total, len(bytes), len(texts), len(triples))
}
