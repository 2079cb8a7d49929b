// Compare minigo's bufio with the real one: histories of reads, writes and scans through readers and writers that give
// and take little at a time, and fail.
package main

import (
	real "bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand"
	"os"
	"strings"

	ours "lib/bufio"
	oursio "lib/io"
)

var compared, failures int

func same(what string, got, want string) {
	compared++
	if got == want {
		return
	}
	failures++
	if failures < 20 {
		from := 0
		for from < len(got) && from < len(want) && got[from] == want[from] {
			from++
		}
		from = max(0, from-100)
		fmt.Printf("%s\n  ours %.300q\n  real %.300q\n", what, got[from:], want[from:])
	}
}

// plain makes values of both libraries comparable.
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

var errBroken = errors.New("broken")

// source gives its text in pieces of random size, sometimes nothing, the error early or late.
type source struct {
	text string
	r    *rand.Rand
	end  error
	late bool
}

func (s *source) Read(p []byte) (int, error) {
	n := min(len(p), s.r.Intn(40))
	if s.r.Intn(4) == 0 {
		n = 0
	}
	if s.r.Intn(4) == 0 {
		n = len(p)
	}
	n = copy(p[:n], s.text)
	s.text = s.text[n:]
	if s.text == "" && (n == 0 || !s.late) {
		return n, s.end
	}
	return n, nil
}

// sink takes all, or fails from some point on.
type sink struct {
	bytes.Buffer
	limit int
}

type plainSink struct{ s *sink }

func (p plainSink) Write(b []byte) (int, error) { return p.s.Write(b) }

func (s *sink) Write(p []byte) (int, error) {
	if s.Len()+len(p) > s.limit {
		n := max(0, s.limit-s.Len())
		s.Buffer.Write(p[:n])
		return n, errBroken
	}
	return s.Buffer.Write(p)
}

func text(r *rand.Rand) string {
	pieces := []string{"a", "bc", " ", "  ", "\n", "\r\n", "\r", "é", "世", "\xff", "\xe4\xb8", "\u2003", "word ", "line\n", strings.Repeat("long", 10)}
	var b strings.Builder
	for range r.Intn(80) {
		b.WriteString(pieces[r.Intn(len(pieces))])
	}
	if r.Intn(10) == 0 {
		b.WriteString(strings.Repeat("0123456789", r.Intn(1000)))
	}
	return b.String()
}

type reader interface {
	Buffered() int
	Discard(n int) (discarded int, err error)
	Peek(n int) ([]byte, error)
	Read(p []byte) (n int, err error)
	ReadByte() (byte, error)
	ReadBytes(delim byte) ([]byte, error)
	ReadLine() (line []byte, isPrefix bool, err error)
	ReadRune() (r rune, size int, err error)
	ReadSlice(delim byte) (line []byte, err error)
	ReadString(delim byte) (string, error)
	Size() int
	UnreadByte() error
	UnreadRune() error
}

func reading(x reader, seed int64) string {
	r := rand.New(rand.NewSource(seed))
	var log strings.Builder
	for range 40 {
		k := r.Intn(13)
		n := r.Intn(30) - 1
		switch k {
		case 0:
			m, err := x.Discard(n)
			log.WriteString(plain(k, m, err))
		case 1:
			b, err := x.Peek(n)
			log.WriteString(plain(k, b, err))
		case 2:
			p := make([]byte, max(0, n))
			m, err := x.Read(p)
			log.WriteString(plain(k, m, err, p))
		case 3, 4:
			c, err := x.ReadByte()
			log.WriteString(plain(k, c, err))
		case 5:
			b, err := x.ReadBytes('\n')
			log.WriteString(plain(k, b, err, b == nil))
		case 6:
			b, prefix, err := x.ReadLine()
			log.WriteString(plain(k, b, prefix, err, b == nil))
		case 7, 8:
			c, m, err := x.ReadRune()
			log.WriteString(plain(k, c, m, err))
		case 9:
			b, err := x.ReadSlice(' ')
			log.WriteString(plain(k, b, err))
		case 10:
			s, err := x.ReadString('\n')
			log.WriteString(plain(k, s, err))
		case 11:
			log.WriteString(plain(k, x.UnreadByte()))
		case 12:
			log.WriteString(plain(k, x.UnreadRune()))
		}
		log.WriteString(plain(x.Buffered(), x.Size()))
	}
	return log.String()
}

type writer interface {
	Available() int
	Buffered() int
	Flush() error
	Size() int
	Write(p []byte) (nn int, err error)
	WriteByte(c byte) error
	WriteRune(r rune) (size int, err error)
	WriteString(s string) (int, error)
}

