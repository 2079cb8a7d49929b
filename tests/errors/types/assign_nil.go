package main

func main() {
	var a int = nil // ERROR 14 "cannot use nil as int value in variable declaration"
	var b string
	b = nil // ERROR 6 "cannot use nil as string value in assignment"
	c := nil // ERROR 7 "use of untyped nil in assignment"
	var d struct{} = nil // ERROR 19 "cannot use nil as struct\{\} value in variable declaration"
	var e [2]int = nil // ERROR 17 "cannot use nil as \[2\]int value in variable declaration"
	_ = nil // ERROR 6 "use of untyped nil in assignment to _ identifier"
	var ok1 []int = nil
	var ok2 *int = nil
	var ok3 func() = nil
	var ok4 error = nil
	_, _, _, _, _, _, _, _, _ = a, b, c, d, e, ok1, ok2, ok3, ok4
}
