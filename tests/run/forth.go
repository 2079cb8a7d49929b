// A Forth with compiled words, control flow, a return stack and an input of several lines.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
)

type word struct {
	name      string
	immediate bool
	prim      func(*machine) error
	code      []cell
}

type cell struct {
	op  string
	num int
	w   *word
}

type machine struct {
	stack, rstack []int
	dict          map[string]*word
	order         []string
	def           *word
	marks         []int
	in            []string
	out           *bufio.Writer
	memory        [64]int
	here          int
}

var (
	errUnderflow = errors.New("stack underflow")
	errQuit      = errors.New("quit")
)

func (m *machine) pop() (v int) {
	if len(m.stack) == 0 {
		panic(errUnderflow)
	}
	v, m.stack = m.stack[len(m.stack)-1], m.stack[:len(m.stack)-1]
	return
}

func (m *machine) push(vs ...int) { m.stack = append(m.stack, vs...) }

func flag(b bool) int {
	if b {
		return -1
	}
	return 0
}

func (m *machine) add(name string, f func(*machine)) {
	m.dict[name] = &word{name: name, prim: func(m *machine) error { f(m); return nil }}
	m.order = append(m.order, name)
}

func newMachine() *machine {
	m := &machine{dict: make(map[string]*word), out: bufio.NewWriter(os.Stdout)}
	binary := map[string]func(a, b int) int{
		"+": func(a, b int) int { return a + b }, "-": func(a, b int) int { return a - b },
		"*": func(a, b int) int { return a * b }, "/": func(a, b int) int { return a / b },
		"mod": func(a, b int) int { return a % b }, "=": func(a, b int) int { return flag(a == b) },
		"<": func(a, b int) int { return flag(a < b) }, ">": func(a, b int) int { return flag(a > b) },
		"and": func(a, b int) int { return a & b }, "xor": func(a, b int) int { return a ^ b },
		"max": func(a, b int) int { return max(a, b) },
	}
	for name, f := range binary {
		m.add(name, func(m *machine) { b, a := m.pop(), m.pop(); m.push(f(a, b)) })
	}
	m.add("dup", func(m *machine) { a := m.pop(); m.push(a, a) })
	m.add("drop", func(m *machine) { m.pop() })
	m.add("swap", func(m *machine) { b, a := m.pop(), m.pop(); m.push(b, a) })
	m.add("over", func(m *machine) { b, a := m.pop(), m.pop(); m.push(a, b, a) })
	m.add("rot", func(m *machine) { c, b, a := m.pop(), m.pop(), m.pop(); m.push(b, c, a) })
	m.add(".", func(m *machine) { fmt.Fprint(m.out, m.pop(), " ") })
	m.add("emit", func(m *machine) { m.out.WriteRune(rune(m.pop())) })
	m.add("cr", func(m *machine) { m.out.WriteByte('\n') })
	m.add(".s", func(m *machine) { fmt.Fprintf(m.out, "<%d> %v ", len(m.stack), m.stack) })
	m.add("@", func(m *machine) { m.push(m.memory[m.pop()]) })
	m.add("!", func(m *machine) { a, v := m.pop(), m.pop(); m.memory[a] = v })
	m.add("i", func(m *machine) { m.push(m.rstack[len(m.rstack)-1]) })
	m.dict["bye"] = &word{name: "bye", prim: func(*machine) error { return errQuit }}
	m.dict["variable"] = &word{name: "variable", prim: func(m *machine) error {
		if len(m.in) == 0 {
			return errors.New("variable without a name")
		}
		name := m.in[0]
		m.in = m.in[1:]
		m.dict[name] = &word{name: name, code: []cell{{op: "lit", num: m.here}}}
		m.here++
		return nil
	}}
	compileOnly := func(name string, f func(m *machine)) {
		m.dict[name] = &word{name: name, immediate: true, prim: func(m *machine) error {
			if m.def == nil {
				return fmt.Errorf("%s outside a definition", name)
			}
			f(m)
			return nil
		}}
	}
	mark := func(m *machine) { m.marks = append(m.marks, len(m.def.code)) }
	unmark := func(m *machine) (at int) {
		at, m.marks = m.marks[len(m.marks)-1], m.marks[:len(m.marks)-1]
		return
	}
	emit := func(m *machine, c cell) { m.def.code = append(m.def.code, c) }
	compileOnly("if", func(m *machine) { mark(m); emit(m, cell{op: "jz"}) })
	compileOnly("else", func(m *machine) {
		at := unmark(m)
		mark(m)
		emit(m, cell{op: "jmp"})
		m.def.code[at].num = len(m.def.code)
	})
	compileOnly("then", func(m *machine) { m.def.code[unmark(m)].num = len(m.def.code) })
	compileOnly("begin", mark)
	compileOnly("until", func(m *machine) { emit(m, cell{op: "jz", num: unmark(m)}) })
	compileOnly("do", func(m *machine) { emit(m, cell{op: "do"}); mark(m) })
	compileOnly("loop", func(m *machine) { emit(m, cell{op: "loop", num: unmark(m)}) })
	compileOnly("recurse", func(m *machine) { emit(m, cell{op: "call", w: m.def}) })
	compileOnly(";", func(m *machine) { m.dict[m.def.name] = m.def; m.def = nil })
	return m
}

