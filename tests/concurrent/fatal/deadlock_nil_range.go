// A range over a nil channel.
package main

func main() {
	for range (chan int)(nil) {
	}
}
