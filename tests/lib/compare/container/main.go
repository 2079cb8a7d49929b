// Compare minigo's container/heap, list and ring with the real ones, step by step.
package main

import (
	realheap "container/heap"
	reallist "container/list"
	realring "container/ring"
	"fmt"
	"math/rand"
	"os"

	oursheap "lib/container/heap"
	ourslist "lib/container/list"
	oursring "lib/container/ring"
)

var compared, failures int

func same(what string, got, want any) {
	compared++
	a, b := fmt.Sprint(got), fmt.Sprint(want)
	if a != b {
		failures++
		if failures < 20 {
			fmt.Printf("%s\n  ours %.300s\n  real %.300s\n", what, a, b)
		}
	}
}

type numbers []int

func (n numbers) Len() int           { return len(n) }
func (n numbers) Less(i, j int) bool { return n[i]/3 < n[j]/3 }
func (n numbers) Swap(i, j int)      { n[i], n[j] = n[j], n[i] }
func (n *numbers) Push(x any)        { *n = append(*n, x.(int)) }
func (n *numbers) Pop() any {
	last := len(*n) - 1
	x := (*n)[last]
	*n = (*n)[:last]
	return x
}

func heaps(r *rand.Rand) {
	var a, b numbers
	for range r.Intn(30) {
		a = append(a, r.Intn(60))
	}
	b = append(b, a...)
	oursheap.Init(&a)
	realheap.Init(&b)
	for range 30 {
		v := r.Intn(60)
		switch k := r.Intn(4); {
		case k == 0 || len(a) == 0:
			oursheap.Push(&a, v)
			realheap.Push(&b, v)
		case k == 1:
			same("Pop", oursheap.Pop(&a), realheap.Pop(&b))
		case k == 2:
			i := r.Intn(len(a))
			same("Remove", oursheap.Remove(&a, i), realheap.Remove(&b, i))
		case k == 3:
			i := r.Intn(len(a))
			a[i], b[i] = v, v
			oursheap.Fix(&a, i)
			realheap.Fix(&b, i)
		}
		same("heap", a, b)
	}
}


func lists(r *rand.Rand) {
	as, bs := [2]ourslist.List{}, [2]*reallist.List{reallist.New(), new(reallist.List)}
	ours, real := []*ourslist.Element{{Value: 0}}, []*reallist.Element{{Value: 0}}
	add := func(x *ourslist.Element, y *reallist.Element) {
		same("nil", x == nil, y == nil)
		if x != nil {
			ours, real = append(ours, x), append(real, y)
		}
	}
	for step := range 60 {
		w := r.Intn(2)
		a, b := &as[w], bs[w]
		i, j := r.Intn(len(ours)), r.Intn(len(ours))
		switch r.Intn(12) {
		case 0, 1:
			add(a.PushBack(step), b.PushBack(step))
		case 2, 3:
			add(a.PushFront(step), b.PushFront(step))
		case 4:
			add(a.InsertBefore(step, ours[i]), b.InsertBefore(step, real[i]))
		case 5:
			add(a.InsertAfter(step, ours[i]), b.InsertAfter(step, real[i]))
		case 6:
			same("Remove", a.Remove(ours[i]), b.Remove(real[i]))
		case 7:
			a.MoveToFront(ours[i])
			b.MoveToFront(real[i])
		case 8:
			a.MoveToBack(ours[i])
			b.MoveToBack(real[i])
		case 9:
			a.MoveBefore(ours[i], ours[j])
			b.MoveBefore(real[i], real[j])
		case 10:
			a.MoveAfter(ours[i], ours[j])
			b.MoveAfter(real[i], real[j])
		case 11:
			o := r.Intn(2)
			if a.Len() < 50 && r.Intn(2) == 0 {
				a.PushBackList(&as[o])
				b.PushBackList(bs[o])
			} else if a.Len() < 50 {
				a.PushFrontList(&as[o])
				b.PushFrontList(bs[o])
			}
		}
		var x, y []any
		for e := a.Front(); e != nil; e = e.Next() {
			x = append(x, e.Value)
		}
		for e := a.Back(); e != nil; e = e.Prev() {
			x = append(x, e.Value)
		}
		for e := b.Front(); e != nil; e = e.Next() {
			y = append(y, e.Value)
		}
		for e := b.Back(); e != nil; e = e.Prev() {
			y = append(y, e.Value)
		}
		same("list", append(x, a.Len()), append(y, b.Len()))
	}
}

func rings(r *rand.Rand) {
	n := r.Intn(8) - 1
	a, b := oursring.New(n), realring.New(n)
	if n <= 0 {
		a, b = new(oursring.Ring), new(realring.Ring)
	}
	ours, real := []*oursring.Ring{nil, new(oursring.Ring)}, []*realring.Ring{nil, new(realring.Ring)}
	for i := range b.Len() {
		a.Value, b.Value = i, i
		ours, real = append(ours, a), append(real, b)
		a, b = a.Next(), b.Next()
	}
	index := func(x *oursring.Ring) int {
		for i := range ours {
			if ours[i] == x {
				return i
			}
		}
		return -1
	}
	index2 := func(x *realring.Ring) int {
		for i := range real {
			if real[i] == x {
				return i
			}
		}
		return -1
	}
	for range 20 {
		i, j, k := 1+r.Intn(len(ours)-1), r.Intn(len(ours)), r.Intn(9)-3
		switch r.Intn(5) {
		case 0:
			same("Move", index(ours[i].Move(k)), index2(real[i].Move(k)))
		case 1:
			same("Link", index(ours[i].Link(ours[j])), index2(real[i].Link(real[j])))
		case 2:
			same("Unlink", index(ours[i].Unlink(k)), index2(real[i].Unlink(k)))
		case 3:
			same("Len", ours[j].Len(), real[j].Len())
		case 4:
			same("Prev", index(ours[i].Prev()), index2(real[i].Prev()))
		}
		var x, y []any
		ours[j].Do(func(v any) { x = append(x, v) })
		real[j].Do(func(v any) { y = append(y, v) })
		same("Do", x, y)
	}
}

func main() {
	r := rand.New(rand.NewSource(1))
	for range 3000 {
		heaps(r)
		lists(r)
		rings(r)
	}
	fmt.Printf("container: %d compared, %d differ\n", compared, failures)
	if failures > 0 {
		os.Exit(1)
	}
}
