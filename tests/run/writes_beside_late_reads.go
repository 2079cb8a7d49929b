package main

func f(bs []byte) (string, int) { return string(bs), copy(bs, "x") }

type T struct{ a string; n int }

func main() {
	bs := []byte("hello")
	println(string(bs), copy(bs, "x"))
	bs = []byte("hello")
	println(f(bs))
	bs = []byte("hello")
	s, n := string(bs), copy(bs, "y")
	println(s, n)
	bs = []byte("hello")
	t := T{string(bs), copy(bs, "y")}
	println(t.a, t.n)
	bs = []byte("hello")
	x := []any{string(bs), copy(bs, "q")}
	println(x[0].(string), x[1].(int))
	bs = []byte("hello")
	println(bs[0], copy(bs, "z"), bs[0])
	a := []int{1}
	println(len(a), func() int { a = append(a, 2); return 7 }(), len(a))
	bs = []byte("hello")
	println(string(bs)+"!", copy(bs, "x"))
	bs = []byte("hello")
	println(len(string(bs)), string(bs) == "hello", copy(bs, "x"))
	bs = []byte("hello")
	println(copy(bs, "x"), string(bs))
}

func init() {
	bs := []byte("hello")
	println(string(bs), len(append(bs[:0], 'x')), string(bs))
	m := map[string]int{"hello": 1, "jello": 2}
	bs = []byte("hello")
	println(m[string(bs)], copy(bs, "j"))
	p := &T{"a", 1}
	println(p.n, copy(bs, "j"), p.a)
	arr := [3]int{1, 2, 3}
	println(arr[0], copy(arr[:], []int{9}), arr[0])
	r := []rune("hello")
	println(string(r), copy(r, []rune("x")))
	y := arr[1] + copy(arr[:], []int{7, 8})
	println(y)
	s := []int{1, 2, 3}
	z := s[0] + len(append(s[:0], 5)) + s[0]
	println(z)
}
