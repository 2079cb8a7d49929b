// Compare minigo's math/cmplx with the real one, bit by bit, over special values and random numbers.
package main

import (
	"fmt"
	"math"
	real_ "math/cmplx"
	"math/rand"
	"os"
	"strconv"

	ours "lib/math/cmplx"
)

var compared, failures int

// bits tells all numbers apart but not the NaNs.
func bits(x float64) uint64 {
	if x != x {
		return 1
	}
	return math.Float64bits(x)
}

func same(what string, in any, got, want complex128) {
	compared++
	if bits(real(got)) != bits(real(want)) || bits(imag(got)) != bits(imag(want)) {
		failures++
		if failures < 40 {
			fmt.Printf("%s %v\n  ours %v\n  real %v\n", what, in, got, want)
		}
	}
}

func truth(b bool) complex128 {
	if b {
		return 1
	}
	return 0
}

var functions = []struct {
	name       string
	ours, real func(complex128) complex128
}{
	{"Acos", ours.Acos, real_.Acos}, {"Acosh", ours.Acosh, real_.Acosh}, {"Asin", ours.Asin, real_.Asin}, {"Asinh", ours.Asinh, real_.Asinh}, {"Atan", ours.Atan, real_.Atan}, {"Atanh", ours.Atanh, real_.Atanh},
	{"Conj", ours.Conj, real_.Conj}, {"Cos", ours.Cos, real_.Cos}, {"Cosh", ours.Cosh, real_.Cosh}, {"Cot", ours.Cot, real_.Cot}, {"Exp", ours.Exp, real_.Exp}, {"Log", ours.Log, real_.Log}, {"Log10", ours.Log10, real_.Log10},
	{"Sin", ours.Sin, real_.Sin}, {"Sinh", ours.Sinh, real_.Sinh}, {"Sqrt", ours.Sqrt, real_.Sqrt}, {"Tan", ours.Tan, real_.Tan}, {"Tanh", ours.Tanh, real_.Tanh},
}

func number(x complex128) {
	for _, f := range functions {
		same(f.name, x, f.ours(x), f.real(x))
	}
	a, b := ours.Polar(x)
	c, d := real_.Polar(x)
	same("Polar", x, complex(a, b), complex(c, d))
	same("Abs, Phase", x, complex(ours.Abs(x), ours.Phase(x)), complex(real_.Abs(x), real_.Phase(x)))
	same("Rect", x, ours.Rect(real(x), imag(x)), real_.Rect(real(x), imag(x)))
	same("IsNaN", x, truth(ours.IsNaN(x)), truth(real_.IsNaN(x)))
	same("IsInf", x, truth(ours.IsInf(x)), truth(real_.IsInf(x)))
}

func power(x, y complex128) { same("Pow", []complex128{x, y}, ours.Pow(x, y), real_.Pow(x, y)) }

func main() {
	rounds := 100000
	if len(os.Args) > 1 {
		rounds, _ = strconv.Atoi(os.Args[1])
	}
	zero := math.Copysign(0, -1)
	special := []float64{0, zero, 1, -1, 0.5, -0.25, 2, -3, 5, math.Pi / 2, -math.Pi / 4, math.Pi, 1e-300, 5e-324, 1e300, -1e308, 1e10, 1 << 31, 1e20, 1e-10, math.Inf(1), math.Inf(-1), math.NaN(), math.MaxFloat64, 1.5707963, 3.1415926, 0.1}
	for _, a := range special {
		for _, b := range special {
			number(complex(a, b))
			for _, c := range special {
				power(complex(a, b), complex(c, b))
				power(complex(a, b), complex(b, c))
			}
		}
	}
	r := rand.New(rand.NewSource(1))
	for range rounds {
		wide := func() float64 { return r.NormFloat64() * math.Pow(10, float64(r.Intn(12)-6)) }
		any := func() float64 { return math.Float64frombits(r.Uint64()) }
		number(complex(wide(), wide()))
		number(complex(any(), any()))
		number(complex(wide(), any()))
		number(complex(float64(r.Intn(40))*math.Pi/4+r.Float64()*0.01, r.Float64()*0.01))
		power(complex(wide(), wide()), complex(wide(), wide()))
	}
	same("Inf", 0, ours.Inf(), real_.Inf())
	same("NaN", 0, ours.NaN(), real_.NaN())
	fmt.Printf("cmplx: %d compared, %d differ\n", compared, failures)
	if failures > 0 {
		os.Exit(1)
	}
}
