package main

import "fmt"

type big struct{ a [40]int }

func distinct(word string) int {
	seen := map[byte]bool{}
	for i := range len(word) {
		seen[word[i]] = true
	}
	n := 0
	for k, v := range seen {
		if v && seen[k] {
			n++
		}
	}
	return n*100 + len(seen)
}

func deep(n int) int {
	if n == 0 {
		return 0
	}
	m := make(map[int]int)
	for i := range n % 20 {
		m[i] += i + n
	}
	r := deep(n - 1)
	s := 0
	for k, v := range m {
		s += k * v
	}
	delete(m, 1)
	clear(m)
	m[7] = 3
	return r + s + m[7] + len(m)
}

func lits(k string) int {
	m := map[string]int{"a": 1, "b": 2, k: 3}
	b := map[int]big{1: {}, 2: {}}
	x := b[1]
	x.a[3] = len(k)
	b[1] = x
	h := make(map[string][]int, len(k)*4)
	for i := range 30 {
		h[fmt.Sprint(i%11)] = append(h[fmt.Sprint(i%11)], i)
	}
	return m["a"] + m[k] + b[1].a[3] + len(h)*1000 + len(h["3"])
}

type w struct{ n int }
type f32 float32
type e interface{ M() }

func main() {
	for _, s := range []string{"go", "abracadabra", "misunderstanding", "thequickbrownfoxjumpsoverthelazydog"} {
		fmt.Println(distinct(s), lits(s))
	}
	fmt.Println(deep(3000))
	for i := range 3 {
		m := map[int]*int{}
		m[i] = new(int)
		*m[i] = i
		fmt.Println(len(m), *m[i])
	}
	var xs []any
	var nilslice []int
	empty := []int{}
	for i := 250; i < 260; i++ {
		xs = append(xs, w{i}, f32(i), int16(i), uint32(i), fmt.Sprint(i)[:i%3], float64(0))
	}
	xs = append(xs, nilslice, empty, w{-1}, [1]int{5}, f32(0), int16(-1))
	fmt.Println(xs...)
	fmt.Println(xs[len(xs)-6].([]int) == nil, xs[len(xs)-5].([]int) == nil)
	func() {
		defer func() { fmt.Println(recover()) }()
		for i := range 5 {
			defer func() {
				for j := range 3 {
					defer func() { fmt.Print(i, j, " ") }()
				}
				if i == 2 {
					panic("two")
				}
			}()
		}
	}()
}
