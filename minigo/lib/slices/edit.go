package slices

// Insert puts v at index i and returns the longer slice.
func Insert[S ~[]E, E any](s S, i int, v ...E) S {
	_ = s[i:] // i is an index
	n, m := len(s), len(v)
	if m == 0 {
		return s
	}
	if i == n {
		return append(s, v...)
	}
	if n+m > cap(s) {
		longer := append(s[:i], make(S, n+m-i)...)
		copy(longer[i:], v)
		copy(longer[i+m:], s[i:])
		return longer
	}
	grown := s[:n+m]
	if overlaps(v, grown[i+m:]) {
		// The values would move while they are being inserted.
		v = append([]E(nil), v...)
	}
	copy(grown[i+m:], s[i:])
	copy(grown[i:], v)
	return grown
}

// Delete removes s[i:j] and returns the shorter slice; the elements that become free are cleared.
func Delete[S ~[]E, E any](s S, i, j int) S {
	_ = s[i:j:len(s)] // the indices are in order
	if i == j {
		return s
	}
	old := len(s)
	s = append(s[:i], s[j:]...)
	clear(s[len(s):old])
	return s
}

// DeleteFunc removes the elements for which del holds.
func DeleteFunc[S ~[]E, E any](s S, del func(E) bool) S {
	i := IndexFunc(s, del)
	if i < 0 {
		return s
	}
	for _, v := range s[i+1:] {
		if !del(v) {
			s[i] = v
			i++
		}
	}
	clear(s[i:])
	return s[:i]
}

// Replace puts v in the place of s[i:j].
func Replace[S ~[]E, E any](s S, i, j int, v ...E) S {
	_ = s[i:j] // the indices are in order
	if i == j {
		return Insert(s, i, v...)
	}
	if j == len(s) {
		out := append(s[:i], v...)
		if len(out) < len(s) {
			clear(s[len(out):])
		}
		return out
	}
	total := i + len(v) + len(s) - j
	if total > cap(s) {
		out := append(s[:i], make(S, total-i)...)
		copy(out[i:], v)
		copy(out[i+len(v):], s[j:])
		return out
	}
	out := s[:total]
	if i+len(v) <= j {
		// It becomes shorter, or stays as long.
		copy(out[i:], v)
		copy(out[i+len(v):], s[j:])
		clear(s[total:])
		return out
	}
	if overlaps(v, out[i+len(v):]) {
		v = append([]E(nil), v...)
	}
	copy(out[i+len(v):], s[j:])
	copy(out[i:], v)
	return out
}

// Compact leaves one of each run of equal elements.
func Compact[S ~[]E, E comparable](s S) S {
	return CompactFunc(s, func(a, b E) bool { return a == b })
}

// CompactFunc is Compact with eq to compare elements; it keeps the first of a run.
func CompactFunc[S ~[]E, E any](s S, eq func(E, E) bool) S {
	for i := 1; i < len(s); i++ {
		if !eq(s[i], s[i-1]) {
			continue
		}
		kept := i
		for next := i + 1; next < len(s); next++ {
			if !eq(s[next], s[next-1]) {
				s[kept] = s[next]
				kept++
			}
		}
		clear(s[kept:])
		return s[:kept]
	}
	return s
}
