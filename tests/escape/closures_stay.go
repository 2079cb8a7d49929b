// A literal that is only called here needs no heap, nor do its variables.
package main

func calls() int {
	sum := 0
	add := func(n int) { sum += n }
	add(1)
	add(2)
	return sum
}

func onTheSpot() int {
	x := 1
	func() { x = 2 }()
	return x
}

func passed() int {
	n := 0
	each([]int{1, 2, 3}, func(v int) { n += v })
	return n
}

func each(s []int, f func(int)) {
	for _, v := range s {
		f(v)
	}
}

func result() int {
	f := func() *int {
		x := 4
		return &x
	}
	return *f()
}

func main() { println(calls(), onTheSpot(), passed(), result()) }
