// Package btree holds ordered maps.
package btree

import "iter"

const (
	maxKeys = 31
	minKeys = maxKeys / 2
)

// Tree maps keys to values, in the order of compare.
type Tree[K, V any] struct {
	root    *node[K, V]
	compare func(a, b K) int
	size    int
}

type item[K, V any] struct {
	key   K
	value V
}

type node[K, V any] struct {
	items    []item[K, V]
	children []*node[K, V]
}

// New tree, empty.
func New[K, V any](compare func(a, b K) int) *Tree[K, V] {
	return &Tree[K, V]{root: &node[K, V]{}, compare: compare}
}

// Len counts the keys.
func (t *Tree[K, V]) Len() int { return t.size }

func (n *node[K, V]) leaf() bool { return len(n.children) == 0 }

// search finds the first item that is not less than key.
func (t *Tree[K, V]) search(n *node[K, V], key K) (int, bool) {
	lo, hi := 0, len(n.items)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if t.compare(n.items[mid].key, key) < 0 {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo, lo < len(n.items) && t.compare(n.items[lo].key, key) == 0
}

// Get the value of a key.
func (t *Tree[K, V]) Get(key K) (value V, found bool) {
	for n := t.root; ; {
		i, ok := t.search(n, key)
		if ok {
			return n.items[i].value, true
		}
		if n.leaf() {
			return value, false
		}
		n = n.children[i]
	}
}

// Put a value; it replaces an earlier one of the key.
func (t *Tree[K, V]) Put(key K, value V) (old V, replaced bool) {
	if len(t.root.items) == maxKeys {
		t.root = &node[K, V]{children: []*node[K, V]{t.root}}
		t.root.split(0)
	}
	for n := t.root; ; {
		i, ok := t.search(n, key)
		if ok {
			old, n.items[i].value = n.items[i].value, value
			return old, true
		}
		if n.leaf() {
			n.items = insert(n.items, i, item[K, V]{key, value})
			t.size++
			return old, false
		}
		if len(n.children[i].items) == maxKeys {
			n.split(i)
			if c := t.compare(key, n.items[i].key); c == 0 {
				continue
			} else if c > 0 {
				i++
			}
		}
		n = n.children[i]
	}
}

func insert[T any](list []T, at int, x T) []T {
	var zero T
	list = append(list, zero)
	copy(list[at+1:], list[at:])
	list[at] = x
	return list
}

func remove[T any](list []T, at int) []T {
	var zero T
	copy(list[at:], list[at+1:])
	list[len(list)-1] = zero
	return list[:len(list)-1]
}

// split a full child in two.
func (n *node[K, V]) split(i int) {
	left := n.children[i]
	middle := left.items[minKeys]
	right := &node[K, V]{items: append([]item[K, V](nil), left.items[minKeys+1:]...)}
	left.items = left.items[:minKeys:minKeys]
	if !left.leaf() {
		right.children = append([]*node[K, V](nil), left.children[minKeys+1:]...)
		left.children = left.children[: minKeys+1 : minKeys+1]
	}
	n.items = insert(n.items, i, middle)
	n.children = insert(n.children, i+1, right)
}

// Delete a key.
func (t *Tree[K, V]) Delete(key K) bool {
	gone := t.delete(t.root, key)
	if len(t.root.items) == 0 && !t.root.leaf() {
		t.root = t.root.children[0]
	}
	if gone {
		t.size--
	}
	return gone
}

func (t *Tree[K, V]) delete(n *node[K, V], key K) bool {
	i, found := t.search(n, key)
	if n.leaf() {
		if found {
			n.items = remove(n.items, i)
		}
		return found
	}
	if found {
		// the greatest before it takes its place
		last := n.children[i]
		for !last.leaf() {
			last = last.children[len(last.children)-1]
		}
		before := last.items[len(last.items)-1]
		t.delete(n.children[i], before.key)
		n.items[i] = before
		t.refill(n, i)
		return true
	}
	gone := t.delete(n.children[i], key)
	t.refill(n, i)
	return gone
}

// refill a child that has too few items.
func (t *Tree[K, V]) refill(n *node[K, V], i int) {
	child := n.children[i]
	if len(child.items) >= minKeys {
		return
	}
	switch {
	case i > 0 && len(n.children[i-1].items) > minKeys:
		left := n.children[i-1]
		last := len(left.items) - 1
		child.items = insert(child.items, 0, n.items[i-1])
		n.items[i-1] = left.items[last]
		left.items = remove(left.items, last)
		if !left.leaf() {
			child.children = insert(child.children, 0, left.children[last+1])
			left.children = remove(left.children, last+1)
		}
	case i < len(n.items) && len(n.children[i+1].items) > minKeys:
		right := n.children[i+1]
		child.items = append(child.items, n.items[i])
		n.items[i] = right.items[0]
		right.items = remove(right.items, 0)
		if !right.leaf() {
			child.children = append(child.children, right.children[0])
			right.children = remove(right.children, 0)
		}
	default:
		if i == len(n.items) {
			i--
		}
		left, right := n.children[i], n.children[i+1]
		left.items = append(append(left.items, n.items[i]), right.items...)
		left.children = append(left.children, right.children...)
		n.items = remove(n.items, i)
		n.children = remove(n.children, i+1)
	}
}

// All keys and values, in order.
func (t *Tree[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) { t.root.walk(yield) }
}

func (n *node[K, V]) walk(yield func(K, V) bool) bool {
	for i, it := range n.items {
		if !n.leaf() && !n.children[i].walk(yield) || !yield(it.key, it.value) {
			return false
		}
	}
	return n.leaf() || n.children[len(n.items)].walk(yield)
}

// From walks the keys that are not less than key.
func (t *Tree[K, V]) From(key K) iter.Seq2[K, V] {
	return func(yield func(K, V) bool) { t.from(t.root, key, yield) }
}

func (t *Tree[K, V]) from(n *node[K, V], key K, yield func(K, V) bool) bool {
	i, found := t.search(n, key)
	if !n.leaf() && !found && !t.from(n.children[i], key, yield) {
		return false
	}
	for ; i < len(n.items); i++ {
		if !yield(n.items[i].key, n.items[i].value) {
			return false
		}
		if !n.leaf() && !n.children[i+1].walk(yield) {
			return false
		}
	}
	return true
}

// Depth of the tree; it panics if the tree is not balanced or not in order.
func (t *Tree[K, V]) Depth() int {
	depth := t.check(t.root, true)
	var last *K
	for k := range t.All() {
		if last != nil && t.compare(*last, k) >= 0 {
			panic("keys out of order")
		}
		last = &k
	}
	return depth
}

func (t *Tree[K, V]) check(n *node[K, V], root bool) int {
	if len(n.items) > maxKeys || !root && len(n.items) < minKeys {
		panic("node too full or too empty")
	}
	depth := 0
	for i, c := range n.children {
		d := t.check(c, false)
		if i > 0 && d != depth {
			panic("leaves at different depths")
		}
		depth = d
	}
	return depth + 1
}
