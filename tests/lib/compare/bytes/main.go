// Compare minigo's bytes with the real one: every function on random slices, and histories of Buffer and Reader.
package main

import (
	real "bytes"
	"fmt"
	"io"
	"math/rand"
	"os"
	"strings"
	"unicode"

	ours "lib/bytes"
	oursio "lib/io"
	oursunicode "lib/unicode"
)

var compared, failures int

func same(what string, got, want any) {
	compared++
	a, b := fmt.Sprintf("%#v", got), fmt.Sprintf("%#v", want)
	if a != b {
		failures++
		if failures < 20 {
			from := 0
			for from < len(a) && from < len(b) && a[from] == b[from] {
				from++
			}
			from = max(0, from-60)
			fmt.Printf("%s\n  ours %.200s\n  real %.200s\n", what, a[from:], b[from:])
		}
	}
}

// answer calls f and returns its result, or its panic.
func answer(f func() any) (result any) {
	defer func() {
		if r := recover(); r != nil {
			result = fmt.Sprint("panic: ", r)
		}
	}()
	return f()
}

var pieces = []string{"a", "b", "A", "ab", " ", "\t", "\n", "é", "É", "ß", "世", "\xff", "\xe4\xb8", "K", "\u2028", "\u00a0", "", "�", "k", "dž", "i", "I", "ı", "İ"}

func text(r *rand.Rand) []byte {
	n := r.Intn(7)
	if r.Intn(8) == 0 {
		n = r.Intn(60)
	}
	if n == 0 && r.Intn(2) == 0 {
		return nil
	}
	out := []byte{}
	for range n {
		out = append(out, pieces[r.Intn(len(pieces))]...)
	}
	return out
}

func all(parts [][]byte) any {
	caps := []int{}
	for _, p := range parts {
		caps = append(caps, cap(p)-len(p))
	}
	return []any{parts, len(caps)}
}

func sequence(f func(func([]byte) bool), limit int) (parts []string) {
	f(func(b []byte) bool {
		parts = append(parts, string(b))
		return len(parts) < limit
	})
	return parts
}

