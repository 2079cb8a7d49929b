// An index out of range in a goroutine while another one sleeps.
package main

import "time"

func sum(list []int, n int) int {
	return list[n] + n
}

func main() {
	list := []int{1, 2, 3}
	done := make(chan bool)
	go func() { time.Sleep(time.Hour) }()
	go func() {
		sum(list, len(list))
		done <- true
	}()
	<-done
}
