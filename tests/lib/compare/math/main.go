// Compare minigo's math and math/bits with the real ones, bit by bit over large random samples.
// Once with and once without the processor's fused multiply-add, which real Go's Exp uses.
package main

import (
	"fmt"
	real "math"
	realbits "math/bits"
	"math/rand"
	"os"
	"os/exec"
	"strconv"
	"strings"

	ours "lib/math"
	"lib/math/bits"
)

var compared, failures int

func report(what string, in any, got, want any) {
	failures++
	if failures < 40 {
		fmt.Printf("%s(%v)\n  ours %v\n  real %v\n", what, in, got, want)
	}
}

func same(what string, in []float64, got, want float64) {
	compared++
	a, b := real.Float64bits(got), real.Float64bits(want)
	if a != b && !(got != got && want != want) {
		report(what, in, fmt.Sprintf("%#x %v", a, got), fmt.Sprintf("%#x %v", b, want))
	}
}

func equal[T comparable](what string, in any, got, want T) {
	compared++
	if got != want {
		report(what, in, got, want)
	}
}

type unary struct {
	name       string
	ours, real func(float64) float64
}

var functions = []unary{
	{"Abs", ours.Abs, real.Abs}, {"Acos", ours.Acos, real.Acos}, {"Acosh", ours.Acosh, real.Acosh}, {"Asin", ours.Asin, real.Asin}, {"Asinh", ours.Asinh, real.Asinh}, {"Atan", ours.Atan, real.Atan}, {"Atanh", ours.Atanh, real.Atanh},
	{"Cbrt", ours.Cbrt, real.Cbrt}, {"Ceil", ours.Ceil, real.Ceil}, {"Cos", ours.Cos, real.Cos}, {"Cosh", ours.Cosh, real.Cosh}, {"Erf", ours.Erf, real.Erf}, {"Erfc", ours.Erfc, real.Erfc}, {"Erfinv", ours.Erfinv, real.Erfinv}, {"Erfcinv", ours.Erfcinv, real.Erfcinv},
	{"Exp", ours.Exp, real.Exp}, {"Exp2", ours.Exp2, real.Exp2}, {"Expm1", ours.Expm1, real.Expm1}, {"Floor", ours.Floor, real.Floor}, {"Gamma", ours.Gamma, real.Gamma},
	{"J0", ours.J0, real.J0}, {"J1", ours.J1, real.J1}, {"Y0", ours.Y0, real.Y0}, {"Y1", ours.Y1, real.Y1}, {"Log", ours.Log, real.Log}, {"Log10", ours.Log10, real.Log10}, {"Log1p", ours.Log1p, real.Log1p}, {"Log2", ours.Log2, real.Log2}, {"Logb", ours.Logb, real.Logb}, {"Round", ours.Round, real.Round}, {"RoundToEven", ours.RoundToEven, real.RoundToEven},
	{"Sin", ours.Sin, real.Sin}, {"Sinh", ours.Sinh, real.Sinh}, {"Sqrt", ours.Sqrt, real.Sqrt}, {"Tan", ours.Tan, real.Tan}, {"Tanh", ours.Tanh, real.Tanh}, {"Trunc", ours.Trunc, real.Trunc},
}

type binary struct {
	name       string
	ours, real func(x, y float64) float64
}

var functions2 = []binary{
	{"Atan2", ours.Atan2, real.Atan2}, {"Copysign", ours.Copysign, real.Copysign}, {"Dim", ours.Dim, real.Dim}, {"Hypot", ours.Hypot, real.Hypot}, {"Max", ours.Max, real.Max}, {"Min", ours.Min, real.Min}, {"Mod", ours.Mod, real.Mod},
	{"Nextafter", ours.Nextafter, real.Nextafter}, {"Pow", ours.Pow, real.Pow}, {"Remainder", ours.Remainder, real.Remainder},
}

