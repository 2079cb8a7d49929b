// Each of the cases that can proceed is chosen about equally often, whatever stands between them.
package main

import "fmt"

const rounds = 30000

func fair(n, of int) bool { return n > rounds/of*9/10 && n < rounds/of*11/10 }

func main() {
	closed := make(chan int)
	close(closed)
	var never chan int
	room := make(chan int, 4*rounds)

	var n [4]int
	for range rounds {
		select {
		case <-closed:
			n[0]++
		case <-never:
			panic("never")
		case <-never:
			panic("never")
		case room <- 1:
			n[1]++
		case <-closed:
			n[2]++
		}
	}
	fmt.Println(fair(n[0], 3), fair(n[1], 3), fair(n[2], 3), n[0]+n[1]+n[2])

	n = [4]int{}
	for range rounds {
		select {
		case <-closed:
			n[0]++
		case <-closed:
			n[1]++
		case <-closed:
			n[2]++
		case <-closed:
			n[3]++
		default:
			panic("default")
		}
	}
	fmt.Println(fair(n[0], 4), fair(n[1], 4), fair(n[2], 4), fair(n[3], 4))
}
