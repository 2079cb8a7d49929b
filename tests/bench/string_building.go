// Strings made piece by piece: a builder, concatenation in a loop, byte slices, and joined fields.
package main

import (
	"fmt"
	"strings"
	"time"
)

const rounds = 3000

var words = []string{"alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"}

func built(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(words[i&7])
		b.WriteByte('-')
		b.WriteRune('é')
	}
	return b.String()
}

func concatenated(n int) string {
	s := ""
	for i := range n {
		s += words[i&7] + ","
	}
	return s
}

func appended(n int) string {
	var buf []byte
	for i := range n {
		buf = append(buf, words[(i*5)&7]...)
		buf = append(buf, ';')
	}
	return string(buf)
}

func joined(n int) string {
	fields := make([]string, 0, n)
	for i := range n {
		fields = append(fields, words[(i*3)&7])
	}
	return strings.Join(fields, " ")
}

func main() {
	start := time.Now()
	sum := 0
	for i := range rounds {
		a := built(1000 + i&63)
		b := concatenated(100 + i&15)
		c := appended(1000 + i&31)
		d := joined(500)
		sum += len(a) + len(b) + len(c) + len(d) + strings.Count(d, "eta") + int(a[i&511]) + int(c[i&1023])
		sum += len(strings.ToUpper(d)) + strings.LastIndex(c, "beta")
	}
	elapsed := time.Since(start)
	report(sum, elapsed)
}

func report(checksum int, elapsed time.Duration) {
	fmt.Println(checksum)
	println(elapsed.Nanoseconds())
}
