package main

import (
	"fmt"
	"runtime/debug"
)

func down(n int) int { return down(n+1) + 1 }

func main() {
	fmt.Println("previous limit", debug.SetMaxStack(1<<20))
	defer fmt.Println("not run: a stack overflow is not a panic")
	defer func() { recover() }()
	fmt.Println(down(0))
}
