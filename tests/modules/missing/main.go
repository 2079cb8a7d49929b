package main

import (
	"example.com/missing/nowhere"
	"fmt"
	"github.com/someone/something"
)

func main() { fmt.Println(nowhere.X, something.Y) }
