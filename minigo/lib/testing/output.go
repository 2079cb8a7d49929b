package testing

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"sync"
	"unicode"
)

const indent = "    "

// reporter prints what -test.v shows as it happens. Lines that do not name their test follow one that does.
type reporter struct {
	mu   sync.Mutex
	w    io.Writer
	last string // the test that the last line was about
}

// tell prints a text that names the test.
func (r *reporter) tell(test, format string, args ...any) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.last = test
	fmt.Fprintf(r.w, format, args...)
}

// logged prints a line that a test has logged.
func (r *reporter) logged(test string, line []byte) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.last != "" && r.last != test {
		fmt.Fprintf(r.w, "=== NAME  %s\n", test)
	}
	r.last = test
	fmt.Fprintf(r.w, "%s%s", indent, line)
}

// log adds a text with the place of the call; further lines are indented.
func (c *common) log(text string) {
	to := c.receiver()
	text = strings.ReplaceAll(strings.TrimSuffix(text, "\n"), "\n", "\n"+indent) + "\n"
	if to == nil {
		panic("Log in goroutine after " + c.name + " has completed: " + text)
	}
	to.endLine()
	to.write([]byte(to.callSite() + text))
}

// receiver returns who takes what is logged: the innermost test that is not done, nil if all are.
func (c *common) receiver() *common {
	for ; c != nil; c = c.parent {
		c.mu.RLock()
		done := c.done
		c.mu.RUnlock()
		if !done {
			return c
		}
	}
	return nil
}

// write adds whole lines to what was said, and keeps the rest until it is whole.
func (c *common) write(data []byte) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for {
		end := bytes.IndexByte(data, '\n') + 1
		if end == 0 {
			break
		}
		line := data[:end]
		if len(c.partial) > 0 {
			line = append(c.partial, line...)
			c.partial = nil
		}
		c.line(line)
		data = data[end:]
	}
	c.partial = append(c.partial, data...)
}

func (c *common) line(line []byte) {
	switch {
	case c.done || c.chatty == nil:
		c.text = append(append(c.text, indent...), line...)
	case c.bench:
		fmt.Printf("%s%s", indent, line)
	default:
		c.chatty.logged(c.name, line)
	}
}

// endLine ends a line that was begun.
func (c *common) endLine() {
	c.mu.RLock()
	begun := len(c.partial) > 0
	c.mu.RUnlock()
	if begun {
		c.write([]byte("\n"))
	}
}

// Output returns a writer whose lines are shown as logged ones are, without place.
func (c *common) Output() io.Writer {
	c.notInTarget("Output")
	to := c.receiver()
	if to == nil {
		panic("Output called after " + c.name + " has completed")
	}
	return lineWriter{to}
}

type lineWriter struct{ c *common }

func (w lineWriter) Write(data []byte) (int, error) {
	if w.c.receiver() == nil {
		panic("Write called after " + w.c.name + " has completed")
	}
	w.c.write(data)
	return len(data), nil
}

// Attr adds an attribute to the test, a key without spaces and a value without newlines, which -test.v shows.
func (c *common) Attr(key, value string) {
	if strings.ContainsFunc(key, unicode.IsSpace) {
		c.Errorf("disallowed whitespace in attribute key %q", key)
		return
	}
	if strings.ContainsAny(value, "\r\n") {
		c.Errorf("disallowed newline in attribute value %q", value)
		return
	}
	if c.chatty != nil {
		c.chatty.tell(c.name, "=== ATTR  %s %v %v\n", c.name, key, value)
	}
}

// hand gives the line with the result, then the text, to the parent.
func (c *common) hand(result string) {
	p := c.parent
	p.mu.Lock()
	defer p.mu.Unlock()
	c.mu.Lock()
	defer c.mu.Unlock()
	all := result + string(c.text)
	c.text = nil
	if c.chatty != nil && p.w == c.chatty.w {
		c.chatty.tell(c.name, "%s", all)
		return
	}
	io.WriteString(p.w, all)
}

// indented appends lines to the text of a test, whose lock is held.
type indented struct{ c *common }

func (w indented) Write(data []byte) (int, error) {
	n := len(data)
	for len(data) > 0 {
		end := bytes.IndexByte(data, '\n') + 1
		if end == 0 {
			end = len(data)
		}
		w.c.text = append(append(w.c.text, indent...), data[:end]...)
		data = data[end:]
	}
	return n, nil
}
