// The size decides where a slice can live.
package main

func constant() int {
	s := make([]int, 10)
	return len(s)
}

func capacity() int {
	s := make([]int, 0, 10)
	return cap(s)
}

func variable(n int) int {
	s := make([]int, n)
	return len(s)
}

func throughLocal() int {
	n := 12
	s := make([]int, n)
	return len(s)
}

func reassigned() int {
	n := 12
	n++
	s := make([]int, n)
	return len(s)
}

func throughLength() int {
	words := []string{"a", "b"}
	s := make([]int, len(words))
	return len(s)
}

func kept() []int { return make([]int, 10) }

func keptVariable(n int) []int { return make([]int, n, 2*n) }

func limit() byte {
	a := make([]byte, 65536)
	b := make([]byte, 65537)
	c := make([]int64, 8192)
	d := make([]int64, 8193)
	return a[0] + b[0] + byte(c[0]) + byte(d[0])
}

func zeroSize() int { return len(make([]struct{}, 10)) }

const size = 1 << 20

func big() int {
	s := make([]int, size)
	return len(s)
}

func main() {
	println(constant(), capacity(), variable(3), throughLocal(), reassigned(), throughLength(), kept()[0])
	println(keptVariable(3)[0], limit(), zeroSize(), big())
}
