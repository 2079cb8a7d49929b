package main

type T struct{ f func() }
type U struct{ a int }
type I interface{ m() }

func main() {
	var s []int
	var t T
	var u U
	var p *int
	var q *string
	var i I
	var f func()
	_ = s == s // ERROR 6 "invalid operation: s == s \(slice can only be compared to nil\)"
	_ = t == t // ERROR 6 "invalid operation: t == t \(struct containing func\(\) cannot be compared\)"
	_ = p == q // ERROR 11 "invalid operation: p == q \(mismatched types \*int and \*string\)"
	_ = i == u // ERROR 11 "invalid operation: i == u \(mismatched types I and U\)"
	_ = f == f // ERROR 6 "invalid operation: f == f \(func can only be compared to nil\)"
	_ = s == nil
	_ = u == nil // ERROR 11 "invalid operation: u == nil \(mismatched types U and untyped nil\)"
	_ = u < u // ERROR 6 "invalid operation: u < u \(operator < not defined on struct\)"
	_ = p < p // ERROR 6 "invalid operation: p < p \(operator < not defined on pointer\)"
	_ = []int{} == nil
	_ = [1][]int{} == [1][]int{} // ERROR 6 "invalid operation: \[1\]\[\]int\{\} == \[1\]\[\]int\{\} \(\[1\]\[\]int cannot be compared\)"
}
