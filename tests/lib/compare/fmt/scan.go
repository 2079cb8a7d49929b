package main

import (
	realerrors "errors"
	real "fmt"
	"io"
	"math/rand"
	"strings"

	ours "lib/fmt"
	ourio "lib/io"
	ourstrings "lib/strings"
)

type (
	myBool    bool
	myInt     int16
	myUint    uint8
	myFloat   float32
	myString  string
	myBytes   []byte
	myComplex complex64
)

// targets returns a fresh pointer of the i-th kind of operand.
var targets = []func() any{
	func() any { return new(int) }, func() any { return new(int8) }, func() any { return new(int64) }, func() any { return new(uint) },
	func() any { return new(uint8) }, func() any { return new(uint64) }, func() any { return new(float64) }, func() any { return new(float32) },
	func() any { return new(string) }, func() any { return new([]byte) }, func() any { return new(bool) }, func() any { return new(rune) },
	func() any { return new(complex128) }, func() any { return new(complex64) }, func() any { return new(myBool) }, func() any { return new(myInt) },
	func() any { return new(myUint) }, func() any { return new(myFloat) }, func() any { return new(myString) }, func() any { return new(myBytes) },
	func() any { return new(myComplex) }, func() any { return 5 }, func() any { return new([]int) }, func() any { return new(struct{}) }, func() any { return new(any) },
}

// bare hides all methods of a reader but Read.
type bare struct{ io.Reader }

// scanBoth reads the same operands from the same input with both packages in all ways.
func scanBoth(input, format string, kinds []int) {
	make2 := func() (a, b []any) {
		for _, k := range kinds {
			a = append(a, targets[k]())
			b = append(b, targets[k]())
		}
		return a, b
	}
	show := func(n int, err error, a []any, rest string) string {
		s := real.Sprintf("%d %v eof=%t rest=%q", n, err, err == io.EOF || err == ourio.EOF, rest)
		for _, x := range a {
			switch p := x.(type) {
			case *int:
				s += real.Sprint(" ", *p)
			case *string:
				s += real.Sprintf(" %q", *p)
			default:
				t := strings.TrimPrefix(real.Sprintf("%T", x), "*")
				s += real.Sprintf(" %s(%v)", t, show1(x))
			}
		}
		return s
	}
	what := real.Sprintf("scan %q %q %v", input, format, kinds)
	check := func(how string, f func(a []any) (int, error, string), g func(a []any) (int, error, string)) {
		a, b := make2()
		same(what+" "+how, try(func() string { n, err, rest := f(a); return show(n, err, a, rest) }),
			try(func() string { n, err, rest := g(b); return show(n, err, b, rest) }))
	}
	if format == "" {
		check("Sscan", func(a []any) (int, error, string) { n, err := ours.Sscan(input, a...); return n, err, "" },
			func(a []any) (int, error, string) { n, err := real.Sscan(input, a...); return n, err, "" })
		check("Sscanln", func(a []any) (int, error, string) { n, err := ours.Sscanln(input, a...); return n, err, "" },
			func(a []any) (int, error, string) { n, err := real.Sscanln(input, a...); return n, err, "" })
	}
	check("Sscanf", func(a []any) (int, error, string) { n, err := ours.Sscanf(input, format, a...); return n, err, "" },
		func(a []any) (int, error, string) { n, err := real.Sscanf(input, format, a...); return n, err, "" })
	for how := range 2 {
		open := func() (ourio.Reader, io.Reader) {
			if how == 0 {
				return ourstrings.NewReader(input), strings.NewReader(input)
			}
			return bare{ourstrings.NewReader(input)}, bare{strings.NewReader(input)}
		}
		type scan = func(a []any) (int, error, string)
		both := func(name string, f func(r ourio.Reader, a []any) (int, error), g func(r io.Reader, a []any) (int, error)) {
			check(real.Sprint(name, how), scan(func(a []any) (int, error, string) {
				r, _ := open()
				n, err := f(r, a)
				rest, _ := ourio.ReadAll(r)
				return n, err, string(rest)
			}), func(a []any) (int, error, string) {
				_, r := open()
				n, err := g(r, a)
				rest, _ := io.ReadAll(r)
				return n, err, string(rest)
			})
		}
		both("Fscan", func(r ourio.Reader, a []any) (int, error) { return ours.Fscan(r, a...) },
			func(r io.Reader, a []any) (int, error) { return real.Fscan(r, a...) })
		both("Fscanln", func(r ourio.Reader, a []any) (int, error) { return ours.Fscanln(r, a...) },
			func(r io.Reader, a []any) (int, error) { return real.Fscanln(r, a...) })
		both("Fscanf", func(r ourio.Reader, a []any) (int, error) { return ours.Fscanf(r, format, a...) },
			func(r io.Reader, a []any) (int, error) { return real.Fscanf(r, format, a...) })
	}
}

// show1 shows what a pointer of targets points to.
func show1(x any) any {
	switch p := x.(type) {
	case *int8:
		return *p
	case *int64:
		return *p
	case *uint:
		return *p
	case *uint8:
		return *p
	case *uint64:
		return *p
	case *float64:
		return *p
	case *float32:
		return *p
	case *[]byte:
		return real.Sprintf("%q", *p)
	case *bool:
		return *p
	case *rune:
		return *p
	case *complex128:
		return *p
	case *complex64:
		return *p
	case *myBool:
		return *p
	case *myInt:
		return *p
	case *myUint:
		return *p
	case *myFloat:
		return *p
	case *myString:
		return *p
	case *myBytes:
		return real.Sprintf("%q", *p)
	case *myComplex:
		return *p
	}
	return "?"
}