func writing(x writer, out *sink, seed int64) string {
	r := rand.New(rand.NewSource(seed))
	var log strings.Builder
	for range 40 {
		k := r.Intn(7)
		s := text(r)
		switch k {
		case 0:
			log.WriteString(plain(k, x.Flush()))
		case 1:
			n, err := x.Write([]byte(s))
			log.WriteString(plain(k, n, err))
		case 2:
			n, err := x.WriteString(s)
			log.WriteString(plain(k, n, err))
		case 3:
			log.WriteString(plain(k, x.WriteByte(byte(len(s)))))
		case 4:
			n, err := x.WriteRune([]rune(s + "世")[0])
			log.WriteString(plain(k, n, err))
		case 5:
			from := &source{text: s, r: r, end: io.EOF, late: r.Intn(2) == 0}
			var n int64
			var err error
			switch w := x.(type) {
			case *ours.Writer:
				from.end = oursio.EOF
				n, err = w.ReadFrom(from)
			case *real.Writer:
				n, err = w.ReadFrom(from)
			}
			log.WriteString(plain(k, n, err))
		}
		log.WriteString(plain(x.Available(), x.Buffered(), x.Size(), out.Len()))
	}
	log.WriteString(out.String())
	return log.String()
}

type scanner interface {
	Buffer(buf []byte, max int)
	Bytes() []byte
	Err() error
	Scan() bool
	Text() string
}

func scanning(x scanner, final error, split func(k int, f func([]byte, bool) (int, []byte, error)), seed int64) string {
	r := rand.New(rand.NewSource(seed))
	if r.Intn(2) == 0 {
		x.Buffer(make([]byte, r.Intn(30)), r.Intn(100))
	}
	calls := 0
	bad := r.Intn(6)
	split(r.Intn(6), func(data []byte, atEOF bool) (int, []byte, error) {
		calls++
		if calls > 5 {
			switch bad {
			case 0:
				return 1, nil, errBroken
			case 1:
				return -1, nil, nil
			case 2:
				return len(data) + 1, data, nil
			case 3:
				return 0, []byte("last"), final
			case 4:
				return 0, nil, final
			}
		}
		if len(data) < 3 {
			if atEOF {
				return len(data), data, map[bool]error{true: final}[true]
			}
			return 0, nil, nil
		}
		return 3, data[1:2], nil
	})
	var log strings.Builder
	for range 200 {
		ok := x.Scan()
		log.WriteString(plain(ok, x.Text(), x.Bytes() == nil, x.Err()))
		if !ok && r.Intn(2) == 0 {
			break
		}
	}
	return log.String()
}

func main() {
	for seed := int64(0); seed < 4000; seed++ {
		r := rand.New(rand.NewSource(seed))
		s, size, late := text(r), r.Intn(60), r.Intn(2) == 0
		end, oursEnd := io.EOF, oursio.EOF
		if r.Intn(3) == 0 {
			end, oursEnd = errBroken, errBroken
		}
		from := func(end error) *source { return &source{s, rand.New(rand.NewSource(seed)), end, late} }
		same("Reader", reading(ours.NewReaderSize(from(oursEnd), size), seed), reading(real.NewReaderSize(from(end), size), seed))

		var a, b sink
		a.limit, b.limit = 1<<30, 1<<30
		x, y := ours.NewReaderSize(from(oursEnd), size), real.NewReaderSize(from(end), size)
		x.ReadByte()
		y.ReadByte()
		if r.Intn(2) == 0 {
			a.limit, b.limit = 100, 100
		}
		n, err := x.WriteTo(plainSink{&a})
		m, err2 := y.WriteTo(plainSink{&b})
		same("WriteTo", plain(n, err, a.String()), plain(m, err2, b.String()))

		a, b = sink{limit: 1 << 30}, sink{limit: 1 << 30}
		if r.Intn(3) == 0 {
			a.limit = r.Intn(5000)
			b.limit = a.limit
		}
		same("Writer", writing(ours.NewWriterSize(plainSink{&a}, size), &a, seed), writing(real.NewWriterSize(plainSink{&b}, size), &b, seed))

		u, v := ours.NewScanner(from(oursEnd)), real.NewScanner(from(end))
		same("Scanner",
			scanning(u, ours.ErrFinalToken, func(k int, f func([]byte, bool) (int, []byte, error)) {
				u.Split([]ours.SplitFunc{ours.ScanLines, ours.ScanWords, ours.ScanRunes, ours.ScanBytes, f, ours.ScanLines}[k])
			}, seed),
			scanning(v, real.ErrFinalToken, func(k int, f func([]byte, bool) (int, []byte, error)) {
				v.Split([]real.SplitFunc{real.ScanLines, real.ScanWords, real.ScanRunes, real.ScanBytes, f, real.ScanLines}[k])
			}, seed))
	}
	fmt.Printf("bufio: %d compared, %d differ\n", compared, failures)
	if failures > 0 {
		os.Exit(1)
	}
}