func one(x float64) {
	for _, f := range functions {
		same(f.name, []float64{x}, f.ours(x), f.real(x))
	}
	a, n := ours.Frexp(x)
	b, m := real.Frexp(x)
	same("Frexp", []float64{x}, a, b)
	equal("Frexp", x, n, m)
	a, c := ours.Modf(x)
	b, d := real.Modf(x)
	same("Modf", []float64{x}, a, b)
	same("Modf frac", []float64{x}, c, d)
	a, c = ours.Sincos(x)
	b, d = real.Sincos(x)
	same("Sincos sin", []float64{x}, a, b)
	same("Sincos cos", []float64{x}, c, d)
	a, n = ours.Lgamma(x)
	b, m = real.Lgamma(x)
	same("Lgamma", []float64{x}, a, b)
	equal("Lgamma sign", x, n, m)
	for _, n := range []int{-7, -2, -1, 0, 1, 2, 3, 4, 5, 10, 40, 200} {
		same("Jn", []float64{float64(n), x}, ours.Jn(n, x), real.Jn(n, x))
		same("Yn", []float64{float64(n), x}, ours.Yn(n, x), real.Yn(n, x))
	}
	equal("Ilogb", x, ours.Ilogb(x), real.Ilogb(x))
	equal("IsNaN", x, ours.IsNaN(x), real.IsNaN(x))
	equal("Signbit", x, ours.Signbit(x), real.Signbit(x))
	for _, sign := range []int{-1, 0, 1} {
		equal("IsInf", x, ours.IsInf(x, sign), real.IsInf(x, sign))
	}
}

func two(x, y float64) {
	for _, f := range functions2 {
		same(f.name, []float64{x, y}, f.ours(x, y), f.real(x, y))
	}
	same("Nextafter32", []float64{x, y}, float64(ours.Nextafter32(float32(x), float32(y))), float64(real.Nextafter32(float32(x), float32(y))))
}

func three(x, y, z float64) {
	same("FMA", []float64{x, y, z}, ours.FMA(x, y, z), real.FMA(x, y, z))
}

