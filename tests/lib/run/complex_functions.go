// Functions of complex numbers, their texts, and a fast Fourier transform.
package main

import (
	"fmt"
	"math"
	"math/cmplx"
	"strconv"
)

func transform(a []complex128) []complex128 {
	n := len(a)
	if n == 1 {
		return a
	}
	even, odd := make([]complex128, n/2), make([]complex128, n/2)
	for i := range even {
		even[i], odd[i] = a[2*i], a[2*i+1]
	}
	even, odd = transform(even), transform(odd)
	out := make([]complex128, n)
	for k := range even {
		t := cmplx.Exp(complex(0, -2*math.Pi*float64(k)/float64(n))) * odd[k]
		out[k], out[k+n/2] = even[k]+t, even[k]-t
	}
	return out
}

func main() {
	functions := map[string]func(complex128) complex128{
		"Acos": cmplx.Acos, "Acosh": cmplx.Acosh, "Asin": cmplx.Asin, "Asinh": cmplx.Asinh, "Atan": cmplx.Atan, "Atanh": cmplx.Atanh,
		"Conj": cmplx.Conj, "Cos": cmplx.Cos, "Cosh": cmplx.Cosh, "Cot": cmplx.Cot, "Exp": cmplx.Exp, "Log": cmplx.Log, "Log10": cmplx.Log10,
		"Sin": cmplx.Sin, "Sinh": cmplx.Sinh, "Sqrt": cmplx.Sqrt, "Tan": cmplx.Tan, "Tanh": cmplx.Tanh,
	}
	names := []string{"Acos", "Acosh", "Asin", "Asinh", "Atan", "Atanh", "Conj", "Cos", "Cosh", "Cot", "Exp", "Log", "Log10", "Sin", "Sinh", "Sqrt", "Tan", "Tanh"}
	for _, x := range []complex128{0, 1, -1, 1i, 3 + 4i, -0.5 - 2i, 1e10 + 1i, complex(math.Pi/2, 1e-9), complex(math.Inf(1), 2), complex(1, math.NaN())} {
		for _, name := range names {
			fmt.Println(name, x, functions[name](x))
		}
		r, θ := cmplx.Polar(x)
		fmt.Println(cmplx.Abs(x), cmplx.Phase(x), r, θ, cmplx.Rect(r, θ), cmplx.IsNaN(x), cmplx.IsInf(x), cmplx.Pow(x, 2-1i), cmplx.Pow(x, 0))
	}
	fmt.Println(cmplx.Inf(), cmplx.NaN())
	for _, s := range []string{"1+2i", "(3-4.5i)", "i", "-7i", "8", "1+", "1+2", "1e999i", "+Inf-Infi", "NaN+NaNi", "()"} {
		c, err := strconv.ParseComplex(s, 128)
		fmt.Println(c, err)
	}
	fmt.Println(strconv.FormatComplex(1.25-3i, 'f', 2, 128), strconv.FormatComplex(1e21+0.1i, 'g', -1, 64))
	var c64 complex64
	var c128 complex128
	n, err := fmt.Sscan("(1.5-2i) 3+4i", &c64, &c128)
	fmt.Println(n, err, c64, c128)
	fmt.Printf("%v %.2f %8.3e %+g %T %x\n", c64, c128, c128, c128, c64, c128)
	for _, x := range transform([]complex128{1, 2, 3, 4, 0, 0, 0, 0}) {
		fmt.Printf("%.6f ", x)
	}
	fmt.Println()
}
