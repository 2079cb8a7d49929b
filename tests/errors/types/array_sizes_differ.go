package main

func f(a [3]int) {}

func main() {
	var a [2]int
	f(a) // ERROR 4 "cannot use a \(variable of type \[2\]int\) as \[3\]int value in argument to f"
	a = [3]int{} // ERROR 6 "cannot use \[3\]int\{\} \(value of type \[3\]int\) as \[2\]int value in assignment"
	a = []int{1, 2} // ERROR 6 "cannot use \[\]int\{…\} \(value of type \[\]int\) as \[2\]int value in assignment"
	_ = a == [3]int{} // ERROR 11 "invalid operation: a == \[3\]int\{\} \(mismatched types \[2\]int and \[3\]int\)"
	var s []int = a // ERROR 16 "cannot use a \(variable of type \[2\]int\) as \[\]int value in variable declaration"
	copy(a, s) // ERROR 7 "invalid copy: argument must be a slice; have a \(variable of type \[2\]int\)"
	for i, v := range a {
		s[i] = v
	}
	s = append(s, a) // ERROR 16 "cannot use a \(variable of type \[2\]int\) as int value in argument to append"
	s = append(s, a...) // ERROR 16 "cannot use a \(variable of type \[2\]int\) as \[\]int value in argument to append"
	s = append(a, 1) // ERROR 13 "invalid append: argument must be a slice; have a \(variable of type \[2\]int\)"
	f(a[:]) // ERROR 5 "cannot use a\[:\] \(value of type \[\]int\) as \[3\]int value in argument to f" 5 "too many errors"
}
