// Pancake flipping over all permutations: integer code with bounds checks on small slices.
package main

import (
	"fmt"
	"time"
)

const n = 10

func fannkuch(n int) (checksum, most int) {
	perm := make([]int, n)
	first := make([]int, n)
	count := make([]int, n)
	for i := range first {
		first[i] = i
	}
	r := n
	for turn := 0; ; turn++ {
		for ; r != 1; r-- {
			count[r-1] = r
		}
		copy(perm, first)
		flips := 0
		for k := perm[0]; k != 0; k = perm[0] {
			for i, j := 0, k; i < j; i, j = i+1, j-1 {
				perm[i], perm[j] = perm[j], perm[i]
			}
			flips++
		}
		most = max(most, flips)
		if turn%2 == 0 {
			checksum += flips
		} else {
			checksum -= flips
		}
		for {
			if r == n {
				return checksum, most
			}
			zero := first[0]
			for i := range r {
				first[i] = first[i+1]
			}
			first[r] = zero
			count[r]--
			if count[r] > 0 {
				break
			}
			r++
		}
	}
}

func main() {
	start := time.Now()
	checksum, most := fannkuch(n)
	elapsed := time.Since(start)
	report(checksum*1000+most, elapsed)
}

func report(checksum int, elapsed time.Duration) {
	fmt.Println(checksum)
	println(elapsed.Nanoseconds())
}
