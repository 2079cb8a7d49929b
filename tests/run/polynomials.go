// Polynomials over the complex numbers: arithmetic, roots, and a Fourier transform to multiply.
package main

import (
	"fmt"
	"math"
	"math/cmplx"
	"sort"
	"strings"
)

type Poly []complex128

func (p Poly) trim() Poly {
	n := len(p)
	for n > 0 && p[n-1] == 0 {
		n--
	}
	return p[:n]
}

func (p Poly) Degree() int { return len(p.trim()) - 1 }

func (p Poly) At(x complex128) (y complex128) {
	for i := len(p) - 1; i >= 0; i-- {
		y = y*x + p[i]
	}
	return
}

func (p Poly) Add(q Poly) Poly {
	if len(p) < len(q) {
		p, q = q, p
	}
	r := append(Poly(nil), p...)
	for i, c := range q {
		r[i] += c
	}
	return r.trim()
}

func (p Poly) Scale(k complex128) Poly {
	r := make(Poly, len(p))
	for i := range p {
		r[i] = k * p[i]
	}
	return r
}

func (p Poly) Mul(q Poly) Poly {
	if len(p) == 0 || len(q) == 0 {
		return nil
	}
	r := make(Poly, len(p)+len(q)-1)
	for i, a := range p {
		for j, b := range q {
			r[i+j] += a * b
		}
	}
	return r
}

func (p Poly) DivMod(q Poly) (quo, rem Poly) {
	q = q.trim()
	if len(q) == 0 {
		panic("polynomial division by zero")
	}
	rem = append(Poly(nil), p...)
	if len(p) < len(q) {
		return nil, rem
	}
	quo = make(Poly, len(p)-len(q)+1)
	for i := len(quo) - 1; i >= 0; i-- {
		c := rem[i+len(q)-1] / q[len(q)-1]
		quo[i] = c
		for j, b := range q {
			rem[i+j] -= c * b
		}
	}
	return quo, rem[:len(q)-1].trim()
}

func (p Poly) Derive() Poly {
	if len(p) < 2 {
		return nil
	}
	d := make(Poly, len(p)-1)
	for i := range d {
		d[i] = p[i+1] * complex(float64(i+1), 0)
	}
	return d
}

func round(z complex128) complex128 {
	f := func(x float64) float64 { return math.Round(x*1e6)/1e6 + 0 }
	return complex(f(real(z)), f(imag(z)))
}

// Roots finds all of them at once by the method of Durand and Kerner.
func (p Poly) Roots() []complex128 {
	p = p.trim()
	n := len(p) - 1
	p = p.Scale(1 / p[n])
	z := make([]complex128, n)
	for i := range z {
		z[i] = cmplx.Pow(0.4+0.9i, complex(float64(i), 0))
	}
	for range 200 {
		for i := range z {
			d := complex128(1)
			for j := range z {
				if i != j {
					d *= z[i] - z[j]
				}
			}
			z[i] -= p.At(z[i]) / d
		}
	}
	for i := range z {
		z[i] = round(z[i])
	}
	sort.Slice(z, func(i, j int) bool {
		if real(z[i]) != real(z[j]) {
			return real(z[i]) < real(z[j])
		}
		return imag(z[i]) < imag(z[j])
	})
	return z
}

func term(c complex128, power int) string {
	var s string
	switch re, im := real(c), imag(c); {
	case im == 0:
		s = fmt.Sprint(re)
	case re == 0:
		s = fmt.Sprintf("%gi", im)
	default:
		s = fmt.Sprint(c)
	}
	switch power {
	case 0:
		return s
	case 1:
		return s + "x"
	}
	return fmt.Sprintf("%sx^%d", s, power)
}

func (p Poly) String() string {
	var parts []string
	for i := len(p) - 1; i >= 0; i-- {
		if p[i] != 0 {
			parts = append(parts, term(p[i], i))
		}
	}
	if parts == nil {
		return "0"
	}
	return strings.Join(parts, " + ")
}

func fft(a []complex128, inverse bool) []complex128 {
	n := len(a)
	if n == 1 {
		return a
	}
	even, odd := make([]complex128, n/2), make([]complex128, n/2)
	for i := range even {
		even[i], odd[i] = a[2*i], a[2*i+1]
	}
	even, odd = fft(even, inverse), fft(odd, inverse)
	angle := 2 * math.Pi / float64(n)
	if inverse {
		angle = -angle
	}
	w, step := 1+0i, cmplx.Rect(1, angle)
	out := make([]complex128, n)
	for i := range even {
		out[i], out[i+n/2] = even[i]+w*odd[i], even[i]-w*odd[i]
		w *= step
	}
	return out
}

func (p Poly) MulFast(q Poly) Poly {
	n := 1
	for n < len(p)+len(q) {
		n *= 2
	}
	pad := func(p Poly) []complex128 {
		return append(append([]complex128{}, p...), make([]complex128, n-len(p))...)
	}
	a, b := fft(pad(p), false), fft(pad(q), false)
	for i := range a {
		a[i] *= b[i]
	}
	r := Poly(fft(a, true)).Scale(complex(1/float64(n), 0))
	for i := range r {
		r[i] = round(r[i])
	}
	return r.trim()
}

func main() {
	p := Poly{-6, 11, -6, 1}
	q := Poly{1, 0, 1}
	fmt.Println("p =", p)
	fmt.Println("q =", q, "degree", q.Degree(), Poly{0, 0}.Degree())
	fmt.Println("p+q =", p.Add(q))
	fmt.Println("p-p =", p.Add(p.Scale(-1)))
	fmt.Println("pq =", p.Mul(q))
	fmt.Println("fast =", p.MulFast(q))
	quo, rem := p.DivMod(q)
	fmt.Println(quo, "rest", rem)
	fmt.Println("p' =", p.Derive(), "p'' =", p.Derive().Derive())
	fmt.Println(p.At(2), p.At(1i), p.At(2-3i), q.At(1i) == 0)
	fmt.Printf("%v %.2f %8.3g %+.1f\n", p.Roots(), q.Roots(), Poly{-1, 0, 0, 1}.Roots(), Poly{5, 2, 1}.Roots())
	var z complex64 = 3 + 4i
	fmt.Println(cmplx.Abs(complex128(z)), real(z), imag(z), z*z, z == 3+4i, -z, 1/z)
	fmt.Printf("%v %T %T %.3f\n", z, z, real(z), cmplx.Exp(1i*math.Pi))
	fmt.Println(cmplx.Sqrt(-1), cmplx.Conj(2+1i), cmplx.IsNaN(cmplx.NaN()), cmplx.Inf(), cmplx.Phase(-1))
	const k = (1 + 2i) * (3 - 1i)
	fmt.Println(k, real(k), imag(k)+0.5)
	seen := map[complex128]string{1i: "i", -1: "minus one"}
	fmt.Println(seen[1i*1i], seen[cmplx.Sqrt(-1)], len(seen), seen[0] == "")
	var v any = 1 + 1i
	_, isComplex := v.(complex128)
	fmt.Println(isComplex, v == complex(1, 1), v != any(complex64(1+1i)))
	defer func() { fmt.Println("recovered:", recover()) }()
	p.DivMod(Poly{0})
}
