package main

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"maps"
	"os"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"
	"unsafe"
)

type Lesser[T any] interface{ Less(T) bool }

type Age int

func (a Age) Less(b Age) bool { return a < b }

func MinOf[T Lesser[T]](xs ...T) T {
	m := xs[0]
	for _, x := range xs[1:] {
		if x.Less(m) {
			m = x
		}
	}
	return m
}

type Setter[T any] interface {
	*T
	Set(string)
}
type Conf struct{ v string }

func (c *Conf) Set(s string) { c.v = s }
func FromStrings[T any, PT Setter[T]](ss []string) []T {
	out := make([]T, len(ss))
	for i, s := range ss {
		p := PT(&out[i])
		p.Set(s)
	}
	return out
}

type Vec[T any] = []T
type StrMap[V any] = map[string]V

type Heap[T any] struct {
	data []T
	less func(a, b T) bool
}

func NewHeap[T any](less func(a, b T) bool, xs ...T) *Heap[T] {
	h := &Heap[T]{less: less}
	for _, x := range xs {
		h.Push(x)
	}
	return h
}
func (h *Heap[T]) Push(x T) {
	h.data = append(h.data, x)
	i := len(h.data) - 1
	for i > 0 {
		p := (i - 1) / 2
		if !h.less(h.data[i], h.data[p]) {
			break
		}
		h.data[i], h.data[p] = h.data[p], h.data[i]
		i = p
	}
}
func (h *Heap[T]) Pop() (x T, ok bool) {
	if len(h.data) == 0 {
		return
	}
	x = h.data[0]
	n := len(h.data) - 1
	h.data[0] = h.data[n]
	h.data = h.data[:n]
	for i := 0; ; {
		c := 2*i + 1
		if c >= n {
			break
		}
		if c+1 < n && h.less(h.data[c+1], h.data[c]) {
			c++
		}
		if !h.less(h.data[c], h.data[i]) {
			break
		}
		h.data[i], h.data[c] = h.data[c], h.data[i]
		i = c
	}
	return x, true
}
func (h *Heap[T]) Drain() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		for i := 0; ; i++ {
			x, ok := h.Pop()
			if !ok || !yield(i, x) {
				return
			}
		}
	}
}

type Matrix[T ~int | ~float64] [][]T

