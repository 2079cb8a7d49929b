// Binary trees made, counted and dropped while one of depth 18 lives on.
package main

import (
	"fmt"
	"time"
)

const depth = 18

type tree struct{ left, right *tree }

func grow(depth int) *tree {
	if depth == 0 {
		return &tree{}
	}
	return &tree{grow(depth - 1), grow(depth - 1)}
}

func (t *tree) count() int {
	if t.left == nil {
		return 1
	}
	return 1 + t.left.count() + t.right.count()
}

func main() {
	start := time.Now()
	sum := grow(depth + 1).count()
	long := grow(depth)
	for d := 4; d <= depth; d += 4 {
		for range 1 << (depth - d + 4) {
			sum += grow(d).count()
		}
	}
	sum += long.count()
	elapsed := time.Since(start)
	report(sum, elapsed)
}

func report(checksum int, elapsed time.Duration) {
	fmt.Println(checksum)
	println(elapsed.Nanoseconds())
}
