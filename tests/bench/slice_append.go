// Slices grown by append, of bytes, integers, structs and slices, from nothing and with room made before.
package main

import (
	"fmt"
	"time"
)

type point struct {
	x, y, z int32
	name    string
}

func main() {
	start := time.Now()
	sum := 0
	for round := range 20 {
		var ints []int
		for i := range 1_000_000 {
			ints = append(ints, i^round)
		}
		sum += ints[round*1000] + len(ints)
		var bytes []byte
		for i := range 1_000_000 {
			bytes = append(bytes, byte(i), byte(round))
		}
		sum += int(bytes[round*777])
		points := make([]point, 0, 100_000)
		for i := range 200_000 {
			points = append(points, point{int32(i), int32(round), 3, "p"})
		}
		sum += int(points[round*99].x) + len(points[round].name)
		var rows [][]int
		for i := range 50_000 {
			var row []int
			for j := range i & 7 {
				row = append(row, j)
			}
			rows = append(rows, row)
		}
		for _, row := range rows {
			ints = append(ints[:len(ints)-len(row)], row...)
		}
		sum += len(rows[7]) + ints[len(ints)-3]
	}
	elapsed := time.Since(start)
	report(sum, elapsed)
}

func report(checksum int, elapsed time.Duration) {
	fmt.Println(checksum)
	println(elapsed.Nanoseconds())
}
