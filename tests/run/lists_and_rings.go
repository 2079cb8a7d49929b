package main

import (
	"container/list"
	"container/ring"
	"fmt"
	"strings"
)

func values(l *list.List) (out []any) {
	for e := l.Front(); e != nil; e = e.Next() {
		out = append(out, e.Value)
	}
	return
}

func josephus(n, k int) (order []int, survivor int) {
	r := ring.New(n)
	for i := range n {
		r.Value = i + 1
		r = r.Next()
	}
	r = r.Prev()
	for r.Len() > 1 {
		gone := r.Move(k - 1).Unlink(1)
		r = r.Move(k - 1)
		order = append(order, gone.Value.(int))
	}
	return order, r.Value.(int)
}

type average struct {
	window *ring.Ring
	sum    float64
	n      int
}

func newAverage(size int) *average { return &average{window: ring.New(size)} }

func (a *average) add(v float64) float64 {
	if old, ok := a.window.Value.(float64); ok {
		a.sum -= old
	} else {
		a.n++
	}
	a.window.Value = v
	a.window = a.window.Next()
	a.sum += v
	return a.sum / float64(a.n)
}

type deque struct{ list.List }

func (d *deque) pushAll(vs ...any) *deque {
	for _, v := range vs {
		d.PushBack(v)
	}
	return d
}
func (d *deque) popLeft() (v any, ok bool) {
	if e := d.Front(); e != nil {
		return d.Remove(e), true
	}
	return nil, false
}
func (d *deque) rotate(n int) {
	for ; n > 0; n-- {
		d.MoveToFront(d.Back())
	}
	for ; n < 0; n++ {
		d.MoveToBack(d.Front())
	}
}

func insertSorted(l *list.List, v int) {
	for e := l.Front(); e != nil; e = e.Next() {
		if e.Value.(int) > v {
			l.InsertBefore(v, e)
			return
		}
	}
	l.PushBack(v)
}

func mergeSort(l *list.List) *list.List {
	if l.Len() < 2 {
		return l
	}
	left, right := list.New(), list.New()
	for i := 0; l.Len() > 0; i++ {
		v := l.Remove(l.Front())
		if i%2 == 0 {
			left.PushBack(v)
		} else {
			right.PushBack(v)
		}
	}
	left, right = mergeSort(left), mergeSort(right)
	for left.Len() > 0 && right.Len() > 0 {
		from := left
		if right.Front().Value.(int) < left.Front().Value.(int) {
			from = right
		}
		l.PushBack(from.Remove(from.Front()))
	}
	l.PushBackList(left)
	l.PushBackList(right)
	return l
}

type playlist struct {
	songs   *list.List
	current *list.Element
	byName  map[string]*list.Element
}

func (p *playlist) add(name string) {
	if _, dup := p.byName[name]; dup {
		return
	}
	e := p.songs.PushBack(name)
	p.byName[name] = e
	if p.current == nil {
		p.current = e
	}
}
func (p *playlist) drop(name string) bool {
	e, ok := p.byName[name]
	if !ok {
		return false
	}
	if p.current == e {
		p.next()
		if p.current == e {
			p.current = nil
		}
	}
	delete(p.byName, p.songs.Remove(e).(string))
	return true
}
func (p *playlist) next() {
	if p.current = p.current.Next(); p.current == nil {
		p.current = p.songs.Front()
	}
}
func (p *playlist) String() string {
	var b strings.Builder
	for e := p.songs.Front(); e != nil; e = e.Next() {
		if e == p.current {
			b.WriteByte('>')
		}
		b.WriteString(e.Value.(string) + " ")
	}
	return strings.TrimSpace(b.String())
}

func main() {
	l := list.New()
	e4 := l.PushBack(4)
	e1 := l.PushFront(1)
	l.InsertBefore(3, e4)
	l.InsertAfter(2, e1)
	fmt.Println(values(l), l.Len(), e1.Prev() == nil, e4.Next() == nil)
	l.MoveAfter(e1, e4)
	l.MoveBefore(e4, l.Front())
	fmt.Println(values(l), l.Remove(e1), l.Remove(e1), l.Len())
	other := list.New()
	other.PushFrontList(l)
	other.PushBackList(other)
	fmt.Println(values(other), other.Len(), values(l.Init()), l.Front() == nil)
	fmt.Println(other.InsertAfter(9, e4) == nil)

	fmt.Println(josephus(7, 3))
	fmt.Println(josephus(1, 5))
	avg := newAverage(3)
	for _, v := range []float64{1, 2, 3, 10, 20} {
		fmt.Printf("%.3f ", avg.add(v))
	}
	fmt.Println(avg.window.Len())
	r := ring.New(3)
	for i, s := range []string{"x", "y", "z"} {
		r.Move(i).Value = s
	}
	s := ring.New(2)
	s.Do(func(v any) { fmt.Print(v, " ") })
	r.Link(s)
	r.Do(func(v any) { fmt.Printf("%v ", v) })
	fmt.Println(r.Len(), r.Unlink(2).Len(), r.Len())

	d := new(deque).pushAll("a", 2, 'c', nil, 4.5)
	d.rotate(2)
	fmt.Println(values(&d.List))
	d.rotate(-3)
	v, ok := d.popLeft()
	fmt.Println(values(&d.List), v, ok, d.Len())
	_, ok = new(deque).popLeft()
	fmt.Println(ok)

	sorted := list.New()
	for _, v := range []int{5, 2, 8, 1, 9, 3} {
		insertSorted(sorted, v)
	}
	fmt.Println(values(sorted))
	shuffled := list.New()
	for i, x := 0, 7; i < 12; i++ {
		x = x * 31 % 101
		shuffled.PushFront(x)
	}
	fmt.Println(values(mergeSort(shuffled)))
	for e := shuffled.Front(); e != nil; {
		next := e.Next()
		if e.Value.(int)%2 == 0 {
			shuffled.Remove(e)
		}
		e = next
	}
	fmt.Println(values(shuffled))

	p := &playlist{songs: list.New(), byName: map[string]*list.Element{}}
	for _, n := range strings.Fields("one two three two four") {
		p.add(n)
	}
	p.next()
	fmt.Println(p, "|", p.drop("two"), p.drop("five"), p)
	p.next()
	p.drop("four")
	fmt.Println(p, len(p.byName))
	p.drop("one")
	p.drop("three")
	fmt.Printf("%q %v\n", p, p.current)
}
