package datum

import (
	"errors"
	"math"
	"strings"
)

// What arithmetic can end in.
var (
	ErrZero     = errors.New("division by zero")
	ErrOverflow = errors.New("integer overflow")
)

// Arithmetic applies + - * / %.
func Arithmetic(op string, a, b Datum) (Datum, error) {
	if a.IsNull() || b.IsNull() {
		return Datum{}, nil
	}
	switch {
	case a.kind == Date && b.kind == Int && (op == "+" || op == "-"):
		if op == "-" {
			b.n = -b.n
		}
		return Datum{kind: Date, n: a.n + b.n}, nil
	case a.kind == Date && b.kind == Date && op == "-":
		return OfInt(a.n - b.n), nil
	case !a.Numeric() || !b.Numeric():
		return Datum{}, &TypeError{op, []Kind{a.kind, b.kind}}
	case a.kind == Float || b.kind == Float:
		return floats(op, a.Float(), b.Float())
	}
	return ints(op, a.n, b.n)
}

func floats(op string, x, y float64) (Datum, error) {
	switch op {
	case "+":
		return OfFloat(x + y), nil
	case "-":
		return OfFloat(x - y), nil
	case "*":
		return OfFloat(x * y), nil
	}
	if y == 0 {
		return Datum{}, ErrZero
	}
	if op == "/" {
		return OfFloat(x / y), nil
	}
	return OfFloat(math.Mod(x, y)), nil
}

func ints(op string, x, y int64) (Datum, error) {
	switch op {
	case "+":
		if z := x + y; (z > x) == (y > 0) {
			return OfInt(z), nil
		}
	case "-":
		if z := x - y; (z < x) == (y > 0) {
			return OfInt(z), nil
		}
	case "*":
		if x == 0 || y == 0 {
			return OfInt(0), nil
		}
		if z := x * y; z/y == x && !(x == -1 && y == math.MinInt64) && !(y == -1 && x == math.MinInt64) {
			return OfInt(z), nil
		}
	default:
		if y == 0 {
			return Datum{}, ErrZero
		}
		if op == "/" {
			return OfInt(x / y), nil
		}
		return OfInt(x % y), nil
	}
	return Datum{}, ErrOverflow
}

// Relation applies = <> < <= > >=; unknown if one side is.
func Relation(op string, a, b Datum) (Datum, error) {
	if a.IsNull() || b.IsNull() {
		return Datum{}, nil
	}
	if a.kind == Date && b.kind == Text {
		var err error
		if b, err = OfDate(b.s); err != nil {
			return Datum{}, err
		}
	}
	if a.kind != b.kind && !(a.Numeric() && b.Numeric()) {
		return Datum{}, &TypeError{op, []Kind{a.kind, b.kind}}
	}
	c := Compare(a, b)
	holds := map[string]bool{"=": c == 0, "<>": c != 0, "<": c < 0, "<=": c <= 0, ">": c > 0, ">=": c >= 0}
	return OfBool(holds[op]), nil
}

// And of three-valued logic.
func And(a, b Datum) Datum {
	switch {
	case !a.IsNull() && !a.True(), !b.IsNull() && !b.True():
		return OfBool(false)
	case a.IsNull() || b.IsNull():
		return Datum{}
	}
	return OfBool(true)
}

// Not of three-valued logic.
func Not(a Datum) Datum {
	if a.IsNull() {
		return a
	}
	return OfBool(!a.True())
}

// Or of three-valued logic.
func Or(a, b Datum) Datum { return Not(And(Not(a), Not(b))) }

// Like matches with % for any text and _ for any letter.
func Like(text, pattern string) bool { return like([]rune(strings.ToLower(text)), []rune(strings.ToLower(pattern))) }

func like(text, pattern []rune) bool {
	for len(pattern) > 0 {
		switch pattern[0] {
		case '%':
			for i := 0; i <= len(text); i++ {
				if like(text[i:], pattern[1:]) {
					return true
				}
			}
			return false
		case '_':
			if len(text) == 0 {
				return false
			}
		default:
			if len(text) == 0 || text[0] != pattern[0] {
				return false
			}
		}
		text, pattern = text[1:], pattern[1:]
	}
	return len(text) == 0
}
