package main

func f() int { return 1 }

func main() {
	defer f // ERROR 8 "expression in defer must be function call"
	defer func() {} // ERROR 8 "expression in defer must be function call"
	defer (f()) // ERROR 8 "expression in defer must not be parenthesized"
	x := 1 // ERROR 2 "declared and not used: x"
}
