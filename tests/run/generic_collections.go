package main

import (
	"cmp"
	"errors"
	"fmt"
	"sort"
	"strings"
)

type Tree[K cmp.Ordered, V any] struct {
	root *tnode[K, V]
	size int
}

type tnode[K cmp.Ordered, V any] struct {
	key         K
	val         V
	left, right *tnode[K, V]
}

func (t *Tree[K, V]) Put(k K, v V) {
	p := &t.root
	for *p != nil {
		switch c := cmp.Compare(k, (*p).key); {
		case c < 0:
			p = &(*p).left
		case c > 0:
			p = &(*p).right
		default:
			(*p).val = v
			return
		}
	}
	*p = &tnode[K, V]{key: k, val: v}
	t.size++
}

func (t *Tree[K, V]) Walk(yield func(K, V) bool) { walk(t.root, yield) }

func walk[K cmp.Ordered, V any](n *tnode[K, V], yield func(K, V) bool) bool {
	return n == nil || walk(n.left, yield) && yield(n.key, n.val) && walk(n.right, yield)
}

type Stack[T any] []T

func (s *Stack[T]) Push(x T) { *s = append(*s, x) }
func (s *Stack[T]) Pop() (T, error) {
	var zero T
	if len(*s) == 0 {
		return zero, errors.New("empty")
	}
	x := (*s)[len(*s)-1]
	*s = (*s)[:len(*s)-1]
	return x, nil
}

type Set[T comparable] map[T]struct{}

func (s Set[T]) Add(x T)           { s[x] = struct{}{} }
func (s Set[T]) Has(x T) bool      { _, ok := s[x]; return ok }
func SetOf[T comparable](xs ...T) Set[T] {
	s := make(Set[T])
	for _, x := range xs {
		s.Add(x)
	}
	return s
}

type Numeric interface{ ~int | ~int64 | ~float64 | ~uint8 }

func SumBy[T any, N Numeric](xs []T, f func(T) N) (total N) {
	for _, x := range xs {
		total += f(x)
	}
	return
}

func Reduce[T, A any](xs []T, init A, f func(A, T) A) A {
	for _, x := range xs {
		init = f(init, x)
	}
	return init
}

func Filter[S ~[]E, E any](s S, keep func(E) bool) S {
	var r S
	for _, e := range s {
		if keep(e) {
			r = append(r, e)
		}
	}
	return r
}

type Opt[T any] struct {
	v  T
	ok bool
}

func Some[T any](v T) Opt[T] { return Opt[T]{v, true} }
func None[T any]() Opt[T]    { return Opt[T]{} }
func (o Opt[T]) Or(d T) T {
	if o.ok {
		return o.v
	}
	return d
}

type Shape interface {
	Area() float64
	comparable
}
type Sq struct{ s float64 }

func (s Sq) Area() float64 { return s.s * s.s }
func Largest[S Shape](xs ...S) (best S) {
	for _, x := range xs {
		if x.Area() > best.Area() || x == best {
			best = x
		}
	}
	return
}

type Ints []int
type Celsius float64

func (c Celsius) String() string { return fmt.Sprintf("%.1f°", float64(c)) }

func Join[T fmt.Stringer](xs []T) string {
	var parts []string
	for _, x := range xs {
		parts = append(parts, x.String())
	}
	return strings.Join(parts, " ")
}

func kind[T any](x T) string {
	switch any(x).(type) {
	case int:
		return "int"
	case string:
		return "string"
	case []T:
		return "slice of T"
	case Opt[T]:
		return "Opt"
	}
	return fmt.Sprintf("%T", x)
}

func Conv[To, From Numeric](f From) To { return To(f) }

func Ptr[T any](x T) *T { return &x }

type Num2 interface{ Numeric; fmt.Stringer }

type Cache[K comparable, V any] struct {
	data map[K]V
	load func(K) (V, error)
}

func NewCache[K comparable, V any](load func(K) (V, error)) *Cache[K, V] {
	return &Cache[K, V]{map[K]V{}, load}
}
func (c *Cache[K, V]) Get(k K) (V, error) {
	if v, ok := c.data[k]; ok {
		return v, nil
	}
	v, err := c.load(k)
	if err == nil {
		c.data[k] = v
	}
	return v, err
}

type byKey[K cmp.Ordered, V any] []struct {
	K K
	V V
}

