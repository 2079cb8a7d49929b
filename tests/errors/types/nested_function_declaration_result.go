package main

func outer() func(int) int {
	return func(x string) int { return 1 } // ERROR 9 "cannot use func\(x string\) int \{…\} \(value of type func\(x string\) int\) as func\(int\) int value in return statement"
}

func pair() (func() int, error) {
	return nil // ERROR 9 "not enough return values\n\thave \(nil\)\n\twant \(func\(\) int, error\)"
}

func main() {
	var f func(int) = outer() // ERROR 20 "cannot use outer\(\) \(value of type func\(int\) int\) as func\(int\) value in variable declaration"
	f(1)() // ERROR 2 "f\(1\) \(no value\) used as value or type"
	x := pair()() // ERROR 7 "multiple-value pair\(\) \(value of type \(func\(\) int, error\)\) in single-value context"
	y := outer()("a") // ERROR 15 "cannot use \x22a\x22 \(untyped string constant\) as int value in argument to outer\(\)"
	_, _ = x, y
}
