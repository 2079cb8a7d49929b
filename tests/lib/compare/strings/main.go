// Compare minigo's strings, errors and io with the real ones over random inputs.
package main

import (
	"errors"
	"fmt"
	"io"
	"math/rand"
	"os"
	"strconv"
	real "strings"
	"unicode"

	ourerrors "lib/errors"
	ourio "lib/io"
	ours "lib/strings"
)

var compared, failures int

func same(what string, in []any, got, want string) {
	compared++
	if got != want {
		failures++
		if failures < 40 {
			fmt.Printf("%s %q\n  ours %s\n  real %s\n", what, in, got, want)
		}
	}
}

func try(f func() any) (s string) {
	defer func() {
		if r := recover(); r != nil {
			s = fmt.Sprint("panic: ", r)
		}
	}()
	return fmt.Sprintf("%#v", f())
}

func check(what string, in []any, f, g func() any) { same(what, in, try(f), try(g)) }

func pick(r *rand.Rand, letters []string, n int) string {
	s := ""
	for range r.Intn(n) {
		s += letters[r.Intn(len(letters))]
	}
	return s
}

func vowel(r rune) bool { return r == 'a' || r == 'é' || r == '世' }

func shift(r rune) rune {
	switch {
	case r == 'b':
		return -1
	case r == 'a':
		return '世'
	case r == 'é':
		return 'e'
	}
	return r
}

