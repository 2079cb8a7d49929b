package runtime

import "unsafe"

// Results of up to tmpBytes may be put in memory of the caller's frame, where the result does not escape.
const tmpBytes = 32

const (
	runeError = 0xFFFD
	maxRune   = 0x10FFFF
)

// rawbytes returns memory for n bytes that the caller overwrites: buf if it is there and large enough.
//
// A word in a frame that is written in part is cleared first. What was there before may be the upper part of an address in the
// stack; with other low bytes it would look like one still, and be changed when the stack moves.
func rawbytes(buf unsafe.Pointer, n int) unsafe.Pointer {
	if buf != nil && n <= tmpBytes {
		if n&7 != 0 {
			*(*uint64)(unsafe.Add(buf, n&^7)) = 0
		}
		return buf
	}
	return allocbytes(n, 0)
}

func copystring(s string) string {
	h := (*stringHeader)(unsafe.Pointer(&s))
	if h.len == 0 {
		return ""
	}
	p := allocbytes(h.len, 0)
	memmove(p, h.data, h.len)
	return makeString(p, h.len)
}

// concatstrings joins the n strings at strs. The result is always a copy: an operand may be in a frame that the result outlives.
//
//go:noinline
func concatstrings(buf, strs unsafe.Pointer, n int) string {
	total := 0
	for i := 0; i < n; i++ {
		h := (*stringHeader)(unsafe.Add(strs, i*16))
		total += h.len
		if total < 0 {
			throw("string concatenation too long")
		}
	}
	if total == 0 {
		return ""
	}
	p := rawbytes(buf, total)
	at := p
	for i := 0; i < n; i++ {
		h := (*stringHeader)(unsafe.Add(strs, i*16))
		memmove(at, h.data, h.len)
		at = unsafe.Add(at, h.len)
	}
	return makeString(p, total)
}

// concatstring2 is concatstrings for two.
//
//go:noinline
func concatstring2(buf unsafe.Pointer, a, b string) string {
	x := (*stringHeader)(unsafe.Pointer(&a))
	y := (*stringHeader)(unsafe.Pointer(&b))
	total := x.len + y.len
	if total == 0 {
		return ""
	}
	if total < 0 {
		throw("string concatenation too long")
	}
	p := rawbytes(buf, total)
	memmove(p, x.data, x.len)
	memmove(unsafe.Add(p, x.len), y.data, y.len)
	return makeString(p, total)
}

//go:noinline
func slicebytetostring(buf unsafe.Pointer, b []byte) string {
	h := (*sliceHeader)(unsafe.Pointer(&b))
	if h.len == 0 {
		return ""
	}
	p := rawbytes(buf, h.len)
	memmove(p, h.data, h.len)
	return makeString(p, h.len)
}

//go:noinline
func stringtoslicebyte(buf unsafe.Pointer, s string) []byte {
	h := (*stringHeader)(unsafe.Pointer(&s))
	if buf != nil && h.len <= tmpBytes {
		memclr(buf, tmpBytes)
		memmove(buf, h.data, h.len)
		return makeBytes(buf, h.len, tmpBytes)
	}
	size := sizeclass(h.len, 1)
	p := allocbytes(size, 0)
	memclr(unsafe.Add(p, h.len), size-h.len)
	memmove(p, h.data, h.len)
	return makeBytes(p, h.len, size)
}

// runeLen returns the length of r in UTF-8; what is no code point is written as U+FFFD.
func runeLen(r rune) int {
	switch {
	case r < 0:
		return 3
	case r < 0x80:
		return 1
	case r < 0x800:
		return 2
	case r > maxRune || r < 0x10000:
		return 3
	}
	return 4
}

// encoderune writes r at p and returns the bytes written.
func encoderune(p unsafe.Pointer, r rune) int {
	if r < 0 || r > maxRune || r >= 0xD800 && r <= 0xDFFF {
		r = runeError
	}
	b := (*[4]byte)(p)
	switch {
	case r < 0x80:
		b[0] = byte(r)
		return 1
	case r < 0x800:
		b[0] = byte(0xC0 | r>>6)
		b[1] = byte(0x80 | r&0x3F)
		return 2
	case r < 0x10000:
		b[0] = byte(0xE0 | r>>12)
		b[1] = byte(0x80 | r>>6&0x3F)
		b[2] = byte(0x80 | r&0x3F)
		return 3
	}
	b[0] = byte(0xF0 | r>>18)
	b[1] = byte(0x80 | r>>12&0x3F)
	b[2] = byte(0x80 | r>>6&0x3F)
	b[3] = byte(0x80 | r&0x3F)
	return 4
}

