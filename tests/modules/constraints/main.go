package main

import (
	"fmt"

	"constraints/part"
)

func main() { fmt.Println(part.Name(), part.Tagged, part.Word) }
