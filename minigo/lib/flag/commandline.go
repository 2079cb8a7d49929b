package flag

import (
	"encoding"
	"fmt"
	"os"
	"time"
)

// CommandLine is the set that the package's functions use, for the program's own arguments.
var CommandLine = commandLine()

func commandLine() *FlagSet {
	name := ""
	if len(os.Args) > 0 {
		name = os.Args[0]
	}
	return NewFlagSet(name, ExitOnError)
}

// Usage refers to CommandLine, which therefore cannot be made with it. The program may set Usage later.
func init() { CommandLine.Usage = func() { Usage() } }

// Usage prints the usage message of the program after an error.
var Usage = func() {
	fmt.Fprintf(CommandLine.Output(), "Usage of %s:\n", os.Args[0])
	PrintDefaults()
}

// Parse takes the flags from the program's arguments.
func Parse() { CommandLine.Parse(os.Args[1:]) }

// Parsed reports whether Parse has been called.
func Parsed() bool { return CommandLine.Parsed() }

// PrintDefaults prints the flags with their usage and default values.
func PrintDefaults() { CommandLine.PrintDefaults() }

// VisitAll calls fn with all flags by name.
func VisitAll(fn func(*Flag)) { CommandLine.VisitAll(fn) }

// Visit calls fn with the flags that have been set by name.
func Visit(fn func(*Flag)) { CommandLine.Visit(fn) }

// Lookup returns the flag of the name, or nil.
func Lookup(name string) *Flag { return CommandLine.Lookup(name) }

// Set sets the flag of the name.
func Set(name, value string) error { return CommandLine.Set(name, value) }

// NFlag returns the number of flags that have been set.
func NFlag() int { return CommandLine.NFlag() }

// Arg returns argument i behind the flags, "" when there is none.
func Arg(i int) string { return CommandLine.Arg(i) }

// NArg returns the number of arguments behind the flags.
func NArg() int { return CommandLine.NArg() }

// Args returns the arguments behind the flags.
func Args() []string { return CommandLine.Args() }

// Var adds a flag.
func Var(value Value, name string, usage string) { CommandLine.Var(value, name, usage) }

// The rest add flags as the methods of FlagSet do.

func BoolVar(p *bool, name string, value bool, usage string) {
	CommandLine.BoolVar(p, name, value, usage)
}

func Bool(name string, value bool, usage string) *bool {
	return CommandLine.Bool(name, value, usage)
}

func IntVar(p *int, name string, value int, usage string) {
	CommandLine.IntVar(p, name, value, usage)
}

func Int(name string, value int, usage string) *int {
	return CommandLine.Int(name, value, usage)
}

func Int64Var(p *int64, name string, value int64, usage string) {
	CommandLine.Int64Var(p, name, value, usage)
}

func Int64(name string, value int64, usage string) *int64 {
	return CommandLine.Int64(name, value, usage)
}

func UintVar(p *uint, name string, value uint, usage string) {
	CommandLine.UintVar(p, name, value, usage)
}

func Uint(name string, value uint, usage string) *uint {
	return CommandLine.Uint(name, value, usage)
}

func Uint64Var(p *uint64, name string, value uint64, usage string) {
	CommandLine.Uint64Var(p, name, value, usage)
}

func Uint64(name string, value uint64, usage string) *uint64 {
	return CommandLine.Uint64(name, value, usage)
}

func StringVar(p *string, name string, value string, usage string) {
	CommandLine.StringVar(p, name, value, usage)
}

func String(name string, value string, usage string) *string {
	return CommandLine.String(name, value, usage)
}

func Float64Var(p *float64, name string, value float64, usage string) {
	CommandLine.Float64Var(p, name, value, usage)
}

func Float64(name string, value float64, usage string) *float64 {
	return CommandLine.Float64(name, value, usage)
}

func DurationVar(p *time.Duration, name string, value time.Duration, usage string) {
	CommandLine.DurationVar(p, name, value, usage)
}

func Duration(name string, value time.Duration, usage string) *time.Duration {
	return CommandLine.Duration(name, value, usage)
}

func TextVar(p encoding.TextUnmarshaler, name string, value encoding.TextMarshaler, usage string) {
	CommandLine.TextVar(p, name, value, usage)
}

func Func(name, usage string, fn func(string) error) { CommandLine.Func(name, usage, fn) }

func BoolFunc(name, usage string, fn func(string) error) { CommandLine.BoolFunc(name, usage, fn) }
