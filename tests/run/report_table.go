package main

import (
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"
)

type Align int

const (
	Left Align = iota - 1
	Center
	Right
)

type Column struct {
	Title  string
	Align  Align
	Format func(v any) string
	width  int
}

type Table struct {
	cols []*Column
	rows [][]string
}

func text(v any) string { return fmt.Sprint(v) }

func money(v any) string {
	x, ok := v.(float64)
	if !ok {
		return fmt.Sprintf("?%v?", v)
	}
	whole, frac := math.Modf(math.Abs(x))
	s := strconv.Itoa(int(whole))
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	s += fmt.Sprintf("%.2f", frac)[1:]
	if x < 0 {
		return "(" + s + ")"
	}
	return s
}

func bar(v any) string {
	switch n := v.(type) {
	case int:
		return strings.Repeat("*", n)
	case float64:
		return strings.Repeat("+", int(math.Round(n)))
	case string, []byte:
		return fmt.Sprintf("%s", n)
	}
	return "-"
}

func (t *Table) Add(values ...any) {
	row := make([]string, len(t.cols))
	for i, c := range t.cols {
		if i < len(values) {
			row[i] = c.Format(values[i])
		}
		c.width = max(c.width, len([]rune(row[i])), len(c.Title))
	}
	t.rows = append(t.rows, row)
}

func pad(s string, width int, a Align) string {
	gap := width - len([]rune(s))
	switch a {
	case Left:
		return s + strings.Repeat(" ", gap)
	case Right:
		return strings.Repeat(" ", gap) + s
	}
	return strings.Repeat(" ", gap/2) + s + strings.Repeat(" ", gap-gap/2)
}

func (t *Table) String() string {
	var b strings.Builder
	line := func(cell func(c *Column, i int) string, sep string) {
		for i, c := range t.cols {
			b.WriteString(sep + cell(c, i))
		}
		b.WriteString(sep + "\n")
	}
	rule := func() {
		line(func(c *Column, _ int) string { return strings.Repeat("-", c.width+2) }, "+")
	}
	rule()
	line(func(c *Column, _ int) string { return " " + pad(c.Title, c.width, Center) + " " }, "|")
	rule()
	for _, r := range t.rows {
		line(func(c *Column, i int) string { return " " + pad(r[i], c.width, c.Align) + " " }, "|")
	}
	rule()
	return b.String()
}

func stats(xs ...float64) (mean, deviation float64) {
	if len(xs) == 0 {
		return math.NaN(), math.Inf(1)
	}
	for _, x := range xs {
		mean += x
	}
	mean /= float64(len(xs))
	for _, x := range xs {
		deviation += (x - mean) * (x - mean)
	}
	return mean, math.Sqrt(deviation / float64(len(xs)))
}

func main() {
	t := &Table{cols: []*Column{
		{Title: "Item", Align: Left, Format: text},
		{Title: "Price in €", Align: Right, Format: money},
		{Title: "Rating", Align: Center, Format: bar},
	}}
	t.Add("Teapot", 1234.5, 5)
	t.Add("Früchte", 0.126, 2.6)
	t.Add("Refund", -9876543.21, "n/a")
	t.Add(struct {
		Kind string
		N    int
	}{"box", 3}, 12, []byte("raw"))
	t.Add(nil, 0.0)
	fmt.Print(t)
	fmt.Printf("%.3f\n", pair(stats(2, 4, 4, 4, 5, 5, 7, 9)))
	fmt.Println(stats())
	for _, x := range []float64{0, 1, -1.5, 1e21, 123456789, 1e-7, math.MaxFloat64, math.Inf(-1)} {
		fmt.Fprintf(os.Stdout, "|%12.3e|%-10.4g|%+8.1f|%v|\n", x, x, math.Mod(x, 1000), x)
	}
	fmt.Printf("|%6d|%-6d|%06d|%+d|%x|%X|%o|%c|\n", 42, 42, -42, 42, 48879, 48879, 8, 'é')
	fmt.Printf("|%8s|%-8s|%.2s|%q|%v|%t|%5t|\n", "go", "go", "golang", "a\tb", []string{"x", "y"}, true, false)
	fmt.Printf("|%*d|%-*d|%.*f|%%|\n", 5, 7, 5, 7, 2, math.Pi)
}

func pair(a, b float64) []any { return []any{a, b} }
