// A panic in a once, seen by whoever calls.
package main

import "sync"

func main() {
	var once sync.Once
	defer println("deferred in main")
	once.Do(func() {
		panic("in once")
	})
}
