// One goroutine walks a map that another writes.
package main

import "time"

func main() {
	m := map[int]int{}
	for i := range 1000 {
		m[i] = i
	}
	go func() {
		for i := 0; ; i++ {
			m[i&1023] = i
		}
	}()
	go func() {
		sum := 0
		for {
			for k, v := range m {
				sum += k + v
			}
		}
	}()
	time.Sleep(30 * time.Second)
}
