// Explicit checks: nil, bounds, division, shifts, conversions; those that constants decide are not made.
package main

type pair struct{ a, b int }

func field(p *pair) int           { return p.b }
func index(s []int, i int) int    { return s[i] }
func constant(a *[4]int) int      { return a[3] }
func char(s string, i uint8) byte { return s[i] }
func slice(s []int, i, j int) []int { return s[i:j] }
func divide(x, y int) int         { return x / y }
func tenth(x int) int             { return x / 10 }
func shift(x int64, n int) int64  { return x << n }
func shift8(x int8, n uint) int8  { return x >> n }
func whole(f float64) int         { return int(f) }
func unsigned(f float64) uint64   { return uint64(f) }

func sum(s []int) (t int) {
	for _, x := range s {
		t += x
	}
	return t
}

func main() {
	s := []int{1, 2, 3}
	println(field(&pair{}), index(s, 1), constant(&[4]int{}), char("abc", 1), len(slice(s, 1, 2)), divide(7, 2), tenth(30))
	println(shift(1, 3), shift8(-8, 1), whole(2.5), unsigned(2.5), sum(s))
}
