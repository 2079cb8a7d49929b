package main

func main() {
	s, t := []int{}, []string{}
	copy(s, t) // ERROR 7 "invalid copy: arguments s \(variable of type \[\]int\) and t \(variable of type \[\]string\) have different element types int and string"
	copy(1, 2) // ERROR 7 "invalid copy: argument must be a slice; have 1 \(untyped int constant\)"
	len(s) // ERROR 2 "len\(s\) \(value of type int\) is not used"
	_ = make([]int, "a") // ERROR 18 "cannot convert \x22a\x22 \(untyped string constant\) to type int"
	panic() // ERROR 2 "invalid operation: not enough arguments for panic\(\) \(expected 1, found 0\)"
	panic(1, 2) // ERROR 2 "invalid operation: too many arguments for panic\(1, 2\) \(expected 1, found 2\)"
	_ = recover(1) // ERROR 6 "invalid operation: too many arguments for recover\(1\) \(expected 0, found 1\)"
	_ = min("a", 1) // ERROR 15 "invalid argument: mismatched types untyped string \(previous argument\) and untyped int \(type of 1\)"
	_ = max() // ERROR 6 "invalid operation: not enough arguments for max\(\) \(expected 1, found 0\)"
	clear(5) // ERROR 8 "invalid argument: cannot clear 5 \(untyped int constant\): argument must be \(or constrained by\) map or slice" 8 "too many errors"
	f := len
}
