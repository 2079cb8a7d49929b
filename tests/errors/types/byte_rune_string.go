package main

func main() {
	s := "héllo"
	var c rune = s[0] // ERROR 15 "cannot use s\[0\] \(value of type byte\) as rune value in variable declaration"
	var b byte = 'x'
	b = "x" // ERROR 6 "cannot use \x22x\x22 \(untyped string constant\) as byte value in assignment"
	c = b // ERROR 6 "cannot use b \(variable of type byte\) as rune value in assignment"
	for _, r := range s {
		if r == "h" { // ERROR 11 "invalid operation: r == \x22h\x22 \(mismatched types rune and untyped string\)"
		}
		s = r // ERROR 7 "cannot use r \(variable of type rune\) as string value in assignment"
		s += r // ERROR 3 "invalid operation: s \+= r \(mismatched types string and rune\)"
	}
	if s[0] == "h" { // ERROR 13 "invalid operation: s\[0\] == \x22h\x22 \(mismatched types byte and untyped string\)"
	}
	_ = string(b) + c // ERROR 6 "invalid operation: string\(b\) \+ c \(mismatched types string and rune\)"
	_ = []byte(s) + "x" // ERROR 6 "invalid operation: \[\]byte\(s\) \+ \x22x\x22 \(mismatched types \[\]byte and untyped string\)"
	_ = []rune(s) == s // ERROR 19 "invalid operation: \[\]rune\(s\) == s \(mismatched types \[\]rune and string\)" 19 "too many errors"
}