// decoderune returns the code point that begins at s[k] and the index behind it; U+FFFD and k+1 where the bytes are not UTF-8.
//
//go:noinline
func decoderune(s string, k int) (r rune, next int) {
	s = s[k:]
	c := s[0]
	if c < 0x80 {
		return rune(c), k + 1
	}
	switch {
	case c >= 0xC2 && c < 0xE0:
		if len(s) > 1 && s[1]&0xC0 == 0x80 {
			return rune(c&0x1F)<<6 | rune(s[1]&0x3F), k + 2
		}
	case c >= 0xE0 && c < 0xF0:
		if len(s) > 2 && s[1]&0xC0 == 0x80 && s[2]&0xC0 == 0x80 {
			r = rune(c&0x0F)<<12 | rune(s[1]&0x3F)<<6 | rune(s[2]&0x3F)
			if r >= 0x800 && (r < 0xD800 || r > 0xDFFF) {
				return r, k + 3
			}
		}
	case c >= 0xF0 && c < 0xF5:
		if len(s) > 3 && s[1]&0xC0 == 0x80 && s[2]&0xC0 == 0x80 && s[3]&0xC0 == 0x80 {
			r = rune(c&0x07)<<18 | rune(s[1]&0x3F)<<12 | rune(s[2]&0x3F)<<6 | rune(s[3]&0x3F)
			if r >= 0x10000 && r <= maxRune {
				return r, k + 4
			}
		}
	}
	return runeError, k + 1
}

//go:noinline
func intstring(buf unsafe.Pointer, v int64) string {
	r := rune(runeError)
	if v >= 0 && v <= maxRune {
		r = rune(v)
	}
	p := buf
	if p == nil {
		p = allocbytes(4, 0)
	} else {
		*(*uint64)(p) = 0 // see rawbytes
	}
	return makeString(p, encoderune(p, r))
}

//go:noinline
func slicerunetostring(buf unsafe.Pointer, runes []rune) string {
	total := 0
	for i := 0; i < len(runes); i++ {
		total += runeLen(runes[i])
	}
	if total == 0 {
		return ""
	}
	p := rawbytes(buf, total)
	at := p
	for i := 0; i < len(runes); i++ {
		// The slice may be written to while it is read, in a racy program: never beyond what was counted.
		if uintptr(at)-uintptr(p)+uintptr(runeLen(runes[i])) > uintptr(total) {
			break
		}
		at = unsafe.Add(at, encoderune(at, runes[i]))
	}
	return makeString(p, int(uintptr(at)-uintptr(p)))
}

//go:noinline
func stringtoslicerune(buf unsafe.Pointer, s string) []rune {
	count := 0
	for i := 0; i < len(s); count++ {
		if s[i] < 0x80 {
			i++
		} else {
			_, i = decoderune(s, i)
		}
	}
	h := sliceHeader{buf, count, tmpBytes}
	if buf == nil || count > tmpBytes {
		size := sizeclass(count*4, 1)
		h.cap = size / 4
		h.data = allocbytes(size, 0)
	}
	memclr(unsafe.Add(h.data, count*4), (h.cap-count)*4)
	at := h.data
	for i := 0; i < len(s); {
		r := rune(s[i])
		if r < 0x80 {
			i++
		} else {
			r, i = decoderune(s, i)
		}
		*(*rune)(at) = r
		at = unsafe.Add(at, 4)
	}
	return *(*[]rune)(unsafe.Pointer(&h))
}

// cmpstring returns the sign of a compared with b.
//
//go:noinline
func cmpstring(a, b string) int {
	x := (*stringHeader)(unsafe.Pointer(&a))
	y := (*stringHeader)(unsafe.Pointer(&b))
	return memcompare(x.data, x.len, y.data, y.len)
}
