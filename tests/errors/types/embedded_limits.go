package main

import "fmt"

type E struct{ fmt.Stringer2 } // ERROR 20 "undefined: fmt\.Stringer2"

func main() {}
