package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

type Encoding struct {
	alphabet string
	decode   [256]int8
	pad      byte
	bits     uint
	group    int
}

type CorruptError int64

func (e CorruptError) Error() string { return fmt.Sprint("bad input at byte ", int64(e)) }

const (
	upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	digit = "0123456789"
)

var (
	Std = New(upper+"abcdefghijklmnopqrstuvwxyz"+digit+"+/", 6, '=')
	URL = New(upper+"abcdefghijklmnopqrstuvwxyz"+digit+"-_", 6, 0)
	B32 = New(upper+digit[2:8], 5, '=')
	Hex = New(digit+"abcdef", 4, 0)
)

func New(alphabet string, bits uint, pad byte) *Encoding {
	e := &Encoding{alphabet: alphabet, bits: bits, pad: pad}
	if len(alphabet) != 1<<bits {
		panic("alphabet of " + fmt.Sprint(len(alphabet)))
	}
	for i := range e.decode {
		e.decode[i] = -1
	}
	for i := range len(alphabet) {
		e.decode[alphabet[i]] = int8(i)
	}
	e.group = map[uint]int{6: 4, 5: 8, 4: 2}[bits]
	return e
}

func (e *Encoding) Encode(src []byte) string {
	var out bytes.Buffer
	var acc, n uint
	for _, b := range src {
		acc = acc<<8 | uint(b)
		n += 8
		for n >= e.bits {
			n -= e.bits
			out.WriteByte(e.alphabet[acc>>n&(1<<e.bits-1)])
		}
		acc &= 1<<n - 1
	}
	if n > 0 {
		out.WriteByte(e.alphabet[acc<<(e.bits-n)])
	}
	for e.pad != 0 && out.Len()%e.group != 0 {
		out.WriteByte(e.pad)
	}
	return out.String()
}

func (e *Encoding) Decode(s string) (out []byte, err error) {
	var acc, n uint
	if e.pad != 0 {
		if len(s)%e.group != 0 {
			return nil, CorruptError(len(s))
		}
		s = strings.TrimRight(s, string(rune(e.pad)))
	}
	for i := 0; i < len(s); i++ {
		v := e.decode[s[i]]
		if v < 0 {
			return out, CorruptError(i)
		}
		acc, n = acc<<e.bits|uint(v), n+e.bits
		if n >= 8 {
			n -= 8
			out = append(out, byte(acc>>n))
			acc &= 1<<n - 1
		}
	}
	if acc != 0 {
		return out, fmt.Errorf("left over %b: %w", acc, io.ErrUnexpectedEOF)
	}
	return out, nil
}

// lineWriter breaks lines; it is a filter in front of another writer.
type lineWriter struct {
	w     io.Writer
	width int
	col   int
}

func (l *lineWriter) Write(p []byte) (n int, err error) {
	for len(p) > 0 {
		if l.col == l.width {
			if _, err = io.WriteString(l.w, "\n"); err != nil {
				return
			}
			l.col = 0
		}
		k := min(len(p), l.width-l.col)
		k, err = l.w.Write(p[:k])
		n += k
		if err != nil {
			return
		}
		l.col += k
		p = p[k:]
	}
	return
}

func dump(w io.Writer, data []byte) {
	for off := 0; off < len(data); off += 16 {
		row := data[off:min(off+16, len(data))]
		fmt.Fprintf(w, "%08x  %-48s |", off, fmt.Sprintf("% x", row))
		for _, b := range row {
			if b < ' ' || b > '~' {
				b = '.'
			}
			w.Write([]byte{b})
		}
		fmt.Fprintln(w, "|")
	}
}

func main() {
	for _, s := range []string{"", "f", "fo", "foo", "foob", "fooba", "foobar", "\x00\xff\xfe", "héllo, wörld"} {
		for _, e := range []*Encoding{Std, URL, B32, Hex} {
			text := e.Encode([]byte(s))
			back, err := e.Decode(text)
			fmt.Printf("%s ", text)
			if string(back) != s || err != nil {
				fmt.Printf("(%q %v)", back, err)
			}
		}
		fmt.Println()
	}
	for _, bad := range []string{"Zg=", "Zg=!", "Z===", "Zm9v Zm9"} {
		out, err := Std.Decode(bad)
		var ce CorruptError
		fmt.Printf("%q %q %v %t %t %d\n", bad, out, err, errors.As(err, &ce), errors.Is(err, io.ErrUnexpectedEOF), ce)
	}
	long := []byte(strings.Repeat("All work and no play. ", 6))
	lw := &lineWriter{w: os.Stdout, width: 50}
	n, err := io.Copy(lw, strings.NewReader(Std.Encode(long)))
	fmt.Println("\n", n, err)
	dump(os.Stdout, append(long[:20:20], 0, 1, 2, 127, 128, 255))
	fmt.Printf("%x %X % x %#x %q %s\n", "hi\n", []byte("hi"), "hi", "hi", []byte("hi\x80"), []byte("hi"))
	defer func() { fmt.Println(recover()) }()
	New("abc", 2, 0)
}
