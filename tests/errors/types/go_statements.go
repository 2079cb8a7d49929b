package main

func f(n int) int { return n }

func main() {
	go f // ERROR 5 "expression in go must be function call"
	go 1 // ERROR 5 "expression in go must be function call"
	go (f(1)) // ERROR 5 "expression in go must not be parenthesized"
	go len("a") // ERROR 5 "go discards result of len\(\x22a\x22\) \(constant 1 of type int\)"
	go int(5) // ERROR 5 "go requires function call, not conversion int\(5\) \(constant 5 of type int\)"
	go func() {} // ERROR 5 "expression in go must be function call"
	go append([]int{}, 1) // ERROR 5 "go discards result of append\(\[\]int\{\}, 1\) \(value of type \[\]int\)"
	go f("a") // ERROR 7 "cannot use \x22a\x22 \(untyped string constant\) as int value in argument to f"
	go f() // ERROR 5 "not enough arguments in call to f\n\thave \(\)\n\twant \(int\)"
	go undefined(1) // ERROR 5 "undefined: undefined" 5 "too many errors"
	go new(int)
}
