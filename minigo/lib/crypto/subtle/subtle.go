// Package subtle has functions whose time does not depend on secret values.
package subtle

import "unsafe"

// ConstantTimeCompare returns 1 if the slices are equal, else 0; its time depends on the lengths only.
func ConstantTimeCompare(x, y []byte) int {
	if len(x) != len(y) {
		return 0
	}
	differ := byte(0)
	for i := range x {
		differ |= x[i] ^ y[i]
	}
	return ConstantTimeByteEq(differ, 0)
}

// ConstantTimeSelect returns x if v is 1, y if it is 0.
func ConstantTimeSelect(v, x, y int) int { return ^(v-1)&x | (v-1)&y }

// ConstantTimeByteEq returns 1 if x == y, else 0.
func ConstantTimeByteEq(x, y uint8) int { return int((uint32(x^y) - 1) >> 31) }

// ConstantTimeEq returns 1 if x == y, else 0.
func ConstantTimeEq(x, y int32) int { return int((uint64(uint32(x^y)) - 1) >> 63) }

// ConstantTimeCopy copies y to x if v is 1 and changes nothing if it is 0. The slices must be equally long.
func ConstantTimeCopy(v int, x, y []byte) {
	if len(x) != len(y) {
		panic("subtle: slices have different lengths")
	}
	keep := byte(v - 1)
	for i := range x {
		x[i] = x[i]&keep | y[i]&^keep
	}
}

// ConstantTimeLessOrEq returns 1 if x <= y, else 0, for numbers from 0 to 1<<31 - 1.
func ConstantTimeLessOrEq(x, y int) int { return int(uint32(int32(x)-int32(y)-1) >> 31) }

// XORBytes writes x[i] ^ y[i] to dst, for the length of the shorter, which it returns.
func XORBytes(dst, x, y []byte) int {
	n := min(len(x), len(y))
	if n == 0 {
		return 0
	}
	if n > len(dst) {
		panic("subtle.XORBytes: dst too short")
	}
	if overlaps(dst[:n], x[:n]) || overlaps(dst[:n], y[:n]) {
		panic("subtle.XORBytes: invalid overlap")
	}
	dst, x, y = dst[:n], x[:n], y[:n]
	for i := range dst {
		dst[i] = x[i] ^ y[i]
	}
	return n
}

// overlaps reports whether the slices share memory without being the same.
func overlaps(a, b []byte) bool {
	first, second := uintptr(unsafe.Pointer(&a[0])), uintptr(unsafe.Pointer(&b[0]))
	return first != second && first < second+uintptr(len(b)) && second < first+uintptr(len(a))
}

// WithDataIndependentTiming calls f; no mode of the processor is needed on the machines that minigo compiles for.
func WithDataIndependentTiming(f func()) { f() }
