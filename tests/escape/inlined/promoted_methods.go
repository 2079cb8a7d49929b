package main

import "fmt"

type Shape interface{ Area() int }
type Sq struct{ n int }

func (s Sq) Area() int { return s.n }

type Base struct{ n int }

func (b *Base) Grow(k int) int { b.n += k; return b.n }

type Outer struct {
	Base
	Shape
}

func main() {
	o := Outer{Base{1}, Sq{2}}
	fmt.Println(o.Grow(3), o.Area())
}
