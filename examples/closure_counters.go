// Counters that share a variable and counters that do not: capture by reference and by value.
//
// Look at the captures: minigo escape -m=2 closure_counters.go
// It came out: a variable that nobody assigns after its declaration, and whose address nobody takes, is copied into
// the closure if it has at most 128 bytes (step, name). A variable that is assigned later is shared through a pointer
// (count), and if the closure leaves the function, the variable is moved to the heap. Each iteration of a for loop has
// its own variable, so the closures of a loop do not share one.
package main

import "fmt"

func counter(name string, step int) (next func() string, reset func()) {
	count := 0
	next = func() string {
		count += step
		return fmt.Sprint(name, " ", count)
	}
	reset = func() { count = 0 }
	return next, reset
}

func main() {
	a, resetA := counter("a", 1)
	b, _ := counter("b", 10)
	fmt.Println(a(), a(), b(), a(), b())
	resetA()
	fmt.Println(a(), b())

	x := 1
	byReference := func() int { return x }
	y := x
	byValue := func() int { return y }
	x = 100
	fmt.Println("by reference:", byReference(), "by value:", byValue())

	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i *= 10; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), "  ")
	}
	fmt.Println()

	large := [32]int{31: 7}
	get := func(i int) int { return large[i] }
	large[0] = 5
	fmt.Println("large values are shared:", get(0), get(31))
}
