// A language of statements compiled to code for a stack machine, disassembled, optimised and run.
package main

import (
	"fmt"
	"os"
	"strings"
)

type Op byte

const (
	PUSH Op = iota
	LOAD
	STORE
	ADD
	SUB
	MUL
	DIV
	MOD
	LT
	EQ
	NOT
	NEG
	JMP
	JZ
	PRINT
	CALL
	RET
	HALT
)

var opNames = [...]string{
	PUSH: "PUSH", LOAD: "LOAD", STORE: "STORE", ADD: "ADD", SUB: "SUB", MUL: "MUL", DIV: "DIV", MOD: "MOD",
	LT: "LT", EQ: "EQ", NOT: "NOT", NEG: "NEG", JMP: "JMP", JZ: "JZ", PRINT: "PRINT", CALL: "CALL", RET: "RET", HALT: "HALT",
}

func (o Op) String() string {
	if int(o) < len(opNames) {
		return opNames[o]
	}
	return fmt.Sprintf("Op(%d)", byte(o))
}

func (o Op) hasArg() bool {
	switch o {
	case PUSH, LOAD, STORE, JMP, JZ, CALL:
		return true
	}
	return false
}

type instr struct {
	Op
	arg int
}

type expr interface{ gen(c *compiler) }
type stmt interface{ gen(c *compiler) }

type (
	num    int
	name   string
	binary struct {
		op   byte
		l, r expr
	}
	unary struct {
		op byte
		x  expr
	}
	call   struct{ fn string }
	assign struct {
		to name
		x  expr
	}
	while struct {
		cond expr
		body block
	}
	ifelse struct {
		cond      expr
		then, alt block
	}
	print_ []expr
	block  []stmt
)

type compiler struct {
	code  []instr
	slots map[name]int
	funcs map[string]int
	fixes map[int]string
}

func (c *compiler) emit(op Op, arg ...int) int {
	in := instr{Op: op}
	if len(arg) > 0 {
		in.arg = arg[0]
	}
	c.code = append(c.code, in)
	return len(c.code) - 1
}

func (c *compiler) slot(n name) int {
	s, ok := c.slots[n]
	if !ok {
		s = len(c.slots)
		c.slots[n] = s
	}
	return s
}

func (n num) gen(c *compiler)  { c.emit(PUSH, int(n)) }
func (n name) gen(c *compiler) { c.emit(LOAD, c.slot(n)) }
func (b binary) gen(c *compiler) {
	b.l.gen(c)
	b.r.gen(c)
	if b.op == '>' {
		c.code = c.code[:len(c.code)]
		panic("write a > b as b < a")
	}
	c.emit(map[byte]Op{'+': ADD, '-': SUB, '*': MUL, '/': DIV, '%': MOD, '<': LT, '=': EQ}[b.op])
}
func (u unary) gen(c *compiler) {
	u.x.gen(c)
	switch u.op {
	case '!':
		c.emit(NOT)
	case '-':
		c.emit(NEG)
	}
}
func (f call) gen(c *compiler) {
	c.fixes[c.emit(CALL, -1)] = f.fn
}
func (a assign) gen(c *compiler) {
	a.x.gen(c)
	c.emit(STORE, c.slot(a.to))
}
func (w while) gen(c *compiler) {
	top := len(c.code)
	w.cond.gen(c)
	exit := c.emit(JZ)
	w.body.gen(c)
	c.emit(JMP, top)
	c.code[exit].arg = len(c.code)
}
func (s ifelse) gen(c *compiler) {
	s.cond.gen(c)
	toElse := c.emit(JZ)
	s.then.gen(c)
	if s.alt == nil {
		c.code[toElse].arg = len(c.code)
		return
	}
	toEnd := c.emit(JMP)
	c.code[toElse].arg = len(c.code)
	s.alt.gen(c)
	c.code[toEnd].arg = len(c.code)
}
func (p print_) gen(c *compiler) {
	for _, x := range p {
		x.gen(c)
		c.emit(PRINT)
	}
}
func (b block) gen(c *compiler) {
	for _, s := range b {
		s.gen(c)
	}
}

type function struct {
	name string
	body block
}

func compile(main block, funcs ...function) []instr {
	c := &compiler{slots: map[name]int{}, funcs: map[string]int{}, fixes: map[int]string{}}
	main.gen(c)
	c.emit(HALT)
	for _, f := range funcs {
		c.funcs[f.name] = len(c.code)
		f.body.gen(c)
		c.emit(RET)
	}
	for at, fn := range c.fixes {
		target, ok := c.funcs[fn]
		if !ok {
			panic(fmt.Errorf("no function %q", fn))
		}
		c.code[at].arg = target
	}
	return c.code
}

