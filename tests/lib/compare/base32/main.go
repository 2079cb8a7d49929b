// Compare encoding/base32 with the real one over random texts, well formed and not.
package main

import (
	"bytes"
	real "encoding/base32"
	"fmt"
	"io"
	ours "lib/encoding/base32"
	"math/rand"
	"os"
	"strings"
	"testing/iotest"
)

func text(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

func main() {
	r := rand.New(rand.NewSource(1))
	bad := 0
	differ := func(what string, x any, a, b any) {
		bad++
		fmt.Printf("%s of %q: %v, Go %v\n", what, x, a, b)
	}
	real1, ours1 := real.StdEncoding, ours.StdEncoding
	for round := 0; round < 60000 && bad < 20; round++ {
		switch round % 3 {
		case 0:
			real1, ours1 = real.StdEncoding, ours.StdEncoding
		case 1:
			real1, ours1 = real.HexEncoding.WithPadding(real.NoPadding), ours.HexEncoding.WithPadding(ours.NoPadding)
		case 2:
			real1, ours1 = real.StdEncoding.WithPadding('-'), ours.StdEncoding.WithPadding('-')
		}
		raw := make([]byte, r.Intn(40))
		r.Read(raw)
		s := real1.EncodeToString(raw)
		if got := ours1.EncodeToString(raw); got != s {
			differ("EncodeToString", raw, got, s)
		}
		for i := r.Intn(3); i > 0; i-- {
			at := r.Intn(len(s) + 1)
			s = s[:at] + string("A7=-\n\r1"[r.Intn(7)]) + s[min(at+r.Intn(2), len(s)):]
		}
		if r.Intn(4) == 0 {
			s = s[:r.Intn(len(s)+1)]
		}
		a, errA := ours1.DecodeString(s)
		b, errB := real1.DecodeString(s)
		if !bytes.Equal(a, b) || text(errA) != text(errB) {
			differ("DecodeString", s, fmt.Sprint(a, errA), fmt.Sprint(b, errB))
		}
		a, errA = ours1.AppendDecode([]byte("x"), []byte(real1.EncodeToString(raw)))
		b, errB = real1.AppendDecode([]byte("x"), []byte(real1.EncodeToString(raw)))
		if !bytes.Equal(a, b) || text(errA) != text(errB) {
			differ("AppendDecode", s, fmt.Sprint(a, errA), fmt.Sprint(b, errB))
		}
		if errA == nil {
			s = real1.EncodeToString(raw)
			a, errA = io.ReadAll(ours.NewDecoder(ours1, iotest.OneByteReader(strings.NewReader(s))))
			if !bytes.Equal(a, raw) || errA != nil {
				differ("NewDecoder", s, fmt.Sprint(a, errA), raw)
			}
			var out bytes.Buffer
			w := ours.NewEncoder(ours1, &out)
			for rest := raw; len(rest) > 0; {
				n := 1 + r.Intn(len(rest))
				w.Write(rest[:n])
				rest = rest[n:]
			}
			w.Close()
			if out.String() != s {
				differ("NewEncoder", raw, out.String(), s)
			}
		}
	}
	if bad > 0 {
		os.Exit(1)
	}
}