type ourPair struct {
	a, b int
	text string
}
type realPair struct {
	a, b int
	text string
}

func (p *ourPair) Scan(s ours.ScanState, verb rune) error {
	w, ok := s.Width()
	p.text = real.Sprint(w, ok, string(verb))
	if _, err := ours.Fscanf(s, "%d:%d", &p.a, &p.b); err != nil {
		return err
	}
	s.SkipSpace()
	token, err := s.Token(true, func(r rune) bool { return r != ';' })
	p.text += string(token)
	if p.a == 9 {
		return realerrors.New("nine")
	}
	if p.a == 8 {
		panic("eight")
	}
	return err
}

func (p *realPair) Scan(s real.ScanState, verb rune) error {
	w, ok := s.Width()
	p.text = real.Sprint(w, ok, string(verb))
	if _, err := real.Fscanf(s, "%d:%d", &p.a, &p.b); err != nil {
		return err
	}
	s.SkipSpace()
	token, err := s.Token(true, func(r rune) bool { return r != ';' })
	p.text += string(token)
	if p.a == 9 {
		return realerrors.New("nine")
	}
	if p.a == 8 {
		panic("eight")
	}
	return err
}

func scanners() {
	for _, input := range []string{"1:2 rest;3", "1:2\nrest", "9:1 x", "8:1 x", "", "  ", "x", "1:", "1:2", " 1:2 abc;5:6 d;", "1:22222 a b c"} {
		for _, format := range []string{"%v", "%5z", "%d%d", "%v %v", "%3v;%v"} {
			var a, b ourPair
			var c, d realPair
			same(real.Sprintf("scanner %q %q", input, format),
				try(func() string { n, err := ours.Sscanf(input, format, &a, &b); return real.Sprint(n, err, a, b) }),
				try(func() string { n, err := real.Sscanf(input, format, &c, &d); return real.Sprint(n, err, c, d) }))
		}
		var a, b ourPair
		var c, d realPair
		same("scanner "+input, try(func() string { n, err := ours.Sscan(input, &a, &b); return real.Sprint(n, err, a, b) }),
			try(func() string { n, err := real.Sscan(input, &c, &d); return real.Sprint(n, err, c, d) }))
		same("scanner line "+input, try(func() string { n, err := ours.Sscanln(input, &a, &b); return real.Sprint(n, err, a, b) }),
			try(func() string { n, err := real.Sscanln(input, &c, &d); return real.Sprint(n, err, c, d) }))
	}
}

var scanInputs = []string{"", " ", "\n", "12", "12 34", "12\n34\n", " 12\r\n34", "-5", "+7", "0x1F", "0b101", "0o17", "017", "0_1_2", "1_000", "0B1", "0xg", "0",
	"300", "-129", "99999999999999999999", "abc", "true", "false", "tru", "fals", "t", "T", "FALSE", "trUe", "1", "0", "x", "1.5", "1e3", "1.5e-3", ".5", "5.", "inf",
	"-Inf", "nan", "NaN", "+inf", "0x1p-2", "1.2p4", "1p", "1p-1080", "3p1030", "1e400", "(1+2i)", "1+2i", "1+2", "(1+2i", "3-4i)", "hello world", "\"quoted \\\" text\" x", "`raw\ntext` y", "\"open",
	"68656c6c6f", "6g", "6", "世界 x", "\xff\xfe\xe4\xb8 a", "U+1F600", "U1F", "u+12", "5%", "5 % 6", "a,b", "12,34", "12 , 34", "1\n\n2", "x=5 y=6", "x = 5", "key: value", "2024-01-15", "10:20:30", "\u00a05\u20006"}

var scanFormats = []string{"", "%d", "%v", "%d %d", "%d%d", "%d,%d", "%d\n%d", "%d\n", " %d", "%s", "%q", "%x", "%X", "%c", "%c%c", "%5s", "%3d", "%2d%2d", "%1d%1d", "%t", "%f", "%e", "%g", "%b", "%o", "%U", "%z", "%", "%5", "%%", "%d%%", "%d %% %d",
	"x=%d y=%d", "%s: %s", "%4d-%2d-%2d", "%d:%d:%d", "%v %v", "%v\n%v", "\n%d", "%d \n %d", "%世", "%99999999999d", "%1s%1s", "%3c", "%0d", "%2x%2x"}

func scans(r *rand.Rand, n int) {
	scanners()
	for _, input := range scanInputs {
		for k := range targets {
			scanBoth(input, "", []int{k})
			for _, f := range scanFormats {
				if r.Intn(3) == 0 {
					scanBoth(input, f, []int{k})
				}
			}
		}
	}
	const letters = "0123456789  \n\r\t+-.,:xXeEpPinfatrueF()_\"`\\%世\xff"
	for range n {
		input := ""
		for range r.Intn(4) + 1 {
			if r.Intn(2) == 0 {
				input += scanInputs[r.Intn(len(scanInputs))]
			} else {
				i := r.Intn(len(letters))
				input += letters[i : i+1]
			}
			input += []string{"", " ", "\n", ",", "\r\n"}[r.Intn(5)]
		}
		format := ""
		for range r.Intn(4) {
			format += scanFormats[r.Intn(len(scanFormats))] + []string{"", "", " ", "\n"}[r.Intn(4)]
		}
		kinds := make([]int, r.Intn(4))
		for i := range kinds {
			kinds[i] = r.Intn(len(targets))
		}
		scanBoth(input, format, kinds)
	}
}
