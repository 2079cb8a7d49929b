package main

import "fmt"

type Point struct{ X, Y int }

type Line struct {
	From, To Point
	Style    struct {
		Width float64
		Dash  []int
	}
	next *Line
}

type Op struct {
	Name string
	Do   func(a, b int) (int, error)
	Undo func()
}

type Empty struct{}

type Tagged struct {
	A int8 `json:"a"`
	B int64
	C bool
	_ [3]byte
	D string "plain tag"
}

type Rec struct {
	Kids []Rec
	Par  *Rec
	F    func(Rec) *Rec
}

type Tree interface{ Walk(func(Tree)) }
type leaf int
type branch []Tree

func (l leaf) Walk(f func(Tree)) { f(l) }
func (b branch) Walk(f func(Tree)) {
	f(b)
	for _, t := range b {
		t.Walk(f)
	}
}

type Fn func(int) Fn

func mk() Point                   { return Point{3, 4} }
func (p Point) Add(q Point) Point { return Point{p.X + q.X, p.Y + q.Y} }
func (p *Point) Move(dx, dy int)  { p.X += dx; p.Y += dy }
func (Empty) Hi() string          { return "hi" }

func main() {
	l := Line{From: Point{1, 2}, To: Point{Y: 5}}
	l.Style.Width = 0.5
	l.Style.Dash = append(l.Style.Dash, 1, 2)
	l2 := l
	l2.From.X = 100
	l2.Style.Dash[0] = 9
	l2.next = &l
	fmt.Println(l.From, l.To, l.Style, l2.From, l2.next.From.Y)
	fmt.Printf("%+v\n", l)
	l2.next.To.Move(1, 1)
	(&l2).To.Move(7, 7)
	fmt.Println(l.To, l2.To, mk().X, mk().Add(Point{1, 1}))

	points := []Point{{1, 2}, {3, 4}}
	for i := range points {
		points[i].Move(10, 10)
	}
	for _, p := range points {
		p.Move(1000, 1000)
	}
	pp := []*Point{{5, 6}, {7, 8}, nil}
	pp[0].Move(1, 1)
	fmt.Println(points, *pp[0], pp[2] == nil, [2]Point{1: {1, 1}}, &Point{1, 2}, []*Point{})

	undone := 0
	ops := []Op{
		{"add", func(a, b int) (int, error) { return a + b, nil }, nil},
		{Name: "div", Do: func(a, b int) (int, error) {
			if b == 0 {
				return 0, fmt.Errorf("cannot divide %d by zero", a)
			}
			return a / b, nil
		}, Undo: func() { undone++ }},
	}
	for _, op := range ops {
		if op.Undo != nil {
			op.Undo()
		}
		r, err := op.Do(7, undone-1+0)
		fmt.Println(op.Name, r, err)
	}
	anon := []struct {
		k string
		v any
	}{{"a", 1}, {"b", struct{ Z int }{2}}}
	fmt.Printf("%v %+v\n", anon, anon)
	t := Tagged{A: 1, B: 2, C: true, D: "d"}
	u := t
	u.D = "e"
	fmt.Println(t == u, t.D < u.D, Empty{}.Hi(), [3]Empty{}, struct{}{})
	r := Rec{Kids: []Rec{{}, {Kids: make([]Rec, 2)}}}
	r.Kids[0].Par = &r
	r.F = func(x Rec) *Rec { return x.Kids[0].Par }
	fmt.Println(len(r.F(r).Kids[1].Kids), r.Kids[0].Par == &r)
	n, leaves := 0, 0
	branch{leaf(1), branch{leaf(2), branch{}}, leaf(3)}.Walk(func(t Tree) {
		n++
		if l, ok := t.(leaf); ok {
			leaves += int(l)
		}
	})
	fmt.Println(n, leaves)
	var f Fn
	calls := 0
	f = func(n int) Fn { calls += n; return f }
	f(1)(2)(3)
	fmt.Println(calls)
	var x struct {
		a, b struct{ c [2]struct{ d int } }
	}
	x.b.c[1].d = 5
	y := x.b
	y.c[1].d++
	fmt.Println(x, y, x.a == x.b)
	type local struct {
		Point Point
		name  string
	}
	v := local{Point{1, 1}, "v"}
	v.Point.Move(1, 0)
	w := struct {
		Point Point
		name  string
	}(v)
	fmt.Printf("%v %T %+v\n", v, v, w)
}
