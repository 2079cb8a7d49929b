// Life on a torus: bands of rows are computed by goroutines, generation by generation; then one goroutine per cell.
package main

import (
	"fmt"
	"strings"
	"sync"
)

type world [][]bool

func parse(text string, w, h int) world {
	g := make(world, h)
	for y := range g {
		g[y] = make([]bool, w)
	}
	for y, line := range strings.Split(strings.TrimSpace(text), "\n") {
		for x, c := range line {
			g[y+1][x+1] = c == '#'
		}
	}
	return g
}

func (g world) neighbours(x, y int) int {
	n := 0
	h, w := len(g), len(g[0])
	for dy := -1; dy <= 1; dy++ {
		for dx := -1; dx <= 1; dx++ {
			if (dx != 0 || dy != 0) && g[(y+dy+h)%h][(x+dx+w)%w] {
				n++
			}
		}
	}
	return n
}

func (g world) alive(x, y int) bool {
	n := g.neighbours(x, y)
	return n == 3 || n == 2 && g[y][x]
}

func (g world) String() string {
	var b strings.Builder
	for _, row := range g {
		for _, c := range row {
			if c {
				b.WriteByte('#')
			} else {
				b.WriteByte('.')
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func step(g world, bands int) world {
	next := make(world, len(g))
	var wg sync.WaitGroup
	size := (len(g) + bands - 1) / bands
	for from := 0; from < len(g); from += size {
		wg.Add(1)
		go func(from, to int) {
			defer wg.Done()
			for y := from; y < to; y++ {
				row := make([]bool, len(g[y]))
				for x := range row {
					row[x] = g.alive(x, y)
				}
				next[y] = row
			}
		}(from, min(from+size, len(g)))
	}
	wg.Wait()
	return next
}

// cells lets every cell be a goroutine that tells its state to its neighbours and hears theirs.
func cells(g world, generations int) world {
	h, w := len(g), len(g[0])
	boxes := make([][]chan int, h)
	for y := range boxes {
		boxes[y] = make([]chan int, w)
		for x := range boxes[y] {
			boxes[y][x] = make(chan int, 16)
		}
	}
	result := make(world, h)
	for y := range result {
		result[y] = make([]bool, w)
	}
	for range generations {
		var told, heard sync.WaitGroup
		told.Add(w * h)
		heard.Add(w * h)
		for y := range h {
			for x := range w {
				go func() {
					defer heard.Done()
					for d := range 9 {
						if dx, dy := d%3-1, d/3-1; dx != 0 || dy != 0 {
							state := 0
							if g[y][x] {
								state = 1
							}
							boxes[(y+dy+h)%h][(x+dx+w)%w] <- state
						}
					}
					told.Done()
					n := 0
					for range 8 {
						n += <-boxes[y][x]
					}
					told.Wait()
					result[y][x] = n == 3 || n == 2 && g[y][x]
				}()
			}
		}
		heard.Wait()
		for y := range g {
			copy(g[y], result[y])
		}
	}
	return g
}

const glider = `
.#.
..#
###
`

func main() {
	g := parse(glider, 12, 10)
	for range 8 {
		g = step(g, 3)
	}
	fmt.Print(g)
	wide := parse(glider, 12, 10)
	for range 40 {
		wide = step(wide, 7)
	}
	alive := strings.Count(wide.String(), "#")
	one := parse(glider, 12, 10)
	for range 40 {
		one = step(one, 1)
	}
	fmt.Println(alive, one.String() == wide.String())
	small := cells(parse(glider, 7, 6), 5)
	check := parse(glider, 7, 6)
	for range 5 {
		check = step(check, 2)
	}
	fmt.Print(small)
	fmt.Println(small.String() == check.String())
}
