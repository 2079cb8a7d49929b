package main

import "fmt"

type Shape interface {
	Area() float64
	Name() string
}

type Dot struct{}

func (Dot) Area() float64 { return 0 }

func main() {
	var v any = Dot{}
	fmt.Println(v.(interface{ Area() float64 }).Area())
	fmt.Println(v.(Shape))
}
