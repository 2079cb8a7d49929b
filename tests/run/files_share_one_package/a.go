package main

import "fmt"

var first = next("a.first")

func init() { fmt.Println("init a") }

func main() {
	fmt.Println(first, second, third, order)
	fmt.Println(shape{2}.area(), newShape(3).area(), limit)
	var s sizer = shape{1}
	fmt.Println(s.size())
}
