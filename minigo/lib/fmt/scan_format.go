package fmt

import "unicode/utf8"

// scanf reads the operands in the form of the format and returns how many it could.
func (s *scanner) scanf(format string, a []any) (n int) {
	for format != "" {
		rest, fits := s.literals(format)
		if s.err != nil {
			return n
		}
		if fits {
			format = rest
			if format == "" {
				break
			}
		} else if format[0] != '%' {
			s.complain("input does not match format")
			return n
		}
		// A directive: % with at least one character behind it. As in Go, this may be a %% that has not fitted;
		// here spaces may come before it.
		format = s.scanWidth(format[1:])
		verb, size := utf8.DecodeRuneInString(format)
		if verb != 'c' {
			s.skipSpace()
		}
		if verb == '%' {
			s.skipSpace()
			s.notAtEnd()
			if !s.take("%") {
				s.complain("missing literal %")
			}
			if s.err != nil {
				return n
			}
			format = format[size:]
			continue
		}
		if n >= len(a) {
			s.complain("too few operands for format '%" + format + "'")
			return n
		}
		format = format[size:]
		s.limit = noWidth
		if limit := s.count + s.width; limit < noWidth {
			s.limit = limit
		}
		if s.err == nil {
			s.value(a[n], verb)
		}
		if s.err != nil {
			return n
		}
		n++
		s.limit = noWidth
	}
	if n < len(a) {
		s.complain("too many operands")
	}
	return n
}

// scanWidth reads the width that a directive begins with and returns the rest, which is never empty.
func (s *scanner) scanWidth(format string) string {
	end := len(format) - 1 // even a digit there is a verb
	width, i := 0, 0
	for i < end && '0' <= format[i] && format[i] <= '9' {
		if width > maxNumber {
			s.width = noWidth
			return format[end:]
		}
		width = width*10 + int(format[i]-'0')
		i++
	}
	s.width = width
	if i == 0 {
		s.width = noWidth
	}
	return format[i:]
}

// literals matches the input with the format up to its next directive or end, and returns what follows. fits tells
// whether they match.
func (s *scanner) literals(format string) (rest string, fits bool) {
	for format != "" && s.err == nil {
		c, size := utf8.DecodeRuneInString(format)
		if isSpace(c) {
			format = s.spaces(format)
			continue
		}
		if c == '%' {
			if len(format) == 1 {
				s.complain("missing verb: % at end of format string")
				break
			}
			if format[1] != '%' {
				return format, true
			}
			size = 2
		}
		if r := s.must(); r != c {
			s.back(r)
			return format, false
		}
		format = format[size:]
	}
	return format, true
}

// spaces matches the spaces that the format begins with, and returns what follows them. A newline matches spaces and
// a newline or the end of the input. Spaces alone match one space and more, or the end; after a newline, any number.
func (s *scanner) spaces(format string) string {
	newlines, trailing := 0, false
	for format != "" {
		c, size := utf8.DecodeRuneInString(format)
		if !isSpace(c) {
			break
		}
		trailing = c != '\n'
		if !trailing {
			newlines++
		}
		format = format[size:]
	}
	for i := 0; i < newlines; i++ {
		r := s.next()
		for isSpace(r) && r != '\n' {
			r = s.next()
		}
		if r != '\n' && r != endOfInput {
			s.complain("newline in format does not match input")
		}
	}
	if !trailing {
		return format
	}
	r := s.next()
	if newlines == 0 {
		if !isSpace(r) && r != endOfInput {
			s.complain("expected space in input to match format")
		}
		if r == '\n' {
			s.complain("newline in input does not match format")
		}
	}
	for isSpace(r) && r != '\n' {
		r = s.next()
	}
	s.back(r)
	return format
}
