// A channel with a negative size.
package main

import (
	"fmt"
	"os"
)

func main() {
	n := -len(os.Args)
	ch := make(chan int, n)
	fmt.Println(cap(ch))
}
