package main

import "program/cmd"

func main() { println(cmd.X) }
