package main

import "fmt"

type all struct {
	b   bool
	i8  int8
	i16 int16
	u8  uint8
	i32 int32
	u16 uint16
	f32 float32
	i64 int64
	u32 uint32
	f64 float64
	s   string
	r   rune
	by  byte
	up  uintptr
}

var g = all{true, -1, -2, 3, -4, 5, 1.5, -6, 7, 2.5, "s", 'r', 'b', 9}

func id8(x int8) int8       { return x }
func idu8(x uint8) uint8    { return x }
func id16(x int16) int16    { return x }
func idu16(x uint16) uint16 { return x }
func id32(x int32) int32    { return x }
func idu32(x uint32) uint32 { return x }

func main() {
	l := g
	l.i8--
	l.u8 -= 4
	l.i16 *= 20000
	l.u16 += 65535
	l.i32 -= 1 << 31 >> 1
	l.f32 /= 3
	l.u32 = ^l.u32
	l.i64 <<= 60
	l.b = !l.b
	fmt.Println(g)
	fmt.Println(l)
	p := &l
	p.by++
	q := &p.u16
	*q = *q<<8 | 7
	fmt.Println(l.by, l.u16, l == g)
	x := 200
	fmt.Println(id8(int8(x)), idu8(uint8(x+100)), id16(int16(x*300)), idu16(uint16(-x)), id32(int32(x<<24)), idu32(uint32(-x)))
	fmt.Println(id8(int8(x))/3, idu8(uint8(x))/3, id8(int8(x))>>1, idu8(uint8(x))>>1, id8(-128) < 0, idu8(128) > 0)
	var bs [300]bool
	var i8s [10]int8
	for i := range bs {
		bs[i] = i%3 == 0
		i8s[i%10] += int8(i)
	}
	n := 0
	for _, b := range bs {
		if b {
			n++
		}
	}
	fmt.Println(n, i8s)
	s16 := []int16{1, -2, 3}
	s16 = append(s16, s16[1]*1000*20)
	f32s := []float32{1, 2.5}
	f32s[0] += 0.1
	u32s := make([]uint32, 2, 5)
	u32s[1]--
	fmt.Println(s16, f32s, u32s, len(u32s[:5]))
	var e [3]any
	e[0], e[1], e[2] = l.i8, l.f32, l.b
	fmt.Println(e, e[0] == any(int8(-2)), e[0] == any(-2))
	c := uint8(250)
	for i := range 10 {
		c += uint8(i)
	}
	var acc int16
	for c := 'a'; c <= 'z'; c++ {
		acc = acc*31 + int16(c)
	}
	fmt.Println(c, acc, -7>>1, uint8(7)&^2, int8(-7)%4, idu16(40000)*2)
}
