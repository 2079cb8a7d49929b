package main

import (
	"fmt"
	"math"
	"math/rand"
	real_ "strconv"

	ours "lib/strconv"
)

// complexes compares the conversions of complex numbers.
func complexes(r *rand.Rand, n int) {
	pieces := []string{"1", "-2.5", "+", "-", "i", "(", ")", "inf", "NaN", "1e400", "0x1p-2", "1e-400", "_", "3_0", ".", "e5", "3+4i", "-1i", " "}
	for range n {
		s := ""
		for range r.Intn(5) + 1 {
			s += pieces[r.Intn(len(pieces))]
		}
		for _, size := range []int{64, 128, 0} {
			a, aErr := ours.ParseComplex(s, size)
			b, bErr := real_.ParseComplex(s, size)
			same("ParseComplex", s, fmt.Sprint(a, aErr), fmt.Sprint(b, bErr))
		}
		c := complex(math.Float64frombits(r.Uint64()), math.Float64frombits(r.Uint64()))
		if r.Intn(3) == 0 {
			c = complex(float64(r.Intn(100)-50)/4, math.Inf(r.Intn(3)-1))
		}
		for _, format := range []byte("efgGxb") {
			prec := r.Intn(8) - 1
			same("FormatComplex", c, ours.FormatComplex(c, format, prec, 128), real_.FormatComplex(c, format, prec, 128))
			same("FormatComplex", c, ours.FormatComplex(c, format, prec, 64), real_.FormatComplex(c, format, prec, 64))
		}
	}
}