func functions(r *rand.Rand) {
	s, t, u := text(r), text(r), text(r)
	n := r.Intn(6) - 1
	c, char := byte(r.Intn(256)), []rune(string(text(r)) + "x")[0]
	if r.Intn(2) == 0 && len(s) > 0 {
		c = s[r.Intn(len(s))]
	}
	chars := string(t)
	f := func(x rune) bool { return x == 'a' || x > 0x100 || unicode.IsSpace(x) }
	m := func(x rune) rune { return x - 32 }
	list := [][]byte{s, t, u, nil}[:r.Intn(5)]
	for _, x := range []struct {
		name       string
		ours, real func() any
	}{
		{"Equal", func() any { return ours.Equal(s, t) }, func() any { return real.Equal(s, t) }},
		{"Compare", func() any { return ours.Compare(s, t) }, func() any { return real.Compare(s, t) }},
		{"Contains", func() any { return ours.Contains(s, t) }, func() any { return real.Contains(s, t) }},
		{"ContainsAny", func() any { return ours.ContainsAny(s, chars) }, func() any { return real.ContainsAny(s, chars) }},
		{"ContainsRune", func() any { return ours.ContainsRune(s, char) }, func() any { return real.ContainsRune(s, char) }},
		{"ContainsFunc", func() any { return ours.ContainsFunc(s, f) }, func() any { return real.ContainsFunc(s, f) }},
		{"Count", func() any { return ours.Count(s, t) }, func() any { return real.Count(s, t) }},
		{"Index", func() any { return ours.Index(s, t) }, func() any { return real.Index(s, t) }},
		{"IndexByte", func() any { return ours.IndexByte(s, c) }, func() any { return real.IndexByte(s, c) }},
		{"IndexRune", func() any { return ours.IndexRune(s, char) }, func() any { return real.IndexRune(s, char) }},
		{"IndexAny", func() any { return ours.IndexAny(s, chars) }, func() any { return real.IndexAny(s, chars) }},
		{"IndexFunc", func() any { return ours.IndexFunc(s, f) }, func() any { return real.IndexFunc(s, f) }},
		{"LastIndex", func() any { return ours.LastIndex(s, t) }, func() any { return real.LastIndex(s, t) }},
		{"LastIndexByte", func() any { return ours.LastIndexByte(s, c) }, func() any { return real.LastIndexByte(s, c) }},
		{"LastIndexAny", func() any { return ours.LastIndexAny(s, chars) }, func() any { return real.LastIndexAny(s, chars) }},
		{"LastIndexFunc", func() any { return ours.LastIndexFunc(s, f) }, func() any { return real.LastIndexFunc(s, f) }},
		{"HasPrefix", func() any { return ours.HasPrefix(s, t) }, func() any { return real.HasPrefix(s, t) }},
		{"HasSuffix", func() any { return ours.HasSuffix(s, t) }, func() any { return real.HasSuffix(s, t) }},
		{"EqualFold", func() any { return ours.EqualFold(s, t) }, func() any { return real.EqualFold(s, t) }},
		{"EqualFold upper", func() any { return ours.EqualFold(s, ours.ToUpper(s)) }, func() any { return real.EqualFold(s, real.ToUpper(s)) }},
		{"Clone", func() any { return ours.Clone(s) }, func() any { return real.Clone(s) }},
		{"Repeat", func() any { return ours.Repeat(s, n) }, func() any { return real.Repeat(s, n) }},
		{"Repeat far", func() any { return ours.Repeat([]byte("ab"), 1<<62) }, func() any { return real.Repeat([]byte("ab"), 1<<62) }},
		{"Replace", func() any { return ours.Replace(s, t, u, n) }, func() any { return real.Replace(s, t, u, n) }},
		{"ReplaceAll", func() any { return ours.ReplaceAll(s, t, u) }, func() any { return real.ReplaceAll(s, t, u) }},
		{"Map", func() any { return ours.Map(m, s) }, func() any { return real.Map(m, s) }},
		{"ToUpper", func() any { return ours.ToUpper(s) }, func() any { return real.ToUpper(s) }},
		{"ToLower", func() any { return ours.ToLower(s) }, func() any { return real.ToLower(s) }},
		{"ToTitle", func() any { return ours.ToTitle(s) }, func() any { return real.ToTitle(s) }},
		{"ToUpperSpecial", func() any { return ours.ToUpperSpecial(oursunicode.TurkishCase, s) }, func() any { return real.ToUpperSpecial(unicode.TurkishCase, s) }},
		{"ToLowerSpecial", func() any { return ours.ToLowerSpecial(oursunicode.TurkishCase, s) }, func() any { return real.ToLowerSpecial(unicode.TurkishCase, s) }},
		{"ToTitleSpecial", func() any { return ours.ToTitleSpecial(oursunicode.TurkishCase, s) }, func() any { return real.ToTitleSpecial(unicode.TurkishCase, s) }},
		{"Title", func() any { return ours.Title(s) }, func() any { return real.Title(s) }},
		{"ToValidUTF8", func() any { return ours.ToValidUTF8(s, t) }, func() any { return real.ToValidUTF8(s, t) }},
		{"Runes", func() any { return ours.Runes(s) }, func() any { return real.Runes(s) }},
		{"Trim", func() any { return ours.Trim(s, chars) }, func() any { return real.Trim(s, chars) }},
		{"TrimLeft", func() any { return ours.TrimLeft(s, chars) }, func() any { return real.TrimLeft(s, chars) }},
		{"TrimRight", func() any { return ours.TrimRight(s, chars) }, func() any { return real.TrimRight(s, chars) }},
		{"TrimSpace", func() any { return ours.TrimSpace(s) }, func() any { return real.TrimSpace(s) }},
		{"TrimFunc", func() any { return ours.TrimFunc(s, f) }, func() any { return real.TrimFunc(s, f) }},
		{"TrimLeftFunc", func() any { return ours.TrimLeftFunc(s, f) }, func() any { return real.TrimLeftFunc(s, f) }},
		{"TrimRightFunc", func() any { return ours.TrimRightFunc(s, f) }, func() any { return real.TrimRightFunc(s, f) }},
		{"TrimPrefix", func() any { return ours.TrimPrefix(s, t) }, func() any { return real.TrimPrefix(s, t) }},
		{"TrimSuffix", func() any { return ours.TrimSuffix(s, t) }, func() any { return real.TrimSuffix(s, t) }},
		{"Split", func() any { return all(ours.Split(s, t)) }, func() any { return all(real.Split(s, t)) }},
		{"SplitN", func() any { return all(ours.SplitN(s, t, n)) }, func() any { return all(real.SplitN(s, t, n)) }},
		{"SplitAfter", func() any { return all(ours.SplitAfter(s, t)) }, func() any { return all(real.SplitAfter(s, t)) }},
		{"SplitAfterN", func() any { return all(ours.SplitAfterN(s, t, n)) }, func() any { return all(real.SplitAfterN(s, t, n)) }},
		{"Fields", func() any { return all(ours.Fields(s)) }, func() any { return all(real.Fields(s)) }},
		{"FieldsFunc", func() any { return all(ours.FieldsFunc(s, f)) }, func() any { return all(real.FieldsFunc(s, f)) }},
		{"Join", func() any { return ours.Join(list, u) }, func() any { return real.Join(list, u) }},
		{"Cut", func() any { a, b, ok := ours.Cut(s, t); return []any{a, b, ok} }, func() any { a, b, ok := real.Cut(s, t); return []any{a, b, ok} }},
		{"CutLast", func() any { a, b, ok := ours.CutLast(s, t); return []any{a, b, ok} }, func() any { a, b, ok := real.CutLast(s, t); return []any{a, b, ok} }},
		{"CutPrefix", func() any { a, ok := ours.CutPrefix(s, t); return []any{a, ok} }, func() any { a, ok := real.CutPrefix(s, t); return []any{a, ok} }},
		{"CutSuffix", func() any { a, ok := ours.CutSuffix(s, t); return []any{a, ok} }, func() any { a, ok := real.CutSuffix(s, t); return []any{a, ok} }},
		{"Lines", func() any { return sequence(ours.Lines(s), n) }, func() any { return sequence(real.Lines(s), n) }},
		{"SplitSeq", func() any { return sequence(ours.SplitSeq(s, t), n+3) }, func() any { return sequence(real.SplitSeq(s, t), n+3) }},
		{"SplitAfterSeq", func() any { return sequence(ours.SplitAfterSeq(s, t), n+3) }, func() any { return sequence(real.SplitAfterSeq(s, t), n+3) }},
		{"FieldsSeq", func() any { return sequence(ours.FieldsSeq(s), n+2) }, func() any { return sequence(real.FieldsSeq(s), n+2) }},
		{"FieldsFuncSeq", func() any { return sequence(ours.FieldsFuncSeq(s, f), n+2) }, func() any { return sequence(real.FieldsFuncSeq(s, f), n+2) }},
	} {
		same(fmt.Sprintf("%s(%q, %q, %q, %d, %d, %q)", x.name, s, t, u, n, c, char), answer(x.ours), answer(x.real))
	}
}

