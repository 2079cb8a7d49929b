// SHA-256, MD5-like mixing, CRC-32 and FNV, by hand and by the library where it has them.
package main

import (
	"fmt"
	"hash/crc32"
	"hash/fnv"
	"math"
	"math/bits"
	"sort"
)

type sha256 struct {
	h   [8]uint32
	buf []byte
	n   uint64
}

var k [64]uint32
var h0 [8]uint32

// The constants are the first bits of roots of primes.
func init() {
	n := 0
	for p := 2; n < 64; p++ {
		prime := true
		for d := 2; d*d <= p; d++ {
			if p%d == 0 {
				prime = false
				break
			}
		}
		if !prime {
			continue
		}
		frac := func(x float64) uint32 { _, f := math.Modf(x); return uint32(f * (1 << 32)) }
		k[n] = frac(math.Cbrt(float64(p)))
		if n < 8 {
			h0[n] = frac(math.Sqrt(float64(p)))
		}
		n++
	}
}

func newSHA() *sha256 { return &sha256{h: h0} }

func (s *sha256) Write(p []byte) (int, error) {
	s.n += uint64(len(p))
	s.buf = append(s.buf, p...)
	for len(s.buf) >= 64 {
		s.block([64]byte(s.buf[:64]))
		s.buf = s.buf[64:]
	}
	return len(p), nil
}

func (s *sha256) block(p [64]byte) {
	var w [64]uint32
	for i := 0; i < 16; i++ {
		for j := 0; j < 4; j++ {
			w[i] = w[i]<<8 | uint32(p[i*4+j])
		}
	}
	rot := func(x uint32, n int) uint32 { return bits.RotateLeft32(x, -n) }
	for i := 16; i < 64; i++ {
		s0 := rot(w[i-15], 7) ^ rot(w[i-15], 18) ^ w[i-15]>>3
		s1 := rot(w[i-2], 17) ^ rot(w[i-2], 19) ^ w[i-2]>>10
		w[i] = w[i-16] + s0 + w[i-7] + s1
	}
	v := s.h
	for i := range w {
		ch := v[4]&v[5] ^ ^v[4]&v[6]
		maj := v[0]&v[1] ^ v[0]&v[2] ^ v[1]&v[2]
		t1 := v[7] + (rot(v[4], 6) ^ rot(v[4], 11) ^ rot(v[4], 25)) + ch + k[i] + w[i]
		t2 := (rot(v[0], 2) ^ rot(v[0], 13) ^ rot(v[0], 22)) + maj
		copy(v[1:], v[:7])
		v[4] += t1
		v[0] = t1 + t2
	}
	for i := range v {
		s.h[i] += v[i]
	}
}

func (s sha256) Sum() (out [32]byte) {
	length := s.n * 8
	s.buf = append([]byte(nil), s.buf...)
	s.Write([]byte{0x80})
	for len(s.buf) != 56 {
		s.Write([]byte{0})
	}
	for i := 7; i >= 0; i-- {
		s.Write([]byte{byte(length >> (8 * i))})
	}
	for i, x := range s.h {
		for j := 0; j < 4; j++ {
			out[i*4+j] = byte(x >> (24 - 8*j))
		}
	}
	return
}

func sum256(s string) [32]byte {
	d := newSHA()
	fmt.Fprint(d, s)
	return d.Sum()
}

func crc(data []byte) uint32 {
	c := ^uint32(0)
	for _, b := range data {
		c ^= uint32(b)
		for range 8 {
			c = c>>1 ^ 0xedb88320*(c&1)
		}
	}
	return ^c
}

func fnv1a(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

func djb2(s string) (h uint32) {
	h = 5381
	for _, c := range []byte(s) {
		h = h<<5 + h + uint32(c)
	}
	return
}

func adler(s string) uint32 {
	a, b := uint32(1), uint32(0)
	for _, c := range []byte(s) {
		a = (a + uint32(c)) % 65521
		b = (b + a) % 65521
	}
	return b<<16 | a
}

type block struct {
	index int
	data  string
	prev  [32]byte
	nonce uint32
}

func (b block) hash() [32]byte {
	return sum256(fmt.Sprintf("%d|%s|%x|%d", b.index, b.data, b.prev, b.nonce))
}

func main() {
	for _, s := range []string{"", "abc", "The quick brown fox jumps over the lazy dog", string(make([]byte, 119))} {
		fmt.Printf("%x\n", sum256(s))
	}
	d := newSHA()
	for i := range 1000 {
		fmt.Fprintf(d, "%d,", i)
	}
	first := d.Sum()
	d.Write(nil)
	fmt.Printf("%x %t\n", first[:8], first == d.Sum())
	for _, s := range []string{"", "123456789", "héllo"} {
		f := fnv.New32a()
		f.Write([]byte(s))
		f64 := fnv.New64a()
		f64.Write([]byte(s))
		fmt.Printf("%08x %t %08x %t %016x %08x %08x\n", crc([]byte(s)), crc([]byte(s)) == crc32.ChecksumIEEE([]byte(s)), fnv1a(s), fnv1a(s) == f.Sum32(), f64.Sum64(), djb2(s), adler(s))
	}
	table := crc32.MakeTable(crc32.Castagnoli)
	fmt.Printf("%08x\n", crc32.Checksum([]byte("123456789"), table))

	chain := []block{{data: "genesis"}}
	for i, data := range []string{"alice pays bob", "bob pays carol"} {
		b := block{index: i + 1, data: data, prev: chain[i].hash()}
		for h := b.hash(); h[0] != 0; h = b.hash() {
			b.nonce++
		}
		chain = append(chain, b)
	}
	valid := func() string {
		for i := 1; i < len(chain); i++ {
			if chain[i].prev != chain[i-1].hash() {
				return fmt.Sprint("broken at ", i)
			}
		}
		return "ok"
	}
	fmt.Println(valid(), chain[1].nonce, chain[2].nonce)
	chain[1].data = "alice pays mallory"
	fmt.Println(valid())

	byHash := map[[32]byte]string{}
	for _, w := range []string{"x", "y", "z", "x"} {
		byHash[sum256(w)] = w
	}
	var names []string
	for h, w := range byHash {
		names = append(names, fmt.Sprintf("%s:%.2x", w, h[0:2]))
	}
	sort.Strings(names)
	fmt.Println(names, len(byHash))
}
