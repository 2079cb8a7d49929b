// Durations, dates, layouts, and sorting with equal elements.
package main

import (
	"fmt"
	"sort"
	"time"
)

type record struct {
	key, id int
	text    string
}

type byKey []record

func (b byKey) Len() int           { return len(b) }
func (b byKey) Less(i, j int) bool { return b[i].key < b[j].key }
func (b byKey) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func main() {
	for _, d := range []time.Duration{0, 1, -1, 999, 1500, 1500000, 1500 * time.Millisecond, 90 * time.Second, 25*time.Hour + 3*time.Minute + 500*time.Millisecond, -90 * time.Minute, 1<<63 - 1, -1 << 63} {
		fmt.Println(d, d.Hours(), d.Seconds(), d.Milliseconds(), d.Round(time.Minute), d.Truncate(time.Second))
	}
	for _, s := range []string{"1h15m30.918273645s", "-.5m", "1x", "", "99999999999h", "5"} {
		d, err := time.ParseDuration(s)
		fmt.Println(d, err)
	}
	t := time.Date(2024, time.February, 29, 23, 59, 58, 123456789, time.UTC)
	fmt.Println(t, t.Weekday(), t.YearDay(), t.Unix(), t.AddDate(1, 0, 0), t.Add(2*time.Second))
	fmt.Println(t.Format(time.RFC3339Nano), t.Format(time.Kitchen), t.Format("Mon Jan _2 2006 at 3:04PM"), t.In(time.FixedZone("CET", 3600)).Format(time.RFC1123Z))
	fmt.Printf("%v %s %d %#v\n", time.March, time.Saturday, time.March, t)
	fmt.Println(t.Sub(time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)), t.Before(t.Add(1)), time.Time{}.IsZero(), time.Time{})
	start := time.Now()
	for time.Since(start) < time.Millisecond {
	}
	fmt.Println(time.Since(start) > 0, time.Now().After(start), start.Year() > 2000)

	state := uint64(88172645463325252)
	for _, n := range []int{0, 1, 10, 13, 50, 100, 1000} {
		list := make([]record, n)
		for i := range list {
			state ^= state << 13
			state ^= state >> 7
			state ^= state << 17
			list[i] = record{int(state % uint64(n/3+1)), i, fmt.Sprint(state % 100)}
		}
		sum := func(list []record) (h int) {
			for i, r := range list {
				h = h*31 + r.id + r.key*i
			}
			return h
		}
		a := append([]record{}, list...)
		sort.Sort(byKey(a))
		b := append([]record{}, list...)
		sort.Stable(sort.Reverse(byKey(b)))
		c := append([]record{}, list...)
		sort.Slice(c, func(i, j int) bool { return c[i].text < c[j].text })
		d := append([]record{}, list...)
		sort.SliceStable(d, func(i, j int) bool { return d[i].key > d[j].key })
		fmt.Println(n, sum(a), sum(b), sum(c), sum(d), sort.IsSorted(byKey(a)))
	}
	ints, texts, floats := []int{5, 2, 8, 1}, []string{"pear", "apple", "fig"}, []float64{2.5, -1, 0}
	sort.Ints(ints)
	sort.Strings(texts)
	sort.Float64s(floats)
	fmt.Println(ints, texts, floats, sort.SearchInts(ints, 5), sort.Search(100, func(i int) bool { return i*i >= 50 }))
}
