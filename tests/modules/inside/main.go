package main

import "inside/a"

func main() { println(a.X) }
