package main

import (
	"fmt"
	"math"
)

type Meters float64
type ID uint16

func main() {
	f2, f3 := 200.7, math.MaxFloat64
	x := 300
	n := -1
	fmt.Println(uint8(x), int8(x), uint8(n), uint16(n), uint32(n), uint64(n), uint(n))
	big := int64(0x123456789abcdef0)
	fmt.Println(int32(big), int16(big), int8(big), uint32(big), uint16(big), uint8(big))
	s8 := int8(-3)
	fmt.Println(int64(s8), uint64(s8), uint64(uint8(s8)), int(uint8(s8)), ID(s8))
	for _, f := range []float64{0, 1.9, -1.9, 2.5, 1e9, 0.999999} {
		fmt.Print(int(f), " ", int8(f), " ", int64(f), "; ")
	}
	fmt.Println()
	fmt.Println(uint8(f2), uint64(1e19+float64(x)), uint32(4e9+float64(x)), int32(float32(16777217)))
	var i64 int64 = 1<<53 + 1
	var u64 uint64 = math.MaxUint64
	fmt.Println(float64(i64) == 1<<53, float32(i64), float64(u64), float32(u64), float64(-i64))
	fmt.Println(uint64(float64(1<<63)), float64(uint64(1<<63+1<<62)), float32(uint64(1<<63)))
	third := 1.0 / float64(x/100)
	fmt.Println(third, float32(third), float64(float32(third)), float32(third) == float32(float64(float32(third))))
	m := Meters(2.5)
	fmt.Println(m*2, float64(m)+1, int(m), Meters(x), ID(70000&0xffff))
	var b byte = 'A'
	var r rune = 'é'
	fmt.Println(b, r, string(b), string(r), string(rune(0x4e16)), string(rune(-1)), string(rune(0x110000)), string(rune(0xd800)))
	fmt.Println(float32(f3) > math.MaxFloat32, math.IsInf(float64(float32(x)*math.MaxFloat32), 1))
	var small float32 = 1e-45
	fmt.Println(small, small/2, float64(small))
	fmt.Println(0.1+0.2, float32(0.1)+float32(0.2), third*3 == 1)
	a, c := 0.1, 0.2
	fmt.Println(a+c, a+c == 0.3, 0.1+0.2 == 0.3)
	nan := math.NaN()
	fmt.Println(nan == nan, nan < 1, nan > 1, nan != nan, math.Inf(1) > math.MaxFloat64, -0.0 == 0)
}
