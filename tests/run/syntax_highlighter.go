package main

import (
	"fmt"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

type Kind uint8

const (
	EOF Kind = iota
	Ident
	Keyword
	Int
	Float
	String
	Char
	Op
	Comment
	Error
	kinds
)

var kindNames = [kinds]string{"EOF", "Ident", "Keyword", "Int", "Float", "String", "Char", "Op", "Comment", "Error"}

func (k Kind) String() string { return kindNames[k] }

type Pos struct{ Line, Col int }

func (p Pos) String() string { return fmt.Sprintf("%d:%d", p.Line, p.Col) }

type Token struct {
	Kind
	Text string
	Pos
}

type stateFn func(*Lexer) stateFn

type Lexer struct {
	src        string
	start, pos int
	at, tokPos Pos
	tokens     []Token
}

var keywords = map[string]bool{}

func init() {
	for _, k := range strings.Fields("func return if else for var package import range type struct") {
		keywords[k] = true
	}
}

func (l *Lexer) next() rune {
	if l.pos == len(l.src) {
		return -1
	}
	r, n := utf8.DecodeRuneInString(l.src[l.pos:])
	l.pos += n
	if r == '\n' {
		l.at = Pos{l.at.Line + 1, 1}
	} else {
		l.at.Col++
	}
	return r
}

func (l *Lexer) peek() rune {
	saved := *l
	r := l.next()
	*l = saved
	return r
}

func (l *Lexer) accept(ok func(rune) bool) int {
	n := 0
	for r := l.peek(); r >= 0 && ok(r); r = l.peek() {
		l.next()
		n++
	}
	return n
}

func (l *Lexer) emit(k Kind) {
	l.tokens = append(l.tokens, Token{k, l.src[l.start:l.pos], l.tokPos})
	l.start, l.tokPos = l.pos, l.at
}

func (l *Lexer) errorf(format string, args ...any) stateFn {
	l.tokens = append(l.tokens, Token{Error, fmt.Sprintf(format, args...), l.tokPos})
	return nil
}

func lexAny(l *Lexer) stateFn {
	l.accept(unicode.IsSpace)
	l.start, l.tokPos = l.pos, l.at
	switch r := l.next(); {
	case r < 0:
		l.emit(EOF)
		return nil
	case r == '_' || unicode.IsLetter(r):
		return lexIdent
	case unicode.IsDigit(r):
		return lexNumber
	case r == '"':
		return lexQuote('"', String)
	case r == '\'':
		return lexQuote('\'', Char)
	case r == '/' && l.peek() == '/':
		return lexComment
	case strings.ContainsRune("+-*/=<>!&|:(){}[],.;", r):
		two := map[string]bool{":=": true, "==": true, "<=": true, ">=": true, "!=": true, "&&": true, "||": true, "++": true}
		if p := l.peek(); p >= 0 && two[string([]rune{r, p})] {
			l.next()
		}
		l.emit(Op)
		return lexAny
	default:
		return l.errorf("unexpected %#U", r)
	}
}

func lexIdent(l *Lexer) stateFn {
	l.accept(func(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) })
	if keywords[l.src[l.start:l.pos]] {
		l.emit(Keyword)
	} else {
		l.emit(Ident)
	}
	return lexAny
}

func lexNumber(l *Lexer) stateFn {
	kind := Int
	l.accept(unicode.IsDigit)
	if l.peek() == '.' {
		l.next()
		kind = Float
		if l.accept(unicode.IsDigit) == 0 {
			return l.errorf("digits expected after %q", l.src[l.start:l.pos])
		}
	}
	l.emit(kind)
	return lexAny
}

func lexQuote(quote rune, kind Kind) stateFn {
	return func(l *Lexer) stateFn {
		for {
			switch r := l.next(); r {
			case '\\':
				l.next()
			case '\n', -1:
				return l.errorf("%v not closed", kind)
			case quote:
				l.emit(kind)
				return lexAny
			}
		}
	}
}

func lexComment(l *Lexer) stateFn {
	l.accept(func(r rune) bool { return r != '\n' })
	l.emit(Comment)
	return lexAny
}

func Lex(src string) []Token {
	l := &Lexer{src: src, at: Pos{1, 1}, tokPos: Pos{1, 1}}
	for state := stateFn(lexAny); state != nil; {
		state = state(l)
	}
	return l.tokens
}

func highlight(src string, tokens []Token, style map[Kind][2]string) string {
	var b strings.Builder
	lines := strings.SplitAfter(src, "\n")
	line, col := 0, 0
	for _, t := range tokens {
		for line < t.Line-1 {
			b.WriteString(string([]rune(lines[line])[col:]))
			line, col = line+1, 0
		}
		runes := []rune(lines[line])
		b.WriteString(string(runes[col : t.Col-1]))
		s := style[t.Kind]
		b.WriteString(s[0] + t.Text + s[1])
		col = t.Col - 1 + utf8.RuneCountInString(t.Text)
	}
	return b.String()
}

func matchBrackets(tokens []Token) error {
	closing := map[string]string{")": "(", "]": "[", "}": "{"}
	var stack []Token
	for _, t := range tokens {
		switch t.Text {
		case "(", "[", "{":
			if t.Kind == Op {
				stack = append(stack, t)
			}
		case ")", "]", "}":
			if len(stack) == 0 || stack[len(stack)-1].Text != closing[t.Text] {
				return fmt.Errorf("%v: unexpected %s", t.Pos, t.Text)
			}
			stack = stack[:len(stack)-1]
		}
	}
	if n := len(stack); n > 0 {
		return fmt.Errorf("%v: %s is not closed", stack[n-1].Pos, stack[n-1].Text)
	}
	return nil
}

const program = `package main // start
func größe(x []int) float {
	if x[0] != 3.25 && y <= 10 { return "a\"b", 'c' }
	for i := range x { s += i++ }
}`

func main() {
	tokens := Lex(program)
	counts := map[Kind]int{}
	names := map[string][]Pos{}
	for _, t := range tokens {
		counts[t.Kind]++
		if t.Kind == Ident {
			names[t.Text] = append(names[t.Text], t.Pos)
		}
	}
	fmt.Println(counts)
	fmt.Println(names)
	fmt.Println(highlight(program, tokens, map[Kind][2]string{Keyword: {"*", "*"}, Comment: {"/", "/"}, String: {"<", ">"}, Float: {"#", ""}}))
	for _, t := range tokens[:6] {
		fmt.Printf("%-8v %-7v %q\n", t.Pos, t.Kind, t.Text)
	}
	for _, src := range []string{"a = 'x", "1.", "x # y", `"abc`, "f(a[1)]", "((", ")", "f(\"(\")"} {
		ts := Lex(src)
		if last := ts[len(ts)-1]; last.Kind == Error {
			fmt.Printf("%q: %v: %s\n", src, last.Pos, last.Text)
		} else {
			fmt.Printf("%q: %v\n", src, matchBrackets(ts))
		}
	}
	list := make([]string, 0, len(keywords))
	for k := range keywords {
		list = append(list, k)
	}
	sort.Slice(list, func(i, j int) bool {
		return len(list[i]) < len(list[j]) || len(list[i]) == len(list[j]) && list[i] < list[j]
	})
	fmt.Println(list)
}
