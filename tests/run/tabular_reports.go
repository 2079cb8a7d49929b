package main

import (
	"bytes"
	"fmt"
	"io"
	"math"
	"os"
	"sort"
	"strconv"
	"strings"
	"text/tabwriter"
)

type Employee struct {
	Name   string
	Dept   string
	Salary float64
	Years  int
	Boss   *Employee
}

type Column struct {
	Title string
	Value func(*Employee) string
	Right bool
}

type Table struct {
	cols []Column
	rows []*Employee
	less []func(a, b *Employee) int
}

func (t *Table) Len() int      { return len(t.rows) }
func (t *Table) Swap(i, j int) { t.rows[i], t.rows[j] = t.rows[j], t.rows[i] }
func (t *Table) Less(i, j int) bool {
	for _, cmp := range t.less {
		if c := cmp(t.rows[i], t.rows[j]); c != 0 {
			return c < 0
		}
	}
	return false
}

func (t *Table) By(cmps ...func(a, b *Employee) int) *Table {
	t.less = cmps
	sort.Stable(t)
	return t
}

func byName(a, b *Employee) int { return strings.Compare(a.Name, b.Name) }
func byDept(a, b *Employee) int { return strings.Compare(a.Dept, b.Dept) }
func bySalary(a, b *Employee) int {
	return int(math.Copysign(1, a.Salary-b.Salary)) * b2i(a.Salary != b.Salary)
}
func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}
func reverse(cmp func(a, b *Employee) int) func(a, b *Employee) int {
	return func(a, b *Employee) int { return cmp(b, a) }
}

func (t *Table) Print(w io.Writer) {
	widths := make([]int, len(t.cols))
	cells := [][]string{{}}
	for _, c := range t.cols {
		cells[0] = append(cells[0], c.Title)
	}
	for _, r := range t.rows {
		row := []string{}
		for _, c := range t.cols {
			row = append(row, c.Value(r))
		}
		cells = append(cells, row)
	}
	for _, row := range cells {
		for i, c := range row {
			widths[i] = max(widths[i], len([]rune(c)))
		}
	}
	for n, row := range cells {
		for i, c := range row {
			if t.cols[i].Right {
				fmt.Fprintf(w, "%*s  ", widths[i], c)
			} else {
				fmt.Fprintf(w, "%-*s  ", widths[i], c)
			}
		}
		fmt.Fprintln(w)
		if n == 0 {
			for _, width := range widths {
				fmt.Fprint(w, strings.Repeat("=", width), "  ")
			}
			fmt.Fprintln(w)
		}
	}
}

func thousands(f float64) string {
	s := strconv.FormatFloat(f, 'f', 2, 64)
	whole, frac, _ := strings.Cut(s, ".")
	var parts []string
	for len(whole) > 3 {
		parts = append([]string{whole[len(whole)-3:]}, parts...)
		whole = whole[:len(whole)-3]
	}
	return strings.Join(append([]string{whole}, parts...), ",") + "." + frac
}

type summary struct {
	n              int
	sum, low, high float64
}

func (s *summary) add(v float64) {
	if s.n == 0 {
		s.low, s.high = v, v
	}
	s.n++
	s.sum += v
	s.low, s.high = min(s.low, v), max(s.high, v)
}

func (s summary) mean() float64 { return s.sum / float64(s.n) }

func barChart(w io.Writer, data map[string]float64, width int) {
	keys := make([]string, 0, len(data))
	top := 0.0
	for k, v := range data {
		keys = append(keys, k)
		top = math.Max(top, v)
	}
	sort.Slice(keys, func(i, j int) bool { return data[keys[i]] > data[keys[j]] })
	tw := tabwriter.NewWriter(w, 0, 0, 1, ' ', tabwriter.AlignRight)
	defer tw.Flush()
	for _, k := range keys {
		n := int(math.Round(data[k] / top * float64(width)))
		fmt.Fprintf(tw, "%s\t%.0f\t%s\n", k, data[k], strings.Repeat("█", n)+strings.Repeat("░", width-n))
	}
}

func main() {
	eva := &Employee{"Eva Äkerman", "Board", 250000, 20, nil}
	ed := &Employee{"Ed", "IT", 81500.5, 7, eva}
	staff := []*Employee{
		{"Zoë", "IT", 64000, 2, ed}, eva, {"Al", "Sales", 41000.99, 11, eva}, ed,
		{"Bea", "Sales", 1234567.891, 1, eva}, {"Cy", "IT", 64000, 3, ed},
	}
	t := &Table{rows: staff, cols: []Column{
		{"Name", func(e *Employee) string { return e.Name }, false},
		{"Dept", func(e *Employee) string { return e.Dept }, false},
		{"Salary", func(e *Employee) string { return thousands(e.Salary) }, true},
		{"Boss", func(e *Employee) string {
			if e.Boss == nil {
				return "-"
			}
			return e.Boss.Name
		}, false},
	}}
	t.By(byName).Print(os.Stdout)
	t.By(byDept, reverse(bySalary), reverse(byName)).Print(os.Stdout)

	groups := map[string]*summary{}
	for _, e := range staff {
		s, ok := groups[e.Dept]
		if !ok {
			s = &summary{}
			groups[e.Dept] = s
		}
		s.add(e.Salary)
	}
	var buf bytes.Buffer
	w := tabwriter.NewWriter(&buf, 5, 0, 3, '-', tabwriter.AlignRight|tabwriter.Debug)
	names := []string{}
	for d := range groups {
		names = append(names, d)
	}
	sort.Strings(names)
	fmt.Fprintln(w, "dept\tn\tmean\tlow\thigh\t")
	for _, d := range names {
		g := groups[d]
		fmt.Fprintf(w, "%s\t%d\t%.1f\t%.0f\t%.0f\t\n", d, g.n, g.mean(), g.low, g.high)
	}
	w.Flush()
	io.Copy(os.Stdout, &buf)

	years := map[string]float64{}
	for _, e := range staff {
		years[e.Name] += float64(e.Years)
	}
	barChart(os.Stdout, years, 12)
	w = tabwriter.NewWriter(os.Stdout, 8, 8, 0, '\t', 0)
	fmt.Fprintf(w, "a\tb\tc\nlonger cell\tx\ty\n\nnew\tblock\n")
	w.Flush()
	fmt.Printf("%v\n%+v\n", *eva, *eva)
	fmt.Printf("%#v\n", *eva)
	fmt.Printf("%T %T %v\n", eva, t.cols[0].Value, *groups["Sales"])
}
