package main

import (
	"fmt"
	"strconv"
)

type rng uint64

func (r *rng) next() uint64 {
	*r ^= *r << 13
	*r ^= *r >> 7
	*r ^= *r << 17
	return uint64(*r)
}

// Maps are compared with plain slices of keys and values that are searched from end to end.

func words(seed rng, n, keys int) {
	m := map[string]*int{}
	list := make([]*int, keys)
	count := 0
	for i := 0; i < n; i++ {
		k := int(seed.next() % uint64(keys))
		name := fmt.Sprint("key", k)
		switch seed.next() % 5 {
		case 0, 1, 2:
			v := i
			if list[k] == nil {
				count++
			}
			m[name], list[k] = &v, &v
		case 3:
			if list[k] != nil {
				count--
			}
			delete(m, name)
			list[k] = nil
		default:
			if got, ok := m[name]; got != list[k] || ok != (got != nil) {
				fmt.Println("wrong", name)
			}
		}
		if len(m) != count {
			fmt.Println("wrong length", len(m), count)
			return
		}
	}
	sum := 0
	for name, p := range m {
		k, _ := strconv.Atoi(name[3:])
		if list[k] != p {
			fmt.Println("wrong entry", name)
		}
		sum += *p
	}
	fmt.Println(len(m), sum)
}

func numbers(seed rng, n int, spread uint64) {
	m := map[uint64]uint64{}
	s := map[uint32]uint32{}
	g := map[uint16]uint16{}
	var sum uint64
	for i := 0; i < n; i++ {
		k := seed.next() % spread << 20
		m[k] += uint64(i)
		s[uint32(k>>20)]++
		g[uint16(k>>20)]++
		if i%3 == 0 {
			d := seed.next() % spread
			delete(m, d<<20)
			delete(s, uint32(d))
			delete(g, uint16(d))
		}
	}
	for k, v := range m {
		sum += k>>20 ^ v
	}
	for k, v := range s {
		sum += uint64(k * v)
	}
	for k, v := range g {
		sum += uint64(k ^ v)
	}
	fmt.Println(len(m), len(s), len(g), sum)
	clear(m)
	m[5] = 6
	fmt.Println(len(m), m)
}

func queue(n int) {
	// The number of entries stays, the keys move on: deleted slots must be used again.
	m := map[int]int{}
	for i := 0; i < n; i++ {
		m[i] = i
		if i >= 50 {
			delete(m, i-50)
		}
	}
	sum := 0
	for _, v := range m {
		sum += v
	}
	fmt.Println(len(m), sum)
}

func hinted(hint int) {
	m := make(map[int]string, hint)
	for i := 0; i < 400; i++ {
		m[i] = "v"
	}
	n := 0
	for i := -100; i < 500; i++ {
		if m[i] == "v" {
			n++
		}
	}
	fmt.Println(hint, len(m), n)
}

func main() {
	words(12345, 800, 60)
	words(99, 1200, 300)
	numbers(7, 1200, 97)
	numbers(8, 2000, 1100)
	queue(1200)
	for _, h := range []int{0, 1, 8, 9, 14, 15, 100, 900, 1024, 5000} {
		hinted(h)
	}
}
