// Compare minigo's path and the texts of path/filepath with the real ones over random paths and patterns.
package main

import (
	"fmt"
	"math/rand"
	"os"
	real "path"
	realfile "path/filepath"

	ours "lib/path"
	oursfile "lib/path/filepath"
)

var compared, failures int

func same(what string, got, want []any) {
	compared++
	for i := range got {
		if e, ok := got[i].(error); ok && want[i] != nil {
			got[i], want[i] = e.Error(), want[i].(error).Error()
		}
	}
	a, b := fmt.Sprintf("%#v", got), fmt.Sprintf("%#v", want)
	if a != b {
		failures++
		if failures < 20 {
			fmt.Printf("%s\n  ours %.300s\n  real %.300s\n", what, a, b)
		}
	}
}

func random(r *rand.Rand, pieces []string, most int) string {
	s := ""
	for range r.Intn(most + 1) {
		s += pieces[r.Intn(len(pieces))]
	}
	return s
}

func main() {
	r := rand.New(rand.NewSource(1))
	pieces := []string{"/", "/", "/", ".", "..", "a", "bc", "a.b", "...", "é", ":", "\\", "\x00"}
	marks := []string{"*", "*", "?", "[", "]", "-", "^", "\\", "a", "b", "c", "/", "é", "\xff", "[a-c]", "[^b]", "[]a]", "[\\-x]"}
	for range 60000 {
		p, q, o := random(r, pieces, 8), random(r, pieces, 6), random(r, pieces, 3)
		if r.Intn(3) == 0 {
			q = p + "/" + q
		}
		what := fmt.Sprintf("%q, %q, %q", p, q, o)
		d, f := ours.Split(p)
		d2, f2 := real.Split(p)
		same("path "+what, []any{ours.Clean(p), ours.Base(p), ours.Dir(p), ours.Ext(p), ours.IsAbs(p), d, f, ours.Join(p, q, o), ours.Join()},
			[]any{real.Clean(p), real.Base(p), real.Dir(p), real.Ext(p), real.IsAbs(p), d2, f2, real.Join(p, q, o), real.Join()})
		d, f = oursfile.Split(p)
		d2, f2 = realfile.Split(p)
		same("filepath "+what, []any{oursfile.Clean(p), oursfile.Base(p), oursfile.Dir(p), oursfile.Ext(p), oursfile.IsAbs(p), d, f, oursfile.Join(p, q, o),
			oursfile.IsLocal(p), oursfile.SplitList(p), oursfile.VolumeName(p), oursfile.ToSlash(p), oursfile.FromSlash(p), oursfile.HasPrefix(q, p)},
			[]any{realfile.Clean(p), realfile.Base(p), realfile.Dir(p), realfile.Ext(p), realfile.IsAbs(p), d2, f2, realfile.Join(p, q, o),
				realfile.IsLocal(p), realfile.SplitList(p), realfile.VolumeName(p), realfile.ToSlash(p), realfile.FromSlash(p), realfile.HasPrefix(q, p)})
		rel, err := oursfile.Rel(p, q)
		rel2, err2 := realfile.Rel(p, q)
		same("Rel "+what, []any{rel, err}, []any{rel2, err2})
		loc, err := oursfile.Localize(p)
		loc2, err2 := realfile.Localize(p)
		same("Localize "+what, []any{loc, err}, []any{loc2, err2})

		pattern, name := random(r, marks, 6), random(r, []string{"a", "b", "c", "/", "é", "\xff", "-"}, 5)
		ok, err := ours.Match(pattern, name)
		ok2, err2 := real.Match(pattern, name)
		same(fmt.Sprintf("Match %q, %q", pattern, name), []any{ok, err}, []any{ok2, err2})
		ok, err = oursfile.Match(pattern, name)
		ok2, err2 = realfile.Match(pattern, name)
		same(fmt.Sprintf("filepath Match %q, %q", pattern, name), []any{ok, err}, []any{ok2, err2})
	}
	fmt.Printf("path: %d compared, %d differ\n", compared, failures)
	if failures > 0 {
		os.Exit(1)
	}
}
