package main

import "fmt"

type T struct{}

func main() {
	x := T // ERROR 7 "T \(type\) is not an expression"
	_ = int // ERROR 6 "int \(type\) is not an expression"
	_ = T + 1 // ERROR 6 "T \(type\) is not an expression"
	fmt = nil // ERROR 2 "use of package fmt not in selector"
	_ = fmt // ERROR 6 "use of package fmt not in selector"
	var y int = string // ERROR 14 "string \(type\) is not an expression"
	f := fmt.Println
	f(T) // ERROR 4 "T \(type\) is not an expression"
	_, _ = x, y
	return T // ERROR 9 "T \(type\) is not an expression"
}
