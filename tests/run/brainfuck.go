package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
)

type op struct {
	kind byte
	n    int
}

var errBrackets = errors.New("brackets do not match")

func compile(src string) ([]op, error) {
	var code []op
	var open []int
	for i := 0; i < len(src); i++ {
		c := src[i]
		switch c {
		case '+', '-', '<', '>':
			n := 1
			if c == '-' || c == '<' {
				n = -1
				c--
				if c == '-'-1 {
					c = '+'
				} else {
					c = '>'
				}
			}
			if k := len(code) - 1; k >= 0 && code[k].kind == c {
				code[k].n += n
			} else {
				code = append(code, op{c, n})
			}
		case '.', ',':
			code = append(code, op{kind: c})
		case '[':
			open = append(open, len(code))
			code = append(code, op{kind: c})
		case ']':
			if len(open) == 0 {
				return nil, fmt.Errorf("position %d: %w", i, errBrackets)
			}
			start := open[len(open)-1]
			open = open[:len(open)-1]
			code[start].n = len(code)
			code = append(code, op{c, start})
		}
	}
	if len(open) > 0 {
		return nil, errBrackets
	}
	return code, nil
}

func run(code []op, in string) (out string, steps int) {
	var tape [300]byte
	var sb strings.Builder
	p := 0
	for pc := 0; pc < len(code); pc++ {
		steps++
		switch o := &code[pc]; o.kind {
		case '+':
			tape[p] += byte(o.n)
		case '>':
			p += o.n
		case '.':
			sb.WriteByte(tape[p])
		case ',':
			if in == "" {
				tape[p] = 0
				break
			}
			tape[p], in = in[0], in[1:]
		case '[':
			if tape[p] == 0 {
				pc = o.n
			}
		case ']':
			if tape[p] != 0 {
				pc = o.n
			}
		}
	}
	return sb.String(), steps
}

const hello = "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."

func main() {
	for _, p := range []struct{ name, src, in string }{
		{"hello", hello, ""},
		{"reverse", ">,[>,]<[.<]", "stressed"},
		{"upper", ",[--------------------------------.,]", "shout"},
		{"multiply", "+++++++[>+++++++<-]>.", ""},
		{"unbalanced", "+[[-]", ""},
		{"closed", "+]", ""},
		{"wrap", "-.+.", ""},
	} {
		code, err := compile(p.src)
		if errors.Is(err, errBrackets) {
			fmt.Println(p.name, "->", err)
			continue
		}
		out, steps := run(code, p.in)
		fmt.Printf("%-9s -> %q in %d steps of %d operations\n", p.name, out, steps, len(code))
	}
	code, _ := compile("+[>+]")
	defer fmt.Println("the tape was too short")
	out, _ := run(code, "")
	fmt.Fprintf(os.Stdout, "%s\n", out)
}
