// A deferred call panics again in a goroutine; both are told.
package main

func main() {
	go func() {
		defer func() {
			panic("second")
		}()
		panic("first")
	}()
	select {}
}
