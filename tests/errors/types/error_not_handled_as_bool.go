package main

import "strconv"

func main() {
	n := strconv.Atoi("5") // ERROR 7 "assignment mismatch: 1 variable but strconv\.Atoi returns 2 values"
	m, err := strconv.Atoi(5) // ERROR 25 "cannot use 5 \(untyped int constant\) as string value in argument to strconv\.Atoi"
	if err { // ERROR 5 "non-boolean condition in if statement"
		return
	}
	if !err { // ERROR 6 "invalid operation: operator ! not defined on err \(variable of interface type error\)"
	}
	if n == "5" {
	}
	_ = m
}
