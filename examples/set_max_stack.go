// debug.SetMaxStack: what the limit counts, when it is judged, and that it is the power of two below it that matters.
//
// Look at the stack's growth: minigo run --stack-stats set_max_stack.go
// It came out: the limit is judged only when a stack must grow. So lowering it under what a goroutine already has
// changes nothing until that goroutine needs more; and 1,000,000 allows stacks up to 512 KiB, since the next is
// 1,048,576. The last descent needs more than that: it ends with "goroutine stack exceeds 1000000-byte limit", status 2.
package main

import (
	"fmt"
	"runtime/debug"
)

// descend uses a little more than 1 KiB a level and calls bottom on the last. The result of the inner call is the index,
// so that no compiler can do without the array.
func descend(levels int, bottom func()) int {
	var frame [128]int
	frame[levels%128] = 1
	frame[(levels+1)%128] = 1
	if levels == 0 {
		bottom()
		return 0
	}
	r := descend(levels-1, bottom)
	return r + frame[(r+1)%128]
}

func nothing() {}

func main() {
	fmt.Println("default limit:", debug.SetMaxStack(1<<20))
	fmt.Println("100 levels, about 110 KB:", descend(100, nothing))
	before := 0
	reached := descend(100, func() { before = debug.SetMaxStack(4096) })
	debug.SetMaxStack(before)
	fmt.Println("again, with a limit of 4 KiB set at the bottom:", reached, "before:", before)
	fmt.Println("limit before:", debug.SetMaxStack(1_000_000))
	fmt.Println("400 levels, about 420 KB:", descend(400, nothing))
	defer fmt.Println("not printed")
	fmt.Println("800 levels, about 840 KB:", descend(800, nothing))
}
