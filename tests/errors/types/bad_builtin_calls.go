package main

func main() {
	n, s := 1, []int{}
	_ = len(n) // ERROR 10 "invalid argument: n \(variable of type int\) for built-in len"
	_ = len() // ERROR 6 "invalid operation: not enough arguments for len\(\) \(expected 1, found 0\)"
	_ = cap("abc") // ERROR 10 "invalid argument: \x22abc\x22 \(untyped string constant\) for built-in cap"
	_ = append(n, 1) // ERROR 13 "invalid append: argument must be a slice; have n \(variable of type int\)"
	_ = append(s, "a") // ERROR 16 "cannot use \x22a\x22 \(untyped string constant\) as int value in argument to append"
	append(s, 1) // ERROR 2 "append\(s, 1\) \(value of type \[\]int\) is not used"
	_ = make(int) // ERROR 11 "invalid argument: cannot make int: type must be slice, map, or channel"
	_ = make([]int) // ERROR 6 "invalid operation: make\(\[\]int\) expects 2 or 3 arguments; found 1"
	_ = make([]int, -1) // ERROR 18 "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = make([]int, 2, 1) // ERROR 18 "invalid argument: length and capacity swapped" 18 "too many errors"
	_ = new(5)
}
