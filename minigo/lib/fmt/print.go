// Package fmt formats values as text.
package fmt

import (
	"io"
	"os"
)

// Stringer is a value that knows its own text.
type Stringer interface {
	String() string
}

// GoStringer is a value that knows its own text for %#v.
type GoStringer interface {
	GoString() string
}

// Formatter is a value that formats itself for every verb.
type Formatter interface {
	Format(f State, verb rune)
}

// State is what a Formatter prints to and learns the flags from.
type State interface {
	// Write adds to the output.
	Write(b []byte) (n int, err error)
	// Width returns the width and whether there is one.
	Width() (wid int, ok bool)
	// Precision returns the precision and whether there is one.
	Precision() (prec int, ok bool)
	// Flag reports whether the flag, one of "+-# 0", is set.
	Flag(c int) bool
}

// Printf formats by the format and writes to standard output.
func Printf(format string, a ...any) (n int, err error) { return Fprintf(os.Stdout, format, a...) }

// Print writes the operands to standard output, a space between two that are not strings.
func Print(a ...any) (n int, err error) { return Fprint(os.Stdout, a...) }

// Println writes the operands to standard output with spaces between them and a newline at the end.
func Println(a ...any) (n int, err error) { return Fprintln(os.Stdout, a...) }

// Fprintf is Printf to w.
func Fprintf(w io.Writer, format string, a ...any) (n int, err error) {
	p := newPrinter()
	p.printf(format, a)
	n, err = w.Write(p.out)
	p.release()
	return n, err
}

// Fprint is Print to w.
func Fprint(w io.Writer, a ...any) (n int, err error) {
	p := newPrinter()
	p.print(a)
	n, err = w.Write(p.out)
	p.release()
	return n, err
}

// Fprintln is Println to w.
func Fprintln(w io.Writer, a ...any) (n int, err error) {
	p := newPrinter()
	p.println(a)
	n, err = w.Write(p.out)
	p.release()
	return n, err
}

// Sprintf returns what Printf would write.
func Sprintf(format string, a ...any) string {
	p := newPrinter()
	p.printf(format, a)
	s := string(p.out)
	p.release()
	return s
}

// Sprint returns what Print would write.
func Sprint(a ...any) string {
	p := newPrinter()
	p.print(a)
	s := string(p.out)
	p.release()
	return s
}

// Sprintln returns what Println would write.
func Sprintln(a ...any) string {
	p := newPrinter()
	p.println(a)
	s := string(p.out)
	p.release()
	return s
}

// Appendf appends what Printf would write.
func Appendf(b []byte, format string, a ...any) []byte {
	p := newPrinter()
	p.printf(format, a)
	b = append(b, p.out...)
	p.release()
	return b
}

// Append appends what Print would write.
func Append(b []byte, a ...any) []byte {
	p := newPrinter()
	p.print(a)
	b = append(b, p.out...)
	p.release()
	return b
}

// Appendln appends what Println would write.
func Appendln(b []byte, a ...any) []byte {
	p := newPrinter()
	p.println(a)
	b = append(b, p.out...)
	p.release()
	return b
}
