// Compare minigo's unicode and unicode/utf8 with the real ones for every character.
package main

import (
	"fmt"
	"math/rand"
	"os"
	"sort"
	real "unicode"
	realutf8 "unicode/utf8"

	ours "lib/unicode"
	"lib/unicode/utf8"
)

var compared, failures int

func same[T comparable](what string, in any, got, want T) {
	compared++
	if got != want {
		failures++
		if failures < 40 {
			fmt.Printf("%s(%#v)\n  ours %#v\n  real %#v\n", what, in, got, want)
		}
	}
}

type predicate struct {
	name       string
	ours, real func(rune) bool
}

type mapping struct {
	name       string
	ours, real func(rune) rune
}

var ourSets = map[string]*ours.RangeTable{
	"L": ours.L, "Lu": ours.Lu, "Ll": ours.Ll, "Lt": ours.Lt, "Lm": ours.Lm, "Lo": ours.Lo, "LC": ours.LC, "M": ours.M, "Mn": ours.Mn, "Mc": ours.Mc, "Me": ours.Me,
	"N": ours.N, "Nd": ours.Nd, "Nl": ours.Nl, "No": ours.No, "P": ours.P, "Pc": ours.Pc, "Pd": ours.Pd, "Ps": ours.Ps, "Pe": ours.Pe, "Pi": ours.Pi, "Pf": ours.Pf, "Po": ours.Po,
	"S": ours.S, "Sm": ours.Sm, "Sc": ours.Sc, "Sk": ours.Sk, "So": ours.So, "Z": ours.Z, "Zs": ours.Zs, "Zl": ours.Zl, "Zp": ours.Zp, "C": ours.C, "Cn": ours.Cn, "Cc": ours.Cc, "Cf": ours.Cf, "Co": ours.Co, "Cs": ours.Cs,
}

var ourScripts = map[string]*ours.RangeTable{"Han": ours.Han, "Latin": ours.Latin, "Greek": ours.Greek, "Cyrillic": ours.Cyrillic, "Common": ours.Common, "Inherited": ours.Inherited,
	"Hiragana": ours.Hiragana, "Katakana": ours.Katakana, "Hangul": ours.Hangul, "Arabic": ours.Arabic, "Hebrew": ours.Hebrew, "Thai": ours.Thai, "Adlam": ours.Adlam, "Zanabazar_Square": ours.Zanabazar_Square}

var ourProperties = map[string]*ours.RangeTable{"ASCII_Hex_Digit": ours.ASCII_Hex_Digit, "Bidi_Control": ours.Bidi_Control, "Dash": ours.Dash, "Deprecated": ours.Deprecated, "Diacritic": ours.Diacritic, "Extender": ours.Extender, "Hex_Digit": ours.Hex_Digit, "Hyphen": ours.Hyphen, "IDS_Binary_Operator": ours.IDS_Binary_Operator, "IDS_Trinary_Operator": ours.IDS_Trinary_Operator, "IDS_Unary_Operator": ours.IDS_Unary_Operator, "ID_Compat_Math_Continue": ours.ID_Compat_Math_Continue, "ID_Compat_Math_Start": ours.ID_Compat_Math_Start, "Ideographic": ours.Ideographic, "Join_Control": ours.Join_Control, "Logical_Order_Exception": ours.Logical_Order_Exception, "Modifier_Combining_Mark": ours.Modifier_Combining_Mark, "Noncharacter_Code_Point": ours.Noncharacter_Code_Point, "Other_Alphabetic": ours.Other_Alphabetic, "Other_Default_Ignorable_Code_Point": ours.Other_Default_Ignorable_Code_Point, "Other_Grapheme_Extend": ours.Other_Grapheme_Extend, "Other_ID_Continue": ours.Other_ID_Continue, "Other_ID_Start": ours.Other_ID_Start, "Other_Lowercase": ours.Other_Lowercase, "Other_Math": ours.Other_Math, "Other_Uppercase": ours.Other_Uppercase, "Pattern_Syntax": ours.Pattern_Syntax, "Pattern_White_Space": ours.Pattern_White_Space, "Prepended_Concatenation_Mark": ours.Prepended_Concatenation_Mark, "Quotation_Mark": ours.Quotation_Mark, "Radical": ours.Radical, "Regional_Indicator": ours.Regional_Indicator, "STerm": ours.STerm, "Sentence_Terminal": ours.Sentence_Terminal, "Soft_Dotted": ours.Soft_Dotted, "Terminal_Punctuation": ours.Terminal_Punctuation, "Unified_Ideograph": ours.Unified_Ideograph, "Variation_Selector": ours.Variation_Selector}

