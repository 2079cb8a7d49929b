// Goroutines set and remove variables of the environment while another reads all of them.
package main

import (
	"fmt"
	"os"
	"strings"
	"sync"
)

const each = 100

func name(g, i int) string { return fmt.Sprintf("OURS_%d_%d", g, i) }

func ours() (n int) {
	for _, kv := range os.Environ() {
		if kv == "" {
			fmt.Println("an empty variable")
		}
		if strings.HasPrefix(kv, "OURS_STAYS") {
			n += 1000
		} else if strings.HasPrefix(kv, "OURS_") {
			n++
		}
	}
	return n
}

func main() {
	os.Setenv("OURS_STAYS", "yes")
	var wg sync.WaitGroup
	for g := range 4 {
		wg.Go(func() {
			for i := range each {
				os.Setenv(name(g, i), "v")
				if i%2 == 0 {
					os.Unsetenv(name(g, i))
				}
			}
		})
	}
	for range each {
		if n := ours(); n < 1000 || n > 1000+4*(each/2+1) {
			fmt.Println("too many or too few:", n)
		}
	}
	wg.Wait()
	fmt.Println(ours())
	os.Clearenv()
	fmt.Println(len(os.Environ()), os.Getenv("OURS_STAYS") == "")
}