func words(r *rand.Rand) {
	x, y, z := r.Uint64()>>uint(r.Intn(64)), r.Uint64()>>uint(r.Intn(64)), r.Uint64()>>uint(r.Intn(64))
	k := r.Intn(200) - 100
	equal("LeadingZeros8", x, bits.LeadingZeros8(uint8(x)), realbits.LeadingZeros8(uint8(x)))
	equal("LeadingZeros16", x, bits.LeadingZeros16(uint16(x)), realbits.LeadingZeros16(uint16(x)))
	equal("LeadingZeros32", x, bits.LeadingZeros32(uint32(x)), realbits.LeadingZeros32(uint32(x)))
	equal("LeadingZeros", x, bits.LeadingZeros(uint(x)), realbits.LeadingZeros(uint(x)))
	equal("TrailingZeros8", x, bits.TrailingZeros8(uint8(x)), realbits.TrailingZeros8(uint8(x)))
	equal("TrailingZeros16", x, bits.TrailingZeros16(uint16(x)), realbits.TrailingZeros16(uint16(x)))
	equal("TrailingZeros32", x, bits.TrailingZeros32(uint32(x)), realbits.TrailingZeros32(uint32(x)))
	equal("TrailingZeros", x, bits.TrailingZeros(uint(x)), realbits.TrailingZeros(uint(x)))
	equal("OnesCount8", x, bits.OnesCount8(uint8(x)), realbits.OnesCount8(uint8(x)))
	equal("OnesCount16", x, bits.OnesCount16(uint16(x)), realbits.OnesCount16(uint16(x)))
	equal("OnesCount32", x, bits.OnesCount32(uint32(x)), realbits.OnesCount32(uint32(x)))
	equal("OnesCount", x, bits.OnesCount(uint(x)), realbits.OnesCount(uint(x)))
	equal("Len8", x, bits.Len8(uint8(x)), realbits.Len8(uint8(x)))
	equal("Len16", x, bits.Len16(uint16(x)), realbits.Len16(uint16(x)))
	equal("Len32", x, bits.Len32(uint32(x)), realbits.Len32(uint32(x)))
	equal("Len64", x, bits.Len64(x), realbits.Len64(x))
	equal("Len", x, bits.Len(uint(x)), realbits.Len(uint(x)))
	equal("RotateLeft8", x, bits.RotateLeft8(uint8(x), k), realbits.RotateLeft8(uint8(x), k))
	equal("RotateLeft16", x, bits.RotateLeft16(uint16(x), k), realbits.RotateLeft16(uint16(x), k))
	equal("RotateLeft32", x, bits.RotateLeft32(uint32(x), k), realbits.RotateLeft32(uint32(x), k))
	equal("RotateLeft64", x, bits.RotateLeft64(x, k), realbits.RotateLeft64(x, k))
	equal("RotateLeft", x, bits.RotateLeft(uint(x), k), realbits.RotateLeft(uint(x), k))
	equal("Reverse8", x, bits.Reverse8(uint8(x)), realbits.Reverse8(uint8(x)))
	equal("Reverse16", x, bits.Reverse16(uint16(x)), realbits.Reverse16(uint16(x)))
	equal("Reverse32", x, bits.Reverse32(uint32(x)), realbits.Reverse32(uint32(x)))
	equal("Reverse", x, bits.Reverse(uint(x)), realbits.Reverse(uint(x)))
	equal("ReverseBytes16", x, bits.ReverseBytes16(uint16(x)), realbits.ReverseBytes16(uint16(x)))
	equal("ReverseBytes32", x, bits.ReverseBytes32(uint32(x)), realbits.ReverseBytes32(uint32(x)))
	equal("ReverseBytes", x, bits.ReverseBytes(uint(x)), realbits.ReverseBytes(uint(x)))
	pair := func(name string, a, b, c, d uint64) { equal(name, []uint64{x, y, z}, [2]uint64{a, b}, [2]uint64{c, d}) }
	a, b := bits.Add64(x, y, z&1)
	c, d := realbits.Add64(x, y, z&1)
	pair("Add64", a, b, c, d)
	a, b = bits.Sub64(x, y, z&1)
	c, d = realbits.Sub64(x, y, z&1)
	pair("Sub64", a, b, c, d)
	a, b = bits.Mul64(x, y)
	c, d = realbits.Mul64(x, y)
	pair("Mul64", a, b, c, d)
	if z != 0 {
		a, b = bits.Div64(x%z, y, z)
		c, d = realbits.Div64(x%z, y, z)
		pair("Div64", a, b, c, d)
		equal("Rem64", z, bits.Rem64(x, y, z), realbits.Rem64(x, y, z))
	}
	e, f := bits.Add32(uint32(x), uint32(y), uint32(z&1))
	g, h := realbits.Add32(uint32(x), uint32(y), uint32(z&1))
	pair("Add32", uint64(e), uint64(f), uint64(g), uint64(h))
	e, f = bits.Sub32(uint32(x), uint32(y), uint32(z&1))
	g, h = realbits.Sub32(uint32(x), uint32(y), uint32(z&1))
	pair("Sub32", uint64(e), uint64(f), uint64(g), uint64(h))
	e, f = bits.Mul32(uint32(x), uint32(y))
	g, h = realbits.Mul32(uint32(x), uint32(y))
	pair("Mul32", uint64(e), uint64(f), uint64(g), uint64(h))
	if z32 := uint32(z); z32 != 0 {
		e, f = bits.Div32(uint32(x)%z32, uint32(y), z32)
		g, h = realbits.Div32(uint32(x)%z32, uint32(y), z32)
		pair("Div32", uint64(e), uint64(f), uint64(g), uint64(h))
		equal("Rem32", z, bits.Rem32(uint32(x), uint32(y), z32), realbits.Rem32(uint32(x), uint32(y), z32))
	}
}

