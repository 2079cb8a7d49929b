// Of a function nobody knows all arguments are stored in the heap.
package main

type handler func(*int) *int

var table = []handler{func(p *int) *int { return p }}

func dispatch(i int) int {
	x := 1
	return *table[i](&x)
}

func apply(f func([]int) int) int { return f([]int{1, 2}) }

type op struct{ run func(p *int) }

func (o *op) do() {
	x := 1
	o.run(&x)
}

func main() {
	println(dispatch(0), apply(func(s []int) int { return len(s) }))
	o := op{func(p *int) {}}
	o.do()
}
