package math

// Sqrt returns the square root of x.
func Sqrt(x float64) float64 // intrinsic

// Abs returns x without its sign.
func Abs(x float64) float64 // intrinsic

// Floor returns the largest integer that is not above x.
func Floor(x float64) float64 // intrinsic

// Ceil returns the smallest integer that is not below x.
func Ceil(x float64) float64 // intrinsic

// Trunc returns x without its fraction.
func Trunc(x float64) float64 // intrinsic

// RoundToEven returns the integer nearest to x, of two the even one.
func RoundToEven(x float64) float64 // intrinsic

// Copysign returns the number with the magnitude of f and the sign of sign.
func Copysign(f, sign float64) float64 // intrinsic
