// A program in several files: the files share one package scope and each its own imports.
package main

import (
	"fmt"
	"os"
)

func main() {
	s := NewStore("main")
	for _, line := range orders {
		if err := s.Apply(line); err != nil {
			fmt.Println("refused:", err)
			refused++
		}
	}
	s.Report()
	fmt.Println("files ready:", ready, "refused:", refused)
	if refused > 0 {
		os.Exit(10 + refused)
	}
}
