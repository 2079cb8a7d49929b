package main

type point struct{ x, y int }

func pair() (int, string) { return 1, "a" }

func forms(p *point, a []int, i int) (n int, any1 any) {
	var s string
	n, s = pair()
	any1, s = pair()
	a[i], p.x = p.x, a[i]
	a[i] = len(s)
	p.y += 2
	s += "x" + s
	q := *p
	q.x++
	m, k := n, 3
	m, z := k, m
	_, _ = m, z
	return
}

func main() {}
