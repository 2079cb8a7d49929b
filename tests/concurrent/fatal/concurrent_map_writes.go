// Two goroutines write one map without a lock.
package main

import "time"

func main() {
	m := map[int]int{}
	for g := range 2 {
		go func() {
			for i := 0; ; i++ {
				m[i&1023] = g
			}
		}()
	}
	time.Sleep(30 * time.Second)
}
