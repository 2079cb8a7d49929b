package strs

// Reverse returns the runes of s from the last to the first.
func Reverse(s string) string {
	r := []rune(s)
	for i, k := 0, len(r)-1; i < k; i, k = i+1, k-1 {
		r[i], r[k] = r[k], r[i]
	}
	return string(r)
}

// Depth recurses n times and needs stack for it.
//
//go:noinline
func Depth(n int) int {
	var room [64]int
	if n == 0 {
		return room[0]
	}
	room[n%64] = n
	return Depth(n-1) + room[n%64]
}
