package main

import "cycle/a"

func main() { println(a.X) }
