// Package log writes lines with a header about when and where.
package log

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"sync"
	"time"
)

// What the header of a line has: prefix, date, time, file, in this order.
const (
	Ldate         = 1 << iota // 2009/01/23 in the local zone
	Ltime                     // 01:23:23
	Lmicroseconds             // 01:23:23.123123
	Llongfile                 // /a/b/c/d.go:23
	Lshortfile                // d.go:23
	LUTC                      // date and time in UTC
	Lmsgprefix                // the prefix stands before the message
	LstdFlags     = Ldate | Ltime
)

// Logger writes lines to an io.Writer, each by one Write, one after the other.
type Logger struct {
	settings sync.Mutex // of prefix and flags, never held for long
	prefix   string
	flags    int

	writing sync.Mutex // of out
	out     io.Writer
}

// New returns a Logger.
func New(out io.Writer, prefix string, flag int) *Logger {
	return &Logger{out: out, prefix: prefix, flags: flag}
}

// std is what the package's functions use.
var std = &Logger{out: os.Stderr, flags: LstdFlags}

// Default returns the Logger that the package's functions use.
func Default() *Logger { return std }

// SetOutput makes l write to w.
func (l *Logger) SetOutput(w io.Writer) {
	l.writing.Lock()
	l.out = w
	l.writing.Unlock()
}

// Writer returns where l writes.
func (l *Logger) Writer() io.Writer {
	l.writing.Lock()
	defer l.writing.Unlock()
	return l.out
}

func (l *Logger) header() (prefix string, flags int) {
	l.settings.Lock()
	defer l.settings.Unlock()
	return l.prefix, l.flags
}

// SetPrefix sets the prefix.
func (l *Logger) SetPrefix(prefix string) {
	l.settings.Lock()
	l.prefix = prefix
	l.settings.Unlock()
}

// Prefix returns the prefix.
func (l *Logger) Prefix() string {
	prefix, _ := l.header()
	return prefix
}

// SetFlags sets what the header has.
func (l *Logger) SetFlags(flag int) {
	l.settings.Lock()
	l.flags = flag
	l.settings.Unlock()
}

// Flags returns what the header has.
func (l *Logger) Flags() int {
	_, flags := l.header()
	return flags
}

// Output writes a line; calldepth 1 means that its place is where Output is called, 2 the caller of that function.
func (l *Logger) Output(calldepth int, s string) error { return l.write(calldepth+1, s) }

// write writes a line whose place is that many calls up: 1 is the caller of write.
func (l *Logger) write(depth int, s string) error {
	if l.Writer() == io.Discard {
		return nil
	}
	prefix, flags := l.header()
	line := make([]byte, 0, 64+len(s))
	if flags&Lmsgprefix == 0 {
		line = append(line, prefix...)
	}
	if flags&(Ldate|Ltime|Lmicroseconds) != 0 {
		line = appendTime(line, flags, time.Now())
	}
	if flags&(Lshortfile|Llongfile) != 0 {
		_, file, number, ok := runtime.Caller(depth)
		if !ok {
			file, number = "???", 0
		}
		if flags&Lshortfile != 0 {
			for i := len(file) - 1; i > 0; i-- {
				if file[i] == '/' {
					file = file[i+1:]
					break
				}
			}
		}
		line = append(line, file...)
		line = append(line, ':')
		line = append(appendDigits(line, number, 1), ": "...)
	}
	if flags&Lmsgprefix != 0 {
		line = append(line, prefix...)
	}
	line = append(line, s...)
	if s == "" || s[len(s)-1] != '\n' {
		line = append(line, '\n')
	}
	l.writing.Lock()
	defer l.writing.Unlock()
	_, err := l.out.Write(line)
	return err
}

func appendTime(line []byte, flags int, t time.Time) []byte {
	if flags&LUTC != 0 {
		t = t.UTC()
	}
	if flags&Ldate != 0 {
		year, month, day := t.Date()
		line = append(appendDigits(line, year, 4), '/')
		line = append(appendDigits(line, int(month), 2), '/')
		line = append(appendDigits(line, day, 2), ' ')
	}
	if flags&(Ltime|Lmicroseconds) != 0 {
		hour, min, sec := t.Clock()
		line = append(appendDigits(line, hour, 2), ':')
		line = append(appendDigits(line, min, 2), ':')
		line = appendDigits(line, sec, 2)
		if flags&Lmicroseconds != 0 {
			line = appendDigits(append(line, '.'), t.Nanosecond()/1000, 6)
		}
		line = append(line, ' ')
	}
	return line
}

// appendDigits appends n in decimal with at least width digits.
func appendDigits(line []byte, n, width int) []byte {
	if n >= 10 || width > 1 {
		line = appendDigits(line, n/10, width-1)
	}
	return append(line, byte('0'+n%10))
}

// Print writes a line in the way of fmt.Print.
func (l *Logger) Print(v ...any) { l.write(2, fmt.Sprint(v...)) }

// Printf writes a line in the way of fmt.Printf.
func (l *Logger) Printf(format string, v ...any) { l.write(2, fmt.Sprintf(format, v...)) }

// Println writes a line in the way of fmt.Println.
func (l *Logger) Println(v ...any) { l.write(2, fmt.Sprintln(v...)) }

// Fatal is Print and then os.Exit(1).
func (l *Logger) Fatal(v ...any) {
	l.write(2, fmt.Sprint(v...))
	os.Exit(1)
}

// Fatalf is Printf and then os.Exit(1).
func (l *Logger) Fatalf(format string, v ...any) {
	l.write(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

// Fatalln is Println and then os.Exit(1).
func (l *Logger) Fatalln(v ...any) {
	l.write(2, fmt.Sprintln(v...))
	os.Exit(1)
}

// Panic is Print and then a panic with the text.
func (l *Logger) Panic(v ...any) {
	s := fmt.Sprint(v...)
	l.write(2, s)
	panic(s)
}

// Panicf is Printf and then a panic with the text.
func (l *Logger) Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	l.write(2, s)
	panic(s)
}

// Panicln is Println and then a panic with the text.
func (l *Logger) Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	l.write(2, s)
	panic(s)
}
