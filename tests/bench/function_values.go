// Calls through function values, method values and interfaces that the compiler cannot resolve.
package main

import (
	"fmt"
	"time"
)

const rounds = 60_000_000

type shape interface{ area(scale int) int }
type square struct{ side int }
type rect struct{ w, h int }

func (s square) area(scale int) int { return s.side * s.side * scale }
func (r *rect) area(scale int) int  { return r.w*r.h + scale }

func double(x int) int { return x << 1 }
func triple(x int) int { return x * 3 }
func half(x int) int   { return x >> 1 }
func flip(x int) int   { return x ^ 0x5555 }

func main() {
	r := &rect{3, 4}
	methods := []func(int) int{square{5}.area, r.area}
	table := [...]func(int) int{double, triple, half, flip, methods[0], methods[1]}
	shapes := []shape{square{2}, r, square{7}, &rect{1, 9}}
	start := time.Now()
	x, sum := 1, 0
	for i := range rounds {
		x = table[i%6](x)&0xffff | 1
		sum += shapes[x&3].area(i & 7)
		if i&1023 == 0 {
			table[x%4], table[i>>10&3] = table[i>>10&3], table[x%4]
		}
	}
	elapsed := time.Since(start)
	report(sum+x, elapsed)
}

func report(checksum int, elapsed time.Duration) {
	fmt.Println(checksum)
	println(elapsed.Nanoseconds())
}
