// The Mandelbrot set as text, a goroutine per row; rows arrive in any order and are put in place.
package main

import (
	"fmt"
	"strings"
	"sync"
)

const (
	width, height = 60, 21
	limit         = 40
	shades        = " .:-=+*#%@"
)

type row struct {
	y    int
	text string
	work int
}

func escape(c complex128) int {
	z := complex(0, 0)
	for n := range limit {
		if real(z)*real(z)+imag(z)*imag(z) > 4 {
			return n
		}
		z = z*z + c
	}
	return limit
}

func render(y int) row {
	r := row{y: y}
	var b strings.Builder
	for x := range width {
		c := complex(float64(x)/width*3.2-2.3, float64(y)/(height-1)*2.4-1.2)
		n := escape(c)
		r.work += n
		b.WriteByte(shades[n*(len(shades)-1)/limit])
	}
	r.text = strings.TrimRight(b.String(), " ")
	return r
}

func main() {
	rows := make(chan row)
	for y := range height {
		go func() { rows <- render(y) }()
	}
	var picture [height]string
	work := 0
	for range height {
		r := <-rows
		picture[r.y] = r.text
		work += r.work
	}
	for _, line := range picture {
		fmt.Println(line)
	}
	fmt.Println("iterations:", work)

	var wg sync.WaitGroup
	var mu sync.Mutex
	histogram := map[int]int{}
	const tiles = 6
	for t := range tiles {
		wg.Add(1)
		go func() {
			defer wg.Done()
			own := map[int]int{}
			for y := t; y < height; y += tiles {
				for x := range width {
					own[escape(complex(float64(x)/width*3.2-2.3, float64(y)/(height-1)*2.4-1.2))]++
				}
			}
			mu.Lock()
			defer mu.Unlock()
			for n, c := range own {
				histogram[n] += c
			}
		}()
	}
	wg.Wait()
	total := 0
	for _, c := range histogram {
		total += c
	}
	fmt.Println(total == width*height, histogram[limit], histogram[1], len(histogram))
}
