package main

func main() {
	n := 1
	f := 1.5
	_ = n / 0 // ERROR 10 "invalid operation: division by zero"
	_ = n % 0 // ERROR 10 "invalid operation: division by zero"
	_ = 1 / 0 // ERROR 10 "invalid operation: division by zero"
	_ = 1.0 / 0 // ERROR 12 "invalid operation: division by zero"
	_ = f / 0
	n /= 0 // ERROR 7 "invalid operation: division by zero"
	const z = 0
	_ = 5 % z // ERROR 10 "invalid operation: division by zero"
	_ = f / 0.0
}