func characters() {
	predicates := []predicate{{"IsLetter", ours.IsLetter, real.IsLetter}, {"IsMark", ours.IsMark, real.IsMark}, {"IsNumber", ours.IsNumber, real.IsNumber}, {"IsDigit", ours.IsDigit, real.IsDigit},
		{"IsPunct", ours.IsPunct, real.IsPunct}, {"IsSymbol", ours.IsSymbol, real.IsSymbol}, {"IsUpper", ours.IsUpper, real.IsUpper}, {"IsLower", ours.IsLower, real.IsLower}, {"IsTitle", ours.IsTitle, real.IsTitle},
		{"IsControl", ours.IsControl, real.IsControl}, {"IsGraphic", ours.IsGraphic, real.IsGraphic}, {"IsPrint", ours.IsPrint, real.IsPrint}, {"IsSpace", ours.IsSpace, real.IsSpace}, {"ValidRune", utf8.ValidRune, realutf8.ValidRune}}
	for name, set := range ourSets {
		predicates = append(predicates, predicate{name, func(r rune) bool { return ours.Is(set, r) }, func(r rune) bool { return real.Is(real.Categories[name], r) }})
	}
	for name, set := range ourScripts {
		predicates = append(predicates, predicate{name, func(r rune) bool { return ours.In(r, ours.Nd, set) }, func(r rune) bool { return real.In(r, real.Nd, real.Scripts[name]) }})
	}
	for name, set := range ourProperties {
		predicates = append(predicates, predicate{name, func(r rune) bool { return ours.Is(set, r) }, func(r rune) bool { return real.Is(real.Properties[name], r) }})
	}
	predicates = append(predicates, predicate{"PrintRanges", func(r rune) bool { return ours.IsOneOf(ours.PrintRanges, r) }, func(r rune) bool { return real.IsOneOf(real.PrintRanges, r) }},
		predicate{"GraphicRanges", func(r rune) bool { return ours.IsOneOf(ours.GraphicRanges, r) }, func(r rune) bool { return real.IsOneOf(real.GraphicRanges, r) }})
	predicates = append(predicates, predicate{"White_Space", func(r rune) bool { return ours.Is(ours.White_Space, r) }, func(r rune) bool { return real.Is(real.White_Space, r) }})
	sort.Slice(predicates, func(i, j int) bool { return predicates[i].name < predicates[j].name })
	mappings := []mapping{{"ToUpper", ours.ToUpper, real.ToUpper}, {"ToLower", ours.ToLower, real.ToLower}, {"ToTitle", ours.ToTitle, real.ToTitle}, {"SimpleFold", ours.SimpleFold, real.SimpleFold},
		{"To 3", func(r rune) rune { return ours.To(3, r) }, func(r rune) rune { return real.To(3, r) }}, {"RuneLen", func(r rune) rune { return rune(utf8.RuneLen(r)) }, func(r rune) rune { return rune(realutf8.RuneLen(r)) }}}
	ourSpecial := ours.SpecialCase{{Lo: 'b', Hi: 'g', Delta: [ours.MaxCase]rune{ours.UpperLower, ours.UpperLower, ours.UpperLower}}, {Lo: 'x', Hi: 'z', Delta: [ours.MaxCase]rune{1, -1, 0}}}
	realSpecial := real.SpecialCase{{Lo: 'b', Hi: 'g', Delta: [real.MaxCase]rune{real.UpperLower, real.UpperLower, real.UpperLower}}, {Lo: 'x', Hi: 'z', Delta: [real.MaxCase]rune{1, -1, 0}}}
	for i, special := range []ours.SpecialCase{ours.TurkishCase, ours.AzeriCase, ourSpecial} {
		other := []real.SpecialCase{real.TurkishCase, real.AzeriCase, realSpecial}[i]
		mappings = append(mappings, mapping{"special upper", special.ToUpper, other.ToUpper}, mapping{"special lower", special.ToLower, other.ToLower}, mapping{"special title", special.ToTitle, other.ToTitle})
	}
	for r := rune(-3); r < 0x110005; r++ {
		for _, p := range predicates {
			same(p.name, r, p.ours(r), p.real(r))
		}
		for _, m := range mappings {
			same(m.name, r, m.ours(r), m.real(r))
		}
		same("AppendRune", r, string(utf8.AppendRune(nil, r)), string(realutf8.AppendRune(nil, r)))
		var a, b [4]byte
		same("EncodeRune", r, utf8.EncodeRune(a[:], r), realutf8.EncodeRune(b[:], r))
		same("EncodeRune", r, a, b)
	}
	same("Version", 0, ours.Version, real.Version)
}

func encoding(p []byte) {
	r, n := utf8.DecodeRune(p)
	rr, nn := realutf8.DecodeRune(p)
	same("DecodeRune", p, [2]int{int(r), n}, [2]int{int(rr), nn})
	r, n = utf8.DecodeLastRune(p)
	rr, nn = realutf8.DecodeLastRune(p)
	same("DecodeLastRune", p, [2]int{int(r), n}, [2]int{int(rr), nn})
	s := string(p)
	r, n = utf8.DecodeRuneInString(s)
	rr, nn = realutf8.DecodeRuneInString(s)
	same("DecodeRuneInString", s, [2]int{int(r), n}, [2]int{int(rr), nn})
	r, n = utf8.DecodeLastRuneInString(s)
	rr, nn = realutf8.DecodeLastRuneInString(s)
	same("DecodeLastRuneInString", s, [2]int{int(r), n}, [2]int{int(rr), nn})
	same("RuneCount", p, utf8.RuneCount(p), realutf8.RuneCount(p))
	same("RuneCountInString", p, utf8.RuneCountInString(s), realutf8.RuneCountInString(s))
	same("Valid", p, utf8.Valid(p), realutf8.Valid(p))
	same("ValidString", p, utf8.ValidString(s), realutf8.ValidString(s))
	same("FullRune", p, utf8.FullRune(p), realutf8.FullRune(p))
	same("FullRuneInString", p, utf8.FullRuneInString(s), realutf8.FullRuneInString(s))
}

func main() {
	characters()
	r := rand.New(rand.NewSource(1))
	edges := []byte{0, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF}
	for _, a := range edges {
		for _, b := range edges {
			for _, c := range edges {
				for _, d := range edges {
					encoding([]byte{a, b, c, d})
				}
				encoding([]byte{a, b, c})
			}
			encoding([]byte{a, b})
		}
		encoding([]byte{a})
	}
	encoding(nil)
	for range 200000 {
		p := make([]byte, r.Intn(9))
		for i := range p {
			p[i] = edges[r.Intn(len(edges))]
		}
		encoding(p)
	}
	fmt.Printf("unicode: %d compared, %d differ\n", compared, failures)
	if failures > 0 {
		os.Exit(1)
	}
}
