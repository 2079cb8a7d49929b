package main

import "fmt"

func pick(s []string, i int) string { return s[i] }

func main() {
	fmt.Println("before")
	fmt.Println(pick([]string{"a", "b", "c"}, 5))
}
