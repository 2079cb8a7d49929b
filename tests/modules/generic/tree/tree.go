package tree

import "errors"

var ErrTwice = errors.New("twice")

type Tree[T any] struct {
	less func(a, b T) bool
	root *node[T]
}

type node[T any] struct {
	v           T
	left, right *node[T]
}

func New[T any](less func(a, b T) bool) *Tree[T] { return &Tree[T]{less: less} }

func (t *Tree[T]) Insert(v T) error {
	p := &t.root
	for *p != nil {
		switch {
		case t.less(v, (*p).v):
			p = &(*p).left
		case t.less((*p).v, v):
			p = &(*p).right
		default:
			return ErrTwice
		}
	}
	*p = &node[T]{v: v}
	return nil
}

func (t *Tree[T]) Each(f func(T)) { t.root.each(f) }

func (n *node[T]) each(f func(T)) {
	if n != nil {
		n.left.each(f)
		f(n.v)
		n.right.each(f)
	}
}