type buffer interface {
	Available() int
	Bytes() []byte
	Cap() int
	Grow(n int)
	Len() int
	Next(n int) []byte
	Peek(n int) ([]byte, error)
	Read(p []byte) (n int, err error)
	ReadByte() (byte, error)
	ReadBytes(delim byte) (line []byte, err error)
	ReadRune() (r rune, size int, err error)
	ReadString(delim byte) (line string, err error)
	Reset()
	String() string
	Truncate(n int)
	UnreadByte() error
	UnreadRune() error
	Write(p []byte) (n int, err error)
	WriteByte(c byte) error
	WriteRune(r rune) (n int, err error)
	WriteString(s string) (n int, err error)
}

// plain makes errors of both libraries comparable.
func plain(v ...any) string {
	for i := range v {
		if e, ok := v[i].(error); ok {
			v[i] = e.Error()
		}
		if b, ok := v[i].([]byte); ok {
			v[i] = fmt.Sprintf("%q", b)
		}
	}
	return fmt.Sprintln(v...)
}

// slowWriter accepts at most limit bytes at once.
type slowWriter struct {
	limit int
	text  string
}

func (w *slowWriter) Write(p []byte) (int, error) {
	n := min(w.limit, len(p))
	w.text += string(p[:n])
	return n, nil
}

