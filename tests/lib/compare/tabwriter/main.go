// Compare minigo's text/tabwriter with the real one over random texts and settings.
package main

import (
	"fmt"
	"math/rand"
	"os"
	"strings"
	real "text/tabwriter"

	ours "lib/text/tabwriter"
)

var compared, failures int

func same(what string, got, want string) {
	compared++
	if got != want {
		failures++
		if failures < 20 {
			fmt.Printf("%s\n  ours %.400q\n  real %.400q\n", what, got, want)
		}
	}
}

func text(r *rand.Rand) string {
	pieces := []string{"a", "bc", "def", "\t", "\t", "\t", "\v", "\n", "\n", "\f", "é世", "<b>", "&amp;", "\xff", "\xfftab\there\xff", " ", "123456", "&", "<"}
	var b strings.Builder
	for range r.Intn(60) {
		b.WriteString(pieces[r.Intn(len(pieces))])
	}
	return b.String()
}

type writer interface {
	Write(buf []byte) (n int, err error)
	Flush() error
}

func run(w writer, parts []string, out *strings.Builder) string {
	for _, p := range parts {
		n, err := w.Write([]byte(p))
		fmt.Fprint(out, "")
		if n != len(p) || err != nil {
			fmt.Fprint(out, n, err)
		}
		if len(p)%7 == 3 {
			w.Flush()
		}
	}
	w.Flush()
	return out.String()
}

func main() {
	r := rand.New(rand.NewSource(1))
	for range 60000 {
		parts := []string{text(r)}
		for range r.Intn(3) {
			parts = append(parts, text(r))
		}
		min, tab, pad := r.Intn(9), r.Intn(9), r.Intn(3)
		char, flags := []byte{' ', '\t', '.'}[r.Intn(3)], uint(r.Intn(64))
		var a, b strings.Builder
		same(fmt.Sprint(min, tab, pad, char, flags, fmt.Sprintf(" %q", parts)),
			run(ours.NewWriter(&a, min, tab, pad, char, flags), parts, &a),
			run(real.NewWriter(&b, min, tab, pad, char, flags), parts, &b))
	}
	fmt.Printf("tabwriter: %d compared, %d differ\n", compared, failures)
	if failures > 0 {
		os.Exit(1)
	}
}
