// Compressing and decompressing: every level, streams, headers, several files in one, damaged data.
package main

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
)

func main() {
	text := strings.Repeat("the quick brown fox jumps over the lazy dog; ", 90) + strings.Repeat("\x00\xff", 100)
	for level := -2; level <= 9; level++ {
		var b bytes.Buffer
		w, err := flate.NewWriter(&b, level)
		if err != nil {
			panic(err)
		}
		n, err := io.WriteString(w, text)
		fmt.Println(level, n == len(text), err, w.Close(), level <= 0 && level != -1 || b.Len() < len(text))
		back, err := io.ReadAll(flate.NewReader(&b))
		fmt.Println(string(back) == text, err)
	}
	_, err := flate.NewWriter(io.Discard, 10)
	fmt.Println(err)
	_, err = gzip.NewWriterLevel(io.Discard, -3)
	fmt.Println(err)

	var z bytes.Buffer
	w := gzip.NewWriter(&z)
	w.Name, w.Comment, w.ModTime, w.Extra = "a.txt", "für", time.Unix(1e9, 0), []byte("ex")
	fmt.Fprint(w, "first part, ")
	fmt.Println(w.Flush())
	fmt.Fprint(w, "second")
	fmt.Println(w.Close(), w.Close())
	first := bytes.Clone(z.Bytes())
	w.Reset(&z)
	fmt.Fprint(w, " and another file")
	fmt.Println(w.Close())
	r, err := gzip.NewReader(bytes.NewReader(z.Bytes()))
	fmt.Println(err, r.Name, r.Comment, r.ModTime.UTC(), string(r.Extra), r.OS)
	all, err := io.ReadAll(r)
	fmt.Printf("%q %v %v\n", all, err, r.Close())
	in := bytes.NewReader(z.Bytes())
	fmt.Println(r.Reset(in))
	r.Multistream(false)
	all, err = io.ReadAll(r)
	fmt.Printf("%q %v %v\n", all, err, in.Len() == z.Len()-len(first))

	for _, data := range [][]byte{nil, []byte("x"), []byte("not gzip data"), first[:5], first[:len(first)-3], append(bytes.Clone(first[:len(first)-8]), make([]byte, 8)...)} {
		r, err := gzip.NewReader(bytes.NewReader(data))
		if err != nil {
			fmt.Println(err, errors.Is(err, gzip.ErrHeader), err == io.EOF, err == io.ErrUnexpectedEOF)
			continue
		}
		all, err := io.ReadAll(r)
		fmt.Printf("%q %v\n", all, err)
	}
	_, err = io.ReadAll(flate.NewReader(strings.NewReader("\x07\x00")))
	fmt.Println(err)
	var dict bytes.Buffer
	d, _ := flate.NewWriterDict(&dict, 6, []byte("common words"))
	fmt.Fprint(d, "common words again")
	d.Close()
	all, err = io.ReadAll(flate.NewReaderDict(&dict, []byte("common words")))
	fmt.Printf("%q %v\n", all, err)
}
