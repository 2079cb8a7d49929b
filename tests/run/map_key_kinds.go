package main

import (
	"errors"
	"fmt"
	"math"
	"sort"
	"strings"
	"time"
)

type color uint8

const (
	red color = iota
	green
	blue
)

func (c color) String() string { return [...]string{"red", "green", "blue"}[c] }

type point struct{ x, y int }
type segment struct {
	from, to point
	label    string
}
type ident interface{ id() string }
type user struct{ name string }
type robot [2]byte

func (u user) id() string   { return "user:" + u.name }
func (r *robot) id() string { return "robot:" + string(r[:]) }

type matrix map[point]float64

func (m matrix) mul(o matrix, n int) matrix {
	r := matrix{}
	for a, v := range m {
		for k := range n {
			if w, ok := o[point{a.y, k}]; ok {
				r[point{a.x, k}] += v * w
			}
		}
	}
	for p, v := range r {
		if v == 0 {
			delete(r, p)
		}
	}
	return r
}

type visit struct {
	at   [2]int8
	keys string
}

type Graph map[string]map[string]int

func (g Graph) edge(a, b string, w int) Graph {
	for _, e := range [][2]string{{a, b}, {b, a}} {
		if g[e[0]] == nil {
			g[e[0]] = map[string]int{}
		}
		g[e[0]][e[1]] = w
	}
	return g
}

func main() {
	byColor := map[color][]string{red: {"rose"}, blue: {"sky", "sea"}}
	byColor[green] = append(byColor[green], "grass", "leaf")
	fmt.Println(byColor, len(byColor[red]), byColor[7] == nil)
	fmt.Printf("%v %d %+v %#v\n", byColor, len(byColor), map[point]bool{{1, 2}: true, {1, 1}: false}, map[color]int{blue: 1, red: 2})

	segs := map[segment]int{{point{0, 0}, point{1, 1}, "diag"}: 1}
	segs[segment{to: point{1, 1}, label: "diag"}]++
	segs[segment{from: point{1, 1}, label: "diag"}]++
	fmt.Println(len(segs), segs[segment{point{}, point{1, 1}, strings.ToLower("DIAG")}], segs)

	r1, r2 := &robot{'R', '2'}, &robot{'R', '2'}
	owners := map[ident]string{user{"ann"}: "a", r1: "b", user{"ann"}: "c"}
	owners[r2] = "d"
	fmt.Println(len(owners), owners[user{"ann"}], owners[r1], owners[r2], *r1 == *r2)
	ids := []string{}
	for k := range owners {
		ids = append(ids, k.id())
	}
	sort.Strings(ids)
	fmt.Println(ids)

	floats := map[float64]string{math.NaN(): "nan1", math.NaN(): "nan2", 0: "zero", math.Inf(1): "inf", 1e100: "big"}
	floats[math.Copysign(0, -1)] = "negative zero"
	_, found := floats[math.NaN()]
	fmt.Println(len(floats), floats[0], found, floats[math.Inf(1)])
	delete(floats, math.NaN())
	fmt.Println(len(floats))
	clear(floats)
	fmt.Println(len(floats))

	mixed := map[any]int{1: 1, "1": 2, 1.0: 3, int8(1): 4, true: 5, point{1, 1}: 6, [1]string{"1"}: 7, nil: 8, red: 9, 'x': 10, time.Second: 11}
	fmt.Println(len(mixed), mixed[1], mixed[int64(1)], mixed[any(1.0)], mixed[point{1, 1}], mixed[[1]string{"1"}], mixed[nil], mixed[color(0)], mixed[uint8(0)], mixed[int32('x')], mixed[time.Duration(1e9)])
	for _, bad := range []any{[]int{1}, map[string]int{}, struct{ f func() }{}, [1]any{[]int{}}} {
		func() {
			defer func() { fmt.Println("recovered:", recover()) }()
			mixed[bad]++
		}()
	}

	m := matrix{{0, 0}: 1, {0, 1}: 2, {1, 0}: 3}
	fmt.Println(m.mul(m, 2), m.mul(matrix{{0, 0}: 2, {1, 0}: -1}, 2))

	arrays := map[[3]bool]int{}
	for i := range 16 {
		arrays[[3]bool{i&1 != 0, i&2 != 0, i&4 != 0}] += i
	}
	fmt.Println(arrays)
	seen := map[visit]bool{{[2]int8{1, -1}, "ab"}: true}
	fmt.Println(seen[visit{[2]int8{1, -1}, "a" + "b"}], seen[visit{keys: "ab"}])

	ptrs := map[*int]string{}
	xs := []int{5, 5}
	ptrs[&xs[0]], ptrs[&xs[1]] = "first", "second"
	fmt.Println(ptrs[&xs[0]], ptrs[&xs[1]], ptrs[nil] == "", len(ptrs))
	errs := map[error]int{errors.New("a"): 1, errors.New("a"): 2}
	fmt.Println(len(errs))
	funcs := map[bool]func(string) string{true: strings.ToUpper, false: strings.ToLower}
	fmt.Println(funcs[3 > 2]("MiX"), funcs[!true]("MiX"))

	g := Graph{}.edge("a", "b", 3).edge("b", "c", 4).edge("a", "c", 9)
	g["a"]["b"]--
	g["c"]["c"] |= 6
	fmt.Println(g, g["x"]["y"], len(g["b"]))
	type pair struct {
		k string
		v int
	}
	nested := map[string][]pair{}
	nested["x"] = append(nested["x"], pair{"p", 1})
	nested["x"][0].v += 41
	structs := map[string]pair{"s": {"k", 1}}
	s := structs["s"]
	s.v = 99
	fmt.Println(nested, structs, s)
	chanlike := map[struct{}]int{}
	chanlike[struct{}{}]++
	chanlike[struct{}{}]++
	fmt.Println(chanlike, map[complex128]int{1i: 1, 2: 2}[1i])
	runes := map[rune]int{}
	for _, r := range "hello, wörld" {
		runes[r]++
	}
	fmt.Println(runes['l'], runes['ö'], len(runes), runes)
	var keys map[string]struct{ a, b *int }
	v, ok := keys["none"]
	fmt.Println(v.a == nil, ok, v == struct{ a, b *int }{})
}
