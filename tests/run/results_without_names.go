package main

import (
	"errors"
	"fmt"
)

type T struct{ n int }

func (T) pair(_, _ int, _ string) (_ int, _ string) { return }

func second() (_ int, x string) {
	x = "set"
	return
}

func two() (_, _ int) { return }

func recovered() (_ [9]int, _ error) {
	defer func() { recover() }()
	panic(1)
}

func either(b bool) (_ int, _ error) {
	if b {
		return
	}
	return 5, errors.New("given")
}

type C complex64

func main() {
	fmt.Println(T{1}.pair(1, 2, ""))
	fmt.Println(second())
	fmt.Println(two())
	fmt.Println(recovered())
	fmt.Println(either(true))
	fmt.Println(either(false))
	defer func() { panic(C(1.5 - 2i)) }()
	panic(1 + 2i)
}
