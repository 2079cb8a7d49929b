// A goroutine recurses for ever.
package main

import "runtime/debug"

func forever(n int) int {
	if n < 0 {
		return 0
	}
	return forever(n+1) + 1
}

func main() {
	debug.SetMaxStack(1 << 20)
	go func() {
		println(forever(1) > 0)
	}()
	select {}
}
