// append has a backing store of its own, and what it appends is stored in the heap.
package main

func numbers(n int) int {
	var s []int
	for i := 0; i < n; i++ {
		s = append(s, i)
	}
	return len(s)
}

func kept(n int) []int {
	var s []int
	for i := 0; i < n; i++ {
		s = append(s, i)
	}
	return s
}

func pointers(p *int) int {
	var s []*int
	s = append(s, p)
	return len(s)
}

func addresses() int {
	x := 1
	var s []*int
	s = append(s, &x)
	return *s[0]
}

func spread(a, b []*int) []*int { return append(a, b...) }

func bytes(b []byte, s string) []byte { return append(b, s...) }

func several(s []int) []int { return append(s, 1, 2, 3) }

type stack struct{ items []*int }

func (s *stack) push(p *int) { s.items = append(s.items, p) }

func (s *stack) pop() *int {
	p := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return p
}

func main() {
	x := 2
	println(numbers(3), len(kept(2)), pointers(&x), addresses(), len(spread(nil, nil)), len(bytes(nil, "a")), len(several(nil)))
	var s stack
	s.push(&x)
	println(*s.pop())
}
