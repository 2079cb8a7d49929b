// A million structs sorted by closures, by one field and by two, stably too.
package main

import (
	"fmt"
	"sort"
	"time"
)

const size = 1_000_000

type record struct {
	name  string
	group int
	score float64
	id    int
}

func main() {
	names := []string{"ann", "bob", "carla", "dmitri", "eve", "fay", "gus", "hana"}
	records := make([]record, size)
	x := uint32(2463534242)
	for i := range records {
		x ^= x << 13
		x ^= x >> 17
		x ^= x << 5
		records[i] = record{names[x>>3&7], int(x >> 8 & 1023), float64(x>>4) / 7, i}
	}
	start := time.Now()
	sum := 0
	sort.Slice(records, func(i, j int) bool { return records[i].score < records[j].score })
	sum += records[size/2].id
	sort.Slice(records, func(i, j int) bool {
		a, b := &records[i], &records[j]
		if a.name != b.name {
			return a.name < b.name
		}
		return a.id < b.id
	})
	sum += records[size/3].id
	sort.SliceStable(records, func(i, j int) bool { return records[i].group < records[j].group })
	for i := 0; i < size; i += 1000 {
		sum = sum*31 + records[i].id
	}
	elapsed := time.Since(start)
	report(sum, elapsed)
}

func report(checksum int, elapsed time.Duration) {
	fmt.Println(checksum)
	println(elapsed.Nanoseconds())
}
