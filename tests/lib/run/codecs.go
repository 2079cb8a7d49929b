// Bytes as text and back: encoding/hex, encoding/base64 over random data and random damage.
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"math/rand"
	"strings"
)

// digest sums up what is too much to print.
var digest = fnv.New64a()

func note(args ...any) { fmt.Fprintln(digest, args...) }

func some(r *rand.Rand, n int) []byte {
	b := make([]byte, n)
	r.Read(b)
	return b
}

// damage changes, inserts or removes bytes.
func damage(r *rand.Rand, b []byte, with string) []byte {
	b = bytes.Clone(b)
	for range r.Intn(3) {
		i := r.Intn(len(b) + 1)
		c := with[r.Intn(len(with))]
		switch k := r.Intn(3); {
		case k == 0 && i < len(b):
			b[i] = c
		case k == 1 && i < len(b):
			b = append(b[:i], b[i+1:]...)
		default:
			b = append(b[:i], append([]byte{c}, b[i:]...)...)
		}
	}
	return b
}

// pieces hands out a reader's bytes a few at a time.
type pieces struct {
	r    io.Reader
	most int
}

func (p pieces) Read(b []byte) (int, error) { return p.r.Read(b[:min(len(b), p.most)]) }

func inPieces(r *rand.Rand, b []byte) io.Reader {
	if r.Intn(3) == 0 {
		return bytes.NewReader(b)
	}
	return pieces{bytes.NewReader(b), r.Intn(5) + 1}
}

func readBy(r io.Reader, n int) (all []byte, err error) {
	p := make([]byte, n)
	for {
		k, err := r.Read(p)
		all = append(all, p[:k]...)
		if err != nil {
			return all, err
		}
	}
}

func hexadecimal(r *rand.Rand) {
	fmt.Println(hex.EncodeToString([]byte("minigo\x00\xff")), hex.EncodedLen(3), hex.DecodedLen(7))
	for _, s := range []string{"", "0", "zz", "0g", "0x10", "ABCDEF", "abcde", "12 4", "é0", "12\x7f"} {
		b, err := hex.DecodeString(s)
		fmt.Printf("%q: %x %v %t\n", s, b, err, errors.Is(err, hex.ErrLength))
		b, err = hex.AppendDecode([]byte("#"), []byte(s))
		fmt.Printf("%q %v\n", b, err)
		b, err = io.ReadAll(hex.NewDecoder(strings.NewReader(s)))
		fmt.Printf("%q %v\n", b, err)
	}
	for _, n := range []int{0, 1, 7, 8, 9, 15, 16, 17, 33} {
		fmt.Print(hex.Dump(some(r, n)))
	}
	d := hex.Dumper(io.Discard)
	fmt.Println(d.Close(), d.Close())
	fmt.Println(d.Write([]byte("x")))
	for range 60 {
		b := some(r, r.Intn(1100))
		text := hex.AppendEncode([]byte{}, b)
		var buf bytes.Buffer
		w := hex.NewEncoder(&buf)
		for i := 0; i < len(b); {
			k := min(r.Intn(700)+1, len(b)-i)
			w.Write(b[i : i+k])
			i += k
		}
		note(bytes.Equal(text, buf.Bytes()))
		text = damage(r, text, "0aAgG \n")
		out := make([]byte, len(text))
		n, err := hex.Decode(out, text)
		note(n, err, out[:n])
		got, err := readBy(hex.NewDecoder(inPieces(r, text)), r.Intn(300)+1)
		note(got, err)
	}
}

func base64s(r *rand.Rand) {
	all := []*base64.Encoding{base64.StdEncoding, base64.URLEncoding, base64.RawStdEncoding, base64.RawURLEncoding,
		base64.StdEncoding.Strict(), base64.RawURLEncoding.Strict(), base64.StdEncoding.WithPadding('*'), base64.StdEncoding.WithPadding('\xe9')}
	for i, e := range all {
		fmt.Println(i, e.EncodeToString([]byte("any carnal pleas")), e.EncodeToString([]byte{0xfb, 0xff}), e.EncodedLen(7), e.DecodedLen(10))
		for _, s := range []string{"", "Z", "Zg", "Zg=", "Zg==", "Zm8=", "Zm9v", "Zm9v\n", "Zg=\n=", "Zg==x", "Zh==", "Zm9=", "=", "====", "Zm9v====", "Z\ng==", "-_-_", "+/+/", "Zm 9v", "Zg=a", "Zg**"} {
			b, err := e.DecodeString(s)
			fmt.Printf("%q %q %v\n", s, b, err)
			c, err := e.AppendDecode([]byte(">"), []byte(s))
			note(c, err)
		}
	}
	for range 150 {
		e := all[r.Intn(len(all))]
		b := some(r, r.Intn(40)*r.Intn(60))
		text := e.AppendEncode(nil, b)
		var buf bytes.Buffer
		w := base64.NewEncoder(e, &buf)
		for i := 0; i < len(b); {
			k := min(r.Intn(700)+1, len(b)-i)
			n, err := w.Write(b[i : i+k])
			if n != k || err != nil {
				fmt.Println("short", n, k, err)
			}
			i += k
		}
		w.Close()
		note(bytes.Equal(text, buf.Bytes()), string(text))
		text = damage(r, text, "AZ+-_=*\n\r")
		out := make([]byte, len(text)+3)
		n, err := e.Decode(out, text)
		note(n, err, out[:n])
		got, err := readBy(base64.NewDecoder(e, inPieces(r, text)), r.Intn(300)+1)
		note(got, err)
	}
	for _, f := range []func(){
		func() { base64.NewEncoding("abc") },
		func() { base64.NewEncoding(strings.Repeat("ab", 32)) },
		func() { base64.NewEncoding("\n" + strings.Repeat("b", 63)) },
		func() { base64.StdEncoding.WithPadding('A') },
		func() { base64.StdEncoding.WithPadding('\n') },
		func() { base64.StdEncoding.WithPadding(-2) },
		func() { base64.StdEncoding.WithPadding('世') },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
}

func main() {
	r := rand.New(rand.NewSource(6))
	hexadecimal(r)
	fmt.Printf("%x\n", digest.Sum64())
	base64s(r)
	fmt.Printf("%x\n", digest.Sum64())
}
