// Three nested closures over a slice of 64 KiB, under a stack limit of 1 MiB: does that overflow?
//
// An article claims so. Look at the growths: minigo run --stack-stats three_closures.go
// It came out: no overflow. The stack grows once, at the entry of main, because the 64 KiB that make returns
// never leave main and live in its frame. The three closures need a few words each: they hold the slice's
// header by value (24 bytes), not its contents, and live on the stack too (minigo escape three_closures.go).
package main

import (
	"fmt"
	"runtime/debug"
)

func main() {
	debug.SetMaxStack(1 << 20)
	data := make([]byte, 64<<10)
	outer := func(start int) int {
		middle := func(step int) int {
			inner := func() (sum int) {
				for i := start; i < len(data); i += step {
					data[i]++
					sum += int(data[i])
				}
				return sum
			}
			return inner() + inner()
		}
		return middle(64) + middle(128)
	}
	fmt.Println("sum:", outer(0))
	fmt.Println("first bytes:", data[0], data[64], data[128], "of", len(data))
	fmt.Println("reached the end: no overflow")
}
