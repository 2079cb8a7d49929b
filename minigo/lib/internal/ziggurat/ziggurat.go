// Package ziggurat has what math/rand and math/rand/v2 have in common of their distributions.
package ziggurat

import "math"

// Where the lowest layers end.
const (
	normalTail = 3.442619855899
	expTail    = 7.69711747013104972
)

// Normal turns a random word into a number of the normal distribution, when layer and word are inside of the curve;
// more gives further random numbers in [0, 1).
//
// Provides: ok is false when new random words must be tried.
func Normal(word int32, layer int, more func() float64) (x float64, ok bool) {
	x = float64(word) * float64(normalWidth[layer])
	size := uint32(word)
	if word < 0 {
		size = uint32(-word)
	}
	if size < normalInside[layer] {
		return x, true
	}
	if layer == 0 {
		for {
			x = -math.Log(more()) * (1.0 / normalTail)
			if y := -math.Log(more()); y+y >= x*x {
				break
			}
		}
		if word > 0 {
			return normalTail + x, true
		}
		return -normalTail - x, true
	}
	low := normalHeight[layer]
	return x, low+float32(more())*(normalHeight[layer-1]-low) < float32(math.Exp(-.5*x*x))
}

// Exp is Normal for the exponential distribution.
func Exp(word uint32, layer int, more func() float64) (x float64, ok bool) {
	x = float64(word) * float64(expWidth[layer])
	if word < expInside[layer] {
		return x, true
	}
	if layer == 0 {
		return expTail - math.Log(more()), true
	}
	low := expHeight[layer]
	return x, low+float32(more())*(expHeight[layer-1]-low) < float32(math.Exp(-x))
}

// Zipf chooses numbers with the probabilities of Zipf's law by rejection.
//
// Source: W. Hörmann, G. Derflinger, "Rejection-inversion to generate variates from monotone discrete distributions",
// 1996.
type Zipf struct {
	most, v, q, s     float64
	oneMinusQ         float64
	inverse           float64 // 1/oneMinusQ
	hMost, hFirstLess float64
}

// Init prepares for numbers k in [0, most] with probabilities in proportion to (v+k)**(-s); it reports whether these are
// valid: s > 1 and v >= 1.
func (z *Zipf) Init(s, v float64, most uint64) bool {
	if s <= 1.0 || v < 1 {
		return false
	}
	z.most, z.v, z.q = float64(most), v, s
	z.oneMinusQ = 1.0 - z.q
	z.inverse = 1.0 / z.oneMinusQ
	z.hMost = z.h(z.most + 0.5)
	z.hFirstLess = z.h(0.5) - math.Exp(math.Log(z.v)*(-z.q)) - z.hMost
	z.s = 1 - z.hInverse(z.h(1.5)-math.Exp(-z.q*math.Log(z.v+1.0)))
	return true
}

func (z *Zipf) h(x float64) float64 { return math.Exp(z.oneMinusQ*math.Log(z.v+x)) * z.inverse }

func (z *Zipf) hInverse(x float64) float64 {
	return math.Exp(z.inverse*math.Log(z.oneMinusQ*x)) - z.v
}

// Next turns random numbers in [0, 1) into one of the distribution.
func (z *Zipf) Next(random func() float64) uint64 {
	for {
		u := z.hMost + random()*z.hFirstLess
		x := z.hInverse(u)
		k := math.Floor(x + 0.5)
		if k-x <= z.s || u >= z.h(k+0.5)-math.Exp(-math.Log(k+z.v)*z.q) {
			return uint64(k)
		}
	}
}
