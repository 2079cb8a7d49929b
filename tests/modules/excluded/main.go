package main

import "excluded/none"

func main() { println(none.X) }
