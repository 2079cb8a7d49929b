package main

import (
	"fmt"
	"os"
	"time"
)

const n = 1_000_000

// key spreads i over the numbers, so that neighbours are no neighbours.
func key(i int) int { return int(uint64(i) * 0x9e3779b97f4a7c15 >> 8) }

var last time.Time

func phase(name string) {
	now := time.Now()
	fmt.Fprintln(os.Stderr, name, now.Sub(last).Nanoseconds())
	last = time.Now()
}

func main() {
	start := time.Now()
	last = start
	m := map[int]int{}
	for i := range n {
		m[key(i)] = i
	}
	phase("insert")
	sum := 0
	for r := range 3 {
		for i := range n {
			sum += m[key(i)] ^ r
		}
	}
	phase("hit")
	missing := 0
	for r := range 3 {
		for i := range n {
			if _, ok := m[key(i+n*(r+1))]; !ok {
				missing++
			}
		}
	}
	phase("miss")
	for i := range n {
		m[key(i)] += i
	}
	phase("update")
	for range 3 {
		for k, v := range m {
			sum += k ^ v
		}
	}
	phase("iterate")
	for i := 0; i < n; i += 2 {
		delete(m, key(i))
	}
	phase("delete")
	small := map[int]int{1: 1, 2: 2, 3: 3, 5: 5, 8: 8}
	for i := range 10 * n {
		sum += small[i&15]
	}
	phase("small")
	fmt.Println(len(m), sum, missing)
	fmt.Fprintln(os.Stderr, time.Since(start).Nanoseconds())
}
