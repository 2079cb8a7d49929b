package math

import (
	real "math"
	"os"
	"strings"
)

// hasfma follows the processor as real Go's Exp does.
func hasfma() int {
	if strings.Contains(os.Getenv("GODEBUG"), "cpu.fma=off") {
		return 0
	}
	return 1
}

func hardwareFMA(x, y, z float64) float64 { return real.FMA(x, y, z) }
