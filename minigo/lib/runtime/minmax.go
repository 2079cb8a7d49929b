package runtime

// The built-in max and min for floats: NaN if either is, and -0 is less than 0.

func fmax(x, y float64) float64 {
	if x != x || x > y {
		return x
	}
	if x == y && 1/x > 1/y {
		return x
	}
	return y
}

func fmin(x, y float64) float64 {
	if x != x || x < y {
		return x
	}
	if x == y && 1/x < 1/y {
		return x
	}
	return y
}

func fmax32(x, y float32) float32 { return float32(fmax(float64(x), float64(y))) }

func fmin32(x, y float32) float32 { return float32(fmin(float64(x), float64(y))) }
