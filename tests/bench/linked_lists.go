// Lists of nodes: made, walked, reversed, merged by sorting, and container/list as a queue.
package main

import (
	"container/list"
	"fmt"
	"time"
)

type node struct {
	value int
	next  *node
}

func build(n int, x uint32) *node {
	var head *node
	for range n {
		x ^= x << 13
		x ^= x >> 17
		x ^= x << 5
		head = &node{int(x & 0xffff), head}
	}
	return head
}

func reverse(head *node) *node {
	var prev *node
	for head != nil {
		head.next, prev, head = prev, head, head.next
	}
	return prev
}

func merge(a, b *node) *node {
	var first node
	last := &first
	for a != nil && b != nil {
		if b.value < a.value {
			a, b = b, a
		}
		last.next, last, a = a, a, a.next
	}
	if a == nil {
		a = b
	}
	last.next = a
	return first.next
}

func sorted(head *node) *node {
	if head == nil || head.next == nil {
		return head
	}
	slow, fast := head, head.next
	for fast != nil && fast.next != nil {
		slow, fast = slow.next, fast.next.next
	}
	half := slow.next
	slow.next = nil
	return merge(sorted(head), sorted(half))
}

func total(head *node) int {
	sum := 0
	for n := head; n != nil; n = n.next {
		sum = sum*3 + n.value
	}
	return sum
}

func main() {
	start := time.Now()
	sum := 0
	for round := range 10 {
		head := build(200_000, uint32(round)+1)
		head = reverse(head)
		sum += total(head)
		head = sorted(head)
		sum ^= total(head)
		queue := list.New()
		for i := range 100_000 {
			queue.PushBack(i)
			if i%3 == 2 {
				sum += queue.Remove(queue.Front()).(int)
			}
			if i%5 == 0 {
				queue.MoveToFront(queue.Back())
			}
		}
		for e := queue.Front(); e != nil; e = e.Next() {
			sum += e.Value.(int) & 7
		}
	}
	elapsed := time.Since(start)
	report(sum, elapsed)
}

func report(checksum int, elapsed time.Duration) {
	fmt.Println(checksum)
	println(elapsed.Nanoseconds())
}
