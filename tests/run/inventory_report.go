package main

import (
	"fmt"
	"os"
	"sort"
	"strings"
	"text/tabwriter"
	"time"
)

type SKU string
type Money int64

func (m Money) String() string { return fmt.Sprintf("€%d,%02d", m/100, m%100) }

type Product struct {
	SKU
	Name  string
	Price Money
	attrs map[string]any
}

type Batch struct {
	qty     int
	expires time.Time
}

type Warehouse struct {
	products map[SKU]Product
	stock    map[SKU][]Batch
	moves    []Move
	watchers map[SKU][]func(SKU, int)
}

type Move struct {
	SKU
	Delta int
	Why   fmt.Stringer
}

type reason uint8

const (
	Received reason = iota
	Sold
	Expired
)

//go:generate stringer -type=reason
func (r reason) String() string { return [...]string{"received", "sold", "expired"}[r] }

type OutOfStock struct {
	SKU
	Want, Have int
}

func (o *OutOfStock) Error() string {
	return fmt.Sprintf("%s: want %d, have %d", o.SKU, o.Want, o.Have)
}

func (w *Warehouse) Count(s SKU) (n int) {
	for _, b := range w.stock[s] {
		n += b.qty
	}
	return
}

func (w *Warehouse) record(s SKU, delta int, why fmt.Stringer) {
	w.moves = append(w.moves, Move{s, delta, why})
	for _, f := range w.watchers[s] {
		f(s, w.Count(s))
	}
}

func (w *Warehouse) Receive(s SKU, qty int, expires time.Time) {
	bs := w.stock[s]
	i := sort.Search(len(bs), func(i int) bool { return bs[i].expires.After(expires) })
	bs = append(bs, Batch{})
	copy(bs[i+1:], bs[i:])
	bs[i] = Batch{qty, expires}
	w.stock[s] = bs
	w.record(s, qty, Received)
}

func (w *Warehouse) Sell(s SKU, qty int) (total Money, err error) {
	if have := w.Count(s); have < qty {
		return 0, &OutOfStock{s, qty, have}
	}
	for left := qty; left > 0; {
		b := &w.stock[s][0]
		take := min(left, b.qty)
		b.qty -= take
		left -= take
		if b.qty == 0 {
			w.stock[s] = w.stock[s][1:]
		}
	}
	w.record(s, -qty, Sold)
	return w.products[s].Price * Money(qty), nil
}

func (w *Warehouse) Expire(now time.Time) (gone int) {
	for _, s := range w.skus() {
		keep := w.stock[s][:0]
		lost := 0
		for _, b := range w.stock[s] {
			if b.expires.Before(now) {
				lost += b.qty
			} else {
				keep = append(keep, b)
			}
		}
		if lost > 0 {
			w.stock[s] = keep
			w.record(s, -lost, Expired)
			gone += lost
		}
	}
	return
}

func (w *Warehouse) skus() []SKU {
	out := make([]SKU, 0, len(w.products))
	for s := range w.products {
		out = append(out, s)
	}
	sort.Slice(out, func(i, j int) bool { return out[i] < out[j] })
	return out
}

func (w *Warehouse) Where(key string, value any) (names []string) {
	for _, s := range w.skus() {
		p := w.products[s]
		if v, ok := p.attrs[key]; ok && v == value {
			names = append(names, p.Name)
		}
	}
	return
}

func (w *Warehouse) Report() {
	tw := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(tw, "sku\tname\tprice\tqty\tvalue\tnext\t")
	var total Money
	for _, s := range w.skus() {
		p, n := w.products[s], w.Count(s)
		next := "-"
		if len(w.stock[s]) > 0 {
			next = w.stock[s][0].expires.Format("02.01.")
		}
		fmt.Fprintf(tw, "%s\t%s\t%v\t%d\t%v\t%s\t\n", s, p.Name, p.Price, n, p.Price*Money(n), next)
		total += p.Price * Money(n)
	}
	fmt.Fprintf(tw, "\t\t\t\t%v\t\t\n", total)
	tw.Flush()
}

func main() {
	w := &Warehouse{products: map[SKU]Product{}, stock: map[SKU][]Batch{}, watchers: map[SKU][]func(SKU, int){}}
	for _, p := range []Product{
		{"MLK", "Milk", 119, map[string]any{"cold": true, "liters": 1.0}},
		{"EGG", "Eggs", 299, map[string]any{"cold": true, "pieces": 10}},
		{SKU: "SLT", Name: "Salt", Price: 45},
		{"OIL", "Oil", 650, map[string]any{"liters": 1, "cold": false}},
	} {
		w.products[p.SKU] = p
	}
	low := map[SKU]int{}
	for s := range w.products {
		w.watchers[s] = append(w.watchers[s], func(s SKU, n int) {
			if n < 5 {
				low[s]++
			}
		})
	}
	day := func(m time.Month, d int) time.Time { return time.Date(2024, m, d, 0, 0, 0, 0, time.UTC) }
	w.Receive("MLK", 10, day(3, 10))
	w.Receive("MLK", 20, day(3, 2))
	w.Receive("EGG", 6, day(4, 1))
	w.Receive("OIL", 3, day(12, 31))
	w.Report()
	for _, o := range strings.Split("MLK 25,EGG 7,OIL 3,OIL 1,EGG 2,TEA 1", ",") {
		var s SKU
		var n int
		fmt.Sscan(o, &s, &n)
		total, err := w.Sell(s, n)
		if oos, ok := err.(*OutOfStock); ok {
			fmt.Println("short of", oos.Want-oos.Have, oos)
			continue
		}
		fmt.Println("sold", n, w.products[s].Name, "for", total)
	}
	fmt.Println("expired", w.Expire(day(3, 20)), w.Expire(day(3, 20)))
	w.Report()
	fmt.Println(w.Where("cold", true), w.Where("liters", 1), w.Where("liters", 1.0), w.Where("x", nil))
	for _, m := range w.moves {
		fmt.Printf("%v%+d(%v) ", m.SKU, m.Delta, m.Why)
	}
	fmt.Println()
	sums := map[string]map[SKU]int{}
	for _, m := range w.moves {
		k := m.Why.String()
		if sums[k] == nil {
			sums[k] = map[SKU]int{}
		}
		sums[k][m.SKU] += m.Delta
	}
	fmt.Println(sums, low)
	fmt.Printf("%+v\n%v\n", w.products["EGG"], w.moves[:2])
	fmt.Printf("%#v %T\n", w.moves[0].SKU, w.products["SLT"])
}
