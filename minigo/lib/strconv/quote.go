package strconv

import "unicode/utf8"

const lowerHex = "0123456789abcdef"

// How much Quote leaves unescaped.
const (
	quotePrintable = iota // what IsPrint accepts
	quoteASCII            // the printable part of ASCII
	quoteGraphic          // what IsGraphic accepts
)

// Quote returns s as a double-quoted Go string literal.
func Quote(s string) string {
	return string(appendQuoted(make([]byte, 0, 3*len(s)/2+2), s, '"', quotePrintable))
}

// AppendQuote appends Quote(s).
func AppendQuote(dst []byte, s string) []byte { return appendQuoted(dst, s, '"', quotePrintable) }

// QuoteToASCII is Quote with everything but printable ASCII escaped.
func QuoteToASCII(s string) string {
	return string(appendQuoted(make([]byte, 0, 3*len(s)/2+2), s, '"', quoteASCII))
}

// AppendQuoteToASCII appends QuoteToASCII(s).
func AppendQuoteToASCII(dst []byte, s string) []byte { return appendQuoted(dst, s, '"', quoteASCII) }

// QuoteToGraphic is Quote with graphic characters left as they are.
func QuoteToGraphic(s string) string {
	return string(appendQuoted(make([]byte, 0, 3*len(s)/2+2), s, '"', quoteGraphic))
}

// AppendQuoteToGraphic appends QuoteToGraphic(s).
func AppendQuoteToGraphic(dst []byte, s string) []byte {
	return appendQuoted(dst, s, '"', quoteGraphic)
}

// QuoteRune returns r as a Go character literal; RuneError stands for an r that is no character.
func QuoteRune(r rune) string { return string(appendQuotedRune(nil, r, quotePrintable)) }

// AppendQuoteRune appends QuoteRune(r).
func AppendQuoteRune(dst []byte, r rune) []byte { return appendQuotedRune(dst, r, quotePrintable) }

// QuoteRuneToASCII is QuoteRune with everything but printable ASCII escaped.
func QuoteRuneToASCII(r rune) string { return string(appendQuotedRune(nil, r, quoteASCII)) }

// AppendQuoteRuneToASCII appends QuoteRuneToASCII(r).
func AppendQuoteRuneToASCII(dst []byte, r rune) []byte { return appendQuotedRune(dst, r, quoteASCII) }

// QuoteRuneToGraphic is QuoteRune with graphic characters left as they are.
func QuoteRuneToGraphic(r rune) string { return string(appendQuotedRune(nil, r, quoteGraphic)) }

// AppendQuoteRuneToGraphic appends QuoteRuneToGraphic(r).
func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte {
	return appendQuotedRune(dst, r, quoteGraphic)
}

func appendQuoted(dst []byte, s string, quote byte, mode int) []byte {
	dst = append(dst, quote)
	for i := 0; i < len(s); {
		r, size := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError && size == 1 {
				dst = append(dst, '\\', 'x', lowerHex[s[i]>>4], lowerHex[s[i]&15])
				i++
				continue
			}
		}
		dst = appendEscaped(dst, r, quote, mode)
		i += size
	}
	return append(dst, quote)
}

func appendQuotedRune(dst []byte, r rune, mode int) []byte {
	if !utf8.ValidRune(r) {
		r = utf8.RuneError
	}
	dst = append(dst, '\'')
	dst = appendEscaped(dst, r, '\'', mode)
	return append(dst, '\'')
}

func appendEscaped(dst []byte, r rune, quote byte, mode int) []byte {
	if r == rune(quote) || r == '\\' {
		return append(dst, '\\', byte(r))
	}
	if r < utf8.RuneSelf {
		if ' ' <= r && r < 0x7F {
			return append(dst, byte(r))
		}
	} else if mode != quoteASCII && (IsPrint(r) || mode == quoteGraphic && IsGraphic(r)) {
		return utf8.AppendRune(dst, r)
	}
	switch r {
	case '\a':
		return append(dst, `\a`...)
	case '\b':
		return append(dst, `\b`...)
	case '\f':
		return append(dst, `\f`...)
	case '\n':
		return append(dst, `\n`...)
	case '\r':
		return append(dst, `\r`...)
	case '\t':
		return append(dst, `\t`...)
	case '\v':
		return append(dst, `\v`...)
	}
	shift := 28
	switch {
	case r < ' ' || r == 0x7F:
		dst = append(dst, '\\', 'x')
		shift = 4
	case r < 0x10000:
		dst = append(dst, '\\', 'u')
		shift = 12
	default:
		dst = append(dst, '\\', 'U')
	}
	for ; shift >= 0; shift -= 4 {
		dst = append(dst, lowerHex[r>>uint(shift)&15])
	}
	return dst
}

// CanBackquote reports whether s can be written as a raw string on one line.
func CanBackquote(s string) bool {
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		if size == 1 && r == utf8.RuneError || r < ' ' && r != '\t' || r == '`' || r == 0x7F || r == '\uFEFF' {
			return false
		}
	}
	return true
}

// IsPrint reports whether r is printable: a letter, number, mark, punctuation, symbol or the ASCII space.
func IsPrint(r rune) bool {
	if r < 0x7F {
		return r >= ' '
	}
	lo, hi := 0, len(printableRanges)/6
	for lo < hi {
		mid := int(uint(lo+hi) / 2)
		if r > rune24(6*mid+3) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo < len(printableRanges)/6 && r >= rune24(6*lo)
}

// rune24 reads the three-byte number at offset i of printableRanges.
func rune24(i int) rune {
	return rune(printableRanges[i]) | rune(printableRanges[i+1])<<8 | rune(printableRanges[i+2])<<16
}

// IsGraphic reports whether r is printable or one of the other space characters.
func IsGraphic(r rune) bool {
	switch r {
	case 0xA0, 0x1680, 0x202F, 0x205F, 0x3000:
		return true
	}
	return 0x2000 <= r && r <= 0x200A || IsPrint(r)
}
