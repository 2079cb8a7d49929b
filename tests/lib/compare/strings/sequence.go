package main

import (
	"fmt"
	"io"
	real "strings"
	"unicode"

	ourio "lib/io"
	ours "lib/strings"
	ourunicode "lib/unicode"
)

// sequences compares the iterators, walked to the end and stopped early.
func sequences(s, sep string) {
	walk := func(seq func(yield func(string) bool), most int) string {
		list := []string{}
		for x := range seq {
			list = append(list, x)
			if len(list) == most {
				break
			}
		}
		return fmt.Sprintf("%q", list)
	}
	for most := range 4 {
		both := func(what string, a, b func(yield func(string) bool)) {
			same(what, []any{s, sep, most}, walk(a, most)+walk(a, most), walk(b, most)+walk(b, most))
		}
		both("Lines", ours.Lines(s), real.Lines(s))
		both("SplitSeq", ours.SplitSeq(s, sep), real.SplitSeq(s, sep))
		both("SplitAfterSeq", ours.SplitAfterSeq(s, sep), real.SplitAfterSeq(s, sep))
		both("FieldsSeq", ours.FieldsSeq(s), real.FieldsSeq(s))
		both("FieldsFuncSeq", ours.FieldsFuncSeq(s, vowel), real.FieldsFuncSeq(s, vowel))
	}
	same("ToUpperSpecial", []any{s}, ours.ToUpperSpecial(ourunicode.TurkishCase, s), real.ToUpperSpecial(unicode.TurkishCase, s))
	same("ToLowerSpecial", []any{s}, ours.ToLowerSpecial(ourunicode.TurkishCase, s), real.ToLowerSpecial(unicode.TurkishCase, s))
	same("ToTitleSpecial", []any{s}, ours.ToTitleSpecial(ourunicode.TurkishCase, s), real.ToTitleSpecial(unicode.TurkishCase, s))
}

// memory is what an OffsetWriter writes to.
type memory struct{ b []byte }

func (m *memory) WriteAt(p []byte, off int64) (int, error) {
	if off > 20 {
		return 0, fmt.Errorf("too far: %d", off)
	}
	for int64(len(m.b)) < off+int64(len(p)) {
		m.b = append(m.b, '.')
	}
	return copy(m.b[off:], p), nil
}

// sections compares parts of readers and writers by a list of operations.
func sections(s string, ops []int) {
	off, n := int64(ops[0]%7), int64(ops[1]%9)-1
	a := ourio.NewSectionReader(ours.NewReader(s), off, n)
	b := io.NewSectionReader(real.NewReader(s), off, n)
	same("Size", []any{s, off, n}, fmt.Sprint(a.Size()), fmt.Sprint(b.Size()))
	var m1, m2 memory
	w1, w2 := ourio.NewOffsetWriter(&m1, off), io.NewOffsetWriter(&m2, off)
	for i, op := range ops {
		p, q := make([]byte, op%5), make([]byte, op%5)
		at, whence := int64(op%11)-3, op%4
		what := fmt.Sprint("section ", i, " ", op%6)
		var got, want string
		switch op % 6 {
		case 0:
			n, err := a.Read(p)
			n2, err2 := b.Read(q)
			got, want = fmt.Sprint(n, err, string(p)), fmt.Sprint(n2, err2, string(q))
		case 1:
			n, err := a.ReadAt(p, at)
			n2, err2 := b.ReadAt(q, at)
			got, want = fmt.Sprint(n, err, string(p)), fmt.Sprint(n2, err2, string(q))
		case 2:
			n, err := a.Seek(at, whence)
			n2, err2 := b.Seek(at, whence)
			got, want = fmt.Sprint(n, err), fmt.Sprint(n2, err2)
		case 3:
			n, err := w1.Write([]byte(s)[:op%(len(s)+1)])
			n2, err2 := w2.Write([]byte(s)[:op%(len(s)+1)])
			got, want = fmt.Sprint(n, err, m1.b), fmt.Sprint(n2, err2, m2.b)
		case 4:
			n, err := w1.WriteAt([]byte(s)[:op%(len(s)+1)], at)
			n2, err2 := w2.WriteAt([]byte(s)[:op%(len(s)+1)], at)
			got, want = fmt.Sprint(n, err, m1.b), fmt.Sprint(n2, err2, m2.b)
		case 5:
			n, err := w1.Seek(at, whence)
			n2, err2 := w2.Seek(at, whence)
			got, want = fmt.Sprint(n, err), fmt.Sprint(n2, err2)
		}
		same(what, []any{s, off, n, ops[:i+1]}, got, want)
	}
	// Lists of readers, read and copied.
	list1 := ourio.MultiReader(ours.NewReader(s), ourio.MultiReader(), ourio.MultiReader(ours.NewReader("x"), ours.NewReader(s)))
	list2 := io.MultiReader(real.NewReader(s), io.MultiReader(), io.MultiReader(real.NewReader("x"), real.NewReader(s)))
	p, q := make([]byte, 3), make([]byte, 3)
	c, err := list1.Read(p)
	c2, err2 := list2.Read(q)
	same("MultiReader", []any{s}, fmt.Sprint(c, err, p), fmt.Sprint(c2, err2, q))
	var out1 ours.Builder
	var out2 real.Builder
	d, err := ourio.Copy(&out1, ourio.NopCloser(list1))
	d2, err2 := io.Copy(&out2, io.NopCloser(list2))
	same("Copy", []any{s}, fmt.Sprint(d, err, out1.String()), fmt.Sprint(d2, err2, out2.String()))
}
