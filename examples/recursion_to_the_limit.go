// Recursion without an end: how deep does it go, and what is said when the stack is full?
//
// The limit is 1 MiB here; run it with the argument "default" for the default limit of 1,000,000,000 bytes.
// It came out: at 1 MiB some 4,000 levels with this frame of a little over 200 bytes, at the default more than two
// million. The limit is judged when the stack would double: 1,048,576 allows a stack of 1 MiB, 1,000,000,000 only
// one of 512 MiB. The report goes to standard error: the limit, the innermost 50 and the outermost 50 frames,
// and how many were left out. The status is 2; deferred calls do not run, and recover does not help.
package main

import (
	"fmt"
	"os"
	"runtime/debug"
)

func down(n int) int {
	var frame [25]int
	frame[n%25] = n
	if isPowerOfTen(n) {
		fmt.Println("level", n)
	}
	r := down(n + 1)
	return r + frame[r%25]
}

func isPowerOfTen(n int) bool {
	for n > 1 && n%10 == 0 {
		n /= 10
	}
	return n == 1
}

func main() {
	limit := 1 << 20
	if len(os.Args) > 1 && os.Args[1] == "default" {
		limit = 1_000_000_000
	}
	debug.SetMaxStack(limit)
	fmt.Println("limit", limit)
	defer func() { fmt.Println("never printed:", recover()) }()
	fmt.Println(down(1))
}
