// Compare compress/flate and gzip with the real ones: each reads what the other writes, and both complain alike of damaged data.
package main

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"fmt"
	"io"
	oursbytes "lib/bytes"
	oursflate "lib/compress/flate"
	oursgzip "lib/compress/gzip"
	oursio "lib/io"
	"math/rand"
	"os"
)

var bad = 0

func check(what string, ok bool, detail ...any) {
	if !ok {
		bad++
		fmt.Println(what, detail)
	}
}

// onlyReader has no ReadByte.
type onlyReader struct{ r io.Reader }

func (o onlyReader) Read(p []byte) (int, error) { return o.r.Read(p[:(len(p)+1)/2]) }

func text(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

func main() {
	r := rand.New(rand.NewSource(5))
	for round := 0; round < 400 && bad < 10; round++ {
		data := make([]byte, r.Intn(1<<uint(r.Intn(18))+1))
		for i := range data {
			switch {
			case round%3 == 0:
				data[i] = byte(r.Intn(256))
			case i > 300 && r.Intn(9) > 0:
				data[i] = data[i-[]int{1, 7, 255, 300}[round%4]]
			default:
				data[i] = byte('a' + r.Intn(4))
			}
		}
		level := r.Intn(12) - 2
		var dict []byte
		if round%5 == 0 {
			dict = data[:len(data)/2]
		}
		var ours, theirs bytes.Buffer
		w, err := oursflate.NewWriterDict(&ours, level, dict)
		check("NewWriter", err == nil, err)
		v, _ := flate.NewWriterDict(&theirs, level, dict)
		for rest := data; len(rest) > 0; {
			n := 1 + r.Intn(len(rest))
			w.Write(rest[:n])
			v.Write(rest[:n])
			rest = rest[n:]
			if r.Intn(3) == 0 {
				check("Flush", w.Flush() == nil)
				v.Flush()
			}
		}
		check("Close", w.Close() == nil)
		v.Close()
		got, err := io.ReadAll(flate.NewReaderDict(bytes.NewReader(ours.Bytes()), dict))
		check("Go reads ours", err == nil && bytes.Equal(got, data), level, len(data), err)
		got, err = oursio.ReadAll(oursflate.NewReaderDict(onlyReader{oursbytes.NewReader(theirs.Bytes())}, dict))
		check("we read Go's", err == nil && bytes.Equal(got, data), level, len(data), err)
		damaged := append([]byte{}, theirs.Bytes()...)
		if round%2 == 0 {
			damaged = damaged[:r.Intn(len(damaged))]
		} else {
			damaged[r.Intn(min(len(damaged), 60))] ^= 1 << r.Intn(8)
		}
		a, errA := oursio.ReadAll(oursflate.NewReader(oursbytes.NewReader(damaged)))
		b, errB := io.ReadAll(flate.NewReader(bytes.NewReader(damaged)))
		check("damaged", (errA == nil) == (errB == nil) && (errA != nil || bytes.Equal(a, b)), text(errA), text(errB), len(a), len(b))

		var z bytes.Buffer
		for part := range 2 {
			gw, _ := oursgzip.NewWriterLevel(&z, level)
			gw.Name, gw.Comment, gw.Extra = "näme", "c", []byte{1, 2, byte(part)}
			gw.Write(data)
			check("gzip Close", gw.Close() == nil)
		}
		gr, err := gzip.NewReader(bytes.NewReader(z.Bytes()))
		check("gzip header", err == nil && gr.Name == "näme" && gr.Comment == "c" && len(gr.Extra) == 3, err)
		got, err = io.ReadAll(gr)
		check("Go reads our gzip", err == nil && len(got) == 2*len(data), err)
		or, err := oursgzip.NewReader(oursbytes.NewReader(z.Bytes()))
		check("our gzip header", err == nil && or.Name == "näme" && or.Comment == "c" && len(or.Extra) == 3, err)
		got, err = oursio.ReadAll(or)
		check("we read our gzip", err == nil && len(got) == 2*len(data), err)
		spoilt := append([]byte{}, z.Bytes()...)
		if round%2 == 0 {
			spoilt = spoilt[:r.Intn(len(spoilt))]
		} else {
			spoilt[r.Intn(len(spoilt))] ^= 1
		}
		a, errA = readOurs(spoilt)
		b, errB = readTheirs(spoilt)
		check("spoilt gzip", (errA == nil) == (errB == nil) && (errA != nil || bytes.Equal(a, b)), text(errA), text(errB), len(a), len(b))
	}
	if bad > 0 {
		os.Exit(1)
	}
}

func readOurs(p []byte) ([]byte, error) {
	z, err := oursgzip.NewReader(oursbytes.NewReader(p))
	if err != nil {
		return nil, err
	}
	return oursio.ReadAll(z)
}

func readTheirs(p []byte) ([]byte, error) {
	z, err := gzip.NewReader(bytes.NewReader(p))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(z)
}
