package main

import (
	"fmt"
	"hash/fnv"
	"math/big"
	"os"
	"time"
)

func factorial(n int64) *big.Int {
	z := big.NewInt(1)
	for i := int64(2); i <= n; i++ {
		z.Mul(z, big.NewInt(i))
	}
	return z
}

func fibonacci(n int) *big.Int {
	a, b := big.NewInt(0), big.NewInt(1)
	for range n {
		a.Add(a, b)
		a, b = b, a
	}
	return a
}

// piDigits computes digits of pi one by one, as J. Gibbons describes.
func piDigits(n int) string {
	var out []byte
	q, r, t := big.NewInt(1), big.NewInt(0), big.NewInt(1)
	var k, a, b, u big.Int
	for i := int64(1); len(out) < n; i++ {
		k.SetInt64(2*i + 1)
		u.Lsh(q, 1)
		r.Add(r, &u)
		r.Mul(r, &k)
		q.Mul(q, a.SetInt64(i))
		t.Mul(t, &k)
		if q.Cmp(r) > 0 {
			continue
		}
		a.Mul(q, k.SetInt64(3))
		a.Add(&a, r)
		a.QuoRem(&a, t, &b)
		b.Add(&b, q)
		if b.Cmp(t) >= 0 {
			continue
		}
		d := a.Int64()
		out = append(out, byte('0'+d))
		u.Mul(t, &a)
		r.Sub(r, &u)
		r.Mul(r, k.SetInt64(10))
		q.Mul(q, &k)
	}
	return string(out)
}

func main() {
	start := time.Now()
	h := fnv.New64a()
	h.Write(factorial(10000).Bytes())
	h.Write(fibonacci(100000).Bytes())
	h.Write([]byte(piDigits(2000)))
	p := new(big.Int).Lsh(big.NewInt(1), 2203)
	p.Sub(p, big.NewInt(1))
	x := big.NewInt(3)
	for i := 0; i < 3; i++ {
		x.Exp(x.Add(x, big.NewInt(int64(i))), new(big.Int).Rsh(p, 7), p)
	}
	h.Write(x.Bytes())
	text := factorial(6000).String()
	y, _ := new(big.Int).SetString(text, 10)
	h.Write([]byte(text))
	h.Write([]byte(y.Text(16)))
	elapsed := time.Since(start)
	fmt.Println(h.Sum64())
	fmt.Fprintln(os.Stderr, elapsed.Nanoseconds())
}
