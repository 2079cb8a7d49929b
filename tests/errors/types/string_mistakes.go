package main

func main() {
	s := "abc"
	s[0] = 'x' // ERROR 2 "cannot assign to s\[0\] \(neither addressable nor a map index expression\)"
	_ = s + 'c' // ERROR 6 "invalid operation: s \+ 'c' \(mismatched types string and untyped rune\)"
	for i, c := range s { // ERROR 6 "declared and not used: i"
		var b byte = c // ERROR 7 "declared and not used: b" 16 "cannot use c \(variable of type rune\) as byte value in variable declaration"
	}
	_ = &s[0] // ERROR 7 "invalid operation: cannot take address of s\[0\] \(value of type byte\)"
	_ = s.len // ERROR 8 "s\.len undefined \(type string has no field or method len\)"
	_ = len(s) + "a" // ERROR 6 "invalid operation: len\(s\) \+ \x22a\x22 \(mismatched types int and untyped string\)"
	switch s {
	case 'a': // ERROR 7 "cannot convert 'a' \(untyped rune constant 97\) to type string"
	}
}
