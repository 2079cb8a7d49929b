// A panic in a goroutine ends the program, deferred calls of main do not run.
package main

import "fmt"

func worker(n int) {
	defer println("worker's deferred call")
	check(n)
}

func check(n int) {
	if n > 2 {
		panic(fmt.Sprintf("%d is too much", n))
	}
}

func main() {
	defer fmt.Println("not printed")
	fmt.Println("start")
	go worker(3)
	select {}
}
