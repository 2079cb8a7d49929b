package unicode

// UpperLower, as a distance in a CaseRange, says that upper and lower case alternate, upper first.
const UpperLower = MaxRune + 1

// CaseRange is a range of characters that are equally far from their upper, lower and title case.
type CaseRange struct {
	Lo    uint32
	Hi    uint32
	Delta d
}

type d [MaxCase]rune

// SpecialCase is how a language differs from the others in its cases: ranges in order.
type SpecialCase []CaseRange

// to returns the character that r is in the case; for a character outside the ranges, what the others have.
func (special SpecialCase) to(_case int, r rune) rune {
	for i := range special {
		x := &special[i]
		if r < rune(x.Lo) || r > rune(x.Hi) {
			continue
		}
		distance := x.Delta[_case]
		if distance <= MaxRune {
			return r + distance
		}
		lower := (r - rune(x.Lo)) & 1
		if _case == LowerCase {
			return r + 1 - lower
		}
		return r - lower
	}
	return To(_case, r)
}

// ToUpper returns r in upper case.
func (special SpecialCase) ToUpper(r rune) rune { return special.to(UpperCase, r) }

// ToLower returns r in lower case.
func (special SpecialCase) ToLower(r rune) rune { return special.to(LowerCase, r) }

// ToTitle returns r in title case.
func (special SpecialCase) ToTitle(r rune) rune { return special.to(TitleCase, r) }

// TurkishCase is for Turkish, where the i with a dot and the one without are different letters.
var TurkishCase = SpecialCase{
	{'I', 'I', d{0, 'ı' - 'I', 0}},
	{'i', 'i', d{'İ' - 'i', 0, 'İ' - 'i'}},
	{'İ', 'İ', d{0, 'i' - 'İ', 0}},
	{'ı', 'ı', d{'I' - 'ı', 0, 'I' - 'ı'}},
}

// AzeriCase is for Azeri, which has the letters of Turkish.
var AzeriCase = TurkishCase
