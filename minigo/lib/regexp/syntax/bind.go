package syntax

import _ "unicode"

// unicodeRanges returns the ranges of a category or script by its name without what separates words, with a capital only at the beginning.
//
//go:linkname unicodeRanges unicode.namedRanges
func unicodeRanges(name string) ([]rune, bool)
