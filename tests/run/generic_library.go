package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"sort"
	"strings"
)

type P struct {
	Name string
	Age  int
}

func main() {
	xs := []int{5, 2, 8, 1, 9, 3}
	slices.Sort(xs)
	fmt.Println(xs, slices.Contains(xs, 8), slices.Index(xs, 9), slices.Max(xs), slices.Min(xs))
	fmt.Println(slices.BinarySearch(xs, 5))
	fmt.Println(slices.BinarySearch(xs, 4))
	ps := []P{{"Al", 30}, {"Bo", 25}, {"Cy", 30}, {"Di", 25}}
	slices.SortFunc(ps, func(a, b P) int {
		return cmp.Or(cmp.Compare(a.Age, b.Age), strings.Compare(b.Name, a.Name))
	})
	fmt.Println(ps)
	slices.SortStableFunc(ps, func(a, b P) int { return cmp.Compare(b.Age, a.Age) })
	fmt.Println(ps)
	m := map[string]int{"a": 1, "b": 2, "c": 3}
	fmt.Println(slices.Sorted(maps.Keys(m)), slices.Collect(maps.Values(map[int]int{1: 2})))
	xs = slices.Insert(xs, 2, 100, 200)
	fmt.Println(xs, slices.Delete(slices.Clone(xs), 0, 2), slices.Compact([]int{1, 1, 2, 2, 1}))
	xs = slices.Replace(xs, 0, 3, 7)
	slices.Reverse(xs)
	fmt.Println(xs, slices.Equal(xs, xs), slices.Compare([]int{1, 2}, []int{1, 3}))
	for i, c := range slices.Collect(slices.Chunk([]int{1, 2, 3, 4, 5}, 2)) {
		fmt.Print(i, c, " ")
	}
	for i, v := range slices.Backward(ps) {
		fmt.Print(i, v.Name, " ")
	}
	fmt.Println(slices.Repeat([]string{"x"}, 3), slices.Concat([]int{1}, []int{2, 3}))
	m2 := maps.Clone(m)
	maps.DeleteFunc(m2, func(k string, v int) bool { return v > 1 })
	fmt.Println(m2, maps.Equal(m, m2), maps.Collect(slices.All([]string{"x", "y"})))
	s := []string{"b", "a", "c"}
	sort.Strings(s)
	big := make([]int, 1000)
	for i := range big {
		big[i] = (i * 7919) % 1009 % 50
	}
	idx := make([]int, len(big))
	for i := range idx {
		idx[i] = i
	}
	sort.Slice(idx, func(i, j int) bool { return big[idx[i]] < big[idx[j]] })
	fmt.Println(s, idx[:30])
	slices.SortFunc(idx, func(a, b int) int { return cmp.Compare(big[b], big[a]) })
	fmt.Println(idx[:30], slices.IsSortedFunc(idx, func(a, b int) int { return cmp.Compare(big[b], big[a]) }))
	sort.Sort(sort.Reverse(sort.IntSlice(big)))
	fmt.Println(big[:20], slices.MinFunc(ps, func(a, b P) int { return a.Age - b.Age }))
	defer func() { fmt.Println(recover()) }()
	slices.Max([]int{})
}
