package main

import "fmt"

func main() {
	x := 5
	var y int
	y = x++ // ERROR 7 "syntax error: unexpected \+\+ at end of statement"
	fmt.Println(y)
}