func history(x buffer, seed int64) string {
	r := rand.New(rand.NewSource(seed))
	var log strings.Builder
	steps := 30
	step := func() (line string) {
		defer func() {
			if e := recover(); e != nil {
				line = plain("panic", fmt.Sprint(e))
			}
		}()
		n := r.Intn(40) - 2
		if r.Intn(10) == 0 {
			n = r.Intn(3000)
		}
		switch k := r.Intn(21); k {
		case 0:
			x.Grow(n)
			return plain(k)
		case 1:
			return plain(k, x.Next(max(n, 0)))
		case 2:
			b, err := x.Peek(max(n, 0))
			return plain(k, b, err)
		case 3:
			b := make([]byte, max(n, 0))
			m, err := x.Read(b)
			return plain(k, m, err, b)
		case 4:
			c, err := x.ReadByte()
			return plain(k, c, err)
		case 5:
			b, err := x.ReadBytes('a')
			return plain(k, b, err)
		case 6:
			c, m, err := x.ReadRune()
			return plain(k, c, m, err)
		case 7:
			s, err := x.ReadString(' ')
			return plain(k, s, err)
		case 8:
			if r.Intn(5) == 0 {
				x.Reset()
			}
		case 9:
			x.Truncate(n)
			return plain(k)
		case 10:
			return plain(k, x.UnreadByte())
		case 11:
			return plain(k, x.UnreadRune())
		case 12:
			return plain(k, x.WriteByte(byte(n)))
		case 13:
			m, err := x.WriteRune([]rune(string(text(r)) + "x")[0])
			return plain(k, m, err)
		case 14, 15:
			m, err := x.WriteString(string(text(r)))
			return plain(k, m, err)
		case 16:
			m, err := x.Write([]byte(strings.Repeat("xyz a", max(n, 0))))
			return plain(k, m, err)
		case 17:
			source := strings.NewReader(strings.Repeat(string(text(r)), max(n, 0)))
			var m int64
			var err error
			switch b := x.(type) {
			case *ours.Buffer:
				m, err = b.ReadFrom(ended{source})
			case *real.Buffer:
				m, err = b.ReadFrom(source)
			}
			return plain(k, m, err)
		case 18:
			w := &slowWriter{limit: r.Intn(500)}
			m, err := writeTo(x, w)
			return plain(k, m, err, w.text)
		case 19:
			return plain(k, x.Bytes())
		}
		return ""
	}
	for range steps {
		log.WriteString(step())
		log.WriteString(plain(x.Len(), x.Cap(), x.Available(), x.String()))
	}
	return log.String()
}

// writeTo calls the method, whose parameter is one library's io.Writer.
func writeTo(x any, w io.Writer) (int64, error) {
	if x, ok := x.(io.WriterTo); ok {
		return x.WriteTo(w)
	}
	return x.(oursio.WriterTo).WriteTo(w)
}

// ended turns the end of real Go's io into the end of ours.
type ended struct{ r io.Reader }

func (e ended) Read(p []byte) (int, error) {
	n, err := e.r.Read(p)
	if err == io.EOF {
		err = oursio.EOF
	}
	return n, err
}

type reader interface {
	Len() int
	Read(b []byte) (n int, err error)
	ReadAt(b []byte, off int64) (n int, err error)
	ReadByte() (byte, error)
	ReadRune() (ch rune, size int, err error)
	Reset(b []byte)
	Seek(offset int64, whence int) (int64, error)
	Size() int64
	UnreadByte() error
	UnreadRune() error
}

func reading(x reader, seed int64) string {
	r := rand.New(rand.NewSource(seed))
	log := ""
	for range 30 {
		switch r.Intn(9) {
		case 0:
			b := make([]byte, r.Intn(4))
			n, err := x.Read(b)
			log += plain(b, n, err)
		case 1:
			b := make([]byte, r.Intn(4))
			n, err := x.ReadAt(b, int64(r.Intn(12)-1))
			log += plain(b, n, err)
		case 2:
			c, err := x.ReadByte()
			log += plain(c, err)
		case 3:
			log += plain(x.UnreadByte())
		case 4:
			c, n, err := x.ReadRune()
			log += plain(c, n, err)
		case 5:
			log += plain(x.UnreadRune())
		case 6:
			n, err := x.Seek(int64(r.Intn(9)-2), r.Intn(4))
			log += plain(n, err)
		case 7:
			log += plain(x.Len(), x.Size())
		case 8:
			w := &slowWriter{limit: r.Intn(60)}
			n, err := writeTo(x, w)
			log += plain(n, err, w.text)
		}
	}
	return log
}

func main() {
	r := rand.New(rand.NewSource(1))
	for range 10000 {
		functions(r)
	}
	for seed := int64(0); seed < 2000; seed++ {
		b := text(r)
		same("Buffer", history(ours.NewBuffer(append([]byte(nil), b...)), seed), history(real.NewBuffer(append([]byte(nil), b...)), seed))
		same("Buffer zero", history(&ours.Buffer{}, seed), history(&real.Buffer{}, seed))
		same("Reader", reading(ours.NewReader(b), seed), reading(real.NewReader(b), seed))
	}
	same("nil Buffer", (*ours.Buffer)(nil).String(), (*real.Buffer)(nil).String())
	fmt.Printf("bytes: %d compared, %d differ\n", compared, failures)
	if failures > 0 {
		os.Exit(1)
	}
}
