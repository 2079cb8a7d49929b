package main

import (
	"fmt"
	"math"
)

type C complex128
type F float32
type point struct {
	z    complex64
	name string
	w    complex128
}

func (c C) Conj() C { return C(complex(real(c), -imag(c))) }

const (
	i  = 1i
	k  = (2 + 3i) * (1 - i) / 2
	re = real(k)
	n  = int(imag(i))
)

var global = 3 + 4i
var table = [...]complex64{1, 2i, 3 - 1i, 0.1 + 0.2i}
var named C = 1.5i
var boxed any = 2 + 2i

func two() (float64, float64) { return 5, -6 }

func get(z complex128) (complex128, complex64) { return z * z, complex64(z) }

func many(a complex64, b complex128, c float32, d complex64) (complex64, complex128) {
	return a + d, b * complex(float64(c), 1)
}

func arithmetic() {
	z, w := 3+4i, complex(1, -2)
	same := +z
	fmt.Println(z+w, z-w, z*w, z/w, -z, same)
	z += w
	z -= 1
	z *= 2i
	z /= 1 - 1i
	fmt.Println(z, real(z), imag(z))
	z++
	z--
	fmt.Println(z == z, z != w, z == 5, w == 1-2i)
	var c complex64 = 1 + 2i
	d := complex(float32(0.1), 0.7)
	fmt.Println(c*d, c/d, c+d, c-d, -c, c == d, real(c), imag(d))
	for range 5 {
		c = c*c/d + 0.5
	}
	fmt.Println(c, complex128(c), complex64(complex128(c)*1e30*1e10))
	fmt.Println(k, re, n, i*i, real(i), imag(3.5))
	fmt.Println(complex(two()))
	fmt.Println(get(1 + 1i))
	fmt.Println(many(1, 2i, 3, 4i))
	fmt.Println(named.Conj(), named*named, C(global)/named)
	fl := F(2.5)
	x := complex(fl, 1)
	fmt.Printf("%T %v %T\n", x, x, real(x))
	var s uint = 3
	fmt.Println(complex(float64(int(1)<<s), 2), complex64(5), complex128(2.5))
}

func zeros() {
	inf, nan, zero := math.Inf(1), math.NaN(), 0.0
	parts := []float64{0, math.Copysign(0, -1), 1, -2.5, inf, -inf, nan}
	for _, a := range parts {
		for _, b := range parts {
			for _, c := range parts {
				for _, d := range parts {
					x, y := complex(a, b), complex(c, d)
					q, p := x/y, x*y
					fmt.Print(q, p, x == y, " ")
					println2(q)
				}
			}
			fmt.Println()
		}
	}
	fmt.Println(complex(1, 2)/complex(zero, zero), complex64(complex(1, zero))/complex64(complex(zero, zero)))
	fmt.Println(1/complex(inf, nan), complex(1e300, 1e300)/complex(1e300, 1e-300), complex(1e-320, 1)/complex(1e308, 1e308))
}

func println2(z complex128) {
	if real(z) != real(z) || imag(z) != imag(z) {
		return // the sign of a NaN is nobody's business
	}
	if math.Signbit(real(z)) {
		fmt.Print("-")
	}
	if math.Signbit(imag(z)) {
		fmt.Print("~")
	}
}

