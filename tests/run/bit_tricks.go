package main

import (
	"fmt"
	"strconv"
)

func popcount(x uint64) int {
	x -= x >> 1 & 0x5555555555555555
	x = x&0x3333333333333333 + x>>2&0x3333333333333333
	x = (x + x>>4) & 0x0f0f0f0f0f0f0f0f
	return int(x * 0x0101010101010101 >> 56)
}

func slowPopcount(x uint64) (n int) {
	for ; x != 0; x &= x - 1 {
		n++
	}
	return
}

func reverse8(b uint8) uint8 {
	b = b>>4 | b<<4
	b = b&0xcc>>2 | b&0x33<<2
	return b&0xaa>>1 | b&0x55<<1
}

func rotl32(x uint32, k int) uint32 { return x<<(uint(k)&31) | x>>(uint(-k)&31) }

func log2(x uint32) int {
	n := -1
	for x != 0 {
		x >>= 1
		n++
	}
	return n
}

func isPow2(x int) bool { return x > 0 && x&(x-1) == 0 }

func abs(x int32) int32 {
	mask := x >> 31
	return (x ^ mask) - mask
}

func sign(x int64) int { return int(x>>63) | int(uint64(-x)>>63) }

func gray(n uint) uint { return n ^ n>>1 }

type xorshift struct{ a, b, c, d uint32 }

func (s *xorshift) next() uint32 {
	t := s.d
	t ^= t << 11
	t ^= t >> 8
	s.d, s.c, s.b = s.c, s.b, s.a
	t ^= s.a
	t ^= s.a >> 19
	s.a = t
	return t
}

func crc32(data string) uint32 {
	crc := ^uint32(0)
	for i := range len(data) {
		crc ^= uint32(data[i])
		for range 8 {
			crc = crc>>1 ^ 0xedb88320&-(crc&1)
		}
	}
	return ^crc
}

func adler(data []byte) uint32 {
	a, b := uint32(1), uint32(0)
	for _, c := range data {
		a = (a + uint32(c)) % 65521
		b = (b + a) % 65521
	}
	return b<<16 | a
}

type flags uint8

const (
	read flags = 1 << iota
	write
	execute
	_
	hidden
	all = read | write | execute
)

func (f flags) String() string {
	buf := []byte("---")
	for i, c := range "rwx" {
		if f&(1<<i) != 0 {
			buf[i] = byte(c)
		}
	}
	if f&hidden != 0 {
		buf = append(buf, '.')
	}
	return string(buf)
}

func main() {
	for _, x := range []uint64{0, 1, 0xff, 0xdeadbeef, 1<<63 | 1, ^uint64(0)} {
		fmt.Printf("%#x %d %d\n", x, popcount(x), slowPopcount(x))
	}
	for _, b := range []uint8{1, 0x0f, 0b1011_0000, 0xa5} {
		fmt.Printf("%08b -> %08b\n", b, reverse8(b))
	}
	fmt.Printf("%08x %08x %08x\n", rotl32(0x12345678, 8), rotl32(0x12345678, -4), rotl32(1, 0))
	fmt.Println(log2(0), log2(1), log2(1023), log2(1<<31), isPow2(64), isPow2(65), isPow2(0))
	fmt.Println(abs(-5), abs(7), abs(-1<<31), sign(-9), sign(0), sign(1<<62))
	for i := uint(0); i < 8; i++ {
		fmt.Print(strconv.FormatUint(uint64(gray(i)), 2), " ")
	}
	fmt.Println()
	s := xorshift{1, 2, 3, 4}
	for range 5 {
		fmt.Print(s.next(), " ")
	}
	fmt.Println()
	fmt.Printf("%08x %08x %08x\n", crc32("123456789"), crc32(""), adler([]byte("Wikipedia")))
	f := read | execute
	fmt.Println(f, f|hidden, all, f&^read, f^all, uint8(hidden), flags(0))
	a, b := 0x0ff0, 0x3333
	a ^= b
	b ^= a
	a ^= b
	fmt.Printf("%x %x %#o %b\n", a, b, a&b, a&^b)
	var u8 uint8 = 200
	var i8 int8 = int8(u8)
	fmt.Println(u8<<1, u8>>1, i8, i8>>1, i8<<1, ^u8, ^i8, -i8, u8&0xf0|0x0a)
	fmt.Println(subsets([]string{"a", "b", "c"}))
}

func subsets(items []string) (out []string) {
	for mask := 0; mask < 1<<len(items); mask++ {
		s := "{"
		for i, it := range items {
			if mask>>i&1 == 1 {
				s += it
			}
		}
		out = append(out, s+"}")
	}
	return
}
