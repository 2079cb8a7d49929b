// Package entropy gives random numbers that nobody chose a seed for.
package entropy

var state uint64

// Uint64 returns 64 random bits. They follow from one number that the runtime chooses when the program starts.
//
// Source: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators", 2014 (splitmix64).
func Uint64() uint64 {
	if load(&state) == 0 {
		compareAndSwap(&state, 0, uint64(randomseed())|1)
	}
	x := add(&state, 0x9e3779b97f4a7c15)
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}
