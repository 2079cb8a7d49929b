package main

import "fmt"

type big struct {
	a, b, c int
	s       string
	f       float64
	arr     [5]int16
}

type small struct {
	x int8
	y float32
}

func many(a int, b float64, c string, d []int, e any, f func() int, g bool, h int8, i *int, j big, k small, l, m, n, o int, p float32) (int, float64, string, []int, any, big, small, float32, error) {
	j.a += a + len(d) + l + m + n + o + f() + *i + int(h)
	k.x++
	return j.a, b * 2, c + "!", append(d, 1), e, j, k, p / 2, nil
}

func floats(a, b, c, d, e, f, g, h, i, j float64, k, l float32) (x, y, z float64) {
	return a + b + c + d, e*f - g, h/i - j + float64(k*l)
}

func bytes(a, b, c, d, e, f, g, h, i, j byte) (r [10]byte) {
	return [10]byte{j, i, h, g, f, e, d, c, b, a}
}

func bools(a, b, c, d bool) (bool, bool, bool) { return a && b, b || c, c != d }

func ret0()                       {}
func retStruct(n int) big         { return big{a: n, s: "r", arr: [5]int16{1, 2, 3, 4, int16(n)}} }
func retArray() [3]string         { return [3]string{"x", "y", "z"} }
func retFuncs() (a, b func() int) { return func() int { return 1 }, func() int { return 2 } }
func retNamed(n int) (x, _ int, s string) {
	x = n
	if n > 1 {
		return 10, 20, "early"
	}
	s = "bare"
	return
}
func pass(a, b int, _ string, _ ...any) int { return a - b }
func six() (int, int, int, int, int, int)   { return 1, 2, 3, 4, 5, 6 }
func sum6(a, b, c, d, e, f int) int         { return a + b*10 + c*100 + d*1000 + e*10000 + f*100000 }

func (b big) update(n int, s string) (big, error) {
	b.a, b.s = n, s
	return b, fmt.Errorf("updated %d", n)
}

func main() {
	x := 5
	r1, r2, r3, r4, r5, r6, r7, r8, r9 := many(1, 2.5, "c", []int{9}, "any", func() int { return x }, true, -3, &x, big{a: 100, s: "big"}, small{1, 2.5}, 1, 2, 3, 4, 9)
	fmt.Println(r1, r2, r3, r4, r5, r6, r7, r8, r9)
	fmt.Println(floats(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12))
	fmt.Println(bytes(1, 2, 3, 4, 5, 6, 7, 8, 9, 255), sum6(six()))
	fmt.Println(bools(true, false, true, false))
	ret0()
	b := retStruct(7)
	fmt.Println(b, retStruct(8).arr[4], retArray()[1], retArray())
	f, g := retFuncs()
	fmt.Println(f(), g(), pass(5, 3, "", nil, 1))
	fmt.Println(retNamed(1))
	fmt.Println(retNamed(2))
	c, err := b.update(1, "new")
	fmt.Println(b.s, c.s, err)
	var fn func(int8, uint8, int16, uint16, int32, float32, bool, rune) string
	fn = func(a int8, b uint8, c int16, d uint16, e int32, f float32, g bool, h rune) string {
		return fmt.Sprint(a, b, c, d, e, f, g, string(h))
	}
	fmt.Println(fn(-1, 255, -2, 65535, -3, 0.5, true, 'q'))
}
