// Package unicode tells the properties of characters.
package unicode

// Version is the edition of the Unicode standard that the tables follow.
const Version = "17.0.0"

const (
	MaxRune         = '\U0010FFFF' // the largest character
	ReplacementChar = '\uFFFD'     // stands for what is no character
	MaxASCII        = '\u007F'     // the largest ASCII character
	MaxLatin1       = '\u00FF'     // the largest Latin-1 character
)

// The general categories, as they are numbered in the tables.
const (
	catCn = iota
	catLu
	catLl
	catLt
	catLm
	catLo
	catMn
	catMc
	catMe
	catNd
	catNl
	catNo
	catPc
	catPd
	catPs
	catPe
	catPi
	catPf
	catPo
	catSm
	catSc
	catSk
	catSo
	catZs
	catZl
	catZp
	catCc
	catCf
	catCo
	catCs
)

// Sets of categories.
const (
	letters     = 1<<catLu | 1<<catLl | 1<<catLt | 1<<catLm | 1<<catLo
	marks       = 1<<catMn | 1<<catMc | 1<<catMe
	numbers     = 1<<catNd | 1<<catNl | 1<<catNo
	punctuation = 1<<catPc | 1<<catPd | 1<<catPs | 1<<catPe | 1<<catPi | 1<<catPf | 1<<catPo
	symbols     = 1<<catSm | 1<<catSc | 1<<catSk | 1<<catSo
	spaces      = 1<<catZs | 1<<catZl | 1<<catZp
	controls    = 1<<catCc | 1<<catCf | 1<<catCo | 1<<catCs
	visible     = letters | marks | numbers | punctuation | symbols
)

// category returns the number of r's general category.
func category(r rune) uint {
	if uint32(r) < uint32(len(latinCategories)) {
		return uint(latinCategories[r])
	}
	if uint32(r) > MaxRune {
		return catCn
	}
	return uint(lookup(categoryStarts, r))
}

// lookup finds the value that a table of starts, four bytes each, has for r, a character.
func lookup(starts string, r rune) byte {
	lo, hi := 0, len(starts)/4 // the start searched for is in [lo, hi)
	for hi-lo > 1 {
		mid := int(uint(lo+hi) / 2)
		if rune24(starts, 4*mid) <= r {
			lo = mid
		} else {
			hi = mid
		}
	}
	return starts[4*lo+3]
}

// rune24 reads a three-byte number, low byte first.
func rune24(s string, i int) rune {
	return rune(s[i]) | rune(s[i+1])<<8 | rune(s[i+2])<<16
}

// IsLetter reports whether r is a letter (category L).
func IsLetter(r rune) bool { return letters>>category(r)&1 != 0 }

// IsMark reports whether r is a mark (category M).
func IsMark(r rune) bool { return marks>>category(r)&1 != 0 }

// IsNumber reports whether r is a number (category N).
func IsNumber(r rune) bool { return numbers>>category(r)&1 != 0 }

// IsDigit reports whether r is a decimal digit (category Nd).
func IsDigit(r rune) bool {
	if r < 0x80 {
		return '0' <= r && r <= '9'
	}
	return category(r) == catNd
}

// IsPunct reports whether r is punctuation (category P).
func IsPunct(r rune) bool { return punctuation>>category(r)&1 != 0 }

// IsSymbol reports whether r is a symbol (category S).
func IsSymbol(r rune) bool { return symbols>>category(r)&1 != 0 }

// IsUpper reports whether r is an upper-case letter.
func IsUpper(r rune) bool {
	if r < 0x80 {
		return 'A' <= r && r <= 'Z'
	}
	return category(r) == catLu
}

// IsLower reports whether r is a lower-case letter.
func IsLower(r rune) bool {
	if r < 0x80 {
		return 'a' <= r && r <= 'z'
	}
	return category(r) == catLl
}

// IsTitle reports whether r is a title-case letter.
func IsTitle(r rune) bool { return category(r) == catLt }

// IsControl reports whether r is a control character (category Cc).
func IsControl(r rune) bool { return 0 <= r && r < ' ' || 0x7F <= r && r < 0xA0 }

// IsGraphic reports whether r is visible or a space (categories L, M, N, P, S, Zs).
func IsGraphic(r rune) bool { return (visible|1<<catZs)>>category(r)&1 != 0 }

// IsPrint reports whether r is visible or the ASCII space.
func IsPrint(r rune) bool { return r == ' ' || visible>>category(r)&1 != 0 }

// IsSpace reports whether r is white space.
func IsSpace(r rune) bool {
	switch r {
	case '\t', '\n', '\v', '\f', '\r', ' ', 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
		return true
	}
	return 0x2000 <= r && r <= 0x200A
}
