package main

type Stack[T any] struct{ xs []T }

func (s *Stack[T]) Top() T {
	f := func(i int) T { return s.xs[i] }
	return f(len(s.xs) - 1)
}

func top[A, B any](a Stack[A], b Stack[B]) (A, B) {
	return a.Top(), b.Top()
}

func main() {
	a := Stack[int]{[]int{1}}
	var b Stack[map[string]int]
	println(a.Top())
	top(a, b)
}
