// A value of another type is stored in an atomic.Value.
package main

import "sync/atomic"

func main() {
	var v atomic.Value
	v.Store("text")
	v.Store(1)
}