func texts(s, t, u string, n int) {
	in := []any{s, t, u, n}
	for name, fs := range map[string][2]func() any{
		"Contains":       {func() any { return ours.Contains(s, t) }, func() any { return real.Contains(s, t) }},
		"ContainsAny":    {func() any { return ours.ContainsAny(s, t) }, func() any { return real.ContainsAny(s, t) }},
		"ContainsFunc":   {func() any { return ours.ContainsFunc(s, vowel) }, func() any { return real.ContainsFunc(s, vowel) }},
		"Index":          {func() any { return ours.Index(s, t) }, func() any { return real.Index(s, t) }},
		"IndexAny":       {func() any { return ours.IndexAny(s, t) }, func() any { return real.IndexAny(s, t) }},
		"IndexFunc":      {func() any { return ours.IndexFunc(s, vowel) }, func() any { return real.IndexFunc(s, vowel) }},
		"LastIndex":      {func() any { return ours.LastIndex(s, t) }, func() any { return real.LastIndex(s, t) }},
		"LastIndexAny":   {func() any { return ours.LastIndexAny(s, t) }, func() any { return real.LastIndexAny(s, t) }},
		"LastIndexFunc":  {func() any { return ours.LastIndexFunc(s, vowel) }, func() any { return real.LastIndexFunc(s, vowel) }},
		"IndexByte":      {func() any { return ours.IndexByte(s, 'a') }, func() any { return real.IndexByte(s, 'a') }},
		"LastIndexByte":  {func() any { return ours.LastIndexByte(s, 'a') }, func() any { return real.LastIndexByte(s, 'a') }},
		"Count":          {func() any { return ours.Count(s, t) }, func() any { return real.Count(s, t) }},
		"HasPrefix":      {func() any { return ours.HasPrefix(s, t) }, func() any { return real.HasPrefix(s, t) }},
		"HasSuffix":      {func() any { return ours.HasSuffix(s, t) }, func() any { return real.HasSuffix(s, t) }},
		"Compare":        {func() any { return ours.Compare(s, t) }, func() any { return real.Compare(s, t) }},
		"EqualFold":      {func() any { return ours.EqualFold(s, t) }, func() any { return real.EqualFold(s, t) }},
		"EqualFold up":   {func() any { return ours.EqualFold(s, ours.ToUpper(s)) }, func() any { return real.EqualFold(s, real.ToUpper(s)) }},
		"Split":          {func() any { return ours.Split(s, t) }, func() any { return real.Split(s, t) }},
		"SplitAfter":     {func() any { return ours.SplitAfter(s, t) }, func() any { return real.SplitAfter(s, t) }},
		"SplitN":         {func() any { return ours.SplitN(s, t, n) }, func() any { return real.SplitN(s, t, n) }},
		"SplitAfterN":    {func() any { return ours.SplitAfterN(s, t, n) }, func() any { return real.SplitAfterN(s, t, n) }},
		"Fields":         {func() any { return ours.Fields(s) }, func() any { return real.Fields(s) }},
		"FieldsFunc":     {func() any { return ours.FieldsFunc(s, vowel) }, func() any { return real.FieldsFunc(s, vowel) }},
		"Join":           {func() any { return ours.Join(real.Split(s, ""), t) }, func() any { return real.Join(real.Split(s, ""), t) }},
		"Join 2":         {func() any { return ours.Join([]string{s, u}, t) }, func() any { return real.Join([]string{s, u}, t) }},
		"Cut":            {func() any { a, b, c := ours.Cut(s, t); return []any{a, b, c} }, func() any { a, b, c := real.Cut(s, t); return []any{a, b, c} }},
		"CutLast":        {func() any { a, b, c := ours.CutLast(s, t); return []any{a, b, c} }, func() any { a, b, c := real.CutLast(s, t); return []any{a, b, c} }},
		"CutPrefix":      {func() any { a, c := ours.CutPrefix(s, t); return []any{a, c} }, func() any { a, c := real.CutPrefix(s, t); return []any{a, c} }},
		"CutSuffix":      {func() any { a, c := ours.CutSuffix(s, t); return []any{a, c} }, func() any { a, c := real.CutSuffix(s, t); return []any{a, c} }},
		"Trim":           {func() any { return ours.Trim(s, t) }, func() any { return real.Trim(s, t) }},
		"TrimLeft":       {func() any { return ours.TrimLeft(s, t) }, func() any { return real.TrimLeft(s, t) }},
		"TrimRight":      {func() any { return ours.TrimRight(s, t) }, func() any { return real.TrimRight(s, t) }},
		"TrimSpace":      {func() any { return ours.TrimSpace(s) }, func() any { return real.TrimSpace(s) }},
		"TrimFunc":       {func() any { return ours.TrimFunc(s, vowel) }, func() any { return real.TrimFunc(s, vowel) }},
		"TrimPrefix":     {func() any { return ours.TrimPrefix(s, t) }, func() any { return real.TrimPrefix(s, t) }},
		"TrimSuffix":     {func() any { return ours.TrimSuffix(s, t) }, func() any { return real.TrimSuffix(s, t) }},
		"Repeat":         {func() any { return ours.Repeat(s, n) }, func() any { return real.Repeat(s, n) }},
		"Replace":        {func() any { return ours.Replace(s, t, u, n) }, func() any { return real.Replace(s, t, u, n) }},
		"ReplaceAll":     {func() any { return ours.ReplaceAll(s, t, u) }, func() any { return real.ReplaceAll(s, t, u) }},
		"Map":            {func() any { return ours.Map(shift, s) }, func() any { return real.Map(shift, s) }},
		"ToUpper":        {func() any { return ours.ToUpper(s) }, func() any { return real.ToUpper(s) }},
		"ToLower":        {func() any { return ours.ToLower(s) }, func() any { return real.ToLower(s) }},
		"ToTitle":        {func() any { return ours.ToTitle(s) }, func() any { return real.ToTitle(s) }},
		"Title":          {func() any { return ours.Title(s) }, func() any { return real.Title(s) }},
		"ToValidUTF8":    {func() any { return ours.ToValidUTF8(s, t) }, func() any { return real.ToValidUTF8(s, t) }},
		"Clone":          {func() any { return ours.Clone(s) }, func() any { return real.Clone(s) }},
		"NewReplacer":    {func() any { return ours.NewReplacer(t, u, "a", "X").Replace(s) }, func() any { return real.NewReplacer(t, u, "a", "X").Replace(s) }},
		"NewReplacer 2":  {func() any { return ours.NewReplacer("a", "1", "b", "22", "é", "").Replace(s) }, func() any { return real.NewReplacer("a", "1", "b", "22", "é", "").Replace(s) }},
		"NewReplacer 3":  {func() any { return ours.NewReplacer("ab", "1", "a", "2", t, "3", u, "4", "", "5").Replace(s) }, func() any { return real.NewReplacer("ab", "1", "a", "2", t, "3", u, "4", "", "5").Replace(s) }},
		"NewReplacer 4":  {func() any { return ours.NewReplacer(t).Replace(s) }, func() any { return real.NewReplacer(t).Replace(s) }},
		"NewReplacer 5":  {func() any { return ours.NewReplacer("a", "b", "b", "a").Replace(s) }, func() any { return real.NewReplacer("a", "b", "b", "a").Replace(s) }},
		"TrimRight func": {func() any { return ours.TrimRightFunc(s, unicode.IsLetter) }, func() any { return real.TrimRightFunc(s, unicode.IsLetter) }},
	} {
		check(name, in, fs[0], fs[1])
	}
	for _, r := range []rune{'a', 'é', '世', 0xFFFD, -1, 0xD800, 0x110000} {
		check("IndexRune", in, func() any { return ours.IndexRune(s, r) }, func() any { return real.IndexRune(s, r) })
		check("ContainsRune", in, func() any { return ours.ContainsRune(s, r) }, func() any { return real.ContainsRune(s, r) })
	}
}

