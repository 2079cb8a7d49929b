// A nil pointer in a goroutine.
package main

func main() {
	var p *struct{ x, y int }
	done := make(chan bool)
	go func() {
		p.y = 1
		done <- true
	}()
	<-done
}
