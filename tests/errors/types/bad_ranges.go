package main

func f() {}

func main() {
	for i := range 1.5 { // ERROR 17 "cannot range over 1\.5 \(untyped float constant\)"
		_ = i
	}
	var p *[]int
	for range p { // ERROR 12 "cannot range over p \(variable of type \*\[\]int\)"
	}
	for i, j := range 10 { // ERROR 9 "range over 10 \(untyped int constant\) permits only one iteration variable"
		_, _ = i, j
	}
	for range f { // ERROR 12 "cannot range over f \(value of type func\(\)\): func must be func\(yield func\(\.\.\.\) bool\): wrong argument count"
	}
	for i := range true { // ERROR 17 "cannot range over true \(untyped bool constant\)"
	}
	var s string // ERROR 6 "declared and not used: s"
	for s, _ = range "abc" { // ERROR 6 "cannot use s \(value of type int\) as string value in assignment"
	}
	for range func(int) {} { // ERROR 12 "cannot range over func\(int\) \{\} \(value of type func\(int\)\): func must be func\(yield func\(\.\.\.\) bool\): argument is not func"
	}
	for x := range func(yield func()) {} { // ERROR 17 "cannot range over func\(yield func\(\)\) \{\} \(value of type func\(yield func\(\)\)\): func must be func\(yield func\(\.\.\.\) bool\): yield func does not return bool"
	}
}
