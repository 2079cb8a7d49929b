package main

import (
	"fmt"
	"math"
)

type Celsius int8

func main() {
	var (
		i8  int8   = math.MaxInt8
		i16 int16  = math.MaxInt16
		i32 int32  = math.MaxInt32
		i64 int64  = math.MaxInt64
		u8  uint8  = math.MaxUint8
		u16 uint16 = math.MaxUint16
		u32 uint32 = math.MaxUint32
		u64 uint64 = math.MaxUint64
		i   int    = math.MaxInt
		u   uint   = math.MaxUint
		p          = ^uintptr(0)
		c          = Celsius(120)
	)
	i8++
	i16++
	i32++
	i64++
	u8++
	u16++
	u32++
	u64++
	i++
	u++
	p++
	c += 20
	fmt.Println(i8, i16, i32, i64, u8, u16, u32, u64, i, u, p, c)
	i8--
	i16--
	i32--
	i64--
	u8--
	u16--
	u32--
	u64--
	i--
	u--
	p--
	c -= 20
	fmt.Println(i8, i16, i32, i64, u8, u16, u32, u64, i, u, p, c)
	i8 *= 3
	i16 *= 3
	i32 *= 3
	i64 *= 3
	u8 *= 3
	u16 *= 3
	u32 *= 3
	u64 *= 3
	fmt.Println(i8, i16, i32, i64, u8, u16, u32, u64)
	m8, m16, m32, m64 := int8(-128), int16(-32768), int32(math.MinInt32), int64(math.MinInt64)
	fmt.Println(-m8, -m16, -m32, -m64)
	minus := int64(-1)
	fmt.Println(m8/int8(minus), m16/int16(minus), m32/int32(minus), m64/minus)
	fmt.Println(m8%int8(minus), m16%int16(minus), m32%int32(minus), m64%minus)
	var z8 uint8
	fmt.Println(z8-1, -z8, ^z8, -(z8 + 1), z8-1 > z8)
	a, b := int16(300), int16(300)
	fmt.Println(a*b, a*b/b, int(a)*int(b))
	x := uint8(255)
	fmt.Println(x+1 == 0, uint16(x)+1, x*x, x<<4|x>>4)
	h := uint64(14695981039346656037)
	for _, b := range []byte("overflow") {
		h = (h ^ uint64(b)) * 1099511628211
	}
	fmt.Println(h, int64(h), int32(h), int8(h))
}
