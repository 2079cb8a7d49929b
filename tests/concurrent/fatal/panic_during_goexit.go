// A panic in a deferred call of a goroutine that exits.
package main

import "runtime"

func main() {
	go func() {
		defer func() {
			panic("while leaving")
		}()
		runtime.Goexit()
	}()
	select {}
}
