package main

import (
	"fmt"
	"strings"
)

type Tree struct {
	Left, Right *Tree
	Key         string
	Count       int
}

func (t *Tree) Insert(key string) *Tree {
	if t == nil {
		return &Tree{Key: key, Count: 1}
	}
	switch {
	case key < t.Key:
		t.Left = t.Left.Insert(key)
	case key > t.Key:
		t.Right = t.Right.Insert(key)
	default:
		t.Count++
	}
	return t
}

func (t *Tree) Height() int {
	if t == nil {
		return 0
	}
	return 1 + max(t.Left.Height(), t.Right.Height())
}

// Walk visits in order and stops early when yield says so.
func (t *Tree) Walk(yield func(*Tree) bool) bool {
	return t == nil || t.Left.Walk(yield) && yield(t) && t.Right.Walk(yield)
}

func (t *Tree) All() func(func(string, int) bool) {
	return func(yield func(string, int) bool) {
		t.Walk(func(n *Tree) bool { return yield(n.Key, n.Count) })
	}
}

func (t *Tree) min() *Tree {
	for t.Left != nil {
		t = t.Left
	}
	return t
}

func (t *Tree) Delete(key string) *Tree {
	if t == nil {
		return nil
	}
	if key < t.Key {
		t.Left = t.Left.Delete(key)
		return t
	}
	if key > t.Key {
		t.Right = t.Right.Delete(key)
		return t
	}
	if t.Left == nil {
		return t.Right
	} else if t.Right == nil {
		return t.Left
	}
	successor := t.Right.min()
	t.Key, t.Count = successor.Key, successor.Count
	t.Right = t.Right.Delete(successor.Key)
	return t
}

func (t *Tree) draw(sb *strings.Builder, prefix string, last bool) {
	if t == nil {
		return
	}
	branch, next := "|-", prefix+"| "
	if last {
		branch, next = "`-", prefix+"  "
	}
	sb.WriteString(fmt.Sprintf("%s%s%s(%d)\n", prefix, branch, t.Key, t.Count))
	t.Left.draw(sb, next, t.Right == nil)
	t.Right.draw(sb, next, true)
}

const text = `the quick brown fox jumps over the lazy dog and then the other dog
jumps over the quick fox because a fox and a dog are never at rest`

func main() {
	var root *Tree
	for _, w := range strings.Fields(text) {
		root = root.Insert(w)
	}
	total, distinct := 0, 0
	for _, n := range root.All() {
		total += n
		distinct++
	}
	fmt.Println(total, "words,", distinct, "distinct, height", root.Height())
	for w, n := range root.All() {
		if w > "h" {
			fmt.Println("... stopping at", w)
			break
		}
		fmt.Printf("%-8s%s\n", w, strings.Repeat("#", n))
	}
	for _, w := range []string{"the", "dog", "nothing", "quick", "a"} {
		root = root.Delete(w)
	}
	var sb strings.Builder
	root.draw(&sb, "", true)
	fmt.Print(sb.String())

	var balanced func(keys []string) *Tree
	balanced = func(keys []string) *Tree {
		if len(keys) == 0 {
			return nil
		}
		m := len(keys) / 2
		return &Tree{balanced(keys[:m]), balanced(keys[m+1:]), keys[m], m}
	}
	b := balanced(strings.Split("a b c d e f g h i j k l m n o", " "))
	path := ""
	b.Walk(func(n *Tree) bool {
		path += n.Key
		return n.Key != "j"
	})
	fmt.Println(b.Height(), path, b.Key, b.Left.Key, b.Right.Right.Key)
}
