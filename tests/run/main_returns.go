package main

func init() { println("init runs first") }

func main() { println("and main ends with status", 0) }
