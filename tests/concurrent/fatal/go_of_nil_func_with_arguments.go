// A nil function with arguments is only called in the new goroutine.
package main

func main() {
	var f func(int, string)
	go f(1, "x")
	select {}
}
