// Generators by hand and seeded ones of the library: shuffles, samples, histograms and walks.
package main

import (
	"fmt"
	"math"
	"math/rand"
	randv2 "math/rand/v2"
	"sort"
	"strings"
)

type Source interface{ Next() uint64 }

type xorshift64 uint64

func (x *xorshift64) Next() uint64 {
	v := uint64(*x)
	v ^= v << 13
	v ^= v >> 7
	v ^= v << 17
	*x = xorshift64(v)
	return v * 0x2545F4914F6CDD1D
}

type lcg struct{ state uint32 }

func (l *lcg) Next() uint64 {
	hi := l.step()
	return uint64(hi)<<32 | uint64(l.step())
}
func (l *lcg) step() uint32 { l.state = l.state*1103515245 + 12345; return l.state }

type mersenne struct {
	mt  [624]uint32
	pos int
}

func newMersenne(seed uint32) *mersenne {
	m := &mersenne{pos: 624}
	m.mt[0] = seed
	for i := uint32(1); i < 624; i++ {
		p := m.mt[i-1]
		m.mt[i] = 1812433253*(p^p>>30) + i
	}
	return m
}

func (m *mersenne) u32() uint32 {
	if m.pos == 624 {
		for i := range m.mt {
			y := m.mt[i]&0x80000000 | m.mt[(i+1)%624]&0x7fffffff
			m.mt[i] = m.mt[(i+397)%624] ^ y>>1 ^ [2]uint32{0, 0x9908b0df}[y&1]
		}
		m.pos = 0
	}
	y := m.mt[m.pos]
	m.pos++
	y ^= y >> 11
	y ^= y << 7 & 0x9d2c5680
	y ^= y << 15 & 0xefc60000
	return y ^ y>>18
}
func (m *mersenne) Next() uint64 { return uint64(m.u32())<<32 | uint64(m.u32()) }

type Rand struct{ Source }

func (r Rand) Intn(n int) int   { return int(r.Next() % uint64(n)) }
func (r Rand) Float64() float64 { return float64(r.Next()>>11) / (1 << 53) }
func (r Rand) Shuffle(n int, swap func(i, j int)) {
	for i := n - 1; i > 0; i-- {
		swap(i, r.Intn(i+1))
	}
}
func (r Rand) Gauss() float64 {
	for {
		u, v := 2*r.Float64()-1, 2*r.Float64()-1
		if s := u*u + v*v; s > 0 && s < 1 {
			return u * math.Sqrt(-2*math.Log(s)/s)
		}
	}
}

func histogram(r Rand, draws, buckets int) {
	counts := make(map[int]int)
	for range draws {
		counts[int(math.Floor(r.Gauss()*float64(buckets)/6))]++
	}
	keys := make([]int, 0, len(counts))
	for k := range counts {
		keys = append(keys, k)
	}
	sort.Ints(keys)
	for _, k := range keys {
		if n := counts[k] / 10; n > 0 {
			fmt.Printf("%3d %s\n", k, strings.Repeat("#", n))
		}
	}
}

func pi(next func() float64, n int) float64 {
	in := 0
	for range n {
		x, y := next(), next()
		if x*x+y*y < 1 {
			in++
		}
	}
	return 4 * float64(in) / float64(n)
}

func main() {
	x := xorshift64(42)
	for _, src := range []Source{&x, &lcg{1}, newMersenne(5489)} {
		r := Rand{src}
		deck := strings.Split("A K Q J 10 9 8", " ")
		r.Shuffle(len(deck), func(i, j int) { deck[i], deck[j] = deck[j], deck[i] })
		fmt.Printf("%T %d %v %.6f %.4f\n", src, r.Next(), deck, r.Float64(), pi(r.Float64, 2000))
	}
	histogram(Rand{newMersenne(7)}, 1000, 12)

	r := rand.New(rand.NewSource(1))
	fmt.Println(r.Intn(100), r.Intn(100), r.Int63(), r.Float64(), r.Perm(6))
	fmt.Println(r.Int31n(10), r.Uint32(), r.NormFloat64(), r.ExpFloat64(), r.Int())
	r.Seed(99)
	s := []int{1, 2, 3, 4, 5, 6, 7}
	r.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
	fmt.Println(s, r.Uint64(), r.Float32())

	p := randv2.New(randv2.NewPCG(1, 2))
	fmt.Println(p.IntN(1000), p.Uint64(), p.Float64(), p.Perm(5), p.Int32N(50), p.UintN(9))
	fmt.Println(p.NormFloat64(), p.ExpFloat64(), p.Int64N(1e12), p.Uint32N(7))
	var seed [32]byte
	copy(seed[:], "minimal and deterministic seeds!")
	c := randv2.New(randv2.NewChaCha8(seed))
	fmt.Println(c.Uint64(), c.IntN(6)+1, c.Float32())
	rolls := map[int]int{}
	for range 600 {
		rolls[1+p.IntN(6)]++
	}
	fmt.Println(rolls)
	n := randv2.IntN(10)
	fmt.Println(0 <= n && n < 10, rand.Intn(1))
}