func (b byKey[K, V]) Len() int           { return len(b) }
func (b byKey[K, V]) Less(i, j int) bool { return b[i].K < b[j].K }
func (b byKey[K, V]) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

type Base[T any] struct{ val T }

func (b *Base[T]) Set(v T) { b.val = v }
func (b Base[T]) Get() T   { return b.val }

type Derived struct {
	Base[string]
	n int
}
type GDerived[T any] struct {
	*Base[T]
	extra []T
}
type Getter[T any] interface{ Get() T }

func fetch[T any](g Getter[T]) T { return g.Get() }

type Func[A, B any] func(A) B

func (f Func[A, B]) Apply(a A) B { return f(a) }
func Compose[A, B, C any](f func(A) B, g func(B) C) func(A) C { return func(a A) C { return g(f(a)) } }

const big = 1 << 40

func shift[T Numeric](n T) string { return fmt.Sprint(n * 3 / 2) }

func main() {
	var t Tree[string, int]
	for i, w := range strings.Fields("the quick brown fox jumps over the lazy dog") {
		t.Put(w, i)
	}
	for k, v := range t.Walk {
		fmt.Print(k, ":", v, " ")
		if k == "over" {
			break
		}
	}
	fmt.Println(t.size)
	var s Stack[rune]
	for _, r := range "héy" {
		s.Push(r)
	}
	for {
		r, err := s.Pop()
		if err != nil {
			fmt.Println(err)
			break
		}
		fmt.Print(string(r))
	}
	set := SetOf(3, 1, 4, 1, 5)
	fmt.Println(len(set), set.Has(4), set.Has(9), set)
	fmt.Println(SumBy([]string{"a", "bcd"}, func(s string) int { return len(s) }), SumBy(Ints{1, 2}, func(i int) float64 { return float64(i) / 4 }))
	fmt.Println(Reduce([]int{1, 2, 3}, "", func(a string, i int) string { return a + fmt.Sprint(i) }))
	fmt.Printf("%T %v\n", Filter(Ints{1, 2, 3, 4}, func(i int) bool { return i%2 == 0 }), Filter(Ints{1, 2, 3, 4}, func(i int) bool { return i%2 == 0 }))
	fmt.Println(Some(3).Or(4), None[string]().Or("none"), Some(Some(1)))
	fmt.Println(Largest(Sq{1}, Sq{3}, Sq{2}))
	fmt.Println(Join([]Celsius{20, 21.5}))
	fmt.Println(kind(1), kind("x"), kind(2.5), kind([]int{1}), kind(Some(1)), kind[any](nil))
	fmt.Println(Conv[int](3.99), Conv[uint8](300), Conv[float64](7), *Ptr(5), *Ptr("x"))
	c := NewCache(func(k string) (int, error) {
		if k == "" {
			return 0, errors.New("no key")
		}
		fmt.Print("load ")
		return len(k), nil
	})
	fmt.Println(c.Get("abc"))
	fmt.Println(c.Get("abc"))
	fmt.Println(c.Get(""))
	b := byKey[int, string]{{3, "c"}, {1, "a"}, {2, "b"}}
	sort.Sort(b)
	fmt.Printf("%v %+v %T\n", b, b, b)
	d := Derived{n: 1}
	d.Set("hello")
	g := GDerived[int]{&Base[int]{5}, nil}
	g.Set(6)
	fmt.Println(d.Get(), fetch[string](d), fetch[int](g), d, g.extra == nil)
	f := Func[int, string](func(i int) string { return fmt.Sprint(i * 2) })
	fmt.Println(f.Apply(4), Compose(f, func(s string) int { return len(s) })(1234))
	fmt.Printf("%T %T %T %T\n", f, t, c, d)
	m := (*Stack[int]).Push
	var si Stack[int]
	m(&si, 9)
	pop := si.Pop
	fmt.Println(pop())
	fmt.Println(cmp.Or("", "x", "y"), cmp.Less(1, 2), cmp.Compare("b", "a"))
	fmt.Println(shift(7), shift(7.0), shift(Conv[uint8](100)))
	fmt.Println(min(Celsius(3), 2), max("a", "b"))
	defer func() { fmt.Println("recovered:", recover()) }()
	var nilTree *Tree[int, int]
	nilTree.Put(1, 2)
}
