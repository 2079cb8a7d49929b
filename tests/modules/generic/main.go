package main

import (
	"errors"
	"fmt"

	"example.com/generic/list"
	. "example.com/generic/num"
	renamed "example.com/generic/tree"
)

type temperature float64

func main() {
	var l list.List[temperature]
	l.Push(20.5)
	l.Push(19)
	fmt.Println(l.All(), Sum(l.All()), l)
	t := renamed.New(func(a, b string) bool { return a < b })
	for _, w := range []string{"m", "c", "x", "a"} {
		t.Insert(w)
	}
	t.Each(func(s string) { fmt.Print(s, " ") })
	fmt.Printf("%T %T %v\n", l, t, errors.Is(t.Insert("m"), renamed.ErrTwice))
}
