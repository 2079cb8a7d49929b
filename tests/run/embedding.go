package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
)

type Base struct {
	ID   int
	Name string
}

func (b Base) Describe() string     { return fmt.Sprintf("base %d %s", b.ID, b.Name) }
func (b *Base) SetName(s string)    { b.Name = s }
func (b Base) Many() (int, string)  { return b.ID, b.Name }
func (b Base) hidden() string       { return "hidden " + b.Name }
func (b *Base) Grow(n ...int) *Base { b.ID += len(n); return b }

type Inner struct {
	Base
	Level int
}

type Outer struct {
	*Inner
	Name string // shadows Base.Name
	Tag  string
}

func (o Outer) Level2() int { return o.Level * 2 }

type Describer interface{ Describe() string }
type Namer interface {
	Describer
	SetName(string)
}
type private interface{ hidden() string }

// Three and more words by value: receivers in memory.
type Fat struct {
	words [6]int
	s     string
}

func (f Fat) Sum() int {
	n := 0
	for i, w := range f.words {
		n += w
		f.words[i] = 0
	}
	return n + len(f.s)
}
func (f *Fat) Add(n int) { f.words[n%6] += n }

type HasFat struct {
	pad int
	Fat
}
type HasFatPtr struct {
	pad string
	*Fat
}
type Deep struct{ HasFatPtr }

type Summer interface{ Sum() int }

// An interface inside a struct.
type Logger struct {
	Describer
	prefix string
}

func (l Logger) Log() string { return l.prefix + ": " + l.Describe() }

type Loud struct{ Describer }

func (l Loud) Describe() string { return strings.ToUpper(l.Describer.Describe()) + "!" }

// One pointer and nothing else: the word of an interface itself.
type JustPointer struct{ *Base }
type JustPointer2 struct{ JustPointer }
type JustMap struct{ Counts }
type Counts map[string]int

func (c Counts) Inc(s string) int { c[s]++; return c[s] }
func (c *Counts) Reset()          { *c = Counts{} }

type Celsius float64

func (c Celsius) String() string { return fmt.Sprintf("%.1f°C", float64(c)) }

type Reading struct {
	Celsius
	At string
}

type Func func(int) int

func (f Func) Call(n int) int { return f(n) }

type WithFunc struct{ Func }

type myErr struct{ error }

func (e myErr) Unwrap() error { return e.error }

// Ambiguity and depth.
type A1 struct{ X, Y int }
type A2 struct{ X, Z int }
type A3 struct {
	A1
	A2
	Z string
}
type A4 struct{ A3 }

func (A1) Who() string { return "A1" }
func (A2) Who() string { return "A2" }
func (A4) Who() string { return "A4" }

type Node struct {
	*Node
	val int
}

func (n *Node) Val() int { return n.val }

type Tree struct {
	Node
	left, right *Tree
}

type lower struct{ n int }

func (l *lower) Inc()         { l.n++ }
func (l lower) Get() int      { return l.n }
func (l *lower) self() *lower { return l }

type Upper struct{ lower }

type byLen struct{ sort.StringSlice }

func (b byLen) Less(i, j int) bool { return len(b.StringSlice[i]) < len(b.StringSlice[j]) }

type Builder struct {
	strings.Builder
	lines int
}

func (b *Builder) Line(s string) {
	b.WriteString(s)
	b.WriteByte('\n')
	b.lines++
}