// reader is what both Readers can do.
type reader interface {
	io.Reader
	io.ReaderAt
	io.ByteScanner
	io.RuneScanner
	io.Seeker
	Len() int
	Size() int64
}

func readers(s string, seed int64) {
	run := func(x reader, eof error) string {
		r := rand.New(rand.NewSource(seed))
		log := ""
		add := func(v ...any) {
			for i := range v {
				if v[i] == eof {
					v[i] = "EOF"
				}
			}
			log += fmt.Sprintln(v...)
		}
		for range 30 {
			switch r.Intn(8) {
			case 0:
				b := make([]byte, r.Intn(4))
				n, err := x.Read(b)
				add(b, n, err)
			case 1:
				b := make([]byte, r.Intn(4))
				n, err := x.ReadAt(b, int64(r.Intn(12)-1))
				add(b, n, err)
			case 2:
				c, err := x.ReadByte()
				add(c, err)
			case 3:
				add(x.UnreadByte())
			case 4:
				c, n, err := x.ReadRune()
				add(c, n, err)
			case 5:
				add(x.UnreadRune())
			case 6:
				n, err := x.Seek(int64(r.Intn(9)-2), r.Intn(4))
				add(n, err)
			case 7:
				add(x.Len(), x.Size())
			}
		}
		return log
	}
	same("Reader", []any{s}, run(ours.NewReader(s), ourio.EOF), run(real.NewReader(s), io.EOF))
}

func builders() {
	var a ours.Builder
	var b real.Builder
	for i := range 100 {
		a.WriteString("s")
		b.WriteString("s")
		a.WriteRune(rune(i * 100))
		b.WriteRune(rune(i * 100))
		a.WriteByte('x')
		b.WriteByte('x')
		fmt.Fprint(&a, i)
		fmt.Fprint(&b, i)
		a.Grow(i)
		b.Grow(i)
	}
	same("Builder", nil, a.String(), b.String())
	c := a
	check("copied", nil, func() any { c.WriteByte('x'); return 0 }, func() any { d := b; d.WriteByte('x'); return 0 })
	a.Reset()
	same("Reset", nil, strconv.Itoa(a.Len()), "0")
}

type target struct{ n int }

func (target) Error() string { return "target" }

type ptrTarget struct{ n int }

func (*ptrTarget) Error() string { return "ptr target" }

type wrap struct {
	text string
	err  error
}

func (w wrap) Error() string { return w.text }
func (w wrap) Unwrap() error { return w.err }

type many struct{ errs []error }

func (many) Error() string     { return "many" }
func (m many) Unwrap() []error { return m.errs }

type isAny struct{}

