package main

type T struct{ a, b int }
type N int

func main() {
	println("text", 1, -2, true, 'a', uint8(200))
	println()
	print("no", "spaces", 1, 2, "\n")
	println(1.5, -2.25e10, 0.0, 1e-5, float32(0.1), 1e100)
	var i8 int8 = -128
	var u64 uint64 = 1<<64 - 1
	println(i8, u64, N(7), 1<<62, uintptr(5), "é世")
	var p *int
	var e any
	var s []int
	var f func()
	println(p == nil, e == nil, s == nil, f == nil, len("abc"))
	println(p, nil == p)
	const c = 100
	println(c, c/3, "a"+"b", T{1, 2}.b)
	zero := 0.0
	println(zero/zero, 1/zero, -1/zero)
	for i := range 3 {
		defer print("deferred ", i, "\n")
	}
}
