// Flags of all types, their usage message, and what is wrong with some arguments.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"time"
)

type names []string

func (n *names) String() string     { return fmt.Sprint(*n) }
func (n *names) Set(s string) error { *n = append(*n, s); return nil }

type broken struct{ p *int }

func (b broken) String() string   { return fmt.Sprint(*b.p) }
func (b broken) Set(string) error { return errors.New("cannot be set") }

func try(args ...string) {
	f := flag.NewFlagSet("tool", flag.ContinueOnError)
	f.SetOutput(os.Stdout)
	b := f.Bool("b", false, "a short flag")
	verbose := f.Bool("verbose", true, "say `more`")
	n := f.Int("n", 7, "a `count` of things\non two lines")
	big := f.Int64("big", 0, "")
	u := f.Uint("u", 0, "unsigned")
	u64 := f.Uint64("u64", 1<<63, "wide")
	s := f.String("s", "a \"b\"", "text")
	x := f.Float64("x", 0.5, "number")
	d := f.Duration("d", 90*time.Second, "time")
	var list names
	f.Var(&list, "list", "names")
	zero := 0
	f.Var(broken{&zero}, "broken", "prints badly")
	f.Func("f", "calls", func(s string) error {
		if s == "no" {
			return errors.New("refused")
		}
		fmt.Println("called", s)
		return nil
	})
	f.BoolFunc("bf", "calls without", func(s string) error { fmt.Println("bool", s); return nil })
	err := f.Parse(args)
	fmt.Println(err, errors.Is(err, flag.ErrHelp), *b, *verbose, *n, *big, *u, *u64, *s, *x, *d, list)
	fmt.Println(f.NArg(), f.Args(), f.Arg(0), f.NFlag(), f.Parsed(), f.Name())
	f.Visit(func(x *flag.Flag) { fmt.Print(x.Name, "=", x.Value, " ") })
	fmt.Println()
}

func main() {
	try("-b", "--verbose=false", "-n", "0x1F", "-s=", "-x", "1e3", "-d", "1h5m", "-list", "a", "-list=b", "rest", "-b")
	try("-h")
	try("-n", "many")
	try("-u", "-1")
	try("-big", "9223372036854775808")
	try("-b=perhaps")
	try("-x")
	try("-unknown")
	try("---b")
	try("-f", "no")
	try("-f", "yes", "-bf", "--", "-b")
	try("-broken", "1")
	try("-", "a")
	flag.CommandLine.Init("prog", flag.ContinueOnError)
	flag.CommandLine.SetOutput(os.Stdout)
	v := flag.Int("v", 1, "level")
	fmt.Println(flag.Set("v", "3"), *v, flag.Set("w", "3"), flag.Lookup("v").DefValue, flag.Lookup("w") == nil)
	flag.Parse()
	flag.PrintDefaults()
	defer func() { fmt.Println(recover()) }()
	flag.String("v", "", "again")
}
