package log

import (
	"fmt"
	"io"
	"os"
)

// The package's functions are the methods of the default Logger, which writes to os.Stderr with date and time.

// SetOutput makes the default Logger write to w.
func SetOutput(w io.Writer) { std.SetOutput(w) }

// Writer returns where the default Logger writes.
func Writer() io.Writer { return std.Writer() }

// SetPrefix sets the prefix.
func SetPrefix(prefix string) { std.SetPrefix(prefix) }

// Prefix returns the prefix.
func Prefix() string { return std.Prefix() }

// SetFlags sets what the header has.
func SetFlags(flag int) { std.SetFlags(flag) }

// Flags returns what the header has.
func Flags() int { return std.Flags() }

// Output writes a line; calldepth 1 means that its place is where Output is called.
func Output(calldepth int, s string) error { return std.write(calldepth+1, s) }

// Print writes a line in the way of fmt.Print.
func Print(v ...any) { std.write(2, fmt.Sprint(v...)) }

// Printf writes a line in the way of fmt.Printf.
func Printf(format string, v ...any) { std.write(2, fmt.Sprintf(format, v...)) }

// Println writes a line in the way of fmt.Println.
func Println(v ...any) { std.write(2, fmt.Sprintln(v...)) }

// Fatal is Print and then os.Exit(1).
func Fatal(v ...any) {
	std.write(2, fmt.Sprint(v...))
	os.Exit(1)
}

// Fatalf is Printf and then os.Exit(1).
func Fatalf(format string, v ...any) {
	std.write(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

// Fatalln is Println and then os.Exit(1).
func Fatalln(v ...any) {
	std.write(2, fmt.Sprintln(v...))
	os.Exit(1)
}

// Panic is Print and then a panic with the text.
func Panic(v ...any) {
	s := fmt.Sprint(v...)
	std.write(2, s)
	panic(s)
}

// Panicf is Printf and then a panic with the text.
func Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	std.write(2, s)
	panic(s)
}

// Panicln is Println and then a panic with the text.
func Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	std.write(2, s)
	panic(s)
}
