package main

func f(a, b) int { return 1 } // ERROR 8 "undefined: a" 11 "undefined: b"

func g(int, b string) {}

func main() {
	f(1, 2)
}
