// Many small functions as people write them: visitors, closures, defers, several results, labels.
package main

import "fmt"

type base struct{ id int }

func (b *base) ID() int      { return b.id }
func (b base) Name() string  { return fmt.Sprint("b", b.id) }

type big struct{ v [200]int }

func (b big) sum() (s int) {
	for _, x := range b.v {
		s += x
	}
	return
}
func (b *big) set(i, v int) { b.v[i] = v }

func bigClosure() func() int {
	var b big
	b.set(1, 2)
	return func() int { return b.v[1] }
}
func bigBox() any {
	var b big
	return b
}
func bigBoxStay() bool {
	var b big
	b.v[2] = 1
	var a any = b
	_, ok := a.(big)
	return ok
}

type visitor interface {
	visit(n int) visitor
}
type counter struct{ n int }

func (c *counter) visit(n int) visitor { c.n += n; return c }

func walk(v visitor, ns ...int) {
	for _, n := range ns {
		if v = v.visit(n); v == nil {
			return
		}
	}
}

type list struct {
	head *elem
}
type elem struct {
	next *elem
	val  any
}

func (l *list) push(v any) { l.head = &elem{l.head, v} }
func (l *list) all(yield func(any) bool) {
	for e := l.head; e != nil; e = e.next {
		if !yield(e.val) {
			return
		}
	}
}

func fallthroughs(n int, p *int) (q *int) {
	switch n {
	case 1:
		q = p
		fallthrough
	case 2:
		x := n
		q = &x
	default:
		q = nil
	}
	return
}

func labeled(m [][]*int) *int {
outer:
	for _, row := range m {
		for _, p := range row {
			if p == nil {
				continue outer
			}
			if *p > 3 {
				return p
			}
			if *p < 0 {
				break outer
			}
		}
	}
	return nil
}

func ifElse(a, b *int) *int {
	if c := a; c != nil {
		return c
	} else if d := b; d != nil {
		return d
	} else {
		return c
	}
}

func closureChain() int {
	add := func(a int) func(int) int { return func(b int) int { return a + b } }
	inc := add(1)
	twice := func(f func(int) int) func(int) int { return func(x int) int { return f(f(x)) } }
	return twice(inc)(5)
}

func immediate() (r int) {
	func(n int) { r = n * 2 }(4)
	r += func() int { return r }()
	return
}

func arrOfFuncs() int {
	var fs [3]func() int
	for i := range fs {
		fs[i] = func() int { return i * i }
	}
	s := 0
	for _, f := range fs {
		s += f()
	}
	return s
}

func deferLoop(n int) (out []int) {
	for i := 0; i < n; i++ {
		defer func(k int) { out = append(out, k) }(i)
	}
	return nil
}

func deferMethod(c *counter) {
	defer c.visit(1)
	defer (&counter{}).visit(2)
	var v visitor = c
	defer v.visit(3)
	f := c.visit
	defer f(4)
}

func assertIface(x any) (fmt.Stringer, bool) {
	s, ok := x.(fmt.Stringer)
	return s, ok
}

func multi() (int, string, error) { return 1, "a", nil }

func anyMulti() (a, b, c any) {
	a, b, c = multi()
	return
}

func retMulti() (any, any, error) { return multi() }

type celsius float64
type temps []celsius

func (t temps) max() (m celsius) {
	for _, c := range t {
		if c > m {
			m = c
		}
	}
	return
}

func compare(a, b any) bool { return a == b }

func cmpConst(a any) bool { return a == 3 || a == "x" }

func bytesOf(s string) (n int) {
	for i, b := range []byte(s) {
		n += i * int(b)
	}
	return
}

func cat(parts ...string) (s string) {
	for _, p := range parts {
		s = s + p + ";"
	}
	return
}

func sub(s string, i, j int) string { return s[i:j] + s[:i] }

func toRunes(s string) int { return len([]rune(s)) }

func main() {
	b := &base{1}
	fmt.Println(b.ID(), b.Name(), (*b).Name())
	fmt.Println(bigClosure()(), bigBox() != nil, bigBoxStay(), big{}.sum())
	c := &counter{}
	walk(c, 1, 2, 3)
	var l list
	l.push(1)
	l.push("x")
	l.push(c)
	for v := range l.all {
		fmt.Print(v, " ")
	}
	x := 5
	fmt.Println(*fallthroughs(1, &x), labeled([][]*int{{&x}}), ifElse(nil, &x), closureChain(), immediate(), arrOfFuncs(), deferLoop(2))
	deferMethod(c)
	s, ok := assertIface(c)
	fmt.Println(s, ok)
	p, q, r := anyMulti()
	fmt.Println(p, q, r)
	fmt.Println(retMulti())
	fmt.Println(temps{1, 2.5}.max(), compare(x, 5), cmpConst(x), bytesOf("ab"), cat("a", "b"), sub("abc", 1, 2), toRunes("ä"))
	type local struct{ k, v int }
	ls := []local{{1, 2}, {3, 4}}
	for i := range ls {
		l := &ls[i]
		l.v++
	}
	fmt.Println(ls, local{5, 6}, &local{7, 8})
	var iface interface {
		ID() int
		Name() string
	} = b
	fmt.Println(iface.ID(), iface.Name())
	m := [...]string{2: "c", 0: "a"}
	fmt.Printf("%v %d %T\n", m, len(m), m)
	fmt.Println(map3(func(s string) string { return s + "!" }, m[:]...))
	var np *node2
	fmt.Println(np.depth(), np.insert(3).insert(1).depth())
	goto end
end:
	fmt.Println("end")
}

func map3(f func(string) string, ss ...string) []string {
	out := make([]string, len(ss))
	for i, s := range ss {
		out[i] = f(s)
	}
	return out
}

type node2 struct {
	l, r *node2
	k    int
}

func (n *node2) depth() int {
	if n == nil {
		return 0
	}
	return 1 + max(n.l.depth(), n.r.depth())
}
func (n *node2) insert(k int) *node2 {
	if n == nil {
		return &node2{nil, nil, k}
	}
	c := *n
	if k < n.k {
		c.l = n.l.insert(k)
	} else {
		c.r = n.r.insert(k)
	}
	return &c
}
