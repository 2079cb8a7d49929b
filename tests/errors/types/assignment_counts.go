package main

func two() (int, string) { return 1, "" }
func one() int           { return 1 }
func none()              {}

func main() {
	a, b := one() // ERROR 10 "assignment mismatch: 2 variables but one returns 1 value"
	c := two() // ERROR 7 "assignment mismatch: 1 variable but two returns 2 values"
	var d, e, f = two() // ERROR 16 "assignment mismatch: 3 variables but two returns 2 values"
	var g int = two() // ERROR 14 "multiple-value two\(\) \(value of type \(int, string\)\) in single-value context"
	h, i := 1, 2, 3 // ERROR 10 "assignment mismatch: 2 variables but 3 values"
	j := none() // ERROR 7 "none\(\) \(no value\) used as value"
	var k, l int // ERROR 6 "declared and not used: k"
	k, l = 1 // ERROR 9 "assignment mismatch: 2 variables but 1 value"
	k = 1, 2 // ERROR 6 "assignment mismatch: 1 variable but 2 values"
	_, _, _, _, _, _, _, _, _, _, _ = a, b, c, d, e, f, g, h, i, j, l
}
