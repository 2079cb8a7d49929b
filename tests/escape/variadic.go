// Extra arguments are packed in a slice of the caller.
package main

var sink []*int

func count(xs ...int) int { return len(xs) }

func keep(ps ...*int) { sink = ps }

func first(ps ...*int) *int { return ps[0] }

func anyOf(xs ...any) int { return len(xs) }

func forward(xs ...any) int { return anyOf(xs...) }

func main() {
	a, b, c := 1, 2, 3
	println(count(1, 2, 3), count())
	keep(&a, &b)
	println(*first(&c))
	println(anyOf(a, "x", 2.5), forward(a+1), anyOf([]any{1, 2}...))
	s := []int{1, 2}
	println(count(s...))
}
