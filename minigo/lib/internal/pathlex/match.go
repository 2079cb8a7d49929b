package pathlex

import (
	"errors"
	"unicode/utf8"
)

// ErrBadPattern says that a pattern is malformed.
var ErrBadPattern = errors.New("syntax error in pattern")

// Match reports whether the pattern describes the whole name. With thorough, a malformed pattern is found even when the
// name does not get so far.
func Match(pattern, name string, thorough bool) (matched bool, err error) {
	for pattern != "" {
		star := false
		for pattern != "" && pattern[0] == '*' {
			pattern = pattern[1:]
			star = true
		}
		chunk := chunkLen(pattern)
		part := pattern[:chunk]
		pattern = pattern[chunk:]
		if star && part == "" {
			// A star at the end takes the rest.
			return lastSlash(name) < 0, nil
		}
		rest, ok, err := matchChunk(part, name)
		// The last part must take everything. A star before gives it more tries, further on.
		if ok && (rest == "" || pattern != "") {
			name = rest
			continue
		}
		if err != nil {
			return false, err
		}
		found := false
		if star {
			for i := 0; i < len(name) && name[i] != '/'; i++ {
				rest, ok, err := matchChunk(part, name[i+1:])
				if ok {
					if pattern == "" && rest != "" {
						continue
					}
					name = rest
					found = true
					break
				}
				if err != nil {
					return false, err
				}
			}
		}
		if found {
			continue
		}
		if thorough {
			err = check(pattern)
		}
		return false, err
	}
	return name == "", nil
}

// check returns an error when one of the pattern's parts is malformed.
func check(pattern string) error {
	for pattern != "" {
		for pattern != "" && pattern[0] == '*' {
			pattern = pattern[1:]
		}
		chunk := chunkLen(pattern)
		if _, _, err := matchChunk(pattern[:chunk], ""); err != nil {
			return err
		}
		pattern = pattern[chunk:]
	}
	return nil
}

// chunkLen returns the length of what stands before the next star.
func chunkLen(pattern string) int {
	class := false
	for i := 0; i < len(pattern); i++ {
		switch pattern[i] {
		case '\\':
			i++
		case '[':
			class = true
		case ']':
			class = false
		case '*':
			if !class {
				return i
			}
		}
	}
	return len(pattern)
}

// matchChunk matches a pattern without stars against the start of s and returns what is left. Once it has failed it goes
// on for the sake of errors in the pattern.
func matchChunk(chunk, s string) (rest string, ok bool, err error) {
	failed := false
	for chunk != "" {
		failed = failed || s == ""
		switch chunk[0] {
		case '[':
			var r rune
			if !failed {
				var size int
				r, size = utf8.DecodeRuneInString(s)
				s = s[size:]
			}
			chunk = chunk[1:]
			negated := chunk != "" && chunk[0] == '^'
			if negated {
				chunk = chunk[1:]
			}
			in := false
			for n := 0; ; n++ {
				if chunk != "" && chunk[0] == ']' && n > 0 {
					chunk = chunk[1:]
					break
				}
				var lo, hi rune
				if lo, chunk, err = classRune(chunk); err != nil {
					return "", false, err
				}
				hi = lo
				if chunk[0] == '-' {
					if hi, chunk, err = classRune(chunk[1:]); err != nil {
						return "", false, err
					}
				}
				in = in || lo <= r && r <= hi
			}
			failed = failed || in == negated
		case '?':
			if !failed {
				failed = s[0] == '/'
				_, size := utf8.DecodeRuneInString(s)
				s = s[size:]
			}
			chunk = chunk[1:]
		default:
			if chunk[0] == '\\' {
				if chunk = chunk[1:]; chunk == "" {
					return "", false, ErrBadPattern
				}
			}
			if !failed {
				failed = chunk[0] != s[0]
				s = s[1:]
			}
			chunk = chunk[1:]
		}
	}
	return s, !failed, nil
}

// classRune takes one character of a class; the class must go on behind it.
func classRune(chunk string) (r rune, rest string, err error) {
	if chunk == "" || chunk[0] == '-' || chunk[0] == ']' {
		return 0, "", ErrBadPattern
	}
	if chunk[0] == '\\' {
		if chunk = chunk[1:]; chunk == "" {
			return 0, "", ErrBadPattern
		}
	}
	r, size := utf8.DecodeRuneInString(chunk)
	if r == utf8.RuneError && size == 1 {
		err = ErrBadPattern
	}
	rest = chunk[size:]
	if rest == "" {
		err = ErrBadPattern
	}
	return r, rest, err
}
