package checks

import (
	"bytes"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"math/rand"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"testing/quick"
)

type pair struct {
	X, Y int8
	Name string
}

type even int

func (even) Generate(r *rand.Rand, size int) reflect.Value { return reflect.ValueOf(even(2 * r.Intn(size))) }

func TestCheck(t *testing.T) {
	if err := quick.Check(func(a, b int) bool { return a+b == b+a }, nil); err != nil {
		t.Error(err)
	}
	if err := quick.Check(func(e even) bool { return e%2 == 0 }, &quick.Config{MaxCount: 20}); err != nil {
		t.Error(err)
	}
	seeded := func() *quick.Config { return &quick.Config{Rand: rand.New(rand.NewSource(7))} }
	fmt.Println(quick.Check(func(n int8) bool { return n < 100 }, seeded()))
	fmt.Println(quick.CheckEqual(func(p pair) int8 { return p.X }, func(p pair) int8 { return max(p.X, -100) }, seeded()))
	fmt.Println(quick.Check(3, nil), quick.Check(func() int { return 1 }, nil), quick.Check(func(c chan int) bool { return true }, nil))
	n := 0
	quick.Check(func(s []int) bool { n++; return true }, &quick.Config{MaxCountScale: 0.5})
	fmt.Println(n)
	var failed *quick.CheckError
	fmt.Println(errors.As(quick.Check(func(b bool) bool { return b }, nil), &failed))
}

func TestValues(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for _, v := range []any{true, 1, uint16(1), float32(1), 1.0, complex64(1), 1i, "s", []int8{}, [3]bool{}, map[int8]bool{}, new(int8), pair{},
		[]pair{}, uintptr(1), struct{ P **pair }{}} {
		got, ok := quick.Value(reflect.TypeOf(v), r)
		h := fnv.New32()
		text := fmt.Sprintf("%v", got)
		if strings.Contains(text, "0x") {
			text = "pointer"
		}
		io.WriteString(h, text)
		fmt.Println(got.Type(), ok, h.Sum32())
	}
	_, ok := quick.Value(reflect.TypeOf(func() {}), r)
	fmt.Println(ok)
}

func TestReaders(t *testing.T) {
	const text = "some text to be read in several ways"
	for i, r := range []io.Reader{iotest.OneByteReader(strings.NewReader(text)), iotest.HalfReader(strings.NewReader(text)),
		iotest.DataErrReader(strings.NewReader(text)), iotest.TimeoutReader(strings.NewReader(text)), iotest.ErrReader(io.ErrNoProgress)} {
		p := make([]byte, 8)
		n, err := r.Read(p)
		rest, err2 := io.ReadAll(r)
		fmt.Println(i, n, err, len(rest), err2)
	}
	fmt.Println(iotest.TestReader(strings.NewReader(text), []byte(text)), iotest.TestReader(bytes.NewReader(nil), nil))
	fmt.Println(iotest.TestReader(strings.NewReader(text), []byte("other")))
	fmt.Println(iotest.TestReader(struct{ *broken }{&broken{Reader: strings.NewReader(text)}}, []byte(text)))
	var b bytes.Buffer
	w := iotest.TruncateWriter(&b, 5)
	fmt.Fprint(w, text)
	fmt.Fprint(w, text)
	fmt.Println(b.String())
}

type broken struct{ *strings.Reader }

func (b *broken) Seek(offset int64, whence int) (int64, error) {
	n, err := b.Reader.Seek(offset, whence)
	if whence == io.SeekEnd {
		n++
	}
	return n, err
}

func TestSorted(t *testing.T) {
	sorted := func(s []int) bool { slices.Sort(s); return slices.IsSorted(s) }
	if err := quick.Check(sorted, nil); err != nil {
		t.Error(err)
	}
}
