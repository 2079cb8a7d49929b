// A parameter whose address leaks is moved to the heap itself.
package main

func address(n int) *int { return &n }

func receiver(p *int) **int { return &p }

func captured(n int) func() {
	return func() { n++ }
}

func array(a [3]int) []int { return a[:] }

func local(n int) int {
	p := &n
	return *p
}

func main() {
	println(*address(1), **receiver(new(int)), len(array([3]int{})), local(2))
	captured(3)()
}
