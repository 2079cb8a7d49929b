package main

import "example.com/broken/part"

func main() { println(part.X, part.y, part.Z) }
