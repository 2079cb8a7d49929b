package main

import (
	"fmt"
	"strings"
)

type Person struct {
	Name string
	Age  int
	City string
}

type By func(a, b *Person) bool

func (by By) Sort(people []Person) {
	for i := 1; i < len(people); i++ {
		for j := i; j > 0 && by(&people[j], &people[j-1]); j-- {
			people[j], people[j-1] = people[j-1], people[j]
		}
	}
}

func (by By) Then(next By) By {
	return func(a, b *Person) bool {
		if by(a, b) {
			return true
		}
		return !by(b, a) && next(a, b)
	}
}

func (by By) Reverse() By { return func(a, b *Person) bool { return by(b, a) } }

type Interface interface {
	Len() int
	Less(i, j int) bool
	Swap(i, j int)
}

type Ints []int

func (x Ints) Len() int           { return len(x) }
func (x Ints) Less(i, j int) bool { return x[i] < x[j] }
func (x Ints) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

type reversed struct{ inner Interface }

func (r reversed) Len() int           { return r.inner.Len() }
func (r reversed) Less(i, j int) bool { return r.inner.Less(j, i) }
func (r reversed) Swap(i, j int)      { r.inner.Swap(i, j) }

func heapSort(data Interface) {
	sift := func(lo, hi int) {
		for root := lo; ; {
			child := 2*root + 1
			if child >= hi {
				return
			}
			if child+1 < hi && data.Less(child, child+1) {
				child++
			}
			if !data.Less(root, child) {
				return
			}
			data.Swap(root, child)
			root = child
		}
	}
	n := data.Len()
	for i := (n - 1) / 2; i >= 0; i-- {
		sift(i, n)
	}
	for i := n - 1; i >= 0; i-- {
		data.Swap(0, i)
		sift(0, i)
	}
}

func quickSort(a []int, depth int) (deepest int) {
	if len(a) < 2 {
		return depth
	}
	pivot := a[len(a)/2]
	i, j := 0, len(a)-1
	for i <= j {
		for a[i] < pivot {
			i++
		}
		for pivot < a[j] {
			j--
		}
		if i <= j {
			a[i], a[j] = a[j], a[i]
			i++
			j--
		}
	}
	return max(quickSort(a[:j+1], depth+1), quickSort(a[i:], depth+1))
}

func mergeSort(a []string, less func(x, y string) bool) []string {
	if len(a) <= 1 {
		return a
	}
	l, r := mergeSort(a[:len(a)/2], less), mergeSort(a[len(a)/2:], less)
	out := make([]string, 0, len(a))
	for len(l) > 0 && len(r) > 0 {
		if less(r[0], l[0]) {
			out, r = append(out, r[0]), r[1:]
		} else {
			out, l = append(out, l[0]), l[1:]
		}
	}
	return append(append(out, l...), r...)
}

func search(n int, f func(int) bool) int {
	i, j := 0, n
	for i < j {
		h := int(uint(i+j) >> 1)
		if !f(h) {
			i = h + 1
		} else {
			j = h
		}
	}
	return i
}

func radix(a []uint16) {
	buf := make([]uint16, len(a))
	for shift := 0; shift < 16; shift += 8 {
		var count [257]int
		for _, x := range a {
			count[x>>shift&0xff+1]++
		}
		for i := range 256 {
			count[i+1] += count[i]
		}
		for _, x := range a {
			p := &count[x>>shift&0xff]
			buf[*p] = x
			*p++
		}
		copy(a, buf)
	}
}

func main() {
	people := []Person{{"Eve", 31, "Rome"}, {"Bob", 25, "Oslo"}, {"Al", 31, "Oslo"}, {"Di", 25, "Rome"}, {"Cy", 40, "Bonn"}}
	age := By(func(a, b *Person) bool { return a.Age < b.Age })
	name := By(func(a, b *Person) bool { return a.Name < b.Name })
	city := By(func(a, b *Person) bool { return a.City < b.City })
	age.Sort(people)
	fmt.Println(people)
	city.Then(age.Reverse()).Then(name).Sort(people)
	for _, p := range people {
		fmt.Printf("%-4s|%3d|%5s|\n", p.Name, p.Age, p.City)
	}
	seed := 42
	numbers := make([]int, 60)
	for i := range numbers {
		seed = (seed*1103515245 + 12345) & 0x7fffffff
		numbers[i] = seed >> 8
		numbers[i] %= 1000
	}
	heap := append(Ints{}, numbers...)
	heapSort(heap)
	down := append(Ints(nil), numbers...)
	heapSort(reversed{down})
	fmt.Println("depth", quickSort(numbers, 0), numbers[:8], heap[:8], down[:8])
	for i := range numbers {
		if numbers[i] != heap[i] || heap[i] != down[len(down)-1-i] {
			fmt.Println("differ at", i)
		}
	}
	words := strings.Fields("pear fig apple kiwi banana plum date cherry lime")
	byLength := func(x, y string) bool { return len(x) < len(y) }
	fmt.Println(mergeSort(words, byLength))
	fmt.Println(mergeSort(words, func(x, y string) bool { return x < y }))
	fmt.Println(search(len(heap), func(i int) bool { return heap[i] >= 500 }), search(100, func(i int) bool { return i*i >= 2000 }))
	short := []uint16{5000, 3, 65535, 256, 255, 3, 0, 1024}
	radix(short)
	fmt.Println(short)
}
