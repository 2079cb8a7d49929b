package value

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"
)

var charNames = map[rune]string{' ': "space", '\n': "newline", '\t': "tab", 0: "null", 127: "delete", 27: "escape"}

// CharNames of the characters that have one.
func CharNames() map[rune]string { return charNames }

// Write a value so that it can be read again.
func Write(v Value) string { return text(v, true) }

// Display a value for people.
func Display(v Value) string { return text(v, false) }

func text(v Value, quoted bool) string {
	p := printer{quoted: quoted}
	p.print(v)
	return p.String()
}

type printer struct {
	strings.Builder
	quoted bool
}

var prefixes = map[string]string{"quote": "'", "quasiquote": "`", "unquote": ",", "unquote-splicing": ",@"}

func (p *printer) print(v Value) {
	switch v := v.(type) {
	case nil:
		p.WriteString("#<nothing>")
	case Int:
		p.WriteString(strconv.FormatInt(int64(v), 10))
	case *big.Int:
		p.WriteString(v.String())
	case Float:
		p.WriteString(FormatFloat(float64(v)))
	case Bool:
		p.WriteString(map[Bool]string{true: "#t", false: "#f"}[v])
	case Char:
		p.char(rune(v))
	case *Symbol:
		p.WriteString(v.Name)
	case *String:
		if p.quoted {
			p.quote(v.Runes)
		} else {
			p.WriteString(v.String())
		}
	case *Pair:
		p.list(v)
	case *Vector:
		p.WriteByte('#')
		p.sequence(v.Items)
	case *Values:
		for i, item := range v.Items {
			if i > 0 {
				p.WriteByte(' ')
			}
			p.print(item)
		}
	case emptyList:
		p.WriteString("()")
	case unspecified:
		p.WriteString("#<unspecified>")
	case endOfFile:
		p.WriteString("#<eof>")
	case *Promise:
		p.WriteString("#<promise>")
	case *Error:
		fmt.Fprintf(p, "#<error %s>", v.Error())
	case Applicable:
		fmt.Fprintf(p, "#<procedure %s>", v.ProcedureName())
	case fmt.Stringer:
		p.WriteString(v.String())
	default:
		fmt.Fprintf(p, "#<%T>", v)
	}
}

func (p *printer) char(c rune) {
	if !p.quoted {
		p.WriteRune(c)
		return
	}
	p.WriteString(`#\`)
	if name, ok := charNames[c]; ok {
		p.WriteString(name)
	} else {
		p.WriteRune(c)
	}
}

func (p *printer) quote(runes []rune) {
	p.WriteByte('"')
	for _, c := range runes {
		switch c {
		case '"', '\\':
			p.WriteByte('\\')
			p.WriteRune(c)
		case '\n':
			p.WriteString(`\n`)
		case '\t':
			p.WriteString(`\t`)
		default:
			p.WriteRune(c)
		}
	}
	p.WriteByte('"')
}

func (p *printer) list(v *Pair) {
	if s, ok := v.Car.(*Symbol); ok {
		if prefix, ok := prefixes[s.Name]; ok {
			if rest, ok := v.Cdr.(*Pair); ok && rest.Cdr == Empty {
				p.WriteString(prefix)
				p.print(rest.Car)
				return
			}
		}
	}
	p.WriteByte('(')
	p.print(v.Car)
	for {
		next, ok := v.Cdr.(*Pair)
		if !ok {
			break
		}
		p.WriteByte(' ')
		p.print(next.Car)
		v = next
	}
	if v.Cdr != Empty {
		p.WriteString(" . ")
		p.print(v.Cdr)
	}
	p.WriteByte(')')
}

func (p *printer) sequence(items []Value) {
	p.WriteByte('(')
	for i, item := range items {
		if i > 0 {
			p.WriteByte(' ')
		}
		p.print(item)
	}
	p.WriteByte(')')
}

// FormatFloat writes a number so that it is seen to be inexact.
func FormatFloat(f float64) string {
	switch s := strconv.FormatFloat(f, 'g', -1, 64); {
	case s == "NaN":
		return "+nan.0"
	case strings.HasSuffix(s, "Inf"):
		return strings.ToLower(s[:1]) + "inf.0"
	case strings.ContainsAny(s, ".e"):
		return s
	default:
		return s + "."
	}
}
