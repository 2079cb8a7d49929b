package main

func f() int { return 1 }

func main() {
	defer recover()
	defer int(5) // ERROR 8 "defer requires function call, not conversion int\(5\) \(constant 5 of type int\)"
	defer len("a") // ERROR 8 "defer discards result of len\(\x22a\x22\) \(constant 1 of type int\)"
	defer append([]int{}, 1) // ERROR 8 "defer discards result of append\(\[\]int\{\}, 1\) \(value of type \[\]int\)"
	defer missing() // ERROR 8 "undefined: missing"
}
