package main

import "fmt"

func main() {
	var one, minus int32 = 1, -1
	var u uint8 = 0x81
	var s int8 = -127
	for _, n := range []uint{0, 1, 7, 8, 31, 32, 63, 64, 65, 1 << 40} {
		fmt.Println(n, one<<n, minus>>n, minus<<n, u<<n, u>>n, s<<n, s>>n, uint64(1)<<n, int64(-1)>>n, int64(-8)>>n)
	}
	var k int = 3
	var k8 int8 = 100
	var k64 uint64 = 1<<63 + 1
	fmt.Println(1<<k, -16>>k, uint8(200)>>k, int64(1)<<k8, 1<<k64, -1>>k64, uint32(1)<<k64)
	var big = uint64(1) << 63
	fmt.Println(big>>63, big<<1, int64(big), int64(big)>>63)
	var f float64 = 1 << 3
	var w int64 = 1.0 << 33
	var sh uint = 33
	var w32 int32 = 1 << sh
	var w64 int64 = 1 << sh
	fmt.Println(f, w, w32, w64, uint8(1<<7), ^0>>1, -5>>1, -5/2)
	x := 1
	x <<= 10
	x >>= k
	x |= 1<<k | 2
	x &^= 1 << 1
	fmt.Println(x)
	type bits uint16
	b := bits(0xf00f)
	fmt.Printf("%x %x %x\n", b<<4, b>>4, b<<4>>4)
	defer func() {
		err := recover().(error)
		fmt.Println(err)
		defer func() { fmt.Println(recover()) }()
		k8 = -128
		u >>= k8
	}()
	k = -1
	fmt.Println(1 << k)
}
