package parse

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// kind is what a token is.
type kind int

const (
	kindError kind = iota // text says what is wrong
	kindEOF
	kindText
	kindComment
	kindLeft // delimiter
	kindRight
	kindSpace
	kindAssign
	kindDeclare
	kindPipe
	kindOpen // parentheses
	kindClose
	kindChar // punctuation that may be needed: a comma
	kindBool
	kindRune
	kindComplex
	kindNumber
	kindString
	kindRawString
	kindField
	kindIdentifier
	kindVariable
	kindKeyword // what follows is told by a word
	kindDot
	kindNil
	kindBlock
	kindBreak
	kindContinue
	kindDefine
	kindElse
	kindEnd
	kindIf
	kindRange
	kindTemplate
	kindWith
)

// keywords are the words that are no identifiers.
var keywords = map[string]kind{
	"nil": kindNil, "block": kindBlock, "break": kindBreak, "continue": kindContinue, "define": kindDefine, "else": kindElse,
	"end": kindEnd, "if": kindIf, "range": kindRange, "template": kindTemplate, "with": kindWith,
}

// token is a piece of a template.
type token struct {
	kind kind
	pos  Pos
	text string
	line int
}

func (t token) String() string {
	switch {
	case t.kind == kindEOF:
		return "EOF"
	case t.kind == kindError:
		return t.text
	case t.kind > kindKeyword:
		return "<" + t.text + ">"
	case len(t.text) > 10:
		return fmt.Sprintf("%.10q...", t.text)
	}
	return fmt.Sprintf("%q", t.text)
}

const (
	spaces = " \t\r\n"
	eof    = -1
)

// scanner cuts a template into tokens, as the parser asks for them.
type scanner struct {
	text        string
	left, right string // the delimiters
	comments    bool   // are wanted
	isLoopWord  func(word string) bool
	pos         int // of what follows
	start       int // of the token at hand
	line        int // of start
	inside      bool
	depth       int // of parentheses
	ended       bool
}

func newScanner(text, left, right string) *scanner {
	if left == "" {
		left = "{{"
	}
	if right == "" {
		right = "}}"
	}
	return &scanner{text: text, left: left, right: right, line: 1}
}

// take makes a token of what has been read.
func (s *scanner) take(k kind) token {
	t := token{k, Pos(s.start), s.text[s.start:s.pos], s.line}
	s.drop()
	return t
}

// drop leaves out what has been read.
func (s *scanner) drop() {
	s.line += strings.Count(s.text[s.start:s.pos], "\n")
	s.start = s.pos
}

func (s *scanner) fail(format string, args ...any) token {
	s.ended = true
	return token{kindError, Pos(s.start), fmt.Sprintf(format, args...), s.line}
}

func (s *scanner) peek() rune {
	if s.pos >= len(s.text) {
		return eof
	}
	r, _ := utf8.DecodeRuneInString(s.text[s.pos:])
	return r
}

func (s *scanner) read() rune {
	if s.pos >= len(s.text) {
		return eof
	}
	r, n := utf8.DecodeRuneInString(s.text[s.pos:])
	s.pos += n
	return r
}

func (s *scanner) accept(set string) bool {
	if r := s.peek(); r == eof || !strings.ContainsRune(set, r) {
		return false
	}
	s.read()
	return true
}

func (s *scanner) acceptAll(set string) {
	for s.accept(set) {
	}
}

func isSpace(r rune) bool { return r == ' ' || r == '\t' || r == '\r' || r == '\n' }

func isWord(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }

// trimsBefore reports whether text begins with the mark that lets the text before the action be trimmed.
func trimsBefore(text string) bool { return len(text) >= 2 && text[0] == '-' && isSpace(rune(text[1])) }

// trimsAfter reports whether text begins with the mark that lets the text behind the action be trimmed.
func trimsAfter(text string) bool { return len(text) >= 2 && isSpace(rune(text[0])) && text[1] == '-' }

// next returns the next token.
func (s *scanner) next() token {
	if s.ended {
		return token{kindEOF, Pos(s.start), "EOF", s.line}
	}
	if s.inside {
		return s.insideAction()
	}
	return s.outside()
}

// outside scans text up to an action, or the beginning of one.
func (s *scanner) outside() token {
	rest := s.text[s.pos:]
	at := strings.Index(rest, s.left)
	switch {
	case at < 0:
		s.pos = len(s.text)
	case at > 0 || s.pos < s.start:
		s.pos += at
	}
	if at != 0 {
		end := s.pos
		if at > 0 && trimsBefore(s.text[end+len(s.left):]) {
			s.pos = s.start + len(strings.TrimRight(s.text[s.start:end], spaces))
		}
		var text token
		has := s.pos > s.start
		if has {
			text = s.take(kindText)
		}
		s.pos = end
		s.drop()
		if has {
			return text
		}
	}
	if s.pos == len(s.text) {
		s.ended = true
		return token{kindEOF, Pos(s.start), "EOF", s.line}
	}
	return s.leftDelimiter()
}

func (s *scanner) leftDelimiter() token {
	s.pos += len(s.left)
	mark := 0
	if trimsBefore(s.text[s.pos:]) {
		mark = 2
	}
	if strings.HasPrefix(s.text[s.pos+mark:], "/*") {
		s.pos += mark
		s.drop()
		return s.comment()
	}
	t := s.take(kindLeft)
	s.pos += mark
	s.drop()
	s.inside, s.depth = true, 0
	return t
}

func (s *scanner) comment() token {
	s.pos += len("/*")
	end := strings.Index(s.text[s.pos:], "*/")
	if end < 0 {
		return s.fail("unclosed comment")
	}
	s.pos += end + len("*/")
	ends, trims := s.atRight()
	if !ends {
		return s.fail("comment ends before closing delimiter")
	}
	t := s.take(kindComment)
	s.skipRight(trims)
	if s.comments {
		return t
	}
	return s.outside()
}