func fields() {
	o := Outer{Inner: &Inner{Base: Base{1, "inner"}, Level: 5}, Name: "outer", Tag: "t"}
	fmt.Println(o.ID, o.Name, o.Inner.Name, o.Base.Name, o.Inner.Base.Name, o.Level, o.Level2())
	o.ID++
	o.Level += 10
	o.Base.Name += "!"
	p := &o.Base
	p.ID *= 100
	fmt.Println(o.ID, o.Level, o.Inner.Name, o.Name)
	o.SetName("renamed")
	fmt.Println(o.Describe(), o.Name)
	pp := &o
	pp.SetName("again")
	fmt.Println(pp.Describe(), pp.hidden())
	id, name := pp.Many()
	fmt.Println(id, name, pp.Grow(1, 2, 3).Grow().ID, o.ID)
	in := *o.Inner
	in.ID = -1
	fmt.Println(in.ID, o.ID)
	t := Tree{Node: Node{val: 3}}
	t.left = &Tree{Node: Node{Node: &t.Node, val: 4}}
	fmt.Println(t.val, t.left.val, t.left.Node.Node.val, t.Val(), t.left.Val(), t.left.Node.Node.Val())
	a := A4{A3{A1{1, 2}, A2{3, 4}, "z"}}
	fmt.Println(a.Y, a.Z, a.A1.X, a.A2.X, a.A2.Z, a.Who(), a.A1.Who(), a.A3.A2.Who())
	anon := struct {
		Base
		*Fat
		extra int
	}{Base{7, "anon"}, &Fat{s: "xy"}, 1}
	anon.Add(9)
	anon.SetName("anon2")
	fmt.Println(anon.Describe(), anon.Sum(), anon.words[3])
	fmt.Printf("%v %+v\n", in, in)
	fmt.Printf("%+v %#v\n", Upper{lower{3}}, Upper{lower{3}})
	fmt.Println(Upper{lower{3}} == Upper{lower{3}}, Base{1, "x"} == Base{1, "y"})
}

func interfaces() {
	o := Outer{Inner: &Inner{Base: Base{1, "inner"}}}
	ds := []Describer{Base{0, "b"}, &Base{1, "pb"}, Inner{Base: Base{2, "i"}}, &Inner{Base: Base{3, "pi"}}, o, &o,
		JustPointer{&Base{4, "jp"}}, &JustPointer{&Base{5, "pjp"}}, JustPointer2{JustPointer{&Base{6, "jp2"}}},
		Logger{Base{7, "l"}, "p"}, &Logger{Base{8, "pl"}, "p"}, Loud{Base{9, "loud"}}, Loud{Loud{Logger{&o, "q"}}},
		struct{ Base }{Base{10, "anon"}}, &struct{ *Base }{&Base{11, "panon"}}, struct{ Describer }{Base{12, "di"}}}
	for _, d := range ds {
		_, isNamer := d.(Namer)
		_, isPrivate := d.(private)
		fmt.Printf("%T %s %v %v\n", d, d.Describe(), isNamer, isPrivate)
		if n, ok := d.(Namer); ok {
			n.SetName("via interface")
			fmt.Println("   ", n.Describe())
		}
	}
	var n Namer = o
	n.SetName("through a value")
	fmt.Println(o.Inner.Name)
	fat := Fat{[6]int{1, 2, 3, 4, 5, 6}, "abc"}
	for _, s := range []Summer{fat, &fat, HasFat{1, fat}, &HasFat{2, fat}, HasFatPtr{"x", &fat}, &HasFatPtr{"y", &fat}, Deep{HasFatPtr{"z", &fat}}} {
		if a, ok := s.(interface{ Add(int) }); ok {
			a.Add(100)
		}
		fmt.Printf("%T %d\n", s, s.Sum())
	}
	jm := JustMap{Counts{}}
	var inc interface{ Inc(string) int } = jm
	inc.Inc("a")
	fmt.Println(inc.Inc("a"), jm.Counts, jm.Inc("b"), len(jm.Counts))
	jm.Reset()
	fmt.Println(len(jm.Counts), jm)
	r := Reading{21.456, "noon"}
	fmt.Println(r, &r, r.Celsius, []Reading{r})
	fmt.Printf("%v %s %+v %d\n", r, r, r, r.At)
	w := WithFunc{func(n int) int { return n * n }}
	var c interface{ Call(int) int } = w
	fmt.Println(w.Call(5), c.Call(6), w.Func(7))
	base := errors.New("base")
	var err error = fmt.Errorf("wrapped: %w", myErr{base})
	var me myErr
	fmt.Println(err, errors.Is(err, base), errors.As(err, &me), me)
	u := Upper{}
	var getter interface {
		Get() int
		Inc()
	} = &u
	getter.Inc()
	u.Inc()
	u.self().Inc()
	fmt.Println(getter.Get(), u.n)
	words := []string{"ccc", "a", "bb", "dddd"}
	sort.Sort(byLen{words})
	fmt.Println(words)
	sort.Sort(sort.Reverse(byLen{words}))
	fmt.Println(words)
	var b Builder
	b.Line("one")
	b.Line("two")
	fmt.Printf("%q %d %d\n", b.String(), b.lines, b.Len())
	var st fmt.Stringer = &b
	fmt.Println(len(st.String()))
}

