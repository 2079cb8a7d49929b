package main

import "names/two"

func main() { println(two.X) }