func places() {
	p := point{1 + 1i, "p", 2 - 2i}
	q := p
	q.z *= 2
	q.w += complex128(q.z)
	fmt.Println(p, q, p == q, p == point{1 + 1i, "p", 2 - 2i})
	pw := &q.w
	*pw = -*pw
	fmt.Println(q.w, *pw == q.w)
	zs := make([]complex128, 3, 10)
	zs[1] = 1i
	zs = append(zs, 7, 8i)
	for j, z := range zs {
		zs[j] = z * z
	}
	fmt.Println(zs, len(zs), table, table[3]*10)
	arr := [2][2]complex64{{1, 2}, {3i, 4i}}
	brr := arr
	brr[1][1]++
	fmt.Println(arr, brr, arr == brr)
	m := map[complex128]string{1: "one", 1i: "i", complex(0, math.Copysign(0, -1)): "zero"}
	m[complex(math.NaN(), 0)] = "nan"
	m[0] += "!"
	_, ok := m[complex(math.NaN(), 0)]
	fmt.Println(m, len(m), m[1i], m[0], ok)
	m64 := map[complex64]int{1: 2}
	m64[1] += 5
	m64[2i]--
	fmt.Println(m64)
	mp := map[point]complex64{p: 1i}
	mp[p] *= 1i
	fmt.Println(mp[p], mp[q])
	var a any = complex64(1)
	var b any = 1 + 0i
	fmt.Println(a == b, a == complex64(1), b == complex128(1), a == any(complex64(1)), boxed == 2+2i)
	switch z := boxed.(type) {
	case complex64:
		fmt.Println("complex64", z)
	case complex128:
		fmt.Println("complex128", z*z)
	}
	switch global {
	case 3:
		fmt.Println("three")
	case 4i, 3 + 4i:
		fmt.Println("found")
	}
	f := func(z complex128) func() complex128 {
		return func() complex128 { z *= 1i; return z }
	}(2)
	fmt.Println(f(), f(), f())
	ch, err := any(3i).(complex64)
	fmt.Println(ch, err)
	defer func(z complex128) { fmt.Println("deferred", z, recover()) }(global)
	global = 0
	_ = any(global).(float64)
}

func formats() {
	z := 1.25 - 3.5i
	c := complex64(0.1 + 1e20i)
	fmt.Println(z, c, []complex64{c}, &point{z: c})
	fmt.Printf("%v %+v %#v %T\n", z, z, z, z)
	fmt.Printf("%f %.2f %8.3f %-8.1f| %+.1f % .1f %08.2f\n", z, z, z, z, z, z, z)
	fmt.Printf("%e %g %G %E %x %b %F\n", z, c, z, z, z, z, z)
	fmt.Printf("%d %s %q %v %t\n", z, z, z, named, z)
	fmt.Printf("%v %v %.3v %10v|\n", complex(math.Inf(1), math.NaN()), complex(math.Inf(-1), math.Copysign(0, -1)), 1/3i, z)
	fmt.Printf("%#v %+v\n", point{1, "x", 2i}, map[string]complex128{"a": 1})
	println(z, complex64(z), 1i, -1i*0)
	print(complex(math.Inf(1), math.NaN()), "\n")
}

func mandelbrot() {
	for y := 1.2; y >= -1.2; y -= 0.4 {
		for x := -2.05; x < 0.6; x += 0.1 {
			z, c, n := 0i, complex(x, y), 0
			for ; n < 60 && real(z)*real(z)+imag(z)*imag(z) < 4; n++ {
				z = z*z + c
			}
			fmt.Print(string(" .:-=+*#%@"[n*9/60]))
		}
		fmt.Println()
	}
}

func fft(a []complex128, invert bool) {
	n := len(a)
	if n == 1 {
		return
	}
	even, odd := make([]complex128, n/2), make([]complex128, n/2)
	for i := range even {
		even[i], odd[i] = a[2*i], a[2*i+1]
	}
	fft(even, invert)
	fft(odd, invert)
	angle := 2 * math.Pi / float64(n)
	if invert {
		angle = -angle
	}
	w, step := 1+0i, complex(math.Cos(angle), math.Sin(angle))
	for i := range even {
		a[i], a[i+n/2] = even[i]+w*odd[i], even[i]-w*odd[i]
		if invert {
			a[i] /= 2
			a[i+n/2] /= 2
		}
		w *= step
	}
}

func main() {
	arithmetic()
	zeros()
	places()
	formats()
	mandelbrot()
	a := []complex128{1, 2, 3, 4, 0, 0, 0, 0}
	fft(a, false)
	fmt.Printf("%.6f\n", a)
	fft(a, true)
	for _, z := range a {
		fmt.Printf("%.3f ", math.Abs(real(z)))
	}
	fmt.Println()
	var np *point
	defer func() {
		fmt.Println(recover())
		panic(3 + 4i)
	}()
	np.w += 1
}
