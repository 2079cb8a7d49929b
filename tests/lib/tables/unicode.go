package main

import (
	"fmt"
	"sort"
	"unicode"
)

// names lists the general categories; a category's number in the tables is its index.
var names = []string{"Cn", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po",
	"Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Co", "Cs"}

func category(r rune) byte {
	for i, name := range names[1:] {
		if unicode.Is(unicode.Categories[name], r) {
			return byte(i + 1)
		}
	}
	return 0
}

// categories lists where the category changes, and the categories of the first 256 characters.
func categories() []table {
	starts := table{name: "categoryStarts", comment: "categoryStarts holds each character whose category is not that of the one before: 3 bytes, low byte first, and the category."}
	latin := table{name: "latinCategories", comment: "latinCategories holds the categories of the characters below 256."}
	last := byte(0xFF)
	for r := rune(0); r <= unicode.MaxRune; r++ {
		c := category(r)
		if c != last {
			starts.data = append(le(starts.data, uint64(r), 3), c)
			last = c
		}
		if r < 256 {
			latin.data = append(latin.data, c)
		}
	}
	return []table{latin, starts}
}

// cases lists the ranges of characters with the same distances to their upper, lower and title case, and the
// characters whose simple folding does not follow from those.
func cases() []table {
	type delta [3]rune
	of := func(r rune) delta {
		return delta{unicode.ToUpper(r) - r, unicode.ToLower(r) - r, unicode.ToTitle(r) - r}
	}
	upper, lower := delta{0, 1, 0}, delta{-1, 0, -1}
	ranges := table{name: "caseRanges", comment: "caseRanges holds sorted ranges of 16 bytes: first, last, 1 when upper and lower case alternate, distances to upper, lower and title case."}
	for r := rune(0); r <= unicode.MaxRune; r++ {
		d := of(r)
		if d == (delta{}) {
			continue
		}
		first := r
		alternate := d == upper && of(r+1) == lower
		for r < unicode.MaxRune {
			next := of(r + 1)
			if alternate {
				want := upper
				if (r+1-first)&1 == 1 {
					want = lower
				}
				if next != want {
					break
				}
			} else if next != d {
				break
			}
			r++
		}
		flag := byte(0)
		if alternate {
			flag = 1
		}
		ranges.data = append(le(le(ranges.data, uint64(first), 3), uint64(r), 3), flag)
		for _, x := range d {
			ranges.data = le(ranges.data, uint64(uint32(x)), 3)
		}
	}
	folds := table{name: "foldExceptions", comment: "foldExceptions holds the characters whose SimpleFold is neither their other case nor themselves: character, fold, 3 bytes each."}
	for r := rune(0); r <= unicode.MaxRune; r++ {
		plain := unicode.ToLower(r)
		if plain == r {
			plain = unicode.ToUpper(r)
		}
		if f := unicode.SimpleFold(r); f != plain {
			folds.data = le(le(folds.data, uint64(r), 3), uint64(f), 3)
		}
	}
	return []table{ranges, folds}
}

// scripts lists where the script changes, and names the scripts.
func scripts() (table, []string) {
	var list []string
	for name := range unicode.Scripts {
		list = append(list, name)
	}
	sort.Strings(list)
	of := make([]byte, unicode.MaxRune+1)
	for i, name := range list {
		t := unicode.Scripts[name]
		for _, r := range t.R16 {
			for c := int(r.Lo); c <= int(r.Hi); c += int(r.Stride) {
				of[c] = byte(i + 1)
			}
		}
		for _, r := range t.R32 {
			for c := int(r.Lo); c <= int(r.Hi); c += int(r.Stride) {
				of[c] = byte(i + 1)
			}
		}
	}
	t := table{name: "scriptStarts", comment: fmt.Sprintf("scriptStarts holds each character whose script is not that of the one before: 3 bytes, low byte first, and the number of the script (of %d) or 0.", len(list))}
	last := byte(0xFF)
	for r, script := range of {
		if script != last {
			t.data = append(le(t.data, uint64(r), 3), script)
			last = script
		}
	}
	return t, list
}

// properties names the properties in order, without White_Space and the second name STerm.
func properties() []string {
	var list []string
	for name := range unicode.Properties {
		if name != "White_Space" && name != "STerm" {
			list = append(list, name)
		}
	}
	sort.Strings(list)
	return list
}

// ranges lists the ranges of the set: first and last character.
func ranges(set *unicode.RangeTable) []byte {
	var data []byte
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if !unicode.Is(set, r) {
			continue
		}
		first := r
		for r < unicode.MaxRune && unicode.Is(set, r+1) {
			r++
		}
		data = le(le(data, uint64(first), 3), uint64(r), 3)
	}
	return data
}
