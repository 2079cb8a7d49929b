// Caller and Callers see what Go shows, down to the frame below the first function of a goroutine.
package main

import (
	"fmt"
	"runtime"
)

func a(skip int) { b(skip) }

//go:noinline
func b(skip int) {
	pc, _, line, ok := runtime.Caller(skip)
	name := "-"
	if fn := runtime.FuncForPC(pc); fn != nil {
		name = fn.Name()
	}
	if skip > 2 {
		line = 0
	}
	fmt.Println(skip, name, line, ok)
	pcs := make([]uintptr, 10)
	n := runtime.Callers(skip, pcs)
	frames := runtime.CallersFrames(pcs[:n])
	for more := n > 0; more; {
		var f runtime.Frame
		f, more = frames.Next()
		fmt.Print(f.Function, " ")
	}
	fmt.Println(n)
}

func main() {
	for i := 0; i < 8; i++ {
		a(i)
	}
	done := make(chan bool)
	go func() {
		for i := 0; i < 6; i++ {
			a(i)
		}
		done <- true
	}()
	<-done
}
