// encoding/csv: records read with every option, from well and badly formed input, and written again.
package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math/rand"
	"strings"
)

var pieces = []string{"a", "bc", "\"", "\"\"", ",", ",", ";", "\n", "\n", "\r\n", "\r", " ", "\t", "#", "é", "世", "\"x,y\"", "\"l1\nl2\"", "λ", "\\.", "\u00a0", "1"}

func text(r *rand.Rand) string {
	var b strings.Builder
	for range r.Intn(14) {
		b.WriteString(pieces[r.Intn(len(pieces))])
	}
	if r.Intn(200) == 0 {
		b.WriteString(strings.Repeat("long field ", 800))
		b.WriteString("\"\n,")
	}
	return b.String()
}

func show(records ...any) { fmt.Println(records...) }

func read(r *rand.Rand, s string, loud bool) (sum int) {
	c := csv.NewReader(strings.NewReader(s))
	c.LazyQuotes = r.Intn(2) == 0
	c.TrimLeadingSpace = r.Intn(2) == 0
	c.FieldsPerRecord = []int{0, -1, -1, 2}[r.Intn(4)]
	c.ReuseRecord = r.Intn(2) == 0
	switch r.Intn(5) {
	case 0:
		c.Comma = ';'
	case 1:
		c.Comma = 'λ'
	case 2:
		c.Comment = '#'
	case 3:
		c.Comment = '世'
	}
	var out strings.Builder
	for range 40 {
		record, err := c.Read()
		fmt.Fprintf(&out, "%q %v @%d", record, err, c.InputOffset())
		for i := range record {
			line, column := c.FieldPos(i)
			fmt.Fprintf(&out, " %d:%d", line, column)
		}
		var p *csv.ParseError
		if errors.As(err, &p) {
			fmt.Fprintf(&out, " %d %d %d %v", p.StartLine, p.Line, p.Column, errors.Is(err, csv.ErrQuote))
		}
		out.WriteString("\n")
		if err == io.EOF {
			break
		}
	}
	if loud && len(s) < 100 {
		fmt.Printf("%q\n%s", s, out.String())
	}
	for _, b := range []byte(out.String()) {
		sum = sum*31 + int(b)
	}
	return sum
}

func main() {
	r := rand.New(rand.NewSource(11))
	total := 0
	for i := range 3000 {
		s := text(r)
		total += read(r, s, i%100 == 0)
		record := strings.Split(s, "a")
		var b strings.Builder
		w := csv.NewWriter(&b)
		w.UseCRLF = i%3 == 0
		if i%5 == 0 {
			w.Comma = 'λ'
		}
		err := w.Write(record)
		w.Flush()
		total += len(b.String())
		if i%500 == 0 {
			fmt.Printf("%q %v %v\n", b.String(), err, w.Error())
		}
		if i%3 != 0 && len(record) > 1 && !strings.Contains(s, "\r") {
			back := csv.NewReader(strings.NewReader(b.String()))
			back.Comma = w.Comma
			again, err := back.ReadAll()
			if len(again) != 1 || strings.Join(again[0], "a") != s {
				fmt.Printf("not the same: %q %q %v\n", record, again, err)
			}
		}
	}
	fmt.Println(total)
	for _, comma := range []rune{0, '"', '\n', '\r', 0xfffd, 0xd800, ','} {
		c := csv.NewReader(strings.NewReader("a,b\n\"c\"\"d\",e\n"))
		c.Comma = comma
		records, err := c.ReadAll()
		fmt.Println(records, err)
		w := csv.NewWriter(io.Discard)
		w.Comma = comma
		fmt.Println(w.Write([]string{"x", "y"}), w.WriteAll([][]string{{"x"}, {}}))
	}
	defer func() { fmt.Println(recover()) }()
	csv.NewReader(strings.NewReader("")).FieldPos(0)
}
