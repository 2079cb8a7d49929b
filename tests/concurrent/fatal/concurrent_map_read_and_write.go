// One goroutine reads a map that another writes.
package main

import "time"

func main() {
	m := map[int]int{}
	go func() {
		for i := 0; ; i++ {
			m[i&1023] = i
		}
	}()
	go func() {
		sum := 0
		for i := 0; ; i++ {
			sum += m[i&1023]
		}
	}()
	time.Sleep(30 * time.Second)
}