var edges = []float64{0, real.Copysign(0, -1), 1, -1, 2, -2, 3, 0.5, -0.5, 1.5, 2.5, -2.5, 0.25, 0.7, 0.66, 1e-9, -1e-9, 1e-300, 5e-324, -5e-324, 0x1p-1022, 0x1.fffffffffffffp-1023, 1e300, -1e300, real.MaxFloat64, -real.MaxFloat64, real.Inf(1), real.Inf(-1), real.NaN(),
	real.Pi, real.Pi / 2, real.Pi / 4, -real.Pi, real.E, 709.78, 709.79, 710, -708, -744, -745.2, -746, 1023, 1024, -1074, -1075, 1 << 29, 1 << 30, 1 << 52, 1 << 53, 1 << 54, 1 << 62, 1 << 63, 1 << 64, 33, 34, -33.5, -34.5, -170.5, -180.5, 171, 172, 200, 201, 143, 144,
	0.84375, 1.25, 1 / 0.35, 6, 28, -5.9, -6.1, 21, 22, 0.625, 44.1, 0.85, 0.99999, 1 - 0x1p-53, 1 + 0x1p-52, 10, 100, 1000, -10, 8, 1.4616321449683622, 0.9, 0.4616, 0.2316, 0.73, 1.73, 1.19}

func numbers(r *rand.Rand) float64 {
	switch r.Intn(8) {
	case 0:
		return real.Float64frombits(r.Uint64())
	case 1:
		return r.NormFloat64()
	case 2:
		return r.NormFloat64() * 100
	case 3:
		return r.Float64()
	case 4:
		return real.Ldexp(r.NormFloat64(), r.Intn(120)-60)
	case 5:
		return float64(r.Intn(400) - 200)
	case 6:
		return float64(r.Intn(4000)-2000) / 4
	}
	return edges[r.Intn(len(edges))]
}

func main() {
	rounds, seed := 60000, int64(1)
	if len(os.Args) > 1 {
		rounds, _ = strconv.Atoi(os.Args[1])
	}
	if len(os.Args) > 2 {
		seed, _ = strconv.ParseInt(os.Args[2], 10, 64)
	}
	if !strings.Contains(os.Getenv("GODEBUG"), "cpu.fma") {
		again := exec.Command(os.Args[0], os.Args[1:]...)
		again.Env = append(os.Environ(), "GODEBUG=cpu.fma=off")
		again.Stdout = os.Stdout
		if again.Run() != nil {
			failures++
		}
	}
	r := rand.New(rand.NewSource(seed))
	for _, x := range edges {
		one(x)
		for _, y := range edges {
			two(x, y)
			for _, z := range edges {
				three(x, y, z)
			}
		}
	}
	for n := -400; n < 400; n++ {
		same("Pow10", []float64{float64(n)}, ours.Pow10(n), real.Pow10(n))
	}
	for range rounds {
		x, y, z := numbers(r), numbers(r), numbers(r)
		one(x)
		two(x, y)
		three(x, y, z)
		// Sums that nearly cancel.
		three(x, y, -x*y)
		three(x, y, real.Nextafter(-x*y, 1))
		n := r.Intn(4400) - 2200
		same("Ldexp", []float64{x, float64(n)}, ours.Ldexp(x, n), real.Ldexp(x, n))
		words(r)
	}
	for _, c := range [][2]any{{ours.MaxFloat64, real.MaxFloat64}, {ours.SmallestNonzeroFloat64, real.SmallestNonzeroFloat64}, {ours.MaxFloat32, real.MaxFloat32}, {ours.SmallestNonzeroFloat32, real.SmallestNonzeroFloat32}, {ours.Pi, real.Pi}, {ours.E, real.E}, {ours.Phi, real.Phi},
		{ours.Sqrt2, real.Sqrt2}, {ours.SqrtE, real.SqrtE}, {ours.SqrtPi, real.SqrtPi}, {ours.SqrtPhi, real.SqrtPhi}, {ours.Ln2, real.Ln2}, {ours.Log2E, real.Log2E}, {ours.Ln10, real.Ln10}, {ours.Log10E, real.Log10E}, {ours.MaxInt, real.MaxInt}, {ours.MinInt64, real.MinInt64}, {uint64(ours.MaxUint64), uint64(real.MaxUint64)}} {
		equal("constant", c[1], c[0], c[1])
	}
	fmt.Printf("math: %d compared, %d differ\n", compared, failures)
	if failures > 0 {
		os.Exit(1)
	}
}
