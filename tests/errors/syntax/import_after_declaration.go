package main

var x = 1

import "fmt" // ERROR 1 "syntax error: imports must appear before other declarations"

func main() { fmt.Println(x) }
