// A tokenizer for a small language in the state-function style.
package main

import (
	"fmt"
	"os"
	"strings"
)

type itemType int

const (
	itemError itemType = iota
	itemEOF
	itemIdent
	itemKeyword
	itemNumber
	itemString
	itemOp
)

func (t itemType) String() string {
	return [...]string{"error", "eof", "ident", "keyword", "number", "string", "op"}[t]
}

type item struct {
	typ  itemType
	line int
	val  string
}

func (i item) String() string {
	if len(i.val) > 12 {
		return fmt.Sprintf("%d:%s(%.9s...)", i.line, i.typ, i.val)
	}
	return fmt.Sprintf("%d:%v(%s)", i.line, i.typ, i.val)
}

type stateFn func(*lexer) stateFn

type lexer struct {
	input       string
	start, pos  int
	width, line int
	items       []item
}

const eof = -1

func (l *lexer) next() rune {
	if l.pos >= len(l.input) {
		l.width = 0
		return eof
	}
	r, w := decode(l.input[l.pos:])
	l.pos += w
	l.width = w
	return r
}

// decode returns the first rune of s and its width.
func decode(s string) (rune, int) {
	for i, r := range s {
		if i > 0 {
			return []rune(s[:i])[0], i
		}
		_ = r
	}
	return []rune(s)[0], len(s)
}

func (l *lexer) backup() { l.pos -= l.width }
func (l *lexer) peek() rune {
	r := l.next()
	l.backup()
	return r
}

func (l *lexer) emit(t itemType) {
	l.items = append(l.items, item{t, l.line, l.input[l.start:l.pos]})
	l.start = l.pos
}

func (l *lexer) errorf(format string, args ...any) stateFn {
	l.items = append(l.items, item{itemError, l.line, fmt.Sprintf(format, args...)})
	return nil
}

func (l *lexer) accept(valid string) bool {
	if strings.IndexRune(valid, l.next()) >= 0 {
		return true
	}
	l.backup()
	return false
}

func (l *lexer) acceptRun(valid string) {
	for l.accept(valid) {
	}
}

func lexCode(l *lexer) stateFn {
	for {
		switch r := l.next(); {
		case r == eof:
			l.emit(itemEOF)
			return nil
		case r == '\n':
			l.line++
			l.start = l.pos
		case r == ' ' || r == '\t':
			l.start = l.pos
		case r == '"':
			return lexString
		case '0' <= r && r <= '9':
			l.backup()
			return lexNumber
		case isAlpha(r):
			return lexIdent
		case r == '/' && l.peek() == '/':
			return lexComment
		case strings.ContainsRune("+-*/=<>(){};,!", r):
			if l.peek() == '=' && strings.ContainsRune("=<>!", r) {
				l.next()
			}
			l.emit(itemOp)
		default:
			return l.errorf("unexpected character %q", r)
		}
	}
}

func isAlpha(r rune) bool {
	return r == '_' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || r >= 0x80
}

func lexComment(l *lexer) stateFn {
	if i := strings.IndexByte(l.input[l.pos:], '\n'); i >= 0 {
		l.pos += i
	} else {
		l.pos = len(l.input)
	}
	l.start = l.pos
	return lexCode
}

func lexIdent(l *lexer) stateFn {
	for r := l.next(); isAlpha(r) || '0' <= r && r <= '9'; {
		r = l.next()
	}
	l.backup()
	switch l.input[l.start:l.pos] {
	case "let", "if", "while", "print":
		l.emit(itemKeyword)
	default:
		l.emit(itemIdent)
	}
	return lexCode
}

func lexNumber(l *lexer) stateFn {
	digits := "0123456789"
	if l.accept("0") && l.accept("xX") {
		digits = "0123456789abcdefABCDEF"
	}
	l.acceptRun(digits)
	if l.accept(".") {
		l.acceptRun(digits)
	}
	if isAlpha(l.peek()) {
		l.next()
		return l.errorf("bad number syntax: %q", l.input[l.start:l.pos])
	}
	l.emit(itemNumber)
	return lexCode
}

func lexString(l *lexer) stateFn {
	for {
		switch l.next() {
		case '\\':
			if r := l.next(); r != eof && r != '\n' {
				break
			}
			fallthrough
		case eof, '\n':
			return l.errorf("unterminated string")
		case '"':
			l.emit(itemString)
			return lexCode
		}
	}
}

func lex(input string) []item {
	l := &lexer{input: input, line: 1}
	for state := stateFn(lexCode); state != nil; {
		state = state(l)
	}
	return l.items
}

func main() {
	failed := 0
	for _, src := range []string{
		"let x = 0x1F + 12.5\nwhile x >= 10 { x = x - 1; } // countdown\nprint(\"done \\\" here\")",
		"größe = π * 2",
		"let s = \"never closed\nprint s",
		"let n = 12ab",
		"a @ b",
	} {
		for _, it := range lex(src) {
			fmt.Print(it, " ")
			if it.typ == itemError {
				failed++
			}
		}
		fmt.Println()
	}
	if failed > 0 {
		fmt.Println(failed, "errors")
		os.Exit(3)
	}
}
