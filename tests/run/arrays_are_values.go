package main

import "fmt"

type Grid [3][3]rune

func (g Grid) with(r, c int, x rune) Grid {
	g[r][c] = x
	return g
}

func (g *Grid) set(r, c int, x rune) { g[r][c] = x }

func change(a [4]int) [4]int {
	a[0] = 99
	return a
}

func changePointer(a *[4]int) { a[0] = 99 }

type Pair struct {
	a [2]string
	n int
}

func main() {
	a := [4]int{1, 2, 3}
	b := a
	b[3] = 7
	fmt.Println(a, b, a == b, a == [4]int{1, 2, 3, 0}, change(a), a)
	changePointer(&a)
	fmt.Println(a, len(a), cap(a))

	c := [...]string{2: "c", 0: "a", 4: "e"}
	fmt.Printf("%q %d\n", c, len(c))
	d := [...]int{5: 1, 2, 1: 9}
	fmt.Println(d, len(d))

	var g Grid
	for r := range g {
		for c := range g[r] {
			g[r][c] = '.'
		}
	}
	h := g.with(1, 1, 'x')
	g.set(0, 2, 'o')
	for r := range g {
		fmt.Println(string(g[r][:]), string(h[r][:]))
	}
	fmt.Println(g == h, h.with(0, 2, 'o') == g.with(1, 1, 'x'))

	p := Pair{[2]string{"x", "y"}, 1}
	q := p
	q.a[0] = "z"
	fmt.Println(p, q, p == q, p == Pair{[2]string{"x", "y"}, 1})

	arrays := [][2]int{{1, 2}, {3, 4}}
	for _, x := range arrays {
		x[0] = 100
	}
	for i := range arrays {
		arrays[i][1] *= 10
	}
	x := arrays[0]
	x[0]++
	fmt.Println(arrays, x)

	// range copies the array, but not through a pointer or a slice.
	m := [3]int{1, 2, 3}
	for i, v := range m {
		m[2] = 10
		if i == 2 {
			fmt.Println("array", v)
		}
	}
	m[2] = 3
	for i, v := range &m {
		m[2] = 10
		if i == 2 {
			fmt.Println("pointer", v)
		}
	}
	m[2] = 3
	for i, v := range m[:] {
		m[2] = 10
		if i == 2 {
			fmt.Println("slice", v)
		}
	}

	var i any = m
	m[0] = -1
	fmt.Println(i, i == any([3]int{1, 2, 10}), i.([3]int)[1])
	pm := &m
	pm[1], pm[2] = pm[2], pm[1]
	fmt.Println(m, len(pm), pm[1:], *pm)
	s := m[:2]
	s[0] = 55
	s = append(s, 66)
	fmt.Println(m, s)
	s = append(s, 77)
	s[0] = 0
	fmt.Println(m, s)
	var zero [0]int
	fmt.Println(zero, len(zero), zero == [0]int{})
	conv := [2]int(s)
	s[0] = 8
	fmt.Println(conv, (*[2]int)(s)[0])
	var e [2]struct{ p *int }
	fmt.Println(e[0].p == e[1].p, e == [2]struct{ p *int }{})
	swap := [2]int{1, 2}
	swap[0], swap[1] = swap[1], swap[0]
	fmt.Println(swap, [2]bool{true}, [1][1]float64{{2.5}})
	big := [1000]byte{999: 1}
	big2 := big
	big2[0] = 1
	fmt.Println(big == big2, big2[999], func() [1000]byte { return big }()[999])
}
