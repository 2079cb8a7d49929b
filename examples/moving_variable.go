// A local variable whose address changes while the function that owns it is waiting for a call to return.
//
// Look at standard error: the address of x is printed before and after the stack has grown.
// It came out: with Go and with --stack=copy the address is another one afterwards, and the pointers to x were
// corrected on the way; with --stack=segment and --stack=reserve it stays, for there the stack does not move.
// (println does not let x escape. fmt.Println(&x) would: then x lives on the heap and never moves.)
package main

import "fmt"

func grow(n int, p *int) int {
	var frame [100]int
	frame[n%100] = n
	if n == 0 {
		*p += 1000
		return 0
	}
	r := grow(n-1, p)
	return r + n + frame[r%100]*0
}

func main() {
	x := 1
	p := &x
	q := &p
	println("address of x before:", p)
	for i := range 4 {
		s := grow(10<<(2*i), p)
		println("address of x after growth:", p)
		fmt.Println("x is", x, "through two pointers:", **q, "same variable:", p == &x, "sum:", s)
	}
}
