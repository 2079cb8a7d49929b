package main

import (
	"fmt"
	"math"
	"os"
	"sort"
	"strings"
	"text/tabwriter"
)

type Visitor interface {
	VisitCircle(*Circle) any
	VisitRect(*Rect) any
	VisitGroup(*Group) any
}

type Shape interface {
	Accept(Visitor) any
	fmt.Stringer
}

type Point struct{ X, Y float64 }

func (p Point) Dist(q Point) float64 { return math.Hypot(p.X-q.X, p.Y-q.Y) }

type Circle struct {
	Point
	R float64
}
type Rect struct {
	Min, Max Point
}
type Group struct {
	Name    string
	Members []Shape
}

func (c *Circle) Accept(v Visitor) any { return v.VisitCircle(c) }
func (r *Rect) Accept(v Visitor) any   { return v.VisitRect(r) }
func (g *Group) Accept(v Visitor) any  { return v.VisitGroup(g) }

func (c *Circle) String() string { return fmt.Sprintf("circle%v r=%g", c.Point, c.R) }
func (r *Rect) String() string   { return fmt.Sprintf("rect %v-%v", r.Min, r.Max) }
func (g *Group) String() string  { return fmt.Sprintf("%s%v", g.Name, g.Members) }

type area struct{}

func (area) VisitCircle(c *Circle) any { return math.Pi * c.R * c.R }
func (area) VisitRect(r *Rect) any     { return (r.Max.X - r.Min.X) * (r.Max.Y - r.Min.Y) }
func (a area) VisitGroup(g *Group) any {
	sum := 0.0
	for _, m := range g.Members {
		sum += m.Accept(a).(float64)
	}
	return sum
}

type bounds struct{}

func (bounds) VisitCircle(c *Circle) any {
	return Rect{Point{c.X - c.R, c.Y - c.R}, Point{c.X + c.R, c.Y + c.R}}
}
func (bounds) VisitRect(r *Rect) any { return *r }
func (b bounds) VisitGroup(g *Group) any {
	inf := math.Inf(1)
	box := Rect{Point{inf, inf}, Point{-inf, -inf}}
	for _, m := range g.Members {
		r := m.Accept(b).(Rect)
		box.Min.X, box.Min.Y = math.Min(box.Min.X, r.Min.X), math.Min(box.Min.Y, r.Min.Y)
		box.Max.X, box.Max.Y = math.Max(box.Max.X, r.Max.X), math.Max(box.Max.Y, r.Max.Y)
	}
	return box
}

// printer embeds a visitor to take over what it does not do itself.
type printer struct {
	Visitor
	depth int
	out   *strings.Builder
}

func (p printer) indent() string { return strings.Repeat("  ", p.depth) }
func (p printer) VisitCircle(c *Circle) any {
	fmt.Fprintf(p.out, "%s(circle %.1f) area %.2f\n", p.indent(), c.R, p.Visitor.VisitCircle(c))
	return nil
}
func (p printer) VisitGroup(g *Group) any {
	fmt.Fprintf(p.out, "%s%s:\n", p.indent(), g.Name)
	p.depth++
	for _, m := range g.Members {
		if r := m.Accept(p); r != nil {
			fmt.Fprintf(p.out, "%s%T -> %v\n", p.indent(), m, r)
		}
	}
	return nil
}

type counter map[string]int

func (c counter) VisitCircle(*Circle) any { c["circle"]++; return c }
func (c counter) VisitRect(*Rect) any     { c["rect"]++; return c }
func (c counter) VisitGroup(g *Group) any {
	c["group"]++
	for _, m := range g.Members {
		m.Accept(c)
	}
	return c
}

type funcVisitor func(Shape)

func (f funcVisitor) VisitCircle(c *Circle) any { f(c); return nil }
func (f funcVisitor) VisitRect(r *Rect) any     { f(r); return nil }
func (f funcVisitor) VisitGroup(g *Group) any {
	f(g)
	for _, m := range g.Members {
		m.Accept(f)
	}
	return nil
}

func main() {
	scene := &Group{"scene", []Shape{
		&Circle{Point{0, 0}, 1},
		&Rect{Point{1, 1}, Point{4, 3}},
		&Group{"inner", []Shape{&Circle{Point{5, 5}, 2.5}, &Group{Name: "empty"}, &Rect{Max: Point{0.5, 0.5}}}},
	}}
	fmt.Println(scene)
	fmt.Printf("%.4f\n", scene.Accept(area{}))
	fmt.Println(scene.Accept(bounds{}))
	var sb strings.Builder
	scene.Accept(printer{area{}, 0, &sb})
	fmt.Print(sb.String())
	fmt.Println(scene.Accept(counter{}))
	names := map[Shape]int{}
	scene.Accept(funcVisitor(func(s Shape) { names[s] = len(names) }))
	list := make([]Shape, 0, len(names))
	for s := range names {
		list = append(list, s)
	}
	sort.Slice(list, func(i, j int) bool { return names[list[i]] < names[list[j]] })
	tw := tabwriter.NewWriter(os.Stdout, 0, 4, 1, ' ', tabwriter.TabIndent)
	for _, s := range list {
		fmt.Fprintf(tw, "%d\t%T\t%.3f\t%v\n", names[s], s, s.Accept(area{}), s.Accept(bounds{}))
	}
	tw.Flush()
	fmt.Printf("%v %+v\n", Point{1, 2}, Circle{Point{1, 2}, 3})
	fmt.Println(Point{3, 4}.Dist(Point{}), scene.Members[0].(*Circle).Dist(Point{0, 2}))
	a, b := Shape(&Rect{}), Shape(&Rect{})
	fmt.Println(a == b, a == a, *a.(*Rect) == *b.(*Rect))
}
