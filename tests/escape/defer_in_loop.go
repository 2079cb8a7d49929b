// In a loop the closure of a defer goes to the heap.
package main

func literals(n int) (sum int) {
	for i := 0; i < n; i++ {
		defer func() { sum += i }()
	}
	return
}

func arguments(s []int) {
	for _, v := range s {
		defer print(v, "\n")
	}
}

func pointers(s []int) {
	for i := range s {
		defer zero(&s[i])
	}
}

func zero(p *int) { *p = 0 }

func nested() {
	for i := 0; i < 2; i++ {
		func() {
			defer func() { println(i) }()
		}()
	}
}

func main() {
	println(literals(3))
	arguments([]int{1, 2})
	pointers([]int{1})
	nested()
}
