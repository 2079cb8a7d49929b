// Structures that are built in pieces.
package main

type tree struct {
	left, right *tree
	key         int
}

func (t *tree) insert(k int) *tree {
	if t == nil {
		return &tree{key: k}
	}
	if k < t.key {
		t.left = t.left.insert(k)
	} else {
		t.right = t.right.insert(k)
	}
	return t
}

func (t *tree) walk(visit func(int)) {
	if t != nil {
		t.left.walk(visit)
		visit(t.key)
		t.right.walk(visit)
	}
}

type queue struct{ first, last *item }
type item struct {
	v    int
	next *item
}

func (q *queue) put(v int) {
	it := &item{v: v}
	if q.last == nil {
		q.first = it
	} else {
		q.last.next = it
	}
	q.last = it
}

func (q *queue) get() int {
	it := q.first
	q.first = it.next
	return it.v
}

func main() {
	var t *tree
	for _, k := range []int{3, 1, 2} {
		t = t.insert(k)
	}
	sum := 0
	t.walk(func(k int) { sum = sum*10 + k })
	var q queue
	q.put(1)
	q.put(2)
	println(sum, q.get(), q.get())
}