// fold replaces PUSH a, PUSH b, op by PUSH (a op b) where nothing jumps in between.
func fold(code []instr) []instr {
	targets := map[int]bool{}
	for _, in := range code {
		if in.Op == JMP || in.Op == JZ || in.Op == CALL {
			targets[in.arg] = true
		}
	}
	var out []instr
	moved := make([]int, len(code)+1)
	for i, in := range code {
		moved[i] = len(out)
		n := len(out)
		if in.Op >= ADD && in.Op <= MUL && n >= 2 && out[n-1].Op == PUSH && out[n-2].Op == PUSH && !targets[i] && !targets[i-1] {
			a, b := out[n-2].arg, out[n-1].arg
			out = append(out[:n-2], instr{PUSH, [...]int{a + b, a - b, a * b}[in.Op-ADD]})
			continue
		}
		out = append(out, in)
	}
	moved[len(code)] = len(out)
	for i := range out {
		if in := &out[i]; in.Op == JMP || in.Op == JZ || in.Op == CALL {
			in.arg = moved[in.arg]
		}
	}
	return out
}

type vm struct {
	stack  []int
	frames []int
	vars   [16]int
	steps  int
	out    *strings.Builder
}

func (m *vm) run(code []instr) (err error) {
	pc := 0
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("pc %d (%v): %v", pc, code[pc], r)
		}
	}()
	pop := func() int {
		v := m.stack[len(m.stack)-1]
		m.stack = m.stack[:len(m.stack)-1]
		return v
	}
	push := func(v int) { m.stack = append(m.stack, v) }
	truth := map[bool]int{true: 1}
	for ; ; pc++ {
		if m.steps++; m.steps > 1e6 {
			panic("too long")
		}
		switch in := code[pc]; in.Op {
		case PUSH:
			push(in.arg)
		case LOAD:
			push(m.vars[in.arg])
		case STORE:
			m.vars[in.arg] = pop()
		case ADD, SUB, MUL, DIV, MOD, LT, EQ:
			b, a := pop(), pop()
			var v int
			switch in.Op {
			case ADD:
				v = a + b
			case SUB:
				v = a - b
			case MUL:
				v = a * b
			case DIV:
				v = a / b
			case MOD:
				v = a % b
			case LT:
				v = truth[a < b]
			case EQ:
				v = truth[a == b]
			}
			push(v)
		case NOT:
			push(truth[pop() == 0])
		case NEG:
			push(-pop())
		case JMP:
			pc = in.arg - 1
		case JZ:
			if pop() == 0 {
				pc = in.arg - 1
			}
		case CALL:
			m.frames = append(m.frames, pc)
			pc = in.arg - 1
		case RET:
			pc = m.frames[len(m.frames)-1]
			m.frames = m.frames[:len(m.frames)-1]
		case PRINT:
			fmt.Fprintf(m.out, "%d ", pop())
		case HALT:
			return nil
		default:
			panic("bad instruction")
		}
	}
}

func (in instr) String() string {
	if in.hasArg() {
		return fmt.Sprintf("%v %d", in.Op, in.arg)
	}
	return in.Op.String()
}

func execute(title string, code []instr) {
	fmt.Printf("-- %s: %d instructions\n", title, len(code))
	m := &vm{out: new(strings.Builder)}
	if err := m.run(code); err != nil {
		fmt.Println("error:", err)
	}
	fmt.Printf("%s(%d steps)\n", m.out, m.steps)
}

func main() {
	primes := block{
		assign{"n", num(2)},
		while{binary{'<', name("n"), binary{'*', num(5), binary{'+', num(5), num(1)}}}, block{
			assign{"d", num(2)},
			assign{"prime", num(1)},
			while{binary{'<', binary{'*', name("d"), name("d")}, binary{'+', name("n"), num(1)}}, block{
				ifelse{binary{'=', binary{'%', name("n"), name("d")}, num(0)}, block{assign{"prime", num(0)}}, nil},
				assign{"d", binary{'+', name("d"), num(1)}},
			}},
			ifelse{name("prime"), block{print_{name("n")}}, block{stmt(call{"count"})}},
			assign{"n", binary{'+', name("n"), num(1)}},
		}},
		print_{unary{'-', name("others")}, unary{'!', num(0)}},
	}
	count := function{"count", block{assign{"others", binary{'+', name("others"), num(1)}}}}
	code := compile(primes, count)
	for i, in := range code[:12] {
		fmt.Fprintf(os.Stdout, "%04d %v\n", i, in)
	}
	execute("primes", code)
	folded := fold(code)
	for i, in := range folded[:8] {
		fmt.Fprintf(os.Stdout, "%04d %v\n", i, in)
	}
	execute("primes folded", folded)
	execute("division", compile(block{print_{num(7), binary{'/', num(1), num(0)}}}))
	execute("forever", compile(block{while{num(1), nil}}))
	execute("underflow", []instr{{PUSH, 1}, {ADD, 0}})
	execute("bad", []instr{{Op(77), 0}})
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		compile(block{stmt(call{"missing"})})
	}()
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		compile(block{print_{binary{'>', num(1), num(2)}}})
	}()
}
