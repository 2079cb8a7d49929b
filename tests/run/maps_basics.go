package main

import (
	"fmt"
	"math"
	"strings"
)

type point struct{ X, Y int }

type shape interface{ Area() float64 }
type square struct{ side float64 }
type circle struct {
	r    float64
	name string
}

func (s square) Area() float64  { return s.side * s.side }
func (c *circle) Area() float64 { return c.r }

type weekday int8

func (d weekday) String() string { return [...]string{"mon", "tue", "wed"}[d] }

type big struct {
	words [200]int
	s     string
}

type counter map[string]int

func (c counter) add(w string) int { c[w]++; return len(c) }

var global = map[string][]int{"a": {1, 2}, "b": nil, "c": {}}

func kinds() {
	bs := map[bool]string{true: "yes", false: "no"}
	fmt.Println(bs[1 < 2], bs[1 > 2], len(bs))
	by := map[byte]int{}
	for i := 0; i < 1000; i++ {
		by[byte(i)]++
	}
	fmt.Println(len(by), by[0], by[255])
	i16 := map[int16]int16{-1: 1, 1: -1}
	i16[-1]--
	fmt.Println(i16[-1], i16[1], i16[3])
	i32 := map[int32]string{}
	for i := int32(-50); i < 50; i++ {
		i32[i] = strings.Repeat("x", int(i+50)%5)
	}
	fmt.Println(len(i32), i32[-50], i32[-46], i32[49], i32[50] == "")
	u64 := map[uint64]uint64{math.MaxUint64: 1, 0: 2}
	fmt.Println(u64[math.MaxUint64], u64[0], u64[1])
	fl := map[float64]int{0: 1}
	fl[math.Copysign(0, -1)] += 5
	fmt.Println(len(fl), fl[0])
	fl[math.NaN()] = 1
	fl[math.NaN()] = 2
	_, ok := fl[math.NaN()]
	fmt.Println(len(fl), ok)
	sum := 0
	for k, v := range fl {
		if k != k {
			sum += v
		}
	}
	fmt.Println("nan sum", sum)
	delete(fl, math.NaN())
	fmt.Println(len(fl))
	clear(fl)
	fmt.Println(len(fl))
	f32 := map[float32]string{1.5: "a", 0.1: "b"}
	fmt.Println(f32[1.5], f32[float32(0.1)], f32[0.2] == "")
	ar := map[[3]string]int{{"a", "b", "c"}: 1}
	ar[[3]string{"a", "b", "c"}] += 10
	ar[[...]string{"", "", "z"}]++
	fmt.Println(ar)
	pt := map[*point]int{}
	p, q := &point{1, 2}, &point{1, 2}
	pt[p], pt[q] = 1, 2
	fmt.Println(pt[p], pt[q], pt[nil], len(pt))
	days := map[weekday]bool{2: true, 0: false}
	fmt.Println(days)
	type mixed struct {
		s string
		f float64
		i interface{}
		_ int
	}
	mx := map[mixed]int{}
	mx[mixed{s: "a", f: 0, i: 3}] = 1
	mx[mixed{s: "a", f: math.Copysign(0, -1), i: 3}]++
	mx[mixed{s: "a", i: "3"}] = 7
	fmt.Println(len(mx), mx[mixed{"a", 0, 3, 9}])
	sh := map[shape]string{square{2}: "sq2"}
	c := &circle{3, "c"}
	sh[c] = "circle"
	fmt.Println(sh[square{2}], sh[c], sh[&circle{3, "c"}] == "", sh[square{3}] == "", sh[nil] == "")
	in := map[any]any{}
	in[1], in[int8(1)], in["1"], in[1.0], in[[2]int{1, 2}], in[nil] = "int", "int8", "string", "float", "array", "nil"
	fmt.Println(in[1], in[int8(1)], in["1"], in[1.0], in[[2]int{1, 2}], in[nil], in[int16(1)], len(in))
	ch := map[struct{}]int{}
	ch[struct{}{}] += 3
	ch[struct{}{}] += 4
	fmt.Println(ch, len(ch))
	set := map[string]struct{}{}
	for _, w := range strings.Fields("to be or not to be that is the question to be") {
		set[w] = struct{}{}
	}
	fmt.Println(len(set), set)
}

