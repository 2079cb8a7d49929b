// Operators are written out as the compiler sees them.
package main

var sink any

func keep(x any) { sink = x }

func main() {
	a, b := 6, 3
	a++
	b++
	keep(a + b*2)
	keep((a + b) * 2)
	keep(a - (b - 1))
	keep(a<<2 | b>>1)
	keep(a &^ b)
	keep(-a)
	keep(^a)
	keep(!(a > b))
	keep(a == b && b != 3 || a <= 1)
	keep(float64(a) / 2)
	keep(int8(a))
	keep(a % b)
	u := uint(2)
	u++
	keep(a << u)
	keep([]int{a}[0])
	keep(struct{ a, b int }{a, b}.b)
	keep((*(&a)))
	keep(string(rune(a)))
}
