package unicode

// RangeTable is a set of characters: ranges, or one of the sets of this package.
type RangeTable struct {
	R16         []Range16
	R32         []Range32
	LatinOffset int

	categories uint32 // bits of category numbers
	script     byte   // number of a script
	ranges     string // sorted, 6 bytes each: first and last character
}

// Range16 is a range of 16-bit characters, every Stride'th of them.
type Range16 struct {
	Lo     uint16
	Hi     uint16
	Stride uint16
}

// Range32 is a range of characters, every Stride'th of them.
type Range32 struct {
	Lo     uint32
	Hi     uint32
	Stride uint32
}

// Is reports whether the character is in the set.
//
// Differs from Go: the sets of this package have no R16 and R32 to walk over; Is knows them by number.
func Is(rangeTab *RangeTable, r rune) bool {
	if uint32(r) > MaxRune {
		return false
	}
	if rangeTab.categories>>category(r)&1 != 0 {
		return true
	}
	if rangeTab.script != 0 && lookup(scriptStarts, r) == rangeTab.script {
		return true
	}
	if rangeTab.ranges != "" {
		return inRanges(rangeTab.ranges, r)
	}
	for i := range rangeTab.R16 {
		x := &rangeTab.R16[i]
		if rune(x.Lo) <= r && r <= rune(x.Hi) {
			return (uint16(r)-x.Lo)%x.Stride == 0
		}
	}
	for i := range rangeTab.R32 {
		x := &rangeTab.R32[i]
		if rune(x.Lo) <= r && r <= rune(x.Hi) {
			return (uint32(r)-x.Lo)%x.Stride == 0
		}
	}
	return false
}

// inRanges reports whether the character is in one of the sorted ranges.
func inRanges(ranges string, r rune) bool {
	lo, hi := 0, len(ranges)/6
	for lo < hi {
		mid := int(uint(lo+hi) / 2)
		if r > rune24(ranges, 6*mid+3) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return 6*lo < len(ranges) && r >= rune24(ranges, 6*lo)
}

// In reports whether the character is in one of the sets.
func In(r rune, ranges ...*RangeTable) bool {
	for _, t := range ranges {
		if Is(t, r) {
			return true
		}
	}
	return false
}

// IsOneOf is In with the arguments the other way round.
func IsOneOf(ranges []*RangeTable, r rune) bool {
	for _, t := range ranges {
		if Is(t, r) {
			return true
		}
	}
	return false
}

// The general categories.
var (
	Letter = &RangeTable{categories: letters}
	Upper  = &RangeTable{categories: 1 << catLu}
	Lower  = &RangeTable{categories: 1 << catLl}
	Title  = &RangeTable{categories: 1 << catLt}
	Mark   = &RangeTable{categories: marks}
	Number = &RangeTable{categories: numbers}
	Digit  = &RangeTable{categories: 1 << catNd}
	Punct  = &RangeTable{categories: punctuation}
	Symbol = &RangeTable{categories: symbols}
	Space  = &RangeTable{categories: spaces}
	Other  = &RangeTable{categories: controls | 1<<catCn}

	L  = Letter
	Lu = Upper
	Ll = Lower
	Lt = Title
	LC = &RangeTable{categories: 1<<catLu | 1<<catLl | 1<<catLt}
	Lm = &RangeTable{categories: 1 << catLm}
	Lo = &RangeTable{categories: 1 << catLo}
	M  = Mark
	Mn = &RangeTable{categories: 1 << catMn}
	Mc = &RangeTable{categories: 1 << catMc}
	Me = &RangeTable{categories: 1 << catMe}
	N  = Number
	Nd = Digit
	Nl = &RangeTable{categories: 1 << catNl}
	No = &RangeTable{categories: 1 << catNo}
	P  = Punct
	Pc = &RangeTable{categories: 1 << catPc}
	Pd = &RangeTable{categories: 1 << catPd}
	Ps = &RangeTable{categories: 1 << catPs}
	Pe = &RangeTable{categories: 1 << catPe}
	Pi = &RangeTable{categories: 1 << catPi}
	Pf = &RangeTable{categories: 1 << catPf}
	Po = &RangeTable{categories: 1 << catPo}
	S  = Symbol
	Sm = &RangeTable{categories: 1 << catSm}
	Sc = &RangeTable{categories: 1 << catSc}
	Sk = &RangeTable{categories: 1 << catSk}
	So = &RangeTable{categories: 1 << catSo}
	Z  = Space
	Zs = &RangeTable{categories: 1 << catZs}
	Zl = &RangeTable{categories: 1 << catZl}
	Zp = &RangeTable{categories: 1 << catZp}
	C  = Other
	Cn = &RangeTable{categories: 1 << catCn}
	Cc = &RangeTable{categories: 1 << catCc}
	Cf = &RangeTable{categories: 1 << catCf}
	Co = &RangeTable{categories: 1 << catCo}
	Cs = &RangeTable{categories: 1 << catCs}

	White_Space = &RangeTable{R16: []Range16{{'\t', '\r', 1}, {' ', ' ', 1}, {0x85, 0xA0, 0xA0 - 0x85}, {0x1680, 0x1680, 1},
		{0x2000, 0x200A, 1}, {0x2028, 0x2029, 1}, {0x202F, 0x205F, 0x205F - 0x202F}, {0x3000, 0x3000, 1}}}
)

// PrintRanges are the sets of what IsPrint accepts, but for the ASCII space.
var PrintRanges = []*RangeTable{L, M, N, P, S}

// GraphicRanges are the sets of what IsGraphic accepts.
var GraphicRanges = []*RangeTable{L, M, N, P, S, Zs}
