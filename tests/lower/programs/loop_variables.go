package main

import "fmt"

func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i *= 2; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	var ps []*int
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		ps = append(ps, &i, &j)
		if i == 1 {
			continue
		}
		i++
	}
	for _, p := range ps {
		fmt.Print(*p, " ")
	}
	fmt.Println()
	// closure in condition and post
	for i := 0; func() bool { i++; return i < 6 }(); func() { i++ }() {
		fmt.Print(i, " ")
	}
	fmt.Println()
	for i := 0; i < 5; i++ {
		defer func() { fmt.Print("d", i, " ") }()
		if i%2 == 0 {
			continue
		}
	}
outer:
	for i := 0; i < 3; i++ {
		for j := 0; j < 3; j++ {
			f := func() int { return i*10 + j }
			if j == 1 && i == 1 {
				continue outer
			}
			if i == 2 {
				break outer
			}
			fmt.Print(f(), " ")
		}
	}
	fmt.Println()
	for i := range 3 {
		fs[i] = func() int { return i }
	}
	for i := range fs {
		fmt.Print(fs[i](), " ")
	}
	fmt.Println()
	arr := [3]int{1, 2, 3}
	for i, v := range arr {
		arr[2] = 100
		fmt.Print(i, v, " ")
	}
	fmt.Println(arr)
	for i, v := range &arr {
		arr[2] = 7
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	sl := []int{1, 2, 3}
	for i, v := range sl {
		sl = append(sl, v*10)
		sl[0] = 9
		if i == 0 {
			sl = nil
			sl = append(sl, 5)
		}
		fmt.Print(v, " ")
	}
	fmt.Println(sl)
	var e any
	var k int64
	for k = range int64(4) {
	}
	for e = range 2 {
	}
	for _, e = range []string{"p", "q"} {
	}
	fmt.Println(k, e)
	const c = 3
	for i := range c {
		fmt.Printf("%T%d ", i, i)
	}
	var u8 uint8 = 2
	for i := range u8 {
		fmt.Printf("%T%d ", i, i)
	}
	for i := range 'c' - 'a' {
		fmt.Printf("%T%d ", i, i)
	}
	fmt.Println()
	for i, r := range "añ\xff世" {
		fmt.Print(i, ":", r, " ")
	}
	for i := range "añ" {
		fmt.Print(i)
	}
	for range "añ" {
		fmt.Print("z")
	}
	fmt.Println()
	n := 0
loop:
	if n < 3 {
		n++
		x := n * 2
		g := func() int { return x }
		fmt.Print(g(), " ")
		goto loop
	}
	fmt.Println()
	{
		i := 0
	L:
		for {
			switch {
			case i > 5:
				break L
			case i == 2:
				i += 2
				continue L
			}
			i++
		}
		fmt.Println(i)
	}
	for i := 0; i < 2; i++ {
		i := i * 5
		fmt.Print(i, " ")
	}
	fmt.Println()
	type node struct {
		v    int
		next *node
	}
	var head *node
	for i := 0; i < 3; i++ {
		head = &node{i, head}
	}
	for n := head; n != nil; n = n.next {
		fmt.Print(n.v, " ")
	}
	fmt.Println()
	m := [][]int{{1, 2}, {3, 4}}
	for _, r := range m {
		for j := range r {
			r[j]++
		}
	}
	fmt.Println(m)
	grid := [2][2]int{{1, 2}, {3, 4}}
	for _, r := range grid {
		r[0] = 50
	}
	for i := range grid {
		grid[i][0] = 60
	}
	fmt.Println(grid)
	var nilarr *[4]int
	for i := range nilarr {
		fmt.Print(i)
	}
	fmt.Println(len(nilarr))
	func() {
		defer func() { fmt.Println(recover()) }()
		for i, v := range nilarr {
			fmt.Print(i, v)
		}
	}()
	for i := 10; i > 0; i /= 2 {
		if i == 5 {
			defer func(n int) { fmt.Print("def", n, i, " ") }(i)
		}
	}
	for i, f := 0, func(n int) bool { return n < 3 }; f(i); i++ {
		fmt.Print(i)
	}
	fmt.Println()
}
