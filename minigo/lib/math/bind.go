package math

// hasfma reports whether the processor has fused multiply-add.
//
//go:linkname hasfma mg_hasfma
func hasfma() int

// hardwareFMA is for processors that have it.
//
//go:linkname hardwareFMA mg_fma
func hardwareFMA(x, y, z float64) float64
