package main

import (
	"fmt"
	"time"
)

func main() {
	for _, d := range []time.Duration{0, 1, 999, 1000, 1500, 1e6, 1234567, 1e9, 1500 * time.Millisecond, time.Minute, 90 * time.Second, time.Hour,
		25*time.Hour + 61*time.Second + 5, -time.Second, 1<<63 - 1, -1 << 63} {
		fmt.Print(d, " ")
	}
	fmt.Println()
	d := 3*time.Hour + 25*time.Minute + 45*time.Second + 500*time.Millisecond
	fmt.Println(d.Hours(), d.Minutes(), d.Seconds(), d.Milliseconds(), d.Microseconds(), d.Nanoseconds())
	fmt.Println(d.Truncate(time.Minute), d.Round(time.Hour), d/2, d%time.Minute, int64(d/time.Second))
	fmt.Printf("%v %s %d %T %8v|%-8v|\n", d, d, time.Millisecond, d, time.Second, time.Minute)
	start := time.Now()
	x := 0
	for i := range 1000 {
		x += i
	}
	e := time.Since(start)
	fmt.Println(x, e >= 0, e < time.Minute, time.Now().Sub(start) >= e)
}
