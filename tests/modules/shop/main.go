package main

import (
	"fmt"

	"example.com/shop/a"
	"example.com/shop/internal/d"
)

func main() {
	fmt.Println(a.X, d.F(), a.Map([]int{1, 2}, func(i int) string { return fmt.Sprint(i) }), a.Count())
	fmt.Printf("%v %T\n", a.Box[int]{3}, a.Box[a.Box[int]]{})
	defer fmt.Println("deferred")
	a.Fail(3)
}
