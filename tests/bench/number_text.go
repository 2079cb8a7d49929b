// Numbers to text and back: integers in several bases, shortest and fixed floats.
package main

import (
	"fmt"
	"math"
	"strconv"
	"time"
)

const rounds = 1_000_000

func main() {
	start := time.Now()
	sum := 0
	x := uint64(88172645463325252)
	var buf []byte
	for i := range rounds {
		x ^= x << 13
		x ^= x >> 7
		x ^= x << 17
		s := strconv.Itoa(int(x>>20) - i)
		n, err := strconv.Atoi(s)
		if err != nil {
			panic(err)
		}
		sum += n & 255
		buf = strconv.AppendInt(buf[:0], int64(x), 16)
		m, err := strconv.ParseInt(string(buf), 16, 64)
		if err != nil {
			panic(err)
		}
		sum += int(m & 127)
		f := float64(x>>11) / (1 << 30)
		buf = strconv.AppendFloat(buf[:0], f, 'g', -1, 64)
		g, err := strconv.ParseFloat(string(buf), 64)
		if err != nil || g != f {
			panic("not read back")
		}
		sum += int(math.Float64bits(g) & 63)
		buf = strconv.AppendFloat(buf[:0], f, 'f', 3, 64)
		sum += len(buf)
		if i&15 == 0 {
			sum += len(strconv.Quote(s))
			_, err := strconv.Atoi(s + "x")
			if err == nil {
				panic("read")
			}
		}
	}
	elapsed := time.Since(start)
	report(sum, elapsed)
}

func report(checksum int, elapsed time.Duration) {
	fmt.Println(checksum)
	println(elapsed.Nanoseconds())
}
