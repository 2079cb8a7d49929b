// The buffer holds two; the third send waits for ever.
package main

import "fmt"

func main() {
	ch := make(chan [4]int, 2)
	for i := range 3 {
		fmt.Println("send", i, len(ch))
		ch <- [4]int{i}
	}
}
