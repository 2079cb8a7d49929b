// A SHA-256 written out, over a buffer of 64 KiB again and again.
package main

import (
	"fmt"
	"math/bits"
	"time"
)

var roundConstants = [64]uint32{
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
	0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
	0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
	0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
	0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
	0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
	0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
	0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
}

type digest [8]uint32

func newDigest() digest {
	return digest{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}
}

func (d *digest) block(p []byte) {
	var w [64]uint32
	for i := range 16 {
		j := i * 4
		w[i] = uint32(p[j])<<24 | uint32(p[j+1])<<16 | uint32(p[j+2])<<8 | uint32(p[j+3])
	}
	for i := 16; i < 64; i++ {
		v1, v2 := w[i-2], w[i-15]
		t1 := bits.RotateLeft32(v1, -17) ^ bits.RotateLeft32(v1, -19) ^ v1>>10
		t2 := bits.RotateLeft32(v2, -7) ^ bits.RotateLeft32(v2, -18) ^ v2>>3
		w[i] = t1 + w[i-7] + t2 + w[i-16]
	}
	a, b, c, e, f, g := d[0], d[1], d[2], d[4], d[5], d[6]
	dd, h := d[3], d[7]
	for i, k := range roundConstants {
		t1 := h + (bits.RotateLeft32(e, -6) ^ bits.RotateLeft32(e, -11) ^ bits.RotateLeft32(e, -25)) + (e&f ^ ^e&g) + k + w[i]
		t2 := (bits.RotateLeft32(a, -2) ^ bits.RotateLeft32(a, -13) ^ bits.RotateLeft32(a, -22)) + (a&b ^ a&c ^ b&c)
		h, g, f, e, dd, c, b, a = g, f, e, dd+t1, c, b, a, t1+t2
	}
	d[0] += a
	d[1] += b
	d[2] += c
	d[3] += dd
	d[4] += e
	d[5] += f
	d[6] += g
	d[7] += h
}

func sum(data []byte) digest {
	d := newDigest()
	length := uint64(len(data)) * 8
	for len(data) >= 64 {
		d.block(data)
		data = data[64:]
	}
	tail := make([]byte, 0, 128)
	tail = append(append(tail, data...), 0x80)
	for len(tail)%64 != 56 {
		tail = append(tail, 0)
	}
	for shift := 56; shift >= 0; shift -= 8 {
		tail = append(tail, byte(length>>shift))
	}
	for ; len(tail) > 0; tail = tail[64:] {
		d.block(tail)
	}
	return d
}

func main() {
	data := make([]byte, 1<<16)
	start := time.Now()
	check := 0
	for round := range 1000 {
		d := sum(data)
		for i, v := range d {
			data[(round*32+i*4)&0xffff] ^= byte(v)
		}
		check = check*31 + int(d[0])
	}
	elapsed := time.Since(start)
	report(check, elapsed)
}

func report(checksum int, elapsed time.Duration) {
	fmt.Println(checksum)
	println(elapsed.Nanoseconds())
}
