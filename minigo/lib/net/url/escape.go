package url

import (
	"strconv"
	"strings"
)

// part is a part of a URL, which says what may stand in it as it is.
type part uint8

const (
	inPath part = 1 << iota
	inSegment
	inHost
	inZone
	inUser
	inQuery
	inFragment
)

// plain tells for each character in which parts it stands for itself.
var plain = func() (table [256]part) {
	everywhere := part(1<<7 - 1)
	for c := range table {
		if 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' {
			table[c] = everywhere
		}
	}
	for characters, parts := range map[string]part{
		"-._~":   everywhere,
		"$&+=":   everywhere &^ inQuery,
		",;":     everywhere &^ inQuery &^ inSegment,
		"!()*":   inHost | inZone | inFragment,
		`"'<>[]`: inHost | inZone,
		":":      inHost | inZone | inFragment | inPath | inSegment,
		"@":      inFragment | inPath | inSegment,
		"/":      inFragment | inPath,
		"?":      inFragment,
	} {
		for _, c := range []byte(characters) {
			table[c] = parts
		}
	}
	return table
}()

// EscapeError is an escape that is wrong.
type EscapeError string

func (e EscapeError) Error() string { return "invalid URL escape " + strconv.Quote(string(e)) }

// InvalidHostError is a character that a host's name cannot have.
type InvalidHostError string

func (e InvalidHostError) Error() string {
	return "invalid character " + strconv.Quote(string(e)) + " in host name"
}

// QueryEscape returns s as it can stand in a query.
func QueryEscape(s string) string { return escape(s, inQuery) }

// PathEscape returns s as it can stand between slashes in a path.
func PathEscape(s string) string { return escape(s, inSegment) }

// QueryUnescape undoes QueryEscape.
func QueryUnescape(s string) (string, error) { return unescape(s, inQuery) }

// PathUnescape undoes PathEscape.
func PathUnescape(s string) (string, error) { return unescape(s, inSegment) }

const digits = "0123456789ABCDEF"

func escape(s string, where part) string {
	i := 0
	for i < len(s) && plain[s[i]]&where != 0 {
		i++
	}
	if i == len(s) {
		return s
	}
	b := append(make([]byte, 0, len(s)+16), s[:i]...)
	for ; i < len(s); i++ {
		switch c := s[i]; {
		case plain[c]&where != 0:
			b = append(b, c)
		case c == ' ' && where == inQuery:
			b = append(b, '+')
		default:
			b = append(b, '%', digits[c>>4], digits[c&15])
		}
	}
	return string(b)
}

// octet returns the byte that an escape stands for.
func octet(s string) (c byte, ok bool) {
	if len(s) < 3 {
		return 0, false
	}
	high, low := strings.IndexByte(digits, upper(s[1])), strings.IndexByte(digits, upper(s[2]))
	return byte(high<<4 | low), high >= 0 && low >= 0
}

func upper(c byte) byte {
	if 'a' <= c && c <= 'z' {
		return c - 0x20
	}
	return c
}

func unescape(s string, where part) (string, error) {
	if !strings.ContainsAny(s, "%+") && where&(inHost|inZone) == 0 {
		return s, nil
	}
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '%':
			value, ok := octet(s[i:])
			switch {
			case !ok:
				return "", EscapeError(s[i:min(i+3, len(s))])
			case where == inHost && value < 0x80 && value != '%': // only for what is not ASCII
				return "", EscapeError(s[i : i+3])
			case where == inZone && value != '%' && value != ' ' && plain[value]&inHost == 0:
				return "", EscapeError(s[i : i+3])
			}
			b = append(b, value)
			i += 2
		case c == '+' && where == inQuery:
			b = append(b, ' ')
		case where&(inHost|inZone) != 0 && c < 0x80 && plain[c]&where == 0:
			return "", InvalidHostError(s[i : i+1])
		default:
			b = append(b, c)
		}
	}
	return string(b), nil
}
