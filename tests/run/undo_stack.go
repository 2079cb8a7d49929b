package main

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
)

type Command interface {
	Do(*Editor) error
	Undo(*Editor)
}

type Editor struct {
	buf    bytes.Buffer
	cursor int
	marks  map[rune]int
	done   []Command
	undone []Command
}

var errRange = errors.New("out of range")

type insert struct {
	at   int
	text string
}

func (c *insert) Do(e *Editor) error {
	if c.at < 0 || c.at > e.buf.Len() {
		return fmt.Errorf("insert at %d: %w", c.at, errRange)
	}
	rest := append([]byte(nil), e.buf.Bytes()[c.at:]...)
	e.buf.Truncate(c.at)
	e.buf.WriteString(c.text)
	e.buf.Write(rest)
	e.cursor = c.at + len(c.text)
	return nil
}

func (c *insert) Undo(e *Editor) {
	b := e.buf.Bytes()
	n := copy(b[c.at:], b[c.at+len(c.text):])
	e.buf.Truncate(c.at + n)
	e.cursor = c.at
}

type remove struct {
	from, to int
	removed  string
}

func (c *remove) Do(e *Editor) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("remove %d:%d: %w (%v)", c.from, c.to, errRange, r)
		}
	}()
	c.removed = string(e.buf.Bytes()[c.from:c.to])
	(&insert{c.from, c.removed}).Undo(e)
	return nil
}

func (c *remove) Undo(e *Editor) { (&insert{c.from, c.removed}).Do(e) }

type replaceAll struct {
	old, new string
	before   string
	count    int
}

func (c *replaceAll) Do(e *Editor) error {
	c.before = e.buf.String()
	c.count = strings.Count(c.before, c.old)
	if c.count == 0 {
		return fmt.Errorf("no %q", c.old)
	}
	e.buf.Reset()
	strings.NewReplacer(c.old, c.new).WriteString(&e.buf, c.before)
	return nil
}

func (c *replaceAll) Undo(e *Editor) {
	e.buf.Reset()
	e.buf.WriteString(c.before)
}

// macro is several commands as one; when one fails the earlier ones are undone.
type macro []Command

func (m macro) Do(e *Editor) error {
	for i, c := range m {
		if err := c.Do(e); err != nil {
			for ; i > 0; i-- {
				m[i-1].Undo(e)
			}
			return fmt.Errorf("macro: %w", err)
		}
	}
	return nil
}

func (m macro) Undo(e *Editor) {
	for i := range m {
		m[len(m)-1-i].Undo(e)
	}
}

type mark struct {
	name rune
	old  int
	had  bool
}

func (m *mark) Do(e *Editor) error {
	m.old, m.had = e.marks[m.name]
	e.marks[m.name] = e.cursor
	return nil
}

func (m *mark) Undo(e *Editor) {
	if m.had {
		e.marks[m.name] = m.old
		return
	}
	delete(e.marks, m.name)
}

func (e *Editor) Run(c Command) *Editor {
	if err := c.Do(e); err != nil {
		fmt.Printf("! %v (range: %t)\n", err, errors.Is(err, errRange))
		return e
	}
	e.done, e.undone = append(e.done, c), nil
	return e
}

func move(from, to *[]Command, f func(Command)) bool {
	n := len(*from)
	if n == 0 {
		return false
	}
	c := (*from)[n-1]
	*from = (*from)[:n-1]
	*to = append(*to, c)
	f(c)
	return true
}

func (e *Editor) Undo() bool { return move(&e.done, &e.undone, func(c Command) { c.Undo(e) }) }
func (e *Editor) Redo() bool { return move(&e.undone, &e.done, func(c Command) { _ = c.Do(e) }) }

func (e *Editor) show(what string) {
	fmt.Printf("%-8s %-28q cursor %2d marks %v history %d/%d\n", what, e.buf.String(), e.cursor, e.marks, len(e.done), len(e.undone))
}

func main() {
	e := &Editor{marks: map[rune]int{}}
	e.Run(&insert{0, "hello world"}).Run(&insert{5, ","}).show("insert")
	e.Run(&mark{name: 'a'}).Run(&remove{from: 0, to: 7}).Run(&mark{name: 'b'}).show("remove")
	e.Run(&replaceAll{old: "o", new: "00"}).show("replace")
	e.Run(macro{&insert{0, ">> "}, &mark{name: 'a'}, &insert{3, "big "}}).show("macro")
	e.Run(macro{&insert{0, "lost"}, &remove{from: 90, to: 95}}).show("failed")
	e.Run(&insert{-1, "x"}).Run(&replaceAll{old: "zzz"}).Run(&remove{from: 5, to: 2})
	for e.Undo() {
		e.show("undo")
	}
	for i := 0; i < 4 && e.Redo(); i++ {
		e.show("redo")
	}
	e.Run(&insert{0, "fork "}).show("fork")
	fmt.Println(e.Redo(), e.Undo(), e.Redo(), e.Redo())
	for _, c := range e.done {
		switch c := c.(type) {
		case *insert:
			fmt.Printf("insert %+v\n", *c)
		case *remove:
			fmt.Printf("remove %+v\n", *c)
		case macro:
			fmt.Printf("macro of %d\n", len(c))
		default:
			fmt.Printf("%T\n", c)
		}
	}
}
