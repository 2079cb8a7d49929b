package main

import (
	"fmt"
	"strconv"
)

type T struct {
	a, b int
	arr  [3]int
	sl   []int
	p    *T
	s    string
}

func f3() (int, string, error) { return 1, "x", nil }
func get(t *T, s string) *T    { fmt.Print(s, " "); return t }
func idx(n int, s string) int  { fmt.Print(s, " "); return n }
func val(n int, s string) int  { fmt.Print(s, " "); return n }
func pair(a, b int) (int, int) { return b, a }
func named() (x, y int)        { x, y = 1, 2; x, y = y, x; return }
func shadow() (err error) {
	if _, err := strconv.Atoi("z"); err != nil {
		return err
	}
	return nil
}

var g1, g2 = pair(1, 2)
var g3 = g4 + 1
var g4 = g1 * 10
var garr = [...]string{2: "c", 0: "a"}
var gmap = []struct {
	k string
	v int
}{{"a", 1}, {"b", 2}}
var gp = &T{a: 5, sl: []int{1, 2}}
var gf = func(n int) int { return n * g4 }
var _ = func() int { fmt.Println("blank init"); return 1 }()
var gi any = 42
var gs fmt.Stringer = st("static")
var gpp = &g4
var gerr error

type st string

func (s st) String() string { return "st:" + string(s) }

func init() { g2 += 100 }
func init() { fmt.Println("init", g1, g2, g3, g4) }

func main() {
	fmt.Println(garr, len(garr), gmap, gp.a, gp.sl, gf(2), gi, gs, *gpp, gerr)
	t := &T{}
	get(t, "A").arr[idx(1, "B")], get(t, "C").b = val(5, "D"), val(6, "E")
	fmt.Println(t.arr, t.b)
	get(t, "A").arr[idx(1, "B")] += val(5, "C")
	fmt.Println(t.arr)
	get(t, "A").arr[idx(0, "B")], get(t, "C").b = pair(val(1, "D"), val(2, "E"))
	fmt.Println(t.arr, t.b)
	a, b := 1, 2
	a, b = b, a
	fmt.Println(a, b)
	i := 0
	xs := []int{1, 2, 3}
	i, xs[i] = 2, 9
	fmt.Println(i, xs)
	xs[0], xs[1], xs[2] = xs[2], xs[0], xs[1]
	fmt.Println(xs)
	n, s, err := f3()
	_, s2, _ := f3()
	var e any
	n, e, err = f3()
	fmt.Println(n, s, s2, e, err)
	a, c := 5, 6
	b, c, d := c, a, 7
	fmt.Println(a, b, c, d)
	x, y := named()
	fmt.Println(x, y, shadow())
	t.p = &T{s: "in"}
	t.p.s += "side" + t.p.s
	t.s, t.p.s = t.p.s, "new"
	fmt.Println(t.s, t.p.s)
	t.p, t.p.a = nil, 3
	fmt.Println(t.p)
	var m [2][2]int
	m[1] = [2]int{3, 4}
	m[0], m[1] = m[1], m[0]
	fmt.Println(m)
	u := T{a: 1}
	v := u
	v.a, v.arr[1] = 2, 5
	u, v = v, u
	fmt.Println(u.a, u.arr, v.a, v.arr)
	var i8 int8 = 127
	i8++
	var u8 uint8
	u8--
	i8 <<= 1
	u8 &^= 0x0f
	u8 |= 1
	u8 ^= 0xff
	f := 1.5
	f *= 2
	f /= 4
	f++
	r := 17
	r %= 5
	r <<= 3
	r >>= 1
	r &= 7
	fmt.Println(i8, u8, f, r)
	str := "a"
	str += "b"
	strs := []string{"x", "y"}
	k := 0
	strs[func() int { k++; return k }()] += "z"
	fmt.Println(str, strs, k)
	_ = str
	_, _ = a, b
	var z1, z2 = 3, "q"
	var z3, z4 int
	var z5 float32 = 1
	const c1 = 10
	var z6 int64 = c1 * c1
	fmt.Println(z1, z2, z3, z4, z5, z6)
	if v, ok := e.(string); ok && v != "" {
		fmt.Println("ok", v)
	} else if v, ok := e.(int); ok {
		fmt.Println(v)
	} else {
		fmt.Println(v, ok)
	}
	type B bool
	var ok B
	var str3 string
	str3, ok = e.(string)
	fmt.Println(str3, ok)
	var bb B = a == b
	bb = bb || a < b
	fmt.Println(bb, !bb)
	func() {
		defer func() { fmt.Println(recover(), xs) }()
		xs[0], xs[5] = 77, 1
	}()
	func() {
		defer func() { fmt.Println(recover(), a) }()
		var np *T
		a, np.a = 55, 1
	}()
	var arr3 [3]*int
	arr3[1] = new(int)
	*arr3[1] = 4
	*arr3[1]++
	fmt.Println(*arr3[1])
	pa := &arr3
	pa[0] = arr3[1]
	fmt.Println(*pa[0], len(pa), cap(pa[:2]))
	var iface interface{ String() string } = st("i")
	var any1 any = iface
	back, ok2 := any1.(fmt.Stringer)
	fmt.Println(back, ok2, any1 == iface, iface == st("i"), st("i") == iface)
	q := new(T)
	*q = T{a: 3, s: "w"}
	w := *q
	w.a++
	fmt.Println(q.a, w.a, *new(7))
}