func (m *machine) run(w *word) error {
	if w.prim != nil {
		return w.prim(m)
	}
	for pc := 0; pc < len(w.code); pc++ {
		switch c := w.code[pc]; c.op {
		case "lit":
			m.push(c.num)
		case "call":
			if err := m.run(c.w); err != nil {
				return err
			}
		case "jz":
			if m.pop() == 0 {
				pc = c.num - 1
			}
		case "jmp":
			pc = c.num - 1
		case "do":
			start, limit := m.pop(), m.pop()
			m.rstack = append(m.rstack, limit, start)
		case "loop":
			top := len(m.rstack) - 1
			if m.rstack[top]++; m.rstack[top] < m.rstack[top-1] {
				pc = c.num - 1
			} else {
				m.rstack = m.rstack[:top-1]
			}
		default:
			return fmt.Errorf("bad cell %+v", c)
		}
	}
	return nil
}

func (m *machine) line(src string) (err error) {
	defer func() {
		if r := recover(); r != nil {
			e, ok := r.(error)
			if !ok {
				panic(r)
			}
			err = e
		}
		if err != nil {
			m.stack, m.rstack, m.def, m.marks = m.stack[:0], nil, nil, nil
		}
	}()
	m.in = strings.Fields(src)
	for len(m.in) > 0 {
		t := m.in[0]
		m.in = m.in[1:]
		if t == ":" {
			m.def = &word{name: m.in[0]}
			m.in = m.in[1:]
			continue
		}
		if w, ok := m.dict[t]; ok {
			if m.def != nil && !w.immediate {
				m.def.code = append(m.def.code, cell{op: "call", w: w})
			} else if err := m.run(w); err != nil {
				return err
			}
			continue
		}
		n, err := strconv.ParseInt(t, 0, 64)
		if err != nil {
			return fmt.Errorf("%s ?", t)
		}
		if m.def != nil {
			m.def.code = append(m.def.code, cell{op: "lit", num: int(n)})
		} else {
			m.push(int(n))
		}
	}
	return nil
}

const program = `1 2 + . 10 3 / . 10 3 mod . cr
: square dup * ; 7 square . 0x10 square . cr
: fact dup 2 < if drop 1 else dup 1 - recurse * then ; 10 fact . cr
: stars 0 do 42 emit loop ; 5 stars cr
: table 4 1 do 4 1 do i . loop cr loop ; table
: countdown begin dup . 1 - dup 0 = until drop ; 5 countdown cr
variable x 41 x ! x @ 1 + dup x ! . x @ . cr
1 2 3 .s rot .s swap .s over .s cr
drop drop drop drop drop
nonsense
1 0 /
if
: sign dup 0 > if drop 1 else 0 < then ; 5 sign . -5 sign . 0 sign . cr
99 @
.s 3 9 max . bye 1 . cr`

func main() {
	m := newMachine()
	defer m.out.Flush()
	for i, l := range strings.Split(program, "\n") {
		switch err := m.line(l); {
		case errors.Is(err, errQuit):
			fmt.Fprintln(m.out, "bye at line", i+1)
			return
		case err == errUnderflow:
			fmt.Fprintln(m.out, "underflow!")
		case err != nil:
			fmt.Fprintf(m.out, "line %d: %v\n", i+1, err)
		}
	}
}