// atRight reports whether a delimiter follows that ends the action, and whether it trims what is behind it.
func (s *scanner) atRight() (ends, trims bool) {
	rest := s.text[s.pos:]
	if trimsAfter(rest) && strings.HasPrefix(rest[2:], s.right) {
		return true, true
	}
	return strings.HasPrefix(rest, s.right), false
}

// skipRight passes the delimiter and what it trims.
func (s *scanner) skipRight(trims bool) {
	if trims {
		s.pos += 2
	}
	s.pos += len(s.right)
	if trims {
		s.acceptAll(spaces)
	}
	s.drop()
}

func (s *scanner) insideAction() token {
	if ends, trims := s.atRight(); ends {
		if s.depth > 0 {
			return s.fail("unclosed left paren")
		}
		if trims {
			s.pos += 2
			s.drop()
		}
		s.pos += len(s.right)
		t := s.take(kindRight)
		if trims {
			s.acceptAll(spaces)
			s.drop()
		}
		s.inside = false
		return t
	}
	switch r := s.read(); {
	case r == eof:
		return s.fail("unclosed action")
	case isSpace(r):
		return s.space()
	case r == '=':
		return s.take(kindAssign)
	case r == ':':
		if s.read() != '=' {
			return s.fail("expected :=")
		}
		return s.take(kindDeclare)
	case r == '|':
		return s.take(kindPipe)
	case r == '"':
		return s.quoted('"', kindString, "unterminated quoted string")
	case r == '\'':
		return s.quoted('\'', kindRune, "unterminated character constant")
	case r == '`':
		end := strings.IndexByte(s.text[s.pos:], '`')
		if end < 0 {
			return s.fail("unterminated raw quoted string")
		}
		s.pos += end + 1
		return s.take(kindRawString)
	case r == '$':
		return s.fieldOrVariable(kindVariable, kindVariable)
	case r == '.' && s.pos < len(s.text) && (s.peek() < '0' || s.peek() > '9'):
		return s.fieldOrVariable(kindField, kindDot)
	case r == '+' || r == '-' || r == '.' || '0' <= r && r <= '9':
		s.pos = s.start
		return s.number()
	case isWord(r):
		return s.word()
	case r == '(':
		s.depth++
		return s.take(kindOpen)
	case r == ')':
		s.depth--
		if s.depth < 0 {
			return s.fail("unexpected right paren")
		}
		return s.take(kindClose)
	case r <= unicode.MaxASCII && unicode.IsPrint(r):
		return s.take(kindChar)
	default:
		return s.fail("unrecognized character in action: %#U", r)
	}
}

// space scans spaces, but not one that belongs to the mark of the right delimiter.
func (s *scanner) space() token {
	for isSpace(s.peek()) {
		s.pos++
	}
	s.pos--
	if _, trims := s.atRight(); !trims {
		s.pos++
	} else if s.pos == s.start {
		return s.insideAction()
	}
	return s.take(kindSpace)
}

func (s *scanner) quoted(quote rune, k kind, unterminated string) token {
	for {
		r := s.read()
		if r == '\\' {
			if r = s.read(); r != eof && r != '\n' {
				continue
			}
		}
		if r == eof || r == '\n' {
			return s.fail("%s", unterminated)
		}
		if r == quote {
			return s.take(k)
		}
	}
}

// atEnd reports whether a word may end here.
func (s *scanner) atEnd() bool {
	r := s.peek()
	return r == eof || isSpace(r) || strings.ContainsRune(".,|:)(", r) || strings.HasPrefix(s.text[s.pos:], s.right)
}

func (s *scanner) fieldOrVariable(named, alone kind) token {
	if s.atEnd() {
		return s.take(alone)
	}
	return s.restOfWord(named)
}

func (s *scanner) restOfWord(k kind) token {
	for isWord(s.peek()) {
		s.read()
	}
	if !s.atEnd() {
		r := s.peek()
		s.read()
		return s.fail("bad character %#U", r)
	}
	return s.take(k)
}

func (s *scanner) word() token {
	t := s.restOfWord(kindIdentifier)
	if t.kind != kindIdentifier {
		return t
	}
	if k, ok := keywords[t.text]; ok && (k != kindBreak && k != kindContinue || s.isLoopWord(t.text)) {
		t.kind = k
	} else if t.text == "true" || t.text == "false" {
		t.kind = kindBool
	}
	return t
}

func (s *scanner) number() token {
	ok, k := s.plainNumber(), kindNumber
	if sign := s.peek(); ok && (sign == '+' || sign == '-') {
		k = kindComplex
		ok = s.plainNumber() && s.text[s.pos-1] == 'i'
	}
	if !ok {
		return s.fail("bad number syntax: %q", s.text[s.start:s.pos])
	}
	return s.take(k)
}

// plainNumber scans something like a number; the conversion finds what is wrong with it.
func (s *scanner) plainNumber() bool {
	const decimal = "0123456789_"
	s.accept("+-")
	digits, exponent := decimal, "eE"
	if s.accept("0") {
		switch {
		case s.accept("xX"):
			digits, exponent = "0123456789abcdefABCDEF_", "pP"
		case s.accept("oO"):
			digits, exponent = "01234567_", ""
		case s.accept("bB"):
			digits, exponent = "01_", ""
		}
	}
	s.acceptAll(digits)
	if s.accept(".") {
		s.acceptAll(digits)
	}
	if s.accept(exponent) {
		s.accept("+-")
		s.acceptAll(decimal)
	}
	s.accept("i")
	if isWord(s.peek()) {
		s.read()
		return false
	}
	return true
}
