// What a function that is inlined returns is a variable of its caller, defined at its one return or assigned at each.
package main

import (
	"errors"
	"fmt"
	"strings"
)

type point struct{ x, y int }

type shape interface{ area() int }

func (p *point) area() int { return p.x * p.y }

func make1(x int) *point { return &point{x, 1} }

func make2(x int) (p *point, err error) {
	if x < 0 {
		err = errors.New("negative")
		return
	}
	p = &point{x, 2}
	return p, nil
}

func choose(n int) shape {
	if n > 0 {
		return &point{n, n}
	}
	return nil
}

func only() shape { return &point{3, 4} }

func buffer(n int) []byte { return make([]byte, n) }

func boxed(v any) any { return v }

func pair() (int, string) { return 1, "x" }

func show(n int, s string) string { return fmt.Sprint(n, s) }

var kept any

func main() {
	a := make1(1)
	b, err := make2(2)
	fmt.Println(a.x, b.y, err)
	fmt.Println(choose(3).area(), only().area())
	small, large := buffer(10), buffer(100000)
	fmt.Println(len(small), len(large))
	kept = boxed(7)
	fmt.Println(boxed(8))
	fmt.Println(show(pair()))
	var b2 strings.Builder
	b2.WriteString("x")
	b2.WriteByte('y')
	fmt.Println(b2.String(), b2.Len(), strings.HasPrefix(b2.String(), "x"))
}
