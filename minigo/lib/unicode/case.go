package unicode

// The cases that To maps to.
const (
	UpperCase = iota
	LowerCase
	TitleCase
	MaxCase
)

const caseRangeBytes = 16

// To returns the character that r is in the case, ReplacementChar for an unknown case.
func To(_case int, r rune) rune {
	if _case < 0 || _case >= MaxCase {
		return ReplacementChar
	}
	lo, hi := 0, len(caseRanges)/caseRangeBytes
	for lo < hi {
		mid := int(uint(lo+hi) / 2)
		if r > rune24(caseRanges, caseRangeBytes*mid+3) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	at := caseRangeBytes * lo
	if at == len(caseRanges) || r < rune24(caseRanges, at) {
		return r
	}
	if caseRanges[at+6] != 0 {
		// Upper and lower case alternate, upper first.
		lower := (r - rune24(caseRanges, at)) & 1
		if _case == LowerCase {
			return r + 1 - lower
		}
		return r - lower
	}
	distance := rune24(caseRanges, at+7+3*_case)
	return r + distance<<8>>8 // sign-extended
}

// ToUpper returns r in upper case.
func ToUpper(r rune) rune {
	if uint32(r) < 0x80 {
		if 'a' <= r && r <= 'z' {
			r -= 'a' - 'A'
		}
		return r
	}
	return To(UpperCase, r)
}

// ToLower returns r in lower case.
func ToLower(r rune) rune {
	if uint32(r) < 0x80 {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	}
	return To(LowerCase, r)
}

// ToTitle returns r in title case.
func ToTitle(r rune) rune {
	if uint32(r) < 0x80 {
		return ToUpper(r)
	}
	return To(TitleCase, r)
}

// SimpleFold returns the next larger character that equals r but for its case, or the smallest when there is none
// larger; r itself when there is no other.
func SimpleFold(r rune) rune {
	if uint32(r) > MaxRune {
		return r
	}
	lo, hi := 0, len(foldExceptions)/6
	for lo < hi {
		mid := int(uint(lo+hi) / 2)
		if rune24(foldExceptions, 6*mid) < r {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if i := 6 * lo; i < len(foldExceptions) && rune24(foldExceptions, i) == r {
		return rune24(foldExceptions, i+3)
	}
	if lower := ToLower(r); lower != r {
		return lower
	}
	return ToUpper(r)
}
