package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"unicode"
)

// A record is "key:value;" and the value may be in single quotes.
func splitRecords(data []byte, atEOF bool) (advance int, token []byte, err error) {
	start := 0
	for start < len(data) && unicode.IsSpace(rune(data[start])) {
		start++
	}
	quoted := false
	for i := start; i < len(data); i++ {
		switch c := data[i]; {
		case c == '\'':
			quoted = !quoted
		case c == ';' && !quoted:
			return i + 1, data[start:i], nil
		}
	}
	if atEOF && start < len(data) {
		if quoted {
			return 0, nil, errors.New("open quote")
		}
		return len(data), data[start:], bufio.ErrFinalToken
	}
	return start, nil, nil
}

type slowReader struct {
	s string
	n int
}

func (r *slowReader) Read(p []byte) (int, error) {
	if r.s == "" {
		return 0, io.EOF
	}
	k := copy(p[:min(len(p), r.n)], r.s)
	r.s = r.s[k:]
	r.n = r.n%5 + 1
	return k, nil
}

type failing struct{ io.Reader }

var errDisk = errors.New("disk on fire")

func (f failing) Read(p []byte) (int, error) {
	n, err := f.Reader.Read(p)
	if err == io.EOF {
		err = errDisk
	}
	return n, err
}

func records(r io.Reader) (map[string]string, error) {
	m := map[string]string{}
	sc := bufio.NewScanner(r)
	sc.Split(splitRecords)
	for sc.Scan() {
		k, v, ok := strings.Cut(sc.Text(), ":")
		if !ok {
			return m, fmt.Errorf("no colon in %q", sc.Text())
		}
		m[strings.TrimSpace(k)] = strings.Trim(strings.TrimSpace(v), "'")
	}
	return m, sc.Err()
}

type matrixReader struct {
	*bufio.Reader
	line int
}

func (m *matrixReader) row() (nums []float64, err error) {
	s, err := m.ReadString('\n')
	if s == "" {
		return nil, err
	}
	m.line++
	for i, f := range strings.Fields(s) {
		v, err := strconv.ParseFloat(f, 64)
		if err != nil {
			return nil, fmt.Errorf("%d:%d: %w", m.line, i+1, err)
		}
		nums = append(nums, v)
	}
	return nums, nil
}

func main() {
	const text = "one two\r\nthree\n\n  four  five\nlast"
	for i, split := range []bufio.SplitFunc{bufio.ScanLines, bufio.ScanWords, bufio.ScanRunes, bufio.ScanBytes} {
		sc := bufio.NewScanner(&slowReader{text, 1})
		sc.Split(split)
		var toks []string
		for sc.Scan() {
			toks = append(toks, sc.Text())
		}
		if len(toks) > 12 {
			toks = toks[:12]
		}
		fmt.Printf("%d %q %v\n", i, toks, sc.Err())
	}
	for _, s := range []string{"a:1; b : 'x;y' ;c:;", "a:1;b:2", "a:1;b:'2", "a;b:1", ""} {
		m, err := records(&slowReader{s, 2})
		fmt.Println(m, err)
	}
	m, err := records(failing{strings.NewReader("k:v;half")})
	fmt.Println(m, err, err == errDisk)

	sc := bufio.NewScanner(strings.NewReader(strings.Repeat("x", 100)))
	sc.Buffer(make([]byte, 0, 16), 32)
	fmt.Println(sc.Scan(), sc.Err(), errors.Is(sc.Err(), bufio.ErrTooLong))

	mr := &matrixReader{Reader: bufio.NewReaderSize(strings.NewReader("1 2 3\n4.5 -6 1e3\n\n7 x 9\nNaN +Inf"), 16)}
	for {
		row, err := mr.row()
		if err == io.EOF {
			break
		}
		fmt.Println(row, err)
	}

	br := bufio.NewReader(strings.NewReader("héllo\nworld, again"))
	r, size, _ := br.ReadRune()
	r2, size2, _ := br.ReadRune()
	br.UnreadRune()
	peek, _ := br.Peek(3)
	fmt.Printf("%c%d %c%d % x %d\n", r, size, r2, size2, peek, br.Buffered())
	line, prefix, _ := br.ReadLine()
	word, err := br.ReadString(',')
	rest, _ := io.ReadAll(br)
	fmt.Printf("%q %v %q %v %q\n", line, prefix, word, err, rest)
	_, err = br.ReadByte()
	fmt.Println(err, br.UnreadByte())

	var buf bytes.Buffer
	w := bufio.NewWriterSize(&buf, 8)
	fmt.Fprintf(w, "%05d", 42)
	fmt.Println(buf.Len(), w.Buffered(), w.Available())
	w.WriteString("-more than eight-")
	w.WriteRune('é')
	w.WriteByte('!')
	fmt.Println(buf.String(), w.Buffered())
	w.Flush()
	fmt.Println(buf.String())

	pr := io.TeeReader(io.LimitReader(io.MultiReader(strings.NewReader("abc"), strings.NewReader("defgh")), 6), &buf)
	got := make([]byte, 4)
	n, err := io.ReadFull(pr, got)
	fmt.Println(n, err, string(got))
	n, err = io.ReadFull(pr, got)
	fmt.Println(n, err, errors.Is(err, io.ErrUnexpectedEOF), buf.String())

	var name string
	var age int
	var ratio float64
	k, err := fmt.Sscanf("bob-42 is 3.5x", "%3s-%d is %fx", &name, &age, &ratio)
	fmt.Println(k, err, name, age, ratio)
	k, err = fmt.Sscan("7 eight", &age, &ratio)
	fmt.Println(k, err, age)
	k, err = fmt.Fscanln(strings.NewReader("ann 30\nrest"), &name, &age)
	fmt.Println(k, err, name, age)
	in := bufio.NewScanner(os.Stdin)
	fmt.Println(in.Scan(), in.Err())
}