func (m Matrix[T]) Mul(o Matrix[T]) Matrix[T] {
	r := make(Matrix[T], len(m))
	for i := range m {
		r[i] = make([]T, len(o[0]))
		for j := range o[0] {
			for k := range o {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return r
}

type Event[T any] struct {
	mu       sync.Mutex
	handlers []func(T)
}

func (e *Event[T]) On(f func(T)) { e.mu.Lock(); defer e.mu.Unlock(); e.handlers = append(e.handlers, f) }
func (e *Event[T]) Fire(v T) {
	for _, h := range e.handlers {
		h(v)
	}
}

func ParMap[T, U any](xs []T, f func(T) U) []U {
	out := make([]U, len(xs))
	var wg sync.WaitGroup
	for i, x := range xs {
		wg.Add(1)
		go func() {
			defer wg.Done()
			out[i] = f(x)
		}()
	}
	wg.Wait()
	return out
}

func Gen[T any](xs ...T) <-chan T {
	c := make(chan T)
	go func() {
		defer close(c)
		for _, x := range xs {
			c <- x
		}
	}()
	return c
}

func Merge[T any](cs ...<-chan T) <-chan T {
	out := make(chan T)
	var wg sync.WaitGroup
	for _, c := range cs {
		wg.Add(1)
		go func(c <-chan T) {
			defer wg.Done()
			for v := range c {
				out <- v
			}
		}(c)
	}
	go func() { wg.Wait(); close(out) }()
	return out
}

type Result[T any] struct {
	Val T
	Err error
}

func Try[T any](f func() T) (r Result[T]) {
	defer func() {
		if e := recover(); e != nil {
			r.Err = fmt.Errorf("caught: %v", e)
		}
	}()
	r.Val = f()
	return
}

func (r Result[T]) Then[U any](f func(T) Result[U]) Result[U] {
	if r.Err != nil {
		return Result[U]{Err: r.Err}
	}
	return f(r.Val)
}

func size[T any]() uintptr { var z T; return unsafe.Sizeof(z) }

func text[T ~string | ~[]byte](x T) (string, int, byte) { return string(x), len(x), x[0] }

func times[T ~int | ~uint8](n T) (s []T) {
	var i T
	for ; i < n; i++ {
		s = append(s, i*i)
	}
	return
}

func local[T any](x T) any {
	type pair struct {
		a, b T
	}
	return pair{x, x}
}

func describe[K comparable, V fmt.Stringer](m map[K]V, order func(a, b K) int) string {
	var b strings.Builder
	for _, k := range slices.SortedFunc(maps.Keys(m), order) {
		fmt.Fprintf(&b, "%v=%s;", k, m[k])
	}
	return b.String()
}

type ID[T any] int

func (id ID[T]) String() string { var z T; return fmt.Sprintf("%T#%d", z, int(id)) }

type Node[T cmp.Ordered] struct {
	Val         T
	Left, Right *Node[T]
}

func (n *Node[T]) Insert(v T) *Node[T] {
	if n == nil {
		return &Node[T]{Val: v}
	}
	switch {
	case v < n.Val:
		n.Left = n.Left.Insert(v)
	case v > n.Val:
		n.Right = n.Right.Insert(v)
	}
	return n
}
func (n *Node[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) { n.push(yield) }
}
func (n *Node[T]) push(yield func(T) bool) bool {
	return n == nil || n.Left.push(yield) && yield(n.Val) && n.Right.push(yield)
}

type Logger interface{ Log(string) }
type Base struct{ prefix string }

func (b Base) Log(s string) { fmt.Println(b.prefix + s) }

type Service[T Logger] struct {
	T2   T
	name string
}

func (s Service[T]) Do() { s.T2.Log("doing " + s.name) }

type Wrapper[T any] struct {
	Inner[T]
	extra int
}
type Inner[T any] struct{ V T }

func (i *Inner[T]) Put(v T)      { i.V = v }
func (i Inner[T]) Take() (v T)   { return i.V }

type Enum interface{ ~int }

func Parse[E Enum](s string, names map[string]E) (E, error) {
	if e, ok := names[s]; ok {
		return e, nil
	}
	if n, err := strconv.Atoi(s); err == nil {
		return E(n), nil
	}
	return 0, errors.New("bad " + s)
}

type Color int

var table = map[string]func(...int) int{"sum": fold[int](0, func(a, b int) int { return a + b }), "max": fold(-1, func(a, b int) int { return max(a, b) })}

func fold[T any](init T, f func(T, T) T) func(...T) T {
	return func(xs ...T) T {
		acc := init
		for _, x := range xs {
			acc = f(acc, x)
		}
		return acc
	}
}

func Memo[K comparable, V any](f func(func(K) V, K) V) func(K) V {
	cache := map[K]V{}
	var rec func(K) V
	rec = func(k K) V {
		if v, ok := cache[k]; ok {
			return v
		}
		v := f(rec, k)
		cache[k] = v
		return v
	}
	return rec
}

func equal[T comparable](a, b T) (r string) {
	defer func() {
		if e := recover(); e != nil {
			r = fmt.Sprint(e)
		}
	}()
	return fmt.Sprint(a == b)
}

func conv[A, B ~int | ~int8 | ~float64](a A) B { return B(a) }

func main() {
	fmt.Println(MinOf(Age(3), Age(1), Age(2)))
	fmt.Println(FromStrings[Conf]([]string{"a", "b"}))
	var v Vec[int] = []int{1}
	m := StrMap[Vec[string]]{"k": {"x"}}
	fmt.Printf("%T %T %v %v\n", v, m, v, m)
	h := NewHeap(func(a, b string) bool { return len(a) < len(b) }, "ccc", "a", "bb", "dddd")
	for i, s := range h.Drain() {
		if i == 3 {
			break
		}
		fmt.Print(s, " ")
	}
	fmt.Println(len(h.data))
	a := Matrix[float64]{{1, 2}, {3, 4}}
	fmt.Println(a.Mul(a), Matrix[int]{{2}}.Mul(Matrix[int]{{3}}))
	var ev Event[struct{ X int }]
	total := 0
	ev.On(func(e struct{ X int }) { total += e.X })
	ev.On(func(e struct{ X int }) { total *= e.X })
	ev.Fire(struct{ X int }{5})
	fmt.Println(total)
	fmt.Println(ParMap([]int{1, 2, 3}, func(i int) string { return strings.Repeat("*", i) }))
	got := []int{}
	for x := range Merge(Gen(1, 2, 3), Gen(10, 20)) {
		got = append(got, x)
	}
	sort.Ints(got)
	fmt.Println(got)
	r := Try(func() int { var p *Conf; return len(p.v) })
	fmt.Println(r.Err)
	fmt.Println(Try(func() int { return 20 }).Then(func(i int) Result[string] { return Result[string]{Val: fmt.Sprint(i + 1)} }))
	fmt.Println(size[int8](), size[string](), size[[3]int16](), size[struct{}](), size[Heap[int]]())
	fmt.Println(text("héllo"))
	fmt.Println(text([]byte("xy")))
	fmt.Println(times(4), times(uint8(3)))
	fmt.Printf("%v %T\n", local(1), local("x"))
	fmt.Println(describe(map[int]ID[string]{2: 20, 1: 10}, cmp.Compare[int]), ID[[]int](3))
	var root *Node[string]
	for _, w := range strings.Fields("d b a c e") {
		root = root.Insert(w)
	}
	fmt.Println(slices.Collect(root.All()))
	Service[Base]{Base{"> "}, "x"}.Do()
	Service[Logger]{Base{"# "}, "y"}.Do()
	var w Wrapper[[]int]
	w.Put([]int{1, 2})
	take := w.Take
	w.Put(nil)
	fmt.Println(take(), w.Take() == nil, w)
	c, err := Parse[Color]("7", nil)
	fmt.Println(c, err)
	_, err = Parse("zz", map[string]Color{"red": 1})
	fmt.Println(err)
	fmt.Println(table["sum"](1, 2, 3), table["max"](4, 9, 2))
	fib := Memo(func(rec func(int) int, n int) int {
		if n < 2 {
			return n
		}
		return rec(n-1) + rec(n-2)
	})
	fmt.Println(fib(80))
	fmt.Println(equal[any](1, 1), equal[any]([]int{}, []int{}), equal([2]int{1, 2}, [2]int{1, 2}))
	fmt.Println(conv[float64, int8](-3.7), conv[int, float64](3))
	f := (*Heap[int]).Push
	hi := NewHeap(func(a, b int) bool { return a > b })
	f(hi, 3)
	f(hi, 8)
	fmt.Println(hi.data, min(Age(2), 3))
	fmt.Fprintf(os.Stdout, "%T %T %T\n", h, r, Wrapper[map[Color]ID[int]]{})
}
