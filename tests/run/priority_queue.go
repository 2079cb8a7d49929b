package main

import "fmt"

type Task struct {
	name     string
	priority int
	after    []*Task
	waiting  int
	index    int
}

type Heap struct {
	items []*Task
	less  func(a, b *Task) bool
	swaps int
}

func (h *Heap) swap(i, j int) {
	h.items[i], h.items[j] = h.items[j], h.items[i]
	h.items[i].index = i
	h.items[j].index = j
	h.swaps++
}

func (h *Heap) up(j int) {
	for {
		i := (j - 1) / 2
		if i == j || !h.less(h.items[j], h.items[i]) {
			break
		}
		h.swap(i, j)
		j = i
	}
}

func (h *Heap) down(i int) {
	n := len(h.items)
	for {
		left := 2*i + 1
		if left >= n {
			return
		}
		j := left
		if right := left + 1; right < n && h.less(h.items[right], h.items[left]) {
			j = right
		}
		if !h.less(h.items[j], h.items[i]) {
			return
		}
		h.swap(i, j)
		i = j
	}
}

func (h *Heap) Push(t *Task) {
	t.index = len(h.items)
	h.items = append(h.items, t)
	h.up(t.index)
}

func (h *Heap) Pop() *Task {
	n := len(h.items) - 1
	h.swap(0, n)
	t := h.items[n]
	h.items[n] = nil
	h.items = h.items[:n]
	h.down(0)
	t.index = -1
	return t
}

func (h *Heap) Fix(t *Task, priority int) {
	t.priority = priority
	h.down(t.index)
	h.up(t.index)
}

type Queue struct {
	ring       []int
	head, size int
}

func (q *Queue) Push(x int) {
	if q.size == len(q.ring) {
		bigger := make([]int, 2*q.size+1)
		n := copy(bigger, q.ring[q.head:])
		copy(bigger[n:], q.ring[:q.head])
		q.ring, q.head = bigger, 0
	}
	q.ring[(q.head+q.size)%len(q.ring)] = x
	q.size++
}

func (q *Queue) Pop() (x int, ok bool) {
	if q.size == 0 {
		return
	}
	x, ok = q.ring[q.head], true
	q.head = (q.head + 1) % len(q.ring)
	q.size--
	return
}

func main() {
	h := &Heap{less: func(a, b *Task) bool {
		if a.priority != b.priority {
			return a.priority > b.priority
		}
		return a.name < b.name
	}}
	var tasks []*Task
	for i, n := range [...]string{"shop", "cook", "eat", "wash", "sleep", "read"} {
		tasks = append(tasks, &Task{name: n, priority: i * 7 % 4})
	}
	needs := func(a, b int) {
		tasks[b].after = append(tasks[b].after, tasks[a])
		tasks[a].waiting++
	}
	needs(1, 0)
	needs(2, 1)
	needs(3, 2)
	needs(4, 2)
	for _, t := range tasks {
		if t.waiting == 0 {
			h.Push(t)
		}
	}
	for step := 1; len(h.items) > 0; step++ {
		t := h.Pop()
		fmt.Printf("%d. %s (priority %d)\n", step, t.name, t.priority)
		for _, next := range t.after {
			if next.waiting--; next.waiting == 0 {
				h.Push(next)
			}
		}
	}
	seed := uint32(12345)
	random := func(n int) int {
		seed = seed*1664525 + 1013904223
		return int(seed>>16) % n
	}
	for i := range 40 {
		h.Push(&Task{name: fmt.Sprint("t", i), priority: random(100)})
	}
	middle := h.items[20]
	h.Fix(middle, 1000)
	fmt.Println(h.items[0] == middle, h.items[0].priority)
	last := h.Pop().priority
	ordered := true
	for len(h.items) > 0 {
		p := h.Pop().priority
		ordered = ordered && p <= last
		last = p
	}
	fmt.Println("ordered:", ordered, "lowest:", last, "swaps:", h.swaps)

	var q Queue
	for i := 1; i <= 10; i++ {
		q.Push(i * i)
		if i%3 == 0 {
			x, _ := q.Pop()
			fmt.Print(x, " ")
		}
	}
	for x, ok := q.Pop(); ok; x, ok = q.Pop() {
		fmt.Print(x, ",")
	}
	fmt.Println(len(q.ring), q.size)
}
