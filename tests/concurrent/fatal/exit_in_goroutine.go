// A goroutine ends the program while others run.
package main

import (
	"fmt"
	"os"
)

func main() {
	go func() {
		for {
		}
	}()
	go func() {
		fmt.Println("leaving")
		os.Exit(7)
	}()
	select {}
}
