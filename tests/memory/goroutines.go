// Memory of goroutines: many at once, very many one after another, and what is left of either.
package main

import (
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync/atomic"
)

func resident() int {
	text, _ := os.ReadFile("/proc/self/status")
	for _, line := range strings.Split(string(text), "\n") {
		if strings.HasPrefix(line, "VmRSS:") {
			kilobytes := 0
			fmt.Sscan(strings.TrimSpace(line[6:]), &kilobytes)
			return kilobytes / 1024
		}
	}
	return -1
}

func report(what string) {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Println(what, resident(), m.StackInuse>>20)
}

func collect() {
	for range 3 {
		runtime.GC()
	}
}

func deep(n int) int {
	var room [32]int
	room[n%32] = n
	if n == 0 {
		return 0
	}
	return deep(n-1) + room[n%32]
}

func main() {
	const many = 100_000
	ask, answer := make(chan int), make(chan int, 100)
	for range many {
		go func() { answer <- <-ask }()
	}
	runtime.Gosched()
	report("blocked")
	sum := 0
	for i := range many {
		ask <- i
		sum += <-answer
	}
	collect()
	report("ended")

	for range 10 * many {
		go func() { answer <- 1 }()
		sum += <-answer
	}
	report("million")

	var local [8]int
	var grown atomic.Int64
	for range many / 20 {
		go func() {
			here := [4]int{1, 2, 3, 4}
			there := &here[2]
			deep(100)
			grown.Add(1)
			v := <-ask
			answer <- v + *there - here[2]
		}()
	}
	for grown.Load() < many/20 {
		runtime.Gosched()
	}
	report("deep")
	for range 3 {
		collect()
	}
	report("shrunk")
	for i := range many / 20 {
		ask <- i
		sum += <-answer
		local[i%8]++
	}
	collect()
	report("over")
	fmt.Println("sum", sum, local)
}
