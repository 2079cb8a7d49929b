package main

func main() {
	s, b := "a", true
	s++ // ERROR 2 "invalid operation: s\+\+ \(non-numeric type string\)"
	b-- // ERROR 2 "invalid operation: b-- \(non-numeric type bool\)"
	s -= "x" // ERROR 2 "invalid operation: operator - not defined on s \(variable of type string\)"
	b += true // ERROR 2 "invalid operation: operator \+ not defined on b \(variable of type bool\)"
	s += 1 // ERROR 2 "invalid operation: s \+= 1 \(mismatched types string and untyped int\)"
	const c = 1
	c++ // ERROR 2 "cannot assign to c \(neither addressable nor a map index expression\)"
	5++ // ERROR 2 "cannot assign to 5 \(neither addressable nor a map index expression\)"
	var p *int
	p++ // ERROR 2 "invalid operation: p\+\+ \(non-numeric type \*int\)"
	n := 1
	n += "a" // ERROR 2 "invalid operation: n \+= \x22a\x22 \(mismatched types int and untyped string\)"
	n <<= 1.5 // ERROR 8 "1\.5 \(untyped float constant\) truncated to uint" 8 "too many errors"
}
