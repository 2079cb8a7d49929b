// Rows are multiplied by goroutines; blocks are handed out by an atomic counter; results equal the plain loop's.
package main

import (
	"fmt"
	"math"
	"sync"
	"sync/atomic"
)

type matrix struct {
	rows, cols int
	data       []float64
}

func newMatrix(rows, cols int) *matrix { return &matrix{rows, cols, make([]float64, rows*cols)} }

func (m *matrix) at(r, c int) float64     { return m.data[r*m.cols+c] }
func (m *matrix) row(r int) []float64     { return m.data[r*m.cols : (r+1)*m.cols] }
func (m *matrix) set(r, c int, v float64) { m.data[r*m.cols+c] = v }

func filled(rows, cols int, f func(r, c int) float64) *matrix {
	m := newMatrix(rows, cols)
	for r := range rows {
		for c := range cols {
			m.set(r, c, f(r, c))
		}
	}
	return m
}

func productRow(a, b *matrix, r int, out []float64) {
	for c := range b.cols {
		sum := 0.0
		for k := range a.cols {
			sum += a.at(r, k) * b.at(k, c)
		}
		out[c] = sum
	}
}

func plain(a, b *matrix) *matrix {
	m := newMatrix(a.rows, b.cols)
	for r := range a.rows {
		productRow(a, b, r, m.row(r))
	}
	return m
}

func rowPerGoroutine(a, b *matrix) *matrix {
	m := newMatrix(a.rows, b.cols)
	var wg sync.WaitGroup
	for r := range a.rows {
		wg.Add(1)
		go func(out []float64) {
			defer wg.Done()
			productRow(a, b, r, out)
		}(m.row(r))
	}
	wg.Wait()
	return m
}

func byCounter(a, b *matrix, workers int) *matrix {
	m := newMatrix(a.rows, b.cols)
	var next atomic.Int64
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for {
				r := int(next.Add(1)) - 1
				if r >= a.rows {
					return
				}
				productRow(a, b, r, m.row(r))
			}
		})
	}
	wg.Wait()
	return m
}

func rowsOverChannels(a, b *matrix) *matrix {
	type line struct {
		r      int
		values [12]float64
	}
	lines := make(chan line)
	for r := range a.rows {
		go func() {
			l := line{r: r}
			productRow(a, b, r, l.values[:b.cols])
			lines <- l
		}()
	}
	m := newMatrix(a.rows, b.cols)
	for range a.rows {
		l := <-lines
		copy(m.row(l.r), l.values[:])
	}
	return m
}

func same(a, b *matrix) bool {
	for i := range a.data {
		if a.data[i] != b.data[i] {
			return false
		}
	}
	return a.rows == b.rows && a.cols == b.cols
}

func main() {
	a := filled(30, 20, func(r, c int) float64 { return float64(r*c%7) + 0.5 })
	b := filled(20, 12, func(r, c int) float64 { return math.Sin(float64(r + c)) })
	want := plain(a, b)
	fmt.Println(same(want, rowPerGoroutine(a, b)), same(want, byCounter(a, b, 3)), same(want, byCounter(a, b, 50)),
		same(want, rowsOverChannels(a, b)))
	trace := 0.0
	for i := range 12 {
		trace += want.at(i, i)
	}
	fmt.Printf("%.9f %.6f\n", trace, want.at(29, 11))
	fib := filled(2, 2, func(r, c int) float64 { return float64(1 - r*c) })
	power := fib
	for range 40 {
		power = rowPerGoroutine(power, fib)
	}
	fmt.Println(int(power.at(0, 1)))
}
