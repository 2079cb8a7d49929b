// A function started by a wait group panics.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Go(func() {
		panic("in group")
	})
	wg.Wait()
	select {}
}
