// Compare minigo's sort with the real one: the results with equal elements too, and every step on the way.
package main

import (
	"fmt"
	"math"
	"math/rand"
	"os"
	real "sort"

	ours "lib/sort"
)

var compared, failures int

func same(what string, got, want any) {
	compared++
	a, b := fmt.Sprint(got), fmt.Sprint(want)
	if a != b {
		failures++
		if failures < 20 {
			fmt.Printf("%s\n  ours %.300s\n  real %.300s\n", what, a, b)
		}
	}
}

type record struct {
	key, id int
	text    string
	flag    bool
}

// traced notes every call.
type traced struct {
	data []record
	log  uint64
}

func (t *traced) Len() int { return len(t.data) }
func (t *traced) Less(i, j int) bool {
	t.note(i, j, 1)
	return t.data[i].key < t.data[j].key
}
func (t *traced) Swap(i, j int) {
	t.note(i, j, 2)
	t.data[i], t.data[j] = t.data[j], t.data[i]
}
func (t *traced) note(i, j, k int) { t.log = (t.log+uint64(i*31+j*7+k))*1099511628211 + 12345 }

func input(r *rand.Rand) []record {
	n := r.Intn(40)
	switch r.Intn(3) {
	case 0:
		n = r.Intn(2000)
	case 1:
		n = r.Intn(200)
	}
	keys := []int{2, 10, n/4 + 1, 1 << 30}[r.Intn(4)]
	shape := r.Intn(5)
	list := make([]record, n)
	for i := range list {
		k := r.Intn(keys)
		switch shape {
		case 1:
			k = i * keys / (n + 1)
		case 2:
			k = -i * keys / (n + 1)
		case 3:
			k = i
			if r.Intn(50) == 0 {
				k = r.Intn(n)
			}
		case 4:
			k = min(i, n-i)
		}
		list[i] = record{k, i, fmt.Sprint(k), k%2 == 0}
	}
	return list
}

func main() {
	r := rand.New(rand.NewSource(1))
	for range 3000 {
		list := input(r)
		for _, f := range []struct {
			name       string
			ours, real func(d *traced)
		}{
			{"Sort", func(d *traced) { ours.Sort(d) }, func(d *traced) { real.Sort(d) }},
			{"Stable", func(d *traced) { ours.Stable(d) }, func(d *traced) { real.Stable(d) }},
			{"Reverse", func(d *traced) { ours.Sort(ours.Reverse(d)) }, func(d *traced) { real.Sort(real.Reverse(d)) }},
		} {
			a, b := &traced{data: append([]record{}, list...)}, &traced{data: append([]record{}, list...)}
			f.ours(a)
			f.real(b)
			same(f.name, a, b)
			same("IsSorted", ours.IsSorted(a), real.IsSorted(b))
		}
		a, b := append([]record{}, list...), append([]record{}, list...)
		ours.Slice(a, func(i, j int) bool { return a[i].key < a[j].key })
		real.Slice(b, func(i, j int) bool { return b[i].key < b[j].key })
		same("Slice", a, b)
		same("SliceIsSorted", ours.SliceIsSorted(a, func(i, j int) bool { return a[i].key < a[j].key }), true)
		a, b = append([]record{}, list...), append([]record{}, list...)
		ours.SliceStable(a, func(i, j int) bool { return a[i].key < a[j].key })
		real.SliceStable(b, func(i, j int) bool { return b[i].key < b[j].key })
		same("SliceStable", a, b)
		var ints, ints2 []int
		var floats, floats2 []float64
		var texts, texts2 []string
		for _, x := range list {
			f := float64(x.key) / 7
			if r.Intn(20) == 0 {
				f = math.NaN()
			} else if r.Intn(20) == 0 {
				f = math.Copysign(0, float64(r.Intn(2)*2-1))
			}
			ints, ints2 = append(ints, x.key), append(ints2, x.key)
			floats, floats2 = append(floats, f), append(floats2, f)
			texts, texts2 = append(texts, x.text), append(texts2, x.text)
		}
		ours.Ints(ints)
		real.Ints(ints2)
		same("Ints", ints, ints2)
		ours.Float64s(floats)
		real.Float64s(floats2)
		same("Float64s", floats, floats2)
		ours.Strings(texts)
		real.Strings(texts2)
		same("Strings", texts, texts2)
		for range 5 {
			v := r.Intn(100)
			same("SearchInts", ours.SearchInts(ints, v), real.SearchInts(ints, v))
			same("SearchStrings", ours.SearchStrings(texts, fmt.Sprint(v)), real.SearchStrings(texts, fmt.Sprint(v)))
			i, ok := ours.Find(len(ints), func(i int) int { return v - ints[i] })
			j, ok2 := real.Find(len(ints), func(i int) int { return v - ints[i] })
			same("Find", []any{i, ok}, []any{j, ok2})
		}
		small, small2 := []byte{}, []byte{}
		for range r.Intn(30) {
			small = append(small, byte(r.Intn(10)))
		}
		small2 = append(small2, small...)
		ours.Slice(small, func(i, j int) bool { return small[i] > small[j] })
		real.Slice(small2, func(i, j int) bool { return small2[i] > small2[j] })
		same("Slice bytes", small, small2)
	}
	fmt.Printf("sort: %d compared, %d differ\n", compared, failures)
	if failures > 0 {
		os.Exit(1)
	}
}
