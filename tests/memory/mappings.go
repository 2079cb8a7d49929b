// 40,000 goroutines wait at once, each with a pointer into its stack.
package main

import "fmt"

func main() {
	const N = 40000
	ask, answer := make(chan int), make(chan int)
	for range N {
		go func() {
			var a [4]int
			p := &a[1]
			*p = <-ask
			answer <- *p + a[0]
		}()
	}
	s := 0
	for i := range N {
		ask <- i
		s += <-answer
	}
	fmt.Println(s)
}
