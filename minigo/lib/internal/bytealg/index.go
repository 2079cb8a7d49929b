package bytealg

import "unsafe"

// IndexByte returns the index of the first c in b, or -1.
func IndexByte(b []byte, c byte) int {
	return indexByte(unsafe.Pointer(unsafe.SliceData(b)), len(b), int(c))
}

// IndexByteString is IndexByte for a string.
func IndexByteString(s string, c byte) int {
	return indexByte(unsafe.Pointer(unsafe.StringData(s)), len(s), int(c))
}

// hashPrime is the multiplier of the rolling hash.
const hashPrime = 16777619

// IndexString returns the index of the first sub in s, or -1.
//
// It looks for the first byte; when too many of those finds were in vain, it changes to a rolling hash, so that the
// time stays linear.
//
// Source: R. Karp, M. Rabin, "Efficient randomized pattern-matching algorithms", 1987.
func IndexString(s, sub string) int {
	n := len(sub)
	switch {
	case n == 0:
		return 0
	case n == 1:
		return IndexByteString(s, sub[0])
	case n == len(s):
		if s == sub {
			return 0
		}
		return -1
	case n > len(s):
		return -1
	}
	last := len(s) - n
	vain := 0
	for i := 0; i <= last; i++ {
		if s[i] != sub[0] {
			next := IndexByteString(s[i+1:last+1], sub[0])
			if next < 0 {
				return -1
			}
			i += next + 1
		}
		if s[i+1] == sub[1] && s[i:i+n] == sub {
			return i
		}
		vain++
		if vain > 4+i>>4 && i < last {
			found := rollingIndex(s[i+1:], sub)
			if found < 0 {
				return -1
			}
			return i + 1 + found
		}
	}
	return -1
}

// rollingIndex finds sub, not longer than s, by comparing hashes.
func rollingIndex(s, sub string) int {
	n := len(sub)
	if n > len(s) {
		return -1
	}
	want, have, power := uint32(0), uint32(0), uint32(1)
	for i := 0; i < n; i++ {
		want = want*hashPrime + uint32(sub[i])
		have = have*hashPrime + uint32(s[i])
		power *= hashPrime
	}
	for i := n; ; i++ {
		if have == want && s[i-n:i] == sub {
			return i - n
		}
		if i == len(s) {
			return -1
		}
		have = have*hashPrime + uint32(s[i]) - power*uint32(s[i-n])
	}
}

// LastIndexString returns the index of the last sub in s, or -1.
func LastIndexString(s, sub string) int {
	n := len(sub)
	if n > len(s) {
		return -1
	}
	// The same from the other end.
	want, have, power := uint32(0), uint32(0), uint32(1)
	for i := 0; i < n; i++ {
		want = want*hashPrime + uint32(sub[n-1-i])
		have = have*hashPrime + uint32(s[len(s)-1-i])
		power *= hashPrime
	}
	for i := len(s) - n; ; i-- {
		if have == want && s[i:i+n] == sub {
			return i
		}
		if i == 0 {
			return -1
		}
		have = have*hashPrime + uint32(s[i-1]) - power*uint32(s[i-1+n])
	}
}
