package main

import (
	"fmt"
	"os"
	"time"
)

type point struct{ x, y int }

var last time.Time

func phase(name string) {
	now := time.Now()
	fmt.Fprintln(os.Stderr, name, now.Sub(last).Nanoseconds())
	last = time.Now()
}

// distinct counts letters in a map that does not outlive the call.
func distinct(word string) int {
	seen := map[byte]bool{}
	for i := range len(word) {
		seen[word[i]] = true
	}
	return len(seen)
}

func main() {
	start := time.Now()
	last = start
	sum := 0
	groups := map[int][]int{}
	for i := range 2_000_000 {
		groups[i*31%4099] = append(groups[i*31%4099], i)
	}
	phase("append")
	grid := map[point]int{}
	for x := range 300 {
		for y := range 300 {
			grid[point{x, y}] = x ^ y
		}
	}
	for x := range 300 {
		for y := range 300 {
			sum += grid[point{x + 1, y}] + grid[point{x - 1, y}] + grid[point{x, y + 1}] + grid[point{x, y - 1}]
		}
	}
	phase("struct")
	words := []string{"misunderstanding", "go", "abracadabra", "map"}
	for i := range 400_000 {
		sum += distinct(words[i&3])
	}
	phase("smallmap")
	boxes := map[any]int{}
	for i := range 100_000 {
		boxes[i] += i
		boxes[words[i&3]]++
	}
	phase("anykey")
	floats := map[float64]int{}
	for i := range 200_000 {
		floats[float64(i)/3]++
	}
	phase("float")
	bytes := map[byte]int{}
	text := "the quick brown fox jumps over the lazy dog"
	for i := range 4_000_000 {
		bytes[text[i%len(text)]]++
	}
	phase("byte")
	fmt.Println(len(groups), sum, len(boxes), len(floats), len(bytes))
	fmt.Fprintln(os.Stderr, time.Since(start).Nanoseconds())
}
