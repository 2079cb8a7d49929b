// Compare the sequences of minigo's math/rand and math/rand/v2 with the real ones.
package main

import (
	"fmt"
	real "math/rand"
	real2 "math/rand/v2"
	"os"

	ours "lib/math/rand"
	ours2 "lib/math/rand/v2"
)

var compared, failures int

func same(what string, got, want any) {
	compared++
	a, b := fmt.Sprint(got), fmt.Sprint(want)
	if a != b {
		failures++
		if failures < 20 {
			fmt.Printf("%s\n  ours %.300s\n  real %.300s\n", what, a, b)
		}
	}
}

type generator interface {
	ExpFloat64() float64
	Float32() float32
	Float64() float64
	Int() int
	Int31() int32
	Int31n(n int32) int32
	Int63() int64
	Int63n(n int64) int64
	Intn(n int) int
	NormFloat64() float64
	Perm(n int) []int
	Read(p []byte) (n int, err error)
	Seed(seed int64)
	Shuffle(n int, swap func(i, j int))
	Uint32() uint32
	Uint64() uint64
}

func sequence(x generator, seed int64) (out []any) {
	r := real.New(real.NewSource(seed))
	defer func() {
		if e := recover(); e != nil {
			out = append(out, e)
		}
	}()
	for range 200 {
		n := 1 << r.Intn(31)
		n -= r.Intn(n)
		switch r.Intn(16) {
		case 0:
			out = append(out, x.ExpFloat64())
		case 1:
			out = append(out, x.Float32())
		case 2:
			out = append(out, x.Float64())
		case 3:
			out = append(out, x.Int())
		case 4:
			out = append(out, x.Int31())
		case 5:
			out = append(out, x.Int31n(int32(n)))
		case 6:
			out = append(out, x.Int63())
		case 7:
			out = append(out, x.Int63n(int64(n)<<r.Intn(33)-int64(r.Intn(n))))
		case 8:
			out = append(out, x.Intn(n), x.Intn(n<<r.Intn(32)))
		case 9:
			out = append(out, x.NormFloat64())
		case 10:
			out = append(out, x.Perm(n%50))
		case 11:
			p := make([]byte, n%40)
			x.Read(p)
			out = append(out, p)
		case 12:
			if r.Intn(4) == 0 {
				x.Seed(int64(n - 1000))
			}
		case 13:
			x.Shuffle(n%40, func(i, j int) { out = append(out, i, j) })
		case 14:
			out = append(out, x.Uint32())
		case 15:
			out = append(out, x.Uint64())
		}
	}
	out = append(out, x.Int63n(-seed))
	return out
}

type generator2 interface {
	ExpFloat64() float64
	Float32() float32
	Float64() float64
	Int() int
	Int32() int32
	Int32N(n int32) int32
	Int64() int64
	Int64N(n int64) int64
	IntN(n int) int
	NormFloat64() float64
	Perm(n int) []int
	Shuffle(n int, swap func(i, j int))
	Uint() uint
	Uint32() uint32
	Uint32N(n uint32) uint32
	Uint64() uint64
	Uint64N(n uint64) uint64
	UintN(n uint) uint
}

func sequence2(x generator2, seed int64) (out []any) {
	r := real.New(real.NewSource(seed))
	defer func() {
		if e := recover(); e != nil {
			out = append(out, e)
		}
	}()
	for range 200 {
		n := 1 << r.Intn(31)
		n -= r.Intn(n)
		wide := n<<r.Intn(33) - r.Intn(n)
		switch r.Intn(18) {
		case 0:
			out = append(out, x.ExpFloat64())
		case 1:
			out = append(out, x.Float32())
		case 2:
			out = append(out, x.Float64())
		case 3:
			out = append(out, x.Int())
		case 4:
			out = append(out, x.Int32())
		case 5:
			out = append(out, x.Int32N(int32(n)))
		case 6:
			out = append(out, x.Int64())
		case 7:
			out = append(out, x.Int64N(int64(wide)))
		case 8:
			out = append(out, x.IntN(n), x.IntN(wide))
		case 9:
			out = append(out, x.NormFloat64())
		case 10:
			out = append(out, x.Perm(n%50))
		case 11:
			x.Shuffle(n%40, func(i, j int) { out = append(out, i, j) })
		case 12:
			out = append(out, x.Uint())
		case 13:
			out = append(out, x.Uint32())
		case 14:
			out = append(out, x.Uint32N(uint32(n)))
		case 15:
			out = append(out, x.Uint64())
		case 16:
			out = append(out, x.Uint64N(uint64(wide)))
		case 17:
			out = append(out, x.UintN(uint(wide)))
		}
	}
	switch seed % 4 {
	case 0:
		x.IntN(0)
	case 1:
		x.Int64N(-1)
	case 2:
		x.Uint32N(0)
	case 3:
		x.Shuffle(-1, nil)
	}
	return out
}

func main() {
	for seed := int64(-50); seed < 1500; seed++ {
		if seed > 1400 {
			seed = seed*seed*seed*seed - 77
		}
		same("rand", sequence(ours.New(ours.NewSource(seed)), seed), sequence(real.New(real.NewSource(seed)), seed))
		s := 1 + float64(seed%7)/3
		a, b := ours.NewZipf(ours.New(ours.NewSource(seed)), s, 2, 1000), real.NewZipf(real.New(real.NewSource(seed)), s, 2, 1000)
		same("NewZipf", a == nil, b == nil)
		for range 20 {
			if a != nil {
				same("Zipf", a.Uint64(), b.Uint64())
			}
		}
		p, q := ours2.NewPCG(uint64(seed), 7), real2.NewPCG(uint64(seed), 7)
		same("PCG", sequence2(ours2.New(p), seed), sequence2(real2.New(q), seed))
		x, _ := p.MarshalBinary()
		y, _ := q.MarshalBinary()
		same("MarshalBinary", x, y)
		same("UnmarshalBinary", p.UnmarshalBinary(y[:len(y)-int(seed)&1]), q.UnmarshalBinary(y[:len(y)-int(seed)&1]))
		var bytes [32]byte
		copy(bytes[:], fmt.Sprint(seed, "some bytes of a seed, not all of them"))
		c, d := ours2.NewChaCha8(bytes), real2.NewChaCha8(bytes)
		same("ChaCha8", sequence2(ours2.New(c), seed), sequence2(real2.New(d), seed))
		for n := range 20 {
			u, v := make([]byte, n), make([]byte, n)
			c.Read(u)
			d.Read(v)
			same("Read", u, v)
		}
	}
	seen := map[uint64]bool{}
	for range 1000 {
		seen[ours2.Uint64()] = true
	}
	same("random numbers", len(seen), 1000)
	fmt.Printf("rand: %d compared, %d differ\n", compared, failures)
	if failures > 0 {
		os.Exit(1)
	}
}
