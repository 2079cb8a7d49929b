package main

import (
	"fmt"
	"strings"
)

type Field struct {
	cells [][]bool
	w, h  int
}

func NewField(w, h int) *Field {
	cells := make([][]bool, h)
	for i := range cells {
		cells[i] = make([]bool, w)
	}
	return &Field{cells: cells, w: w, h: h}
}

func (f *Field) Set(x, y int, alive bool) { f.cells[y][x] = alive }

// Alive treats the field as a torus.
func (f *Field) Alive(x, y int) bool {
	x += f.w
	x %= f.w
	y += f.h
	y %= f.h
	return f.cells[y][x]
}

func (f *Field) Next(x, y int) bool {
	alive := 0
	for i := -1; i <= 1; i++ {
		for j := -1; j <= 1; j++ {
			if (j != 0 || i != 0) && f.Alive(x+i, y+j) {
				alive++
			}
		}
	}
	return alive == 3 || alive == 2 && f.Alive(x, y)
}

type Life struct {
	a, b *Field
	gen  int
}

func NewLife(pattern string, w, h int) *Life {
	a := NewField(w, h)
	for y, row := range strings.Split(pattern, "/") {
		for x, c := range row {
			if c == 'o' {
				a.Set(x+1, y+1, true)
			}
		}
	}
	return &Life{a: a, b: NewField(w, h)}
}

func (l *Life) Step() {
	for y := 0; y < l.a.h; y++ {
		for x := 0; x < l.a.w; x++ {
			l.b.Set(x, y, l.a.Next(x, y))
		}
	}
	l.a, l.b = l.b, l.a
	l.gen++
}

func (l *Life) Population() (n int) {
	for _, row := range l.a.cells {
		for _, c := range row {
			if c {
				n++
			}
		}
	}
	return
}

func (l *Life) String() string {
	buf := make([]byte, 0, (l.a.w+1)*l.a.h)
	for _, row := range l.a.cells {
		for _, c := range row {
			b := byte('.')
			if c {
				b = '*'
			}
			buf = append(buf, b)
		}
		buf = append(buf, '\n')
	}
	return string(buf)
}

func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h ^= uint32(s[i])
		h *= 16777619
	}
	return h
}

func main() {
	glider := NewLife("xox/xxo/ooo", 8, 8)
	for i := 0; i < 5; i++ {
		fmt.Printf("generation %d, %d alive\n%v", glider.gen, glider.Population(), glider)
		glider.Step()
	}
	start := NewLife("xox/xxo/ooo", 8, 8).String()
	for glider.String() != start {
		glider.Step()
	}
	fmt.Println("the glider is back after", glider.gen, "generations")

	pentomino := NewLife("xoo/oo/xo", 16, 12)
	for pentomino.gen < 20 {
		pentomino.Step()
	}
	fmt.Printf("%v%d alive, hash %08x\n", pentomino, pentomino.Population(), hash(pentomino.String()))
}