func values() {
	o := Outer{Inner: &Inner{Base: Base{1, "inner"}}}
	f := o.Describe
	g := o.SetName
	h := Outer.Describe
	i := (*Outer).SetName
	j := Inner.Many
	k := (*Inner).Grow
	g("bound")
	fmt.Println(f(), h(o))
	i(&o, "expr")
	fmt.Println(h(o), o.Describe())
	fmt.Println(j(*o.Inner))
	fmt.Println(k(o.Inner, 1, 2).ID)
	l := Logger{Base{2, "b"}, "p"}
	m := l.Describe
	l.Describer = Base{3, "c"}
	fmt.Println(m(), l.Describe(), Logger.Describe(l), (*Logger).Log(&l))
	n := Describer.Describe
	fmt.Println(n(o), n(l))
	q := struct{ *Base }.SetName
	x := struct{ *Base }{&Base{9, "q"}}
	q(x, "set")
	fmt.Println(x.Name)
	deferred := func() (s string) {
		defer o.SetName("deferred")
		defer func() { s = o.Describe() }()
		return ""
	}
	fmt.Println(deferred(), o.Describe())
	fat := HasFat{Fat: Fat{s: "q"}}
	add, sum := fat.Add, fat.Sum
	add(3)
	fmt.Println(sum(), fat.Sum(), HasFat.Sum(fat))
	(*HasFat).Add(&fat, 4)
	fmt.Println(fat.words)
}

func local() {
	type T struct{ Base }
	type U struct {
		T
		fmt.Stringer
	}
	var d Describer = T{Base{1, "local"}}
	fmt.Printf("%s %T\n", d.Describe(), d)
	{
		type T struct{ Loud }
		d = T{Loud{d}}
		fmt.Printf("%s %T\n", d.Describe(), d)
	}
	u := U{T{Base{2, "u"}}, Celsius(3)}
	fmt.Println(u.Describe(), u.String())
	fmt.Println(u)
	d = u
	fmt.Println(d.Describe())
}

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

//go:noinline
func describe(d Describer) string { return d.Describe() }

func panics() {
	try("nil pointer", func() { var o Outer; fmt.Println(o.ID) })
	try("nil method", func() { var o Outer; o.Describe() })
	try("nil pointer method", func() { var o *Outer; o.SetName("x") })
	try("nil interface", func() { var l Logger; l.Describe() })
	try("nil in interface", func() { describe((*Inner)(nil)) })
	try("nil outer in interface", func() { describe((*Outer)(nil)) })
	try("nil inner in interface", func() { describe(Outer{}) })
	try("nil base in interface", func() { describe((*Base)(nil)) })
	try("nil embedded interface", func() { describe(Loud{}) })
	try("pointer method is fine", func() { var n *lower; n.self(); fmt.Println(n.self() == nil) })
	try("recovers", func() { var r interface{ Safe() } = Recoverer2{}; defer r.Safe(); panic("inside") })
	try("recovers", func() { r := Recoverer2{}; defer r.Safe(); panic("inside 2") })
	try("recovers", func() { r := &Recoverer2{}; f := r.Safe; defer f(); panic("inside 3") })
}

type Recoverer struct{}

func (Recoverer) Safe() { fmt.Println("recovered", recover()) }

type Recoverer2 struct {
	n int
	Recoverer
}

func main() {
	fields()
	interfaces()
	values()
	local()
	panics()
}
