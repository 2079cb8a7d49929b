package main

func f(c complex128) complex128 { return c }

func main() {
	const a = 1 + 2i
	const b = a * a
	const c complex64 = 3
	const d = real(b)
	const e int = imag(2i)
	var x complex128 = 0
	x = a
	x += 1
	var fl float64 = 2 + 0i
	var g float64 = 2i // ERROR 18 "cannot use 2i \(untyped complex constant \(0 \+ 2i\)\) as float64 value in variable declaration \(overflows\)"
	var i int = a // ERROR 14 "cannot use a \(untyped complex constant \(1 \+ 2i\)\) as int value in variable declaration \(truncated\)"
	y := complex(1, 2)
	y = complex(fl, 1)
	z := complex(fl, float32(1)) // ERROR 15 "invalid operation: complex\(fl, float32\(1\)\) \(mismatched types float64 and float32\)"
	_ = real(x) + imag(y)
	_ = real(1.5)
	_ = real("a") // ERROR 11 "invalid argument: argument has type untyped string, expected complex type"
	_ = complex(1, "a") // ERROR 14 "invalid operation: complex\(1, \x22a\x22\) \(mismatched types untyped float and untyped string\)"
	_ = complex(i, i) // ERROR 14 "invalid argument: arguments have type int, expected floating-point"
	_ = x < y // ERROR 6 "invalid operation: x < y \(operator < not defined on complex128\)"
	_ = x == 1
	_ = x % y // ERROR 6 "invalid operation: operator % not defined on x \(variable of type complex128\)"
	_ = 1i / 0 // ERROR 11 "invalid operation: division by zero"
	_ = a / 0i // ERROR 10 "invalid operation: division by zero"
	_ = x / 0
	_ = 0123i + 0x1p3i + 1e3i + 0b11i
	_ = complex64(1e50) // ERROR 16 "cannot convert 1e50 \(untyped float constant 1e\+50\) to type complex64"
	_ = string(2i) // ERROR 13 "cannot convert 2i \(untyped complex constant \(0 \+ 2i\)\) to type string"
	_ = f(1i)
	_ = -a
	_ = ^a // ERROR 7 "invalid operation: operator \^ not defined on a \(untyped complex constant \(1 \+ 2i\)\)"
	_ = 1 << 2i // ERROR 11 "2i \(untyped complex constant \(0 \+ 2i\)\) truncated to uint"
	_ = [2 + 0i]int{}
	_ = a + "x" // ERROR 6 "invalid operation: a \+ \x22x\x22 \(mismatched types untyped complex and untyped string\)"
	_ = x + i // ERROR 6 "invalid operation: x \+ i \(mismatched types complex128 and int\)"
	_ = c + b
	_, _, _, _ = d, e, g, z
	complex(1, 2) // ERROR 2 "complex\(1, 2\) \(untyped complex constant \(1 \+ 2i\)\) is not used"
	real(x) // ERROR 2 "real\(x\) \(value of type float64\) is not used"
	switch x {
	case 1i, 2:
	case 1i:
	}
	const bad = c + 1e50 // ERROR 18 "1e50 \(untyped float constant 1e\+50\) overflows complex64"
	_ = x + x.re // ERROR 12 "x\.re undefined \(type complex128 has no field or method re\)"
}
