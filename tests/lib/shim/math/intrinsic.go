package math

import real "math"

func Sqrt(x float64) float64           { return real.Sqrt(x) }
func Abs(x float64) float64            { return real.Abs(x) }
func Floor(x float64) float64          { return real.Floor(x) }
func Ceil(x float64) float64           { return real.Ceil(x) }
func Trunc(x float64) float64          { return real.Trunc(x) }
func RoundToEven(x float64) float64    { return real.RoundToEven(x) }
func Copysign(f, sign float64) float64 { return real.Copysign(f, sign) }
