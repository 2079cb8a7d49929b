package main

import (
	"fmt"
	"os"
	"strconv"
	"time"
)

const n = 1_000_000

var last time.Time

func phase(name string) {
	now := time.Now()
	fmt.Fprintln(os.Stderr, name, now.Sub(last).Nanoseconds())
	last = time.Now()
}

func main() {
	keys := make([]string, n)
	others := make([]string, n)
	for i := range n {
		keys[i] = "key" + strconv.Itoa(i*7919%n)
		others[i] = "not" + strconv.Itoa(i)
	}
	start := time.Now()
	last = start
	m := map[string]int{}
	for i, k := range keys {
		m[k] = i
	}
	phase("insert")
	sum := 0
	for range 2 {
		for _, k := range keys {
			sum += m[k]
		}
	}
	phase("hit")
	missing := 0
	for range 2 {
		for _, k := range others {
			if _, ok := m[k]; !ok {
				missing++
			}
		}
	}
	phase("miss")
	for _, k := range keys {
		m[k]++
	}
	phase("update")
	for range 3 {
		for k, v := range m {
			sum += len(k) ^ v
		}
	}
	phase("iterate")
	for i := 0; i < n; i += 2 {
		delete(m, keys[i])
	}
	phase("delete")
	small := map[string]int{"a": 1, "bb": 2, "ccc": 3, "dddd": 4}
	names := []string{"a", "bb", "ccc", "dddd", "e", "ff", "ggg", "hhhh"}
	for i := range 10 * n {
		sum += small[names[i&7]]
	}
	phase("small")
	fmt.Println(len(m), sum, missing)
	fmt.Fprintln(os.Stderr, time.Since(start).Nanoseconds())
}
