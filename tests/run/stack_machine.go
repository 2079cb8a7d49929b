package main

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
)

type Op byte

const (
	PUSH Op = iota
	ADD
	SUB
	MUL
	DIV
	DUP
	SWAP
	JMP
	JZ
	LOAD
	STORE
	PRINT
	CALL
	RET
	HALT
)

var names = [...]string{"push", "add", "sub", "mul", "div", "dup", "swap", "jmp", "jz", "load", "store", "print", "call", "ret", "halt"}

func (o Op) String() string {
	if int(o) < len(names) {
		return names[o]
	}
	return "op(" + strconv.Itoa(int(o)) + ")"
}

func (o Op) hasArg() bool {
	switch o {
	case PUSH, JMP, JZ, LOAD, STORE, CALL:
		return true
	}
	return false
}

type Instr struct {
	Op  Op
	Arg int64
}

type AsmError struct {
	Line int
	Err  error
}

func (e *AsmError) Error() string { return fmt.Sprintf("line %d: %v", e.Line, e.Err) }
func (e *AsmError) Unwrap() error { return e.Err }

var errNoOp = errors.New("no such operation")

func Assemble(src string) (code []Instr, err error) {
	type label struct {
		name string
		at   int64
	}
	var labels []label
	for pass := 1; pass <= 2; pass++ {
		code = code[:0]
		for n, line := range strings.Split(src, "\n") {
			line, _, _ = strings.Cut(line, ";")
			words := strings.Fields(line)
			for len(words) > 0 && strings.HasSuffix(words[0], ":") {
				labels = append(labels, label{strings.TrimSuffix(words[0], ":"), int64(len(code))})
				words = words[1:]
			}
			if len(words) == 0 {
				continue
			}
			op := Op(0)
			for int(op) < len(names) && names[op] != words[0] {
				op++
			}
			if int(op) == len(names) {
				return nil, &AsmError{n + 1, fmt.Errorf("%w: %s", errNoOp, words[0])}
			}
			in := Instr{Op: op}
			if op.hasArg() {
				if len(words) != 2 {
					return nil, &AsmError{n + 1, errors.New(op.String() + " wants one operand")}
				}
				in.Arg, err = strconv.ParseInt(words[1], 0, 64)
				if err != nil && pass == 2 {
					for _, l := range labels {
						if l.name == words[1] {
							in.Arg, err = l.at, nil
							break
						}
					}
					if err != nil {
						return nil, &AsmError{n + 1, err}
					}
				}
			}
			code = append(code, in)
		}
	}
	return code, nil
}

type VM struct {
	code   []Instr
	stack  []int64
	calls  []int
	memory [8]int64
	pc     int
	steps  int
	out    strings.Builder
}

func (m *VM) push(x int64) { m.stack = append(m.stack, x) }
func (m *VM) pop() int64 {
	x := m.stack[len(m.stack)-1]
	m.stack = m.stack[:len(m.stack)-1]
	return x
}

func (m *VM) Run() (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("pc %d (%v): %v", m.pc-1, m.code[m.pc-1].Op, r)
		}
	}()
	for {
		in := m.code[m.pc]
		m.pc++
		if m.steps++; m.steps > 10000 {
			panic("too many steps")
		}
		switch in.Op {
		case PUSH:
			m.push(in.Arg)
		case ADD, SUB, MUL, DIV:
			b, a := m.pop(), m.pop()
			switch in.Op {
			case ADD:
				a += b
			case SUB:
				a -= b
			case MUL:
				a *= b
			case DIV:
				a /= b
			}
			m.push(a)
		case DUP:
			x := m.pop()
			m.push(x)
			m.push(x)
		case SWAP:
			b, a := m.pop(), m.pop()
			m.push(b)
			m.push(a)
		case JZ:
			if m.pop() != 0 {
				break
			}
			fallthrough
		case JMP:
			m.pc = int(in.Arg)
		case LOAD:
			m.push(m.memory[in.Arg])
		case STORE:
			m.memory[in.Arg] = m.pop()
		case PRINT:
			m.out.WriteString(fmt.Sprintln(m.pop()))
		case CALL:
			m.calls = append(m.calls, m.pc)
			m.pc = int(in.Arg)
		case RET:
			m.pc = m.calls[len(m.calls)-1]
			m.calls = m.calls[:len(m.calls)-1]
		case HALT:
			return nil
		default:
			panic(in.Op)
		}
	}
}

func main() {
	bad := 0
	for i, src := range []string{
		"push 1\nstore 0\npush 10\nstore 1\nloop: load 1\njz end\nload 0\nload 1\nmul\nstore 0\nload 1\npush 1\nsub\nstore 1\njmp loop\nend: load 0\nprint\nhalt",
		"push 12\ncall square ; 144\nprint\nhalt\nsquare: dup\nmul\nret",
		"push 1\npush 0\ndiv\nhalt",
		"push 1\nadd\nhalt",
		"spin: jmp spin",
		"push 1\nfly",
		"push\nhalt",
		"jmp nowhere",
		"push 3\nstore 9\nhalt",
		"push 0x7fffffffffffffff\npush 1\nadd\nprint\nhalt",
	} {
		code, err := Assemble(src)
		if err != nil {
			bad++
			var ae *AsmError
			fmt.Printf("%d: %v (no such op: %t, at line %t)\n", i, err, errors.Is(err, errNoOp), errors.As(err, &ae))
			continue
		}
		vm := &VM{code: code}
		if err := vm.Run(); err != nil {
			bad++
			fmt.Printf("%d: %v, stack %v\n", i, err, vm.stack)
			continue
		}
		fmt.Printf("%d: %q after %d steps\n", i, vm.out.String(), vm.steps)
	}
	os.Exit(bad)
}
