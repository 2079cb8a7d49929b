// The body of a range over a function is a closure, and what it assigns is captured by reference.
package main

type list struct {
	next *list
	v    int
}

func (l *list) all(yield func(int) bool) {
	for ; l != nil; l = l.next {
		if !yield(l.v) {
			return
		}
	}
}

func count(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

func sum(l *list) (s int) {
	for v := range l.all {
		s += v
	}
	return
}

func find(l *list, want int) bool {
	for v := range l.all {
		if v == want {
			return true
		}
	}
	return false
}

func first(n int) int {
	for i := range count(n) {
		return i
	}
	return -1
}

func nothing(n int) (c int) {
	for range count(n) {
		c++
	}
	return
}

func kept(n int) (ps []*int) {
	for i := range count(n) {
		ps = append(ps, &i)
	}
	return
}

func main() {
	l := &list{&list{nil, 2}, 1}
	println(sum(l), find(l, 2), first(3), nothing(4), len(kept(2)))
}
