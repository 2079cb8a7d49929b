// Package list has a list of anything.
package list

type element[T any] struct {
	value T
	next  *element[T]
}

// List is a list.
type List[T any] struct {
	head *element[T]
	n    int
}

func (l *List[T]) Push(v T) {
	l.head = &element[T]{v, l.head}
	l.n++
}

func (l *List[T]) All() []T {
	out := make([]T, 0, l.n)
	for e := l.head; e != nil; e = e.next {
		out = append(out, e.value)
	}
	return out
}

func (l List[T]) String() string { return label(l.n) }

func label(n int) string { return "list of " + string(rune('0'+n)) }