func (isAny) Error() string     { return "is" }
func (isAny) Is(err error) bool { return err.Error() == "e1" }

type asAny struct{}

func (asAny) Error() string { return "as" }
func (asAny) As(t any) bool {
	if p, ok := t.(*target); ok {
		p.n = 99
		return true
	}
	return false
}

type timeout interface{ Timeout() bool }

func wrapped() {
	e1, e2 := errors.New("e1"), errors.New("e2")
	list := []error{nil, e1, e2, target{1}, &ptrTarget{2}, wrap{"w", e1}, wrap{"w", nil}, many{[]error{e1, nil, target{3}}}, many{nil}, isAny{}, asAny{}, wrap{"x", wrap{"y", &ptrTarget{4}}},
		many{[]error{wrap{"z", asAny{}}, e2}}, os.ErrNotExist, &os.PathError{Op: "open", Path: "f", Err: os.ErrNotExist}}
	for _, err := range list {
		for _, t := range list {
			check("Is", []any{err, t}, func() any { return ourerrors.Is(err, t) }, func() any { return errors.Is(err, t) })
		}
		check("Unwrap", []any{err}, func() any { return fmt.Sprint(ourerrors.Unwrap(err)) }, func() any { return fmt.Sprint(errors.Unwrap(err)) })
		as := func(f func(error, any) bool) func() any {
			return func() any {
				var a target
				var b *ptrTarget
				var c interface{ Error() string }
				var d wrap
				var e timeout
				var g error
				var h any
				var i *os.PathError
				return fmt.Sprint(f(err, &a), a, f(err, &b), b, f(err, &c), c, f(err, &d), d, f(err, &e), e != nil, f(err, &g), g, f(err, &h), h, f(err, &i), i)
			}
		}
		check("As", []any{err}, as(ourerrors.As), as(errors.As))
		for _, bad := range []any{nil, 5, (*target)(nil), new(int), target{}} {
			check("As bad", []any{err, bad}, func() any { return ourerrors.As(err, bad) }, func() any { return errors.As(err, bad) })
		}
	}
	check("Join", nil, func() any {
		return fmt.Sprint(ourerrors.Join(nil, e1, nil, e2), ourerrors.Join(), ourerrors.Join(nil), ourerrors.Join(e1))
	},
		func() any {
			return fmt.Sprint(errors.Join(nil, e1, nil, e2), errors.Join(), errors.Join(nil), errors.Join(e1))
		})
}

func main() {
	rounds := 5000
	if len(os.Args) > 1 {
		rounds, _ = strconv.Atoi(os.Args[1])
	}
	r := rand.New(rand.NewSource(2))
	letters := []string{"a", "b", "ab", "é", "世", "\xff", "\xe4", " ", "\t\n", "ABC", "K", "ſ", "s", "Σς", "ǅ", "İ", "�", "_", "-", "\u2003", "\u0085"}
	few := []string{"a", "b", "c"}
	for i := range rounds {
		if i%3 == 0 {
			texts(pick(r, few, 60), pick(r, few, 6), pick(r, few, 3), r.Intn(6)-2)
		} else {
			texts(pick(r, letters, 12), pick(r, letters, 3), pick(r, letters, 3), r.Intn(6)-2)
		}
		readers(pick(r, letters, 8), int64(i))
		sequences(pick(r, letters, 12), pick(r, letters, 3))
		sequences(pick(r, append(few, "\n"), 20), pick(r, few, 2))
		ops := make([]int, r.Intn(9)+2)
		for i := range ops {
			ops[i] = r.Intn(10000)
		}
		sections(pick(r, letters, 12), ops)
	}
	long := real.Repeat("ab", 5000)
	texts(long, real.Repeat("ab", 100)+"c", "x", 2)
	texts(long+"abc"+long, "bc", "x", 2)
	texts(real.Repeat("a", 20000)+"b", real.Repeat("a", 300)+"b", "y", -1)
	builders()
	wrapped()
	fmt.Printf("strings: %d compared, %d differ\n", compared, failures)
	if failures > 0 {
		os.Exit(1)
	}
}
