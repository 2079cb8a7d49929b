package main

import "fmt"

func main() {
	var c chan int
	for i := range c {
		go fmt.Println(i)
		go fmt.Sprint(i)
		go fmt.Errorf // ERROR 6 "expression in go must be function call"
	}
	go func(x int) int { return x }(1)
	switch <-c {
	case "a": // ERROR 7 "cannot convert \x22a\x22 \(untyped string constant\) to type int"
	}
	if <-c { // ERROR 5 "non-boolean condition in if statement"
	}
	x := make(chan<- int)
	for v := range x { // ERROR 17 "cannot range over x \(variable of type chan<- int\): receive from send-only channel chan<- int"
	}

	select {
	case v, ok = <-c: // ERROR 7 "undefined: v" 10 "undefined: ok"
	}
}
