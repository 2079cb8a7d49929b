package main

import "unicode"

// printable lists the ranges of characters for which strconv.IsPrint holds: lo and hi, three bytes each.
func printable() table {
	t := table{name: "printableRanges", comment: "printableRanges holds sorted ranges: first and last character, 3 bytes each, low byte first."}
	lo := rune(-1)
	for r := rune(0); r <= unicode.MaxRune+1; r++ {
		in := r <= unicode.MaxRune && unicode.IsPrint(r)
		if in && lo < 0 {
			lo = r
		}
		if !in && lo >= 0 {
			t.data = le(le(t.data, uint64(lo), 3), uint64(r-1), 3)
			lo = -1
		}
	}
	return t
}
