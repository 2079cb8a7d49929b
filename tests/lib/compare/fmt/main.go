// Compare minigo's fmt with the real one over verbs, flags, widths, precisions and values of all kinds.
package main

import (
	"bytes"
	realerrors "errors"
	real "fmt"
	"math/rand"
	"os"
	"strconv"

	ours "lib/fmt"
)

var (
	compared, failures int
	seed               = int64(1)
)

// try calls f and returns its result, or the text of its panic.
func try(f func() string) (s string) {
	defer func() {
		if r := recover(); r != nil {
			s = real.Sprintf("panic: %T %v", r, r)
		}
	}()
	return f()
}

func same(what string, got, want string) {
	compared++
	if got != want {
		failures++
		if failures < 40 {
			real.Printf("%s\n  ours %q\n  real %q\n", what, got, want)
		}
	}
}

func format(f string, a ...any) {
	got := try(func() string { return ours.Sprintf(f, a...) })
	want := try(func() string { return real.Sprintf(f, a...) })
	types := ""
	for _, x := range a {
		types += real.Sprintf(" %T", x)
	}
	same(strconv.Quote(f)+types, got, want)
}

const verbs = "vdboOxXcqUstfFeEgGpTwzyi%世"

func grid(a any) {
	for _, verb := range verbs {
		for _, flags := range []string{"", "+", "#", "-", " ", "0", "+#", "# ", "0#", "-0"} {
			for _, size := range []string{"", "1", "8", "30", ".0", ".2", "12.5", ".", "20.3"} {
				format("%"+flags+size+string(verb), a)
			}
		}
	}
}

func random(r *rand.Rand, n int) {
	const pieces = "%%%%%%vdsxqfgeTpcUt+-# 0123456789.*[]w!世\xff"
	for range n {
		f := make([]byte, r.Intn(14))
		for i := range f {
			f[i] = pieces[r.Intn(len(pieces))]
		}
		a := make([]any, r.Intn(4))
		for i := range a {
			if r.Intn(3) == 0 {
				a[i] = r.Intn(30) - 5
			} else {
				a[i] = values[r.Intn(len(values))]
			}
		}
		format(string(f), a...)
		same("Sprint", try(func() string { return ours.Sprint(a...) }), try(func() string { return real.Sprint(a...) }))
		same("Sprintln", try(func() string { return ours.Sprintln(a...) }), try(func() string { return real.Sprintln(a...) }))
		errorf(string(f), a...)
	}
}

func errorf(f string, a ...any) {
	describe := func(err error) string {
		s := err.Error()
		if u, ok := err.(interface{ Unwrap() error }); ok {
			s += real.Sprintf(" wraps %v", u.Unwrap())
		}
		if u, ok := err.(interface{ Unwrap() []error }); ok {
			s += real.Sprintf(" wraps list %v", u.Unwrap())
		}
		return s
	}
	same("Errorf "+strconv.Quote(f), try(func() string { return describe(ours.Errorf(f, a...)) }), try(func() string { return describe(real.Errorf(f, a...)) }))
}

type ourFormatter struct{ n int }
type realFormatter struct{ n int }

func (x ourFormatter) Format(s ours.State, verb rune) {
	ours.Fprintf(s, "F(%s|%d)", ours.FormatString(s, verb), x.n)
	if x.n < 0 {
		panic("negative")
	}
	s.Write([]byte("!"))
}

func (x realFormatter) Format(s real.State, verb rune) {
	real.Fprintf(s, "F(%s|%d)", real.FormatString(s, verb), x.n)
	if x.n < 0 {
		panic("negative")
	}
	s.Write([]byte("!"))
}

func formatters() {
	for _, verb := range verbs {
		for _, flags := range []string{"", "+", "#", "-", " 0", "+#8.3", "5", ".1"} {
			f := "%" + flags + string(verb)
			if verb == 'T' {
				continue
			}
			for _, n := range []int{1, -1} {
				if verb == 'w' || verb == 'p' || verb == '%' {
					continue // shows the type's name, which differs
				}
				same(f, ours.Sprintf(f, ourFormatter{n}), real.Sprintf(f, realFormatter{n}))
				same("list "+f, ours.Sprintf(f, []any{ourFormatter{n}}), real.Sprintf(f, []any{realFormatter{n}}))
			}
		}
	}
}

func others() {
	var a, b bytes.Buffer
	ours.Fprint(&a, 1, 2, "x", "y", 3, nil, nil, realerrors.New("e"))
	real.Fprint(&b, 1, 2, "x", "y", 3, nil, nil, realerrors.New("e"))
	ours.Fprintln(&a, "x", 1)
	real.Fprintln(&b, "x", 1)
	a.Write(ours.Append([]byte("a"), 1, 2))
	b.Write(real.Append([]byte("a"), 1, 2))
	a.Write(ours.Appendf([]byte("a"), "%d", 2))
	b.Write(real.Appendf([]byte("a"), "%d", 2))
	a.Write(ours.Appendln([]byte("a"), 1, 2))
	b.Write(real.Appendln([]byte("a"), 1, 2))
	same("writers", a.String(), b.String())
	e1, e2 := realerrors.New("one"), realerrors.New("two")
	for _, f := range []string{"%w", "%w %w", "%[2]w %[1]w", "%[1]w %[1]w", "%w %d", "x", "%w %w %w", "%v %w", "%s: %w: %w"} {
		for _, args := range [][]any{{e1}, {e1, e2}, {e1, 5}, {}, {nil, e1}, {"s", e1, e2}, {e1, nil, e2}} {
			errorf(f, args...)
		}
	}
	n, err := ours.Println()
	same("Println", real.Sprint(n, err), "1 <nil>")
}

func main() {
	rounds := 20000
	if len(os.Args) > 1 {
		rounds, _ = strconv.Atoi(os.Args[1])
	}
	if len(os.Args) > 2 {
		seed, _ = strconv.ParseInt(os.Args[2], 10, 64)
	}
	for _, v := range values {
		grid(v)
	}
	for _, v := range addressed {
		grid(v)
	}
	formatters()
	others()
	random(rand.New(rand.NewSource(seed)), rounds)
	scans(rand.New(rand.NewSource(seed)), rounds/10)
	real.Printf("fmt: %d compared, %d differ\n", compared, failures)
	if failures > 0 {
		os.Exit(1)
	}
}
