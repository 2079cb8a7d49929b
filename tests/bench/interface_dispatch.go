// Calls through interfaces: one type, several types in turn, embedded interfaces, assertions and type switches.
package main

import (
	"fmt"
	"time"
)

type shape interface {
	area() int
	scale(int) shape
}

type square struct{ side int }
type rect struct{ w, h int }
type ring struct {
	shape
	hole int
}
type unit int

func (s square) area() int         { return s.side * s.side }
func (s square) scale(k int) shape { return square{s.side * k} }
func (r *rect) area() int          { return r.w * r.h }
func (r *rect) scale(k int) shape  { r.w, r.h = r.w*k&1023, r.h*k&1023; return r }
func (r ring) area() int           { return r.shape.area() - r.hole }
func (u unit) area() int           { return int(u) }
func (u unit) scale(k int) shape   { return unit(int(u) * k & 63) }

func total(shapes []shape) int {
	sum := 0
	for _, s := range shapes {
		sum += s.area()
	}
	return sum
}

func classify(v any) int {
	switch v := v.(type) {
	case square:
		return v.side
	case *rect:
		return v.w
	case interface{ area() int }:
		return v.area() & 7
	}
	return -1
}

func main() {
	var shapes []shape
	for i := range 1000 {
		switch i % 4 {
		case 0:
			shapes = append(shapes, square{i})
		case 1:
			shapes = append(shapes, &rect{i, i + 1})
		case 2:
			shapes = append(shapes, ring{square{i}, i})
		default:
			shapes = append(shapes, unit(i))
		}
	}
	start := time.Now()
	sum := 0
	for range 60_000 {
		sum += total(shapes)
	}
	for range 3000 {
		for _, s := range shapes {
			sum += classify(s)
			if r, ok := s.(*rect); ok {
				sum += r.scale(3).area()
			}
		}
	}
	elapsed := time.Since(start)
	report(sum, elapsed)
}

func report(checksum int, elapsed time.Duration) {
	fmt.Println(checksum)
	println(elapsed.Nanoseconds())
}
