package main

import (
	"fmt"
	"math"
)

const (
	Huge   = 1 << 100
	Small  = Huge >> 98
	Third  = 1.0 / 3
	Exact  = Third * 3
	Letter = 'a' + 1
	Mixed  = 'a' * 1.0
	Text   = "con" + "stant"
	Size   = len(Text)
	Truth  = Size > 3 && !false
	Mask   = ^uint32(0)
	Neg    = -5 / 2
	FNeg   = -5 / 2.0
	Shift  = 1.0 << 3
)

const (
	A = iota
	B
	_
	D
	E = "e"
	F
	G = iota
	H
)

const (
	KB = 1 << (10 * (iota + 1))
	MB
	GB
)

const (
	bit0, mask0 = 1 << iota, 1<<iota - 1
	bit1, mask1
	_, _
	bit3, mask3
)

type Color int

const (
	Red Color = iota + 1
	Green
	Blue
	last = Blue
)

const (
	x         = iota * 10
	y float64 = iota * 2.5
	z         = iota
	w
)

const big = 123456789012345678901234567890
const typed int64 = 7

type Weekday = int

const Monday Weekday = 1

func main() {
	fmt.Println(Small, Exact == 1, Letter, Mixed, Text, Size, Truth, Mask, Neg, FNeg, Shift)
	fmt.Printf("%T %T %T %T %T %T\n", Letter, Mixed, Shift, Third, Truth, Mask)
	fmt.Println(A, B, D, E, F, G, H, KB, MB, GB)
	fmt.Println(bit0, mask0, bit1, mask1, bit3, mask3)
	fmt.Println(Red, Green, Blue, last)
	fmt.Println(x, y, z, w)
	fmt.Println(big/1e20, big%1000 == 890, float64(big), Huge/(Huge-1), uint64(Huge/(1<<37)))
	fmt.Println(math.MaxUint64/3, uint64(math.MaxUint64), math.Pi*1e10, float32(math.Pi), math.MinInt64)
	var f32 float32 = 0.1
	var f64 = float64(f32)
	fmt.Println(f32, f64, f32 == 0.1, f64 == 0.1)
	const c = 10
	var i8 int8 = c
	var f float64 = c
	fmt.Println(i8/3, f/3, c/3, c/3.0, typed/2*c, 7/2*2.0, 7/2.0*2)
	const r = 'x' - 'a'
	fmt.Println(r, string(rune(r+'a')), 'a' < 'b', "a" < "b", len("héé"), len([10]int{}))
	const (
		inner = iota
		shadow
	)
	fmt.Println(inner, shadow, iotaFunction())
	const huge = 1e300 * 1e300 / 1e300
	fmt.Println(huge, 0x1p-2, 0b101, 0o17, 017, 1_000_000, 0xdead_beef, 'a', '\n', '\x41', '\u00e9', '\'')
	fmt.Println(5.0 == 5, 1/2, 1/2.0, 1.0/2, 5%3, -5%3, 5&^4, 3^5, ^5, +5, 1<<3|1)
	var d = 1 << 3.0
	var s uint = 2
	var arr [Size]int
	fmt.Println(d, 1<<s == 4, len(arr), Monday+1)
}

func iotaFunction() string { return "a function called iota" }
