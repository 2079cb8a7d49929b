// encoding/json: texts at random, many of them damaged, checked, read, written again, and read in pieces.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"math/rand"
	"strings"
)

var digest = fnv.New64a()

var pieces = []string{"{", "}", "[", "]", ",", ":", `"a"`, `"b"`, `"`, `\`, "1", "-", "0", ".5", "e", "E+1", "true", "false", "null", "tru", "nul", " ", "\n", "\t", "é", "\xff", "\u2028", `"\u00e9"`, `"\ud83d\ude00"`, `"\ud83d"`, `\u12`, `"<&>"`, "x", "\x00", "\x01", `"\n\/"`, "12", `"k":`, `"x":1`, "/"}

func valid(r *rand.Rand, depth int, b *strings.Builder) {
	sp := func() {
		if r.Intn(4) == 0 {
			b.WriteString([]string{" ", "\n", "\t", "\r\n", "  "}[r.Intn(5)])
		}
	}
	sp()
	k := r.Intn(9)
	if depth > 4 && k < 3 {
		k += 3
	}
	switch k {
	case 0, 1:
		b.WriteString("{")
		sp()
		for i := range r.Intn(4) {
			if i > 0 {
				b.WriteString(",")
			}
			sp()
			str(r, b)
			sp()
			b.WriteString(":")
			valid(r, depth+1, b)
		}
		b.WriteString("}")
	case 2:
		b.WriteString("[")
		sp()
		for i := range r.Intn(4) {
			if i > 0 {
				b.WriteString(",")
			}
			valid(r, depth+1, b)
		}
		b.WriteString("]")
	case 3, 4:
		str(r, b)
	case 5, 6:
		b.WriteString([]string{"0", "-0", "1", "12.5", "-3e7", "1E-2", "1e400", "123456789012", "0.000001", "1e-7", "99999999999999999999"}[r.Intn(11)])
	default:
		b.WriteString([]string{"true", "false", "null"}[r.Intn(3)])
	}
	sp()
}

func str(r *rand.Rand, b *strings.Builder) {
	b.WriteByte('"')
	for range r.Intn(6) {
		b.WriteString([]string{"a", "b", "longer text", "é", "世", "\xff", "\xe4\xb8", "\u2028", "<", "&", `\n`, `\"`, `\\`, `\/`, `\u0041`, `\u00e9`, `\ud83d\ude00`, `\ud83d`, `\ude00x`, `\u2029`, "~", "/", "0123456789abcdef"}[r.Intn(23)])
	}
	b.WriteByte('"')
}

func damage(r *rand.Rand, s string) string {
	for range r.Intn(3) {
		i := r.Intn(len(s) + 1)
		switch r.Intn(3) {
		case 0:
			s = s[:i]
		case 1:
			s = s[:i] + pieces[r.Intn(len(pieces))] + s[i:]
		default:
			j := min(i+1+r.Intn(2), len(s))
			s = s[:i] + s[j:]
		}
	}
	return s
}

func desc(err error) string {
	s := fmt.Sprintf("%v %T", err, err)
	var se *json.SyntaxError
	if errors.As(err, &se) {
		s += fmt.Sprint(" at ", se.Offset)
	}
	var te *json.UnmarshalTypeError
	if errors.As(err, &te) {
		s += fmt.Sprintf(" {%q %v %d %q %q %v}", te.Value, te.Type, te.Offset, te.Struct, te.Field, te.Err)
	}
	return s
}

type S struct {
	A any           `json:"a"`
	B string        `json:"b"`
	K []int         `json:"k"`
	X map[string]*S `json:"x"`
	L []S           `json:"longer text"`
	O *S            `json:"ab,omitempty"`
}

func one(r *rand.Rand, s string, out *strings.Builder) {
	fmt.Fprintf(out, "%q valid %t\n", s, json.Valid([]byte(s)))
	var v any
	err := json.Unmarshal([]byte(s), &v)
	fmt.Fprintf(out, "any %v %s\n", v, desc(err))
	if err == nil {
		b, err := json.Marshal(v)
		fmt.Fprintf(out, "%s %v\n", b, err)
		b, err = json.MarshalIndent(v, "\t", " ")
		fmt.Fprintf(out, "%s %v\n", b, err)
	}
	var t S
	err = json.Unmarshal([]byte(s), &t)
	b, _ := json.Marshal(t)
	fmt.Fprintf(out, "S %s %s\n", b, desc(err))
	var buf bytes.Buffer
	err = json.Compact(&buf, []byte(s))
	fmt.Fprintf(out, "compact %q %s\n", buf.String(), desc(err))
	buf.Reset()
	err = json.Indent(&buf, []byte(s), ">", "--")
	fmt.Fprintf(out, "indent %q %s\n", buf.String(), desc(err))
	buf.Reset()
	json.HTMLEscape(&buf, []byte(s))
	fmt.Fprintf(out, "html %q\n", buf.String())
	b, err = json.Marshal(json.RawMessage(s))
	fmt.Fprintf(out, "raw %q %s\n", b, desc(err))
	dec := json.NewDecoder(strings.NewReader(s))
	if r.Intn(2) == 0 {
		dec.UseNumber()
	}
	for range 40 {
		tok, err := dec.Token()
		fmt.Fprintf(out, "tok %T %v %s @%d\n", tok, tok, desc(err), dec.InputOffset())
		if err != nil {
			break
		}
	}
	dec = json.NewDecoder(strings.NewReader(s + " " + s))
	for range 30 {
		switch r.Intn(4) {
		case 0:
			tok, err := dec.Token()
			fmt.Fprintf(out, "tok %v %s", tok, desc(err))
		case 1:
			fmt.Fprint(out, "more ", dec.More())
		case 2:
			var v any
			err := dec.Decode(&v)
			fmt.Fprintf(out, "dec %v %s", v, desc(err))
		case 3:
			var v S
			err := dec.Decode(&v)
			fmt.Fprintf(out, "dec %v %s", v.B, desc(err))
		}
		fmt.Fprintln(out, " @", dec.InputOffset())
	}
}

func main() {
	r := rand.New(rand.NewSource(3))
	for i := range 250 {
		var b strings.Builder
		if i%4 == 0 {
			for range r.Intn(8) {
				b.WriteString(pieces[r.Intn(len(pieces))])
			}
		} else {
			valid(r, 0, &b)
		}
		s := b.String()
		if i%2 == 0 {
			s = damage(r, s)
		}
		var out strings.Builder
		one(r, s, &out)
		digest.Write([]byte(out.String()))
		if i%80 == 0 {
			fmt.Print(out.String())
		}
	}
	fmt.Printf("%x\n", digest.Sum64())
}
