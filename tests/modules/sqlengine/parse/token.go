// Package parse reads SQL.
package parse

import (
	"fmt"
	"strings"
	"unicode"
)

type class uint8

const (
	eof class = iota
	word
	keyword
	number
	text
	symbol
)

type token struct {
	class  class
	text   string // keywords in upper case
	offset int
}

func (t token) String() string {
	switch t.class {
	case eof:
		return "end of statement"
	case text:
		return "'" + t.text + "'"
	}
	return t.text
}

var keywords = map[string]bool{}

func init() {
	for _, k := range strings.Fields(`SELECT FROM WHERE GROUP BY HAVING ORDER ASC DESC LIMIT OFFSET DISTINCT AS JOIN LEFT INNER CROSS ON AND OR NOT
		IN IS NULL LIKE BETWEEN EXISTS CASE WHEN THEN ELSE END TRUE FALSE INSERT INTO VALUES UPDATE SET DELETE CREATE TABLE INDEX UNIQUE PRIMARY KEY
		DROP BEGIN COMMIT ROLLBACK UNION ALL EXPLAIN CAST DATE DEFAULT`) {
		keywords[k] = true
	}
}

// An Error says where a statement is wrong.
type Error struct {
	Line, Column int
	Message      string
}

func (e *Error) Error() string { return fmt.Sprintf("%d:%d: %s", e.Line, e.Column, e.Message) }

func errorAt(source string, offset int, format string, args ...any) *Error {
	before := source[:offset]
	line := 1 + strings.Count(before, "\n")
	column := offset - strings.LastIndexByte(before, '\n')
	return &Error{line, column, fmt.Sprintf(format, args...)}
}

func isLetter(c byte) bool { return c == '_' || unicode.IsLetter(rune(c)) || c >= 0x80 }
func isDigit(c byte) bool  { return '0' <= c && c <= '9' }

var symbols = []string{"<=", ">=", "<>", "!=", "||", "(", ")", ",", "*", "+", "-", "/", "%", "=", "<", ">", ".", ";"}

func scan(source string) ([]token, error) {
	var tokens []token
	for i := 0; ; {
		for i < len(source) && strings.IndexByte(" \t\r\n", source[i]) >= 0 {
			i++
		}
		if strings.HasPrefix(source[i:], "--") {
			for i < len(source) && source[i] != '\n' {
				i++
			}
			continue
		}
		if i == len(source) {
			return append(tokens, token{eof, "", i}), nil
		}
		begin := i
		switch c := source[i]; {
		case isLetter(c):
			for i < len(source) && (isLetter(source[i]) || isDigit(source[i])) {
				i++
			}
			t := token{word, source[begin:i], begin}
			if upper := strings.ToUpper(t.text); keywords[upper] {
				t.class, t.text = keyword, upper
			}
			tokens = append(tokens, t)
		case isDigit(c):
			for i < len(source) && (isDigit(source[i]) || source[i] == '.' || source[i] == 'e' || source[i] == 'E') {
				i++
			}
			tokens = append(tokens, token{number, source[begin:i], begin})
		case c == '\'':
			var b strings.Builder
			for i++; ; i++ {
				if i == len(source) {
					return nil, errorAt(source, begin, "text without end")
				}
				if source[i] == '\'' {
					if i+1 == len(source) || source[i+1] != '\'' {
						break
					}
					i++
				}
				b.WriteByte(source[i])
			}
			i++
			tokens = append(tokens, token{text, b.String(), begin})
		default:
			found := false
			for _, s := range symbols {
				if strings.HasPrefix(source[i:], s) {
					tokens = append(tokens, token{symbol, s, begin})
					i += len(s)
					found = true
					break
				}
			}
			if !found {
				return nil, errorAt(source, i, "unexpected character %q", c)
			}
		}
	}
}
