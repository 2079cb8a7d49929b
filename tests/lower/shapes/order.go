package main

var global int

func f() int { global++; return global }

func late(a []int, i int) int {
	a[i] = f()
	global += f()
	x := global + f()
	if a[0] > f() && f() > x {
		x = 1
	}
	for a[1] < f() {
		x++
	}
	switch {
	case global == f():
		x = 2
	}
	return a[i] + f()
}

func inOrder(n int) int {
	return f() + n + f()
}

func main() {}
