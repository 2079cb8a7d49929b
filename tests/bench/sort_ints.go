// A million integers sorted: random, sorted, reversed, and with few different values.
package main

import (
	"fmt"
	"sort"
	"time"
)

const size = 1_000_000

func main() {
	random := make([]int, size)
	x := uint32(2463534242)
	for i := range random {
		x ^= x << 13
		x ^= x >> 17
		x ^= x << 5
		random[i] = int(x)
	}
	work := make([]int, size)
	start := time.Now()
	sum := 0
	for round := range 3 {
		copy(work, random)
		sort.Ints(work)
		sum += work[round] + work[size/2]
	}
	sort.Ints(work)
	sum += work[17]
	for i, j := 0, size-1; i < j; i, j = i+1, j-1 {
		work[i], work[j] = work[j], work[i]
	}
	sort.Ints(work)
	sum += work[size-17]
	for i, v := range random {
		work[i] = v & 255
	}
	sort.Sort(sort.Reverse(sort.IntSlice(work)))
	sum += work[size/3] + sort.SearchInts(random, 12345)
	elapsed := time.Since(start)
	report(sum, elapsed)
}

func report(checksum int, elapsed time.Duration) {
	fmt.Println(checksum)
	println(elapsed.Nanoseconds())
}
