package main

func f() {}

func main() {
	x := f() // ERROR 7 "f\(\) \(no value\) used as value"
	var y = nil // ERROR 10 "use of untyped nil in variable declaration"
	z, w := nil, 1 // ERROR 10 "use of untyped nil in multiple assignment"
	_ = f() + 1 // ERROR 6 "f\(\) \(no value\) used as value"
	g := []any{f()} // ERROR 13 "f\(\) \(no value\) used as value"
	return f() // ERROR 9 "f\(\) \(no value\) used as value"
	if f() { // ERROR 5 "f\(\) \(no value\) used as value"
	}
	for range f() { // ERROR 12 "f\(\) \(no value\) used as value"
	}
	_, _, _, _, _ = x, y, z, w, g
}
