package main

import (
	"fmt"
	"math"
	"time"
)

type Bits uint8
type Temp float32
type Id string

const (
	F0 Bits = 1 << iota
	F1
	F2
	_
	F4
	All = F0 | F1 | F2 | F4
)

const (
	day     = 24 * time.Hour
	timeout = 1.5 * 1e9
	mask    = 1<<8 - 1
	prefix  = "id-"
	size    = len(prefix) * 4
)

var table = [size]int{mask & 0x7: 1, len(prefix): 2}

func takesFloat(f float64) float64 { return f }
func takesAny(v any) string        { return fmt.Sprintf("%T:%v", v, v) }
func takesBits(b ...Bits) (r Bits) {
	for _, x := range b {
		r |= x
	}
	return
}
func takesInt64(a int64, b uint8) any { return a + int64(b) }

func main() {
	fmt.Println(F0, F1, F2, F4, All, All&^F1, ^F0, F4>>2)
	fmt.Println(day, time.Duration(timeout), day/time.Minute, int64(day/time.Second), day.Hours()+1)
	fmt.Println(table, len(table), size/5, size%5, prefix+"x")
	fmt.Println(takesFloat(3), takesFloat('a'), takesFloat(1<<10), takesFloat(7/2), takesFloat(7/2.), takesFloat(mask))
	fmt.Println(takesAny(3), takesAny('a'), takesAny(2.0), takesAny("s"), takesAny(1<<3), takesAny(F1), takesAny(3 == 3.0), takesAny(nil), takesAny(2*time.Second))
	fmt.Println(takesBits(1, F1, 0x10), takesInt64(1<<40, 'z'), takesInt64(-5, 1.0))
	var f32 float32 = 16777216.0
	var t Temp = 36.6
	var id Id = "a" + prefix
	fmt.Println(f32+1 == f32, t, t*2, id+"b", len(id), id[0], id < "b")
	n := 10
	fmt.Println(n*2.0, n/3*3.0, 1<<n, 2.0*float64(n), uint8(n)<<4, n&^mask, n == 10.0, 'a'+rune(n), string(rune('a'+n)))
	fmt.Println(math.MaxInt64, uint64(math.MaxUint64), math.MaxInt32+1, -math.MaxFloat32, math.SmallestNonzeroFloat64)
	fmt.Println(5/2, -5/2, 5%-3, 5.0/2, 1/3.0, 10/4*4, 10/4.0*4, 1e3, 0x1F, 0b11|0o7, 'x'-'a')
	var i8 int8 = -128
	var u16 uint16 = 65535
	fmt.Println(i8/-1, -i8, i8-1, u16+1, u16*u16, ^u16, u16<<1>>1, int8(u16&0xff), i8>>7, uint8(i8)>>7)
	const huge = 1 << 200
	fmt.Println(huge>>190, huge/(1<<198), float64(huge), huge == 1<<200, huge%1000)
	const third = 1.0 / 3
	fmt.Println(third*3 == 1, third, float32(third), third*1e20, int(third*9))
	const c = 'x'
	var b byte = c
	var r rune = c
	var s = "" + string(c) + string(rune(b+1))
	fmt.Println(b, r, s, c, c+1.0, c == 120)
	x, y := 1.0, 2
	fmt.Printf("%T %T %T %T %T %T\n", x, y, c*2, 2*third, 'a'*1.5/1.5, len("abc")*1.0)
	arr := [...]string{F2: "four", F0: "one", 2: "two"}
	fmt.Printf("%q %d\n", arr, len(arr))
	switch n {
	case mask:
		fmt.Println("mask")
	case 5 * 2.0:
		fmt.Println("ten")
	}
	for i := range size / 4 {
		fmt.Print(i, " ")
	}
	fmt.Println(min(1, 2.5, 'a'), max(3, n, 7), min(1.5, float64(n)), max("a", prefix))
	const a1, a2 = iota + 1, iota + 2
	const (
		e0, e1 = 1 << (10 * iota), "e" + string(rune('0'+iota))
		g0, g1
		h0, _
	)
	fmt.Println(a1, a2, e0, e1, g0, g1, h0)
}
