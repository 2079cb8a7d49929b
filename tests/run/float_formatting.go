package main

import (
	"fmt"
	"math"
	"strconv"
)

func main() {
	values := []float64{0, 1, -1, 0.1, 0.5, 1.0 / 3, 2.0 / 3, 100, 1e15, 1e16, 123456789.123456789, 5e-324, 2.2250738585072014e-308,
		math.MaxFloat64, math.SmallestNonzeroFloat64, 1 << 53, 0.3, 4.35, 9.995, 1e23, 8.41e21, 9007199254740993, 1.7976931348623157e308, 123e-20}
	for _, v := range values {
		fmt.Println(v, float32(v), strconv.FormatFloat(v, 'f', -1, 64), strconv.FormatFloat(v, 'e', 3, 64), strconv.FormatFloat(v, 'g', 5, 64))
	}
	for _, v := range []float64{0.5, 1.5, 2.5, 0.125, 0.375, 2.675, 1.005, 999.9999} {
		fmt.Printf("%.0f %.1f %.2f %.3f|", v, v, v, v)
	}
	fmt.Println()
	for _, v := range []float64{-2.5, -1.5, -0.5, 0.5, 1.5, 2.49, 1e18} {
		fmt.Print(math.Floor(v), " ", math.Ceil(v), " ", math.Trunc(v), " ", math.Round(v), " ", math.Abs(v), "; ")
	}
	fmt.Println()
	fmt.Println(math.Sqrt(2), math.Sqrt(-1), math.Pow(2, 0.5), math.Pow(2, 10), math.Pow(-8, 1.0/3), math.Pow(0, 0), math.Exp(1), math.Log(10), math.Log2(8), math.Log10(0.001))
	fmt.Println(math.Sin(1), math.Cos(1), math.Tan(1), math.Atan(1), math.Atan2(-1, -1), math.Sin(math.Pi), math.Asin(1), math.Acos(-1))
	fmt.Println(math.Mod(7.5, 2), math.Mod(-7.5, 2), math.Hypot(3, 4), math.Cbrt(27), math.Max(1, math.NaN()), math.Min(-0.0, 1), math.Inf(1)-math.Inf(1))
	fmt.Println(math.Float64bits(1.5), math.Float64frombits(0x4009_21fb_5444_2d18), math.Float32bits(-2), math.IsNaN(math.NaN()), math.IsInf(math.Inf(-1), 0), math.Signbit(math.Copysign(0, -1)))
	var sum float64
	for range 10 {
		sum += 0.1
	}
	var sum32 float32
	for range 10 {
		sum32 += 0.1
	}
	fmt.Println(sum, sum == 1, sum32, sum32 == 1)
	a, b, c := 1e16, 1.0, -1e16
	fmt.Println(a+b+c, a+(b+c), a*1e300, -a*1e300, a/0.1)
	x, y := 0.1, 3.0
	fmt.Println(x*y, x*y+0.2, x*y-0.3, float32(x)*float32(y))
}
