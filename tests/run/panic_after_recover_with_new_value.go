package main

import "fmt"

type wrapped struct{ inner any }

func (w wrapped) Error() string { return fmt.Sprint("wrapped: ", w.inner) }

func work(n int) int {
	defer func() {
		if r := recover(); r != nil {
			panic(wrapped{r})
		}
	}()
	return 10 / n
}

func main() {
	fmt.Println(work(5))
	fmt.Println(work(0))
}
