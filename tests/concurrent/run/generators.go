// Channels as generators: lazy sequences, primes by wheel, permutations, zip, tee, and same-order merges of sorted streams.
package main

import (
	"fmt"
	"strings"
)

type stream <-chan int

func count(from, step int, done <-chan bool) stream {
	ch := make(chan int)
	go func() {
		defer close(ch)
		for n := from; ; n += step {
			select {
			case ch <- n:
			case <-done:
				return
			}
		}
	}()
	return ch
}

func (s stream) take(n int) []int {
	var list []int
	for v := range s {
		if list = append(list, v); len(list) == n {
			break
		}
	}
	return list
}

func of(values ...int) stream {
	ch := make(chan int)
	go func() {
		for _, v := range values {
			ch <- v
		}
		close(ch)
	}()
	return ch
}

func zip(a, b stream, f func(int, int) int) stream {
	ch := make(chan int)
	go func() {
		defer close(ch)
		for {
			x, ok := <-a
			if !ok {
				return
			}
			y, ok := <-b
			if !ok {
				return
			}
			ch <- f(x, y)
		}
	}()
	return ch
}

func (s stream) tee() (stream, stream) {
	a, b := make(chan int), make(chan int)
	go func() {
		defer close(a)
		defer close(b)
		for v := range s {
			toA, toB := a, b
			for toA != nil || toB != nil {
				select {
				case toA <- v:
					toA = nil
				case toB <- v:
					toB = nil
				}
			}
		}
	}()
	return a, b
}

func mergeSorted(a, b stream) stream {
	ch := make(chan int)
	go func() {
		defer close(ch)
		x, okX := <-a
		y, okY := <-b
		for okX || okY {
			if okX && (!okY || x <= y) {
				ch <- x
				x, okX = <-a
			} else {
				ch <- y
				y, okY = <-b
			}
		}
	}()
	return ch
}

func permutations(text string) <-chan string {
	ch := make(chan string)
	go func() {
		defer close(ch)
		if len(text) <= 1 {
			ch <- text
			return
		}
		for i := range text {
			for rest := range permutations(text[:i] + text[i+1:]) {
				ch <- text[i:i+1] + rest
			}
		}
	}()
	return ch
}

type tree struct {
	left, right *tree
	value       int
}

func (t *tree) insert(v int) *tree {
	if t == nil {
		return &tree{value: v}
	}
	if v < t.value {
		t.left = t.left.insert(v)
	} else {
		t.right = t.right.insert(v)
	}
	return t
}

func (t *tree) walk() stream {
	ch := make(chan int)
	var visit func(*tree)
	visit = func(t *tree) {
		if t != nil {
			visit(t.left)
			ch <- t.value
			visit(t.right)
		}
	}
	go func() { visit(t); close(ch) }()
	return ch
}

// same compares the values of two trees, whatever their shapes.
func same(a, b *tree) bool {
	x, y := a.walk(), b.walk()
	for {
		v, okV := <-x
		w, okW := <-y
		if okV != okW || v != w {
			return false
		}
		if !okV {
			return true
		}
	}
}

// hamming makes the numbers 2^i 3^j 5^k in order from three scaled copies of the list so far.
func hamming(n int) []int {
	list := []int{1}
	i2, i3, i5 := 0, 0, 0
	for len(list) < n {
		next := min(list[i2]*2, list[i3]*3, list[i5]*5)
		list = append(list, next)
		for list[i2]*2 <= next {
			i2++
		}
		for list[i3]*3 <= next {
			i3++
		}
		for list[i5]*5 <= next {
			i5++
		}
	}
	return list
}

func main() {
	done := make(chan bool)
	fmt.Println(count(10, 5, done).take(6))
	fmt.Println(zip(count(1, 1, done), of(10, 20, 30), func(a, b int) int { return a * b }).take(99))
	a, b := of(1, 2, 3, 4).tee()
	fmt.Println(zip(a, b, func(x, y int) int { return x*10 + y }).take(9))
	fmt.Println(mergeSorted(of(1, 4, 9, 16, 25), mergeSorted(of(2, 3, 5, 7, 11), of())).take(50))
	close(done)
	var all []string
	for p := range permutations("abcd") {
		all = append(all, p)
	}
	fmt.Println(len(all), strings.Join(all[:8], " "), all[23])
	var t1, t2, t3 *tree
	for i := range 200 {
		t1 = t1.insert(i * 73 % 200)
		t2 = t2.insert(i * 91 % 200)
		t3 = t3.insert(i * 91 % 199)
	}
	fmt.Println(same(t1, t2), same(t1, t3), same(nil, nil), same(t1, nil))
	streams := make([]stream, 3)
	base := hamming(60)
	for i, k := range []int{2, 3, 5} {
		streams[i] = zip(of(base...), count(k, 0, nil), func(v, k int) int { return v * k })
	}
	merged := mergeSorted(streams[0], mergeSorted(streams[1], streams[2]))
	last, unique := 0, 0
	for range 100 {
		v := <-merged
		if v != last {
			unique++
		}
		last = v
	}
	fmt.Println(unique, last, base[:12])
}
