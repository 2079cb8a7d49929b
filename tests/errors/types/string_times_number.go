package main

func main() {
	s := "ab" * 3 // ERROR 7 "invalid operation: \x22ab\x22 \* 3 \(mismatched types untyped string and untyped int\)"
	t := 3 * "ab" // ERROR 7 "invalid operation: 3 \* \x22ab\x22 \(mismatched types untyped int and untyped string\)"
	u := "n = " + 5 // ERROR 7 "invalid operation: \x22n = \x22 \+ 5 \(mismatched types untyped string and untyped int\)"
	var n int = "5" + 1 // ERROR 14 "invalid operation: \x225\x22 \+ 1 \(mismatched types untyped string and untyped int\)"
	_, _, _, _ = s, t, u, n
}
