package value

import (
	"math"
	"math/big"
	"math/bits"
)

// Numbers are Int, *big.Int beyond that, and Float. A result that fits is always an Int.

// Normal makes an Int of a big number that fits.
func Normal(z *big.Int) Value {
	if z.IsInt64() {
		return Int(z.Int64())
	}
	return z
}

// Big makes a big number of an exact one.
func Big(v Value) *big.Int {
	switch v := v.(type) {
	case Int:
		return big.NewInt(int64(v))
	case *big.Int:
		return v
	}
	Raise("not an exact integer:", v)
	return nil
}

// ToFloat of any number.
func ToFloat(v Value) float64 {
	switch v := v.(type) {
	case Int:
		return float64(v)
	case *big.Int:
		f, _ := new(big.Rat).SetInt(v).Float64()
		return f
	case Float:
		return float64(v)
	}
	Raise("not a number:", v)
	return 0
}

// IsNumber tells whether v is one.
func IsNumber(v Value) bool {
	switch v.(type) {
	case Int, *big.Int, Float:
		return true
	}
	return false
}

// operation on two numbers, for each way they may be represented.
type operation struct {
	small func(a, b int64) (int64, bool) // false: does not fit
	big   func(z, a, b *big.Int) *big.Int
	float func(a, b float64) float64
}

func (op *operation) apply(a, b Value) Value {
	if x, ok := a.(Int); ok {
		if y, ok := b.(Int); ok {
			if r, fits := op.small(int64(x), int64(y)); fits {
				return Int(r)
			}
		}
	}
	_, inexact := a.(Float)
	if !inexact {
		_, inexact = b.(Float)
	}
	if inexact {
		return Float(op.float(ToFloat(a), ToFloat(b)))
	}
	if !IsNumber(a) {
		return Raise("not a number:", a)
	}
	if !IsNumber(b) {
		return Raise("not a number:", b)
	}
	return Normal(op.big(new(big.Int), Big(a), Big(b)))
}

var (
	addition = operation{
		func(a, b int64) (int64, bool) { c := a + b; return c, (c > a) == (b > 0) },
		(*big.Int).Add,
		func(a, b float64) float64 { return a + b },
	}
	subtraction = operation{
		func(a, b int64) (int64, bool) { c := a - b; return c, (c < a) == (b > 0) },
		(*big.Int).Sub,
		func(a, b float64) float64 { return a - b },
	}
	multiplication = operation{
		func(a, b int64) (int64, bool) {
			hi, lo := bits.Mul64(magnitude(a), magnitude(b))
			if hi != 0 || lo > math.MaxInt64 {
				return 0, false
			}
			return a * b, true
		},
		(*big.Int).Mul,
		func(a, b float64) float64 { return a * b },
	}
)

func magnitude(a int64) uint64 {
	if a < 0 {
		return -uint64(a)
	}
	return uint64(a)
}

// Add two numbers.
func Add(a, b Value) Value { return addition.apply(a, b) }

// Sub takes b from a.
func Sub(a, b Value) Value { return subtraction.apply(a, b) }

// Mul multiplies.
func Mul(a, b Value) Value { return multiplication.apply(a, b) }

// Div divides; what does not come out even is inexact.
func Div(a, b Value) Value {
	_, x := a.(Float)
	_, y := b.(Float)
	if !x && !y {
		d := Big(b)
		if d.Sign() == 0 {
			return Raise("division by zero:", a)
		}
		q, r := new(big.Int).QuoRem(Big(a), d, new(big.Int))
		if r.Sign() == 0 {
			return Normal(q)
		}
	}
	return Float(ToFloat(a) / ToFloat(b))
}

func smalls(a, b Value) (int64, int64, bool) {
	x, ok := a.(Int)
	y, also := b.(Int)
	return int64(x), int64(y), ok && also && y != 0 && y != -1
}

func checkDivisor(a, b Value) {
	if Big(b).Sign() == 0 {
		Raise("division by zero:", a)
	}
}

// Quotient rounds to zero.
func Quotient(a, b Value) Value {
	if x, y, ok := smalls(a, b); ok {
		return Int(x / y)
	}
	checkDivisor(a, b)
	return Normal(new(big.Int).Quo(Big(a), Big(b)))
}

// Remainder has the sign of a.
func Remainder(a, b Value) Value {
	if x, y, ok := smalls(a, b); ok {
		return Int(x % y)
	}
	checkDivisor(a, b)
	return Normal(new(big.Int).Rem(Big(a), Big(b)))
}

// Modulo has the sign of b.
func Modulo(a, b Value) Value {
	r := Remainder(a, b)
	if Sign(r) != 0 && (Sign(r) < 0) != (Sign(b) < 0) {
		return Add(r, b)
	}
	return r
}

// Sign of a number: -1, 0 or 1.
func Sign(v Value) int { return Compare(v, Int(0)) }

// Compare two numbers.
func Compare(a, b Value) int {
	if x, ok := a.(Int); ok {
		if y, ok := b.(Int); ok {
			switch {
			case x < y:
				return -1
			case x > y:
				return 1
			}
			return 0
		}
	}
	_, x := a.(Float)
	_, y := b.(Float)
	if x || y {
		switch f, g := ToFloat(a), ToFloat(b); {
		case f < g:
			return -1
		case f > g:
			return 1
		}
		return 0
	}
	return Big(a).Cmp(Big(b))
}

// Exact integer of a float.
func Exact(v Value) Value {
	f, ok := v.(Float)
	if !ok {
		return v
	}
	if g := float64(f); g == math.Trunc(g) && math.Abs(g) < 1<<62 {
		return Int(g)
	}
	q := new(big.Rat).SetFloat64(float64(f))
	if q == nil || !q.IsInt() {
		return Raise("no exact integer:", v)
	}
	return Normal(q.Num())
}
