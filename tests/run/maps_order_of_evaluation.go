package main

import "fmt"

func t(name string, v int) int { fmt.Print(name, " "); return v }

var m = map[int]int{1: 10, 2: 20}

func get(name string) map[int]int { fmt.Print(name, " "); return m }

func change() int { m[1] = 99; return 5 }

func swap() int { m = map[int]int{1: -1}; return 6 }

func two() (int, int) { fmt.Print("two "); return 7, 8 }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "->", r)
		}
	}()
	f()
	fmt.Println(name, "fine")
}

type pair struct{ a, b int }

func main() {
	get("m")[t("k", 1)] = t("v", 3)
	fmt.Println(m)
	get("m")[t("k", 1)] += t("v", 3)
	fmt.Println(m)
	get("a")[t("k1", 1)], get("b")[t("k2", 2)] = t("v1", 3), t("v2", 4)
	fmt.Println(m)
	get("a")[t("k1", 1)], get("b")[t("k2", 2)] = two()
	fmt.Println(m)
	m[1], m[2] = m[2], m[1]
	fmt.Println(m)
	fmt.Println(m[1], change(), m[1])
	x := m[1] + change()
	fmt.Println(x)
	fmt.Println(map[int]int{t("a", 1): t("b", 2), t("c", 3): t("d", 4)})
	one := 1
	fmt.Println(map[int]int{one: 5, 1: 6}, map[int]int{t("k", 1): 7, 2: 8, 1: 9})
	v, ok := get("m")[t("key", 2)]
	fmt.Println(v, ok)
	var nm map[int]int
	var pm map[string]pair
	try("nil map", func() { nm[t("k", 1)] = t("v", 2) })
	try("nil map op", func() { nm[t("k", 1)] += t("v", 2) })
	try("nil struct map", func() { pm["x"] = pair{t("a", 1), t("b", 2)} })
	zero := 0
	try("divide", func() { m[77] = 1 / zero })
	try("divide op", func() { m[78] /= zero })
	try("modulo op", func() { m[79] %= zero })
	try("two", func() { m[80], m[81] = 1, 2/zero })
	try("nil deref", func() { var p *pair; m[82] = p.a })
	try("index", func() { var s []int; m[83], s[zero] = 1, 2 })
	fmt.Println(m)
	try("unhashable", func() { a := map[any]int{}; a[[]int{1}] = 2 })
	try("unhashable read", func() { a := map[any]int{1: 1}; fmt.Println(a[func() {}]) })
	try("unhashable empty", func() { a := map[any]int{}; fmt.Println(a[map[string]int{}]) })
	try("unhashable nil", func() { var a map[any]int; fmt.Println(a[[]string{}]) })
	try("unhashable delete", func() { var a map[any]int; delete(a, []string{}) })
	try("unhashable struct", func() { a := map[any]int{}; a[struct{ x any }{[]int{}}]++ })
	try("unhashable array", func() { a := map[[2]any]int{}; a[[2]any{1, map[int]int{}}]++ })
	try("unhashable literal", func() { var k any = []byte("x"); _ = map[any]int{k: 1} })
	m = map[int]int{1: 10}
	m[swap()] = 3
	fmt.Println(m)
	m[1] = swap()
	fmt.Println(m)
	k := 1
	inc := func() int { k++; return k * 100 }
	m[k] = inc()
	fmt.Println(m, k)
	m[k] += inc()
	fmt.Println(len(m), k)
	i := 0
	s := []map[int]int{{}, {}}
	i, s[i][7] = 1, 8
	fmt.Println(i, s)
	sm := map[string][]int{"a": {1}}
	grow := func() int { sm["a"] = append(sm["a"], 50); return 60 }
	sm["a"] = append(sm["a"], grow())
	fmt.Println(sm)
	pp := map[pair]pair{{1, 2}: {3, 4}}
	p := pair{1, 2}
	upd := func() pair { p.a = 100; pp[pair{1, 2}] = pair{-1, -1}; return pair{5, 6} }
	pp[p] = upd()
	fmt.Println(pp)
	p = pair{1, 2}
	a, b := pp[p], upd()
	fmt.Println(a, b)
	delete(get("m"), t("k", 1))
	fmt.Println(len(m))
	defer delete(m, t("deferred key", 2))
	defer func() { fmt.Println(len(m)) }()
	bs := []byte("abc")
	counts := map[string]int{}
	counts[string(bs)]++
	bs[0] = 'x'
	counts[string(bs)]++
	fmt.Println(counts, counts[string(bs)], counts[string(bs[1:])])
}
