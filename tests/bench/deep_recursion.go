// One descent to a million frames, each holding pointers into the frames of its callers, from a fresh stack of 2 KiB.
package main

import (
	"fmt"
	"time"
)

const frames = 1_000_000

type frame struct {
	caller *frame
	level  int
	first  *int
}

func descend(caller *frame, first *int, level int) int {
	here := frame{caller, level, first}
	if level == frames {
		*first++
		return here.caller.caller.level
	}
	r := descend(&here, first, level+1)
	return r + here.caller.level&1 + here.level - level
}

func main() {
	start := time.Now()
	top := frame{}
	top.caller = &top
	count := 0
	result := descend(&top, &count, 1)
	elapsed := time.Since(start)
	report(result+count, elapsed)
}

func report(checksum int, elapsed time.Duration) {
	fmt.Println(checksum)
	println(elapsed.Nanoseconds())
}
