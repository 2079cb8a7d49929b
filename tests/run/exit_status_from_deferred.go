package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("never printed")
	defer os.Exit(7)
	defer fmt.Println("printed")
	panic("lost")
}