func values() {
	bm := map[int]big{}
	b := bm[7]
	b.words[199] = 4
	b.s = "s"
	bm[7] = b
	b.words[199] = 5
	for i := 0; i < 40; i++ {
		bm[i*11] = big{s: fmt.Sprint(i)}
	}
	fmt.Println(bm[7].words[199], bm[7].s, bm[8].s == "", bm[11].s, len(bm[440].s), len(bm))
	fs := map[string]func(int) int{"double": func(x int) int { return 2 * x }}
	fs["inc"] = func(x int) int { return x + 1 }
	fmt.Println(fs["double"](4), fs["inc"](4), fs["none"] == nil)
	mm := map[string]map[string]int{}
	for _, p := range [][2]string{{"a", "x"}, {"a", "y"}, {"b", "x"}, {"a", "x"}} {
		inner, ok := mm[p[0]]
		if !ok {
			inner = make(map[string]int, 4)
			mm[p[0]] = inner
		}
		inner[p[1]]++
	}
	mm["b"]["q"] = -1
	fmt.Println(mm, len(mm["zz"]), mm["zz"]["q"])
	sl := map[int][]string{}
	for i, w := range strings.Fields("a bb cc d eee ff") {
		sl[len(w)] = append(sl[len(w)], fmt.Sprint(w, i))
	}
	fmt.Println(sl)
	sl[2][0] = "changed"
	fmt.Println(sl[2], global, len(global["a"]))
	pp := map[string]*point{"o": {}, "p": {3, 4}}
	pp["o"].X += 5
	pp["p"].Y++
	fmt.Println(*pp["o"], *pp["p"])
	ss := []map[string]int{{"x": 1}, nil, {}}
	ss[2]["y"] = 2
	fmt.Println(ss)
	nested := map[point][]map[string]point{{1, 2}: {{"a": {3, 4}}, {"b": {5, 6}}}}
	fmt.Println(nested[point{1, 2}][1]["b"].Y, nested)
	arr := map[string][4]int{"k": {1, 2, 3, 4}}
	a := arr["k"]
	a[0] = 100
	fmt.Println(arr["k"][0], a[0], arr["k"][3], arr["none"][2], len(arr["k"]))
	for i, x := range arr["k"] {
		fmt.Print(i, "=", x, " ")
	}
	fmt.Println()
	ct := counter{}
	ct.add("x")
	ct.add("y")
	fmt.Println(ct.add("x"), ct)
	st := struct {
		m map[string]int
		n *map[string]int
	}{m: map[string]int{}}
	st.n = &st.m
	st.m["a"]++
	(*st.n)["a"]++
	fmt.Println(st.m, len(*st.n))
	var empty map[string]int
	fmt.Println(empty == nil, len(empty), empty["x"], empty)
	delete(empty, "x")
	clear(empty)
	for range empty {
		fmt.Println("never")
	}
	v, ok := empty["x"]
	fmt.Println(v, ok)
	if v, ok := global["a"]; ok && len(v) == 2 {
		fmt.Println("found", v)
	}
	_, ok = global["zz"]
	var isThere bool
	var got any
	got, isThere = global["c"]
	fmt.Println(ok, isThere, got)
	m := map[string]float64{"x": 1.5}
	m["x"] *= 4
	m["y"] -= 2
	m["z"] /= 3
	fmt.Println(m)
	im := map[string]uint8{"x": 200}
	im["x"] += 100
	im["y"] |= 6
	im["y"] &^= 2
	im["y"] <<= 3
	im["q"] %= 5
	fmt.Println(im)
	sm := map[int]string{}
	sm[1] += "a"
	sm[1] += "b" + sm[1]
	fmt.Println(sm, len(sm[1]))
}

func printing() {
	fmt.Printf("%v|%+v|%#v|%T\n", map[string]int{"b": 1, "a": 2}, map[string]point{"q": {1, 2}}, map[string]point{"q": {1, 2}}, map[string]point{})
	fmt.Printf("%v %d %x %q\n", map[int]string{2: "b", 1: "a"}, map[int]int{2: 20, 1: 10}, map[string]string{"k": "v"}, map[string]string{"k": "v"})
	fmt.Printf("%v\n", map[any]int{3: 3, 1: 4, nil: 8})
	fmt.Printf("%v\n", map[[2]int]string{{2, 1}: "c", {1, 9}: "b", {1, 2}: "a"})
	fmt.Printf("%v\n", map[float64]int{math.Inf(1): 1, math.NaN(): 2, -1: 3, 0: 4})
	fmt.Printf("%#v %#v %v\n", map[string]any(nil), map[string]bool{}, map[bool]int{true: 1, false: 0})
	fmt.Printf("%s %v %5d|%-5d|\n", map[string]weekday{"a": 1}, &map[string]int{"z": 26}, map[int]int{1: 2}, map[int]int{1: 2})
}

func main() {
	kinds()
	values()
	printing()
}
