package main

import (
	"fmt"
	"math/rand"
	"sort"
	"strings"
	"time"
)

type Track struct {
	Title, Artist string
	Year          int
	Length        time.Duration
}

func length(s string) time.Duration {
	d, err := time.ParseDuration(s)
	if err != nil {
		panic(s)
	}
	return d
}

var tracks = []*Track{
	{"Go", "Delilah", 2012, length("3m38s")},
	{"Go", "Moby", 1992, length("3m37s")},
	{"Go Ahead", "Alicia Keys", 2007, length("4m36s")},
	{"Ready 2 Go", "Martin Solveig", 2011, length("4m24s")},
	{"Go", "Anon", 1992, length("59.5s")},
}

type customSort struct {
	t    []*Track
	less func(x, y *Track) bool
}

func (x customSort) Len() int           { return len(x.t) }
func (x customSort) Less(i, j int) bool { return x.less(x.t[i], x.t[j]) }
func (x customSort) Swap(i, j int)      { x.t[i], x.t[j] = x.t[j], x.t[i] }

type lessFunc func(a, b *Track) bool

func (f lessFunc) Then(g lessFunc) lessFunc {
	return func(a, b *Track) bool {
		if f(a, b) {
			return true
		}
		return !f(b, a) && g(a, b)
	}
}
func (f lessFunc) Reverse() lessFunc { return func(a, b *Track) bool { return f(b, a) } }

func show(title string) {
	fmt.Println("--", title)
	for _, t := range tracks {
		fmt.Printf("%-11s%-15s%5d %8v\n", t.Title, t.Artist, t.Year, t.Length)
	}
}

type counting struct {
	sort.IntSlice
	compares, swaps int
}

func (c *counting) Less(i, j int) bool { c.compares++; return c.IntSlice.Less(i, j) }
func (c *counting) Swap(i, j int)      { c.swaps++; c.IntSlice.Swap(i, j) }

func quick(a []int) {
	if len(a) < 2 {
		return
	}
	p, i := a[len(a)/2], 0
	j := len(a) - 1
	for i <= j {
		for ; a[i] < p; i++ {
		}
		for ; a[j] > p; j-- {
		}
		if i <= j {
			a[i], a[j] = a[j], a[i]
			i++
			j--
		}
	}
	quick(a[:j+1])
	quick(a[i:])
}

func merge(a []int) {
	if len(a) < 2 {
		return
	}
	m := len(a) / 2
	merge(a[:m])
	merge(a[m:])
	tmp := append([]int(nil), a[:m]...)
	for i, j, k := 0, m, 0; i < len(tmp); k++ {
		if j == len(a) || tmp[i] <= a[j] {
			a[k] = tmp[i]
			i++
		} else {
			a[k] = a[j]
			j++
		}
	}
}

func insertion(a []int) {
	for i := range a {
		for j := i; j > 0 && a[j] < a[j-1]; j-- {
			a[j], a[j-1] = a[j-1], a[j]
		}
	}
}

func heapSort(a []int) {
	sift := func(lo, hi int) {
		for {
			child := 2*lo + 1
			if child >= hi {
				return
			}
			if child+1 < hi && a[child] < a[child+1] {
				child++
			}
			if a[lo] >= a[child] {
				return
			}
			a[lo], a[child] = a[child], a[lo]
			lo = child
		}
	}
	for i := len(a)/2 - 1; i >= 0; i-- {
		sift(i, len(a))
	}
	for i := len(a) - 1; i > 0; i-- {
		a[0], a[i] = a[i], a[0]
		sift(0, i)
	}
}

func radix(a []int) {
	for shift := 0; shift < 24; shift += 8 {
		var buckets [256][]int
		for _, v := range a {
			b := v >> shift & 255
			buckets[b] = append(buckets[b], v)
		}
		a = a[:0]
		for _, b := range buckets {
			a = append(a, b...)
		}
	}
}

func main() {
	title := lessFunc(func(a, b *Track) bool { return a.Title < b.Title })
	year := lessFunc(func(a, b *Track) bool { return a.Year < b.Year })
	long := lessFunc(func(a, b *Track) bool { return a.Length < b.Length })
	sort.Sort(customSort{tracks, title.Then(year).Then(long)})
	show("title, year, length")
	fmt.Println(sort.IsSorted(customSort{tracks, title}), sort.IsSorted(customSort{tracks, long}))
	sort.Sort(sort.Reverse(customSort{tracks, year.Then(long.Reverse())}))
	show("reverse of year and reverse length")
	sort.SliceStable(tracks, func(i, j int) bool { return len(tracks[i].Artist) < len(tracks[j].Artist) })
	show("length of the artist's name")

	r := rand.New(rand.NewSource(7))
	data := r.Perm(3000)
	for i := range data {
		data[i] = data[i] * 2654435761 >> 4 & 0xffffff
	}
	want := append([]int{}, data...)
	sort.Ints(want)
	for _, s := range []struct {
		name string
		sort func([]int)
	}{
		{"quick", quick}, {"merge", merge}, {"insertion", insertion}, {"heap", heapSort}, {"radix", radix},
		{"slice", func(a []int) { sort.Slice(a, func(i, j int) bool { return a[i] < a[j] }) }},
	} {
		a := append([]int{}, data...)
		s.sort(a)
		same := true
		for i := range a {
			same = same && a[i] == want[i]
		}
		fmt.Println(s.name, same, sort.IntsAreSorted(a))
	}
	c := &counting{IntSlice: append([]int(nil), data[:50]...)}
	sort.Sort(c)
	fmt.Println(sort.IsSorted(c), c.compares > 50, c.swaps > 10)

	i := sort.SearchInts(want, want[1234])
	fmt.Println(want[i] == want[1234], sort.SearchInts(want, -1), sort.SearchInts(want, 1<<30))
	n, found := sort.Find(len(tracks), func(i int) int { return strings.Compare("Moby", tracks[i].Artist) })
	fmt.Println(n, found)
	root := sort.Search(1000, func(x int) bool { return x*x >= 500 })
	fmt.Println(root, sort.SearchFloat64s([]float64{1, 2.5, 4}, 3), sort.SearchStrings([]string{"a", "c"}, "b"))
	fs := sort.Float64Slice{2.5, -1, 0, 1e-9}
	fs.Sort()
	words := strings.Fields("the quick brown Fox jumps Über ähnlich")
	sort.Strings(words)
	fmt.Println(fs, words)
	sort.Slice(words, func(i, j int) bool { return strings.ToLower(words[i]) < strings.ToLower(words[j]) })
	fmt.Println(words)
}
