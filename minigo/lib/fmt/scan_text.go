package fmt

import (
	"errors"
	"io"
	"strconv"
	"unicode/utf8"
)

// fail keeps the first failure.
func (s *scanner) fail(err error) {
	if s.err == nil {
		s.err = err
	}
}

func (s *scanner) complain(text string) { s.fail(errors.New(text)) }

// next reads a character; endOfInput at the end and after a failure.
func (s *scanner) next() rune {
	if s.err != nil {
		return endOfInput
	}
	r, _, err := s.ReadRune()
	if err != nil {
		if err != io.EOF {
			s.err = err
		}
		return endOfInput
	}
	return r
}

// must is next where the end is a failure.
func (s *scanner) must() rune {
	r := s.next()
	if r == endOfInput {
		s.fail(io.ErrUnexpectedEOF)
	}
	return r
}

// back takes a character, but not the end, back.
func (s *scanner) back(r rune) {
	if r != endOfInput && s.err == nil {
		s.UnreadRune()
	}
}

// notAtEnd fails at the end of the input.
func (s *scanner) notAtEnd() {
	r := s.next()
	if r == endOfInput {
		s.fail(io.EOF)
	}
	s.back(r)
}

// skipSpace skips spaces. Where newlines are no spaces, one is a failure.
func (s *scanner) skipSpace() {
	for {
		r := s.next()
		if r == '\r' {
			// Before a newline it is part of that.
			after := s.next()
			s.back(after)
			if after == '\n' {
				continue
			}
		}
		if r == '\n' && !s.newlineIsSpace {
			s.complain("unexpected newline")
			return
		}
		if r == endOfInput || !isSpace(r) {
			s.back(r)
			return
		}
	}
}

// word adds the characters for which f holds to the token.
func (s *scanner) word(skipSpace bool, f func(rune) bool) {
	if skipSpace {
		s.skipSpace()
	}
	for {
		r := s.next()
		if r == endOfInput || !f(r) {
			s.back(r)
			return
		}
		s.add(r)
	}
}

func (s *scanner) add(r rune) {
	if r < utf8.RuneSelf {
		s.token = append(s.token, byte(r))
	} else {
		s.token = utf8.AppendRune(s.token, r)
	}
}

// take reads the next character if it is one of the ASCII characters in set.
func (s *scanner) take(set string) bool {
	r := s.next()
	if in(set, r) {
		return true
	}
	s.back(r)
	return false
}

// accept is take that adds the character to the token.
func (s *scanner) accept(set string) bool {
	r := s.next()
	if in(set, r) {
		s.token = append(s.token, byte(r))
		return true
	}
	s.back(r)
	return false
}

// acceptWord accepts the characters of the upper-case word in any case, as far as they come; whether all do.
func (s *scanner) acceptWord(word string) bool {
	for i := 0; i < len(word); i++ {
		r := s.next()
		if r != rune(word[i]) && r != rune(word[i]|0x20) {
			s.back(r)
			return false
		}
		s.token = append(s.token, byte(r))
	}
	return true
}

// acceptDigits accepts digits below the base and underscores.
func (s *scanner) acceptDigits(base rune) {
	for s.acceptDigit(base, true) {
	}
}

func (s *scanner) acceptDigit(base rune, underscores bool) bool {
	r := s.next()
	if d := digitOf(r); d >= base && (!underscores || r != '_') {
		s.back(r)
		return false
	}
	s.token = append(s.token, byte(r))
	return true
}

// digitOf returns the value of a hexadecimal digit, a large number for any other character.
func digitOf(r rune) rune {
	switch {
	case '0' <= r && r <= '9':
		return r - '0'
	case 'a' <= r && r <= 'f':
		return r - 'a' + 10
	case 'A' <= r && r <= 'F':
		return r - 'A' + 10
	}
	return 1 << 20
}

// in reports whether r is one of the ASCII characters.
func in(set string, r rune) bool {
	for i := 0; i < len(set); i++ {
		if rune(set[i]) == r {
			return true
		}
	}
	return false
}

// isSpace reports whether r is white space.
func isSpace(r rune) bool {
	if r < utf8.RuneSelf {
		return r == ' ' || '\t' <= r && r <= '\r'
	}
	switch r {
	case 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
		return true
	}
	return 0x2000 <= r && r <= 0x200A
}

func isNoSpace(r rune) bool { return !isSpace(r) }

// quotedText reads a string in double quotes or backquotes.
func (s *scanner) quotedText() string {
	quote := s.next()
	switch quote {
	case '`':
		for {
			r := s.must()
			if r == quote || r == endOfInput {
				return string(s.token)
			}
			s.add(r)
		}
	case '"':
		s.add(quote)
		for {
			r := s.must()
			if r == endOfInput {
				return ""
			}
			s.add(r)
			if r == quote {
				break
			}
			if r == '\\' {
				// Only the character right after it can be a quote that does not end the string.
				if r = s.must(); r != endOfInput {
					s.add(r)
				}
			}
		}
		text, err := strconv.Unquote(string(s.token))
		if err != nil {
			s.fail(err)
		}
		return text
	}
	s.complain("expected quoted string")
	return ""
}

// hexText reads bytes of two hexadecimal digits each.
func (s *scanner) hexText() string {
	for {
		r := s.next()
		high := digitOf(r)
		if high > 15 {
			s.back(r)
			break
		}
		low := digitOf(s.must())
		if low > 15 {
			s.complain("illegal hex digit")
			return ""
		}
		s.token = append(s.token, byte(high<<4|low))
	}
	if len(s.token) == 0 {
		s.complain("no hex data for %x string")
	}
	return string(s.token)
}
