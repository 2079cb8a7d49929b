// The functions of math bit by bit: a checksum of the results' bits for each function.
package main

import (
	"fmt"
	"math"
	"math/bits"
)

var state = uint64(88172645463325252)

func random() uint64 {
	state ^= state << 13
	state ^= state >> 7
	state ^= state << 17
	return state
}

func number() float64 {
	switch random() % 4 {
	case 0:
		return math.Float64frombits(random())
	case 1:
		return float64(int64(random())) / (1 << 56)
	case 2:
		return float64(random()%2000)/8 - 100
	}
	return float64(random()>>11) / (1 << 53)
}

func note(h uint64, f float64) uint64 {
	if f != f {
		return (h ^ 77) * 1099511628211
	}
	return (h ^ math.Float64bits(f)) * 1099511628211
}

func main() {
	functions := []func(float64) float64{math.Abs, math.Acos, math.Acosh, math.Asin, math.Asinh, math.Atan, math.Atanh, math.Cbrt, math.Ceil, math.Cos, math.Cosh, math.Erf, math.Erfc, math.Exp, math.Exp2, math.Expm1, math.Floor, math.Gamma,
		math.Log, math.Log10, math.Log1p, math.Log2, math.Logb, math.Round, math.RoundToEven, math.Sin, math.Sinh, math.Sqrt, math.Tan, math.Tanh, math.Trunc}
	for i, f := range functions {
		h := uint64(1)
		for n := 0; n < 2000; n++ {
			h = note(h, f(number()))
		}
		fmt.Println(i, h, f(0.5), f(-2.5), f(700), f(math.Inf(1)), f(math.NaN()))
	}
	for i, f := range []func(x, y float64) float64{math.Atan2, math.Copysign, math.Dim, math.Hypot, math.Max, math.Min, math.Mod, math.Nextafter, math.Pow, math.Remainder} {
		h := uint64(1)
		for n := 0; n < 2000; n++ {
			h = note(h, f(number(), number()))
		}
		fmt.Println(i, h, f(2, 0.5), f(-2, 3), f(0, math.Inf(-1)))
	}
	h := uint64(1)
	for n := 0; n < 2000; n++ {
		x, y, z := number(), number(), number()
		h = note(h, math.FMA(x, y, z))
		h = note(h, math.FMA(x, y, -x*y))
		frac, exp := math.Frexp(x)
		h = note(note(h, frac), float64(exp))
		h = note(h, math.Ldexp(frac, exp-n%7))
		whole, rest := math.Modf(x)
		h = note(note(h, whole), rest)
		sin, cos := math.Sincos(x)
		h = note(note(h, sin), cos)
		gamma, sign := math.Lgamma(x)
		h = note(note(h, gamma), float64(sign))
	}
	fmt.Println(h)
	for n := 0; n < 2000; n++ {
		x, y, z := random()>>(random()%64), random(), random()>>(random()%64)
		h = h*31 + uint64(bits.LeadingZeros64(x)+bits.TrailingZeros32(uint32(x))+bits.OnesCount16(uint16(x))+bits.Len8(uint8(x))+bits.Len64(x)) + bits.Reverse64(x) + bits.ReverseBytes64(x) + uint64(bits.ReverseBytes16(uint16(x)))
		hi, lo := bits.Mul64(x, y)
		sum, carry := bits.Add64(x, y, z&1)
		diff, borrow := bits.Sub64(x, y, z&1)
		h = h*31 + hi + lo*3 + sum*5 + carry*7 + diff*11 + borrow*13 + bits.RotateLeft64(x, int(y%200)-100) + uint64(bits.RotateLeft8(uint8(x), int(y%200)-100))
		if z != 0 {
			q, r := bits.Div64(x%z, y, z)
			h = h*31 + q + r*3
		}
	}
	fmt.Println(h, math.MaxInt64, math.Pi, float32(math.E), math.MaxFloat32, math.SmallestNonzeroFloat64)
}
