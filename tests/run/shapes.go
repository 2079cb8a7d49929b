package main

import (
	"fmt"
	"math"
)

type Shape interface {
	Area() float64
	Perimeter() float64
}

type Namer interface{ Name() string }

type NamedShape interface {
	Shape
	Namer
}

type Point struct{ X, Y float64 }

func (p Point) Dist(q Point) float64 { return math.Hypot(p.X-q.X, p.Y-q.Y) }

type Circle struct {
	Center Point
	R      float64
}

type Rect struct{ Min, Max Point }

type Polygon []Point

type Square float64

func (c Circle) Area() float64      { return math.Pi * c.R * c.R }
func (c Circle) Perimeter() float64 { return 2 * math.Pi * c.R }
func (c Circle) Name() string       { return "circle" }

func (r *Rect) Area() float64      { return (r.Max.X - r.Min.X) * (r.Max.Y - r.Min.Y) }
func (r *Rect) Perimeter() float64 { return 2 * (r.Max.X - r.Min.X + r.Max.Y - r.Min.Y) }
func (r *Rect) Scale(k float64)    { r.Max.X *= k; r.Max.Y *= k }

func (p Polygon) Area() (a float64) {
	for i, q := range p {
		r := p[(i+1)%len(p)]
		a += q.X*r.Y - r.X*q.Y
	}
	return math.Abs(a) / 2
}

func (p Polygon) Perimeter() (sum float64) {
	for i := range p {
		sum += p[i].Dist(p[(i+1)%len(p)])
	}
	return
}

func (s Square) Area() float64      { return float64(s * s) }
func (s Square) Perimeter() float64 { return 4 * float64(s) }
func (s Square) Name() string       { return fmt.Sprintf("square of %g", float64(s)) }
func (s Square) String() string     { return "Square" }

type Scaler interface{ Scale(float64) }

func describe(s Shape) string {
	switch v := s.(type) {
	case nil:
		return "nothing"
	case Circle:
		return fmt.Sprintf("circle of radius %.1f", v.R)
	case *Rect:
		if v == nil {
			return "no rectangle"
		}
		return fmt.Sprintf("rectangle %v-%v", v.Min, v.Max)
	case Polygon:
		return fmt.Sprintf("polygon of %d corners", len(v))
	case NamedShape:
		return "something named " + v.Name()
	default:
		return fmt.Sprintf("unknown %T", v)
	}
}

type Visitor interface {
	Circle(Circle)
	Other(Shape)
}

type counter struct{ circles, others int }

func (c *counter) Circle(Circle) { c.circles++ }
func (c *counter) Other(Shape)   { c.others++ }

type printer func(string)

func (p printer) Circle(c Circle) { p(fmt.Sprint("a circle at ", c.Center)) }
func (p printer) Other(s Shape)   { p(fmt.Sprintf("%T %v", s, s)) }

func visit(shapes []Shape, v Visitor) {
	for _, s := range shapes {
		if c, ok := s.(Circle); ok {
			v.Circle(c)
		} else if s != nil {
			v.Other(s)
		}
	}
}

func largest(shapes ...Shape) (best Shape) {
	for _, s := range shapes {
		if s != nil && (best == nil || s.Area() > best.Area()) {
			best = s
		}
	}
	return
}

func main() {
	rect := &Rect{Max: Point{3, 4}}
	shapes := []Shape{
		Circle{Point{1, 1}, 2},
		rect,
		Polygon{{0, 0}, {4, 0}, {4, 3}},
		Square(1.5),
		nil,
	}
	for i, s := range shapes {
		if s == nil {
			fmt.Println(i, describe(s))
			continue
		}
		fmt.Printf("%d %s: area %.3f, perimeter %.3f", i, describe(s), s.Area(), s.Perimeter())
		if n, ok := s.(Namer); ok {
			fmt.Print(", called ", n.Name())
		}
		fmt.Println()
	}
	for _, s := range shapes {
		if sc, ok := s.(Scaler); ok {
			sc.Scale(2)
		}
	}
	fmt.Println("largest:", describe(largest(shapes...)), rect.Area())
	var c counter
	visit(shapes, &c)
	fmt.Printf("%+v\n", c)
	var lines []string
	visit(append(shapes[:1:1], shapes[2:]...), printer(func(s string) { lines = append(lines, s) }))
	fmt.Printf("%q\n", lines)
	fmt.Println(shapes[0] == Shape(Circle{Point{1, 1}, 2}), shapes[1] == Shape(&Rect{}), shapes[3] == Shape(Square(1.5)))
	area := shapes[0].Area
	shapes[0] = Square(10)
	fmt.Printf("%.2f %.2f %v\n", area(), Shape.Area(shapes[0]), (*Rect).Perimeter(rect))
	defer func() {
		fmt.Println(recover())
		var none *Rect
		fmt.Println(describe(none))
		fmt.Println(shapes[4].(Namer))
	}()
	fmt.Println(Shape(rect).(Namer).Name())
}
