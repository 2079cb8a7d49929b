// A condition that is never signalled.
package main

import "sync"

func main() {
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	cond.Signal() // nobody waits yet: it is lost
	mu.Lock()
	cond.Wait()
}
