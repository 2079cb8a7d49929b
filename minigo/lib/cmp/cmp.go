// Package cmp compares values of ordered types.
package cmp

// Ordered is satisfied by the types whose values < orders.
type Ordered interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 |
		~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr |
		~float32 | ~float64 |
		~string
}

// Less reports whether x comes before y. A NaN comes before every other number.
func Less[T Ordered](x, y T) bool {
	return isNaN(x) && !isNaN(y) || x < y
}

// Compare returns -1, 0 or 1 as x comes before, with or after y. NaNs are equal and come before every other number.
func Compare[T Ordered](x, y T) int {
	xNaN, yNaN := isNaN(x), isNaN(y)
	switch {
	case xNaN && yNaN:
		return 0
	case xNaN || x < y:
		return -1
	case yNaN || x > y:
		return +1
	}
	return 0
}

// Or returns the first of its arguments that is not zero, or zero.
func Or[T comparable](vals ...T) T {
	var zero T
	for _, v := range vals {
		if v != zero {
			return v
		}
	}
	return zero
}

func isNaN[T Ordered](x T) bool { return x != x }
