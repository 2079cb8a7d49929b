package main

type I interface{ m() }
type T struct{ n int }

func main() {
	n, f := 1, 2.5
	_ = f % 2 // ERROR 6 "invalid operation: operator % not defined on f \(variable of type float64\)"
	_ = f << 1 // ERROR 6 "invalid operation: shifted operand f \(variable of type float64\) must be integer"
	_ = n << 1.5 // ERROR 11 "1\.5 \(untyped float constant\) truncated to uint"
	_ = *n // ERROR 7 "invalid operation: cannot indirect n \(variable of type int\)"
	_ = &1 // ERROR 7 "invalid operation: cannot take address of 1 \(untyped int constant\)"
	_ = &f() // ERROR 7 "invalid operation: cannot call f \(variable of type float64\): float64 is not a function"
	n++
	T{}++ // ERROR 2 "invalid operation: T\{\}\+\+ \(non-numeric type T\)"
	_ = T{} < T{} // ERROR 6 "invalid operation: T\{\} < T\{\} \(operator < not defined on struct\)"
	_ = nil == nil // ERROR 13 "invalid operation: nil == nil \(operator == not defined on untyped nil\)"
	var i I
	_ = i == T{1} // ERROR 11 "invalid operation: i == T\{…\} \(mismatched types I and T\)" 11 "too many errors"
}
