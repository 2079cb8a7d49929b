package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"sort"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"
)

// A field may be quoted; two quotes inside stand for one, and line ends may lie inside.
type csvReader struct {
	r    *bufio.Reader
	line int
}

func (c *csvReader) Read() (fields []string, err error) {
	var sb strings.Builder
	quoted, any := false, false
	c.line++
	for {
		r, _, err := c.r.ReadRune()
		if err == io.EOF {
			if quoted {
				return nil, fmt.Errorf("line %d: open quote", c.line)
			}
			if !any {
				return nil, io.EOF
			}
			return append(fields, sb.String()), nil
		}
		any = true
		switch {
		case quoted && r == '"':
			if next, _ := c.r.Peek(1); len(next) == 1 && next[0] == '"' {
				c.r.Discard(1)
				sb.WriteByte('"')
				continue
			}
			quoted = false
		case quoted:
			if r == '\n' {
				c.line++
			}
			sb.WriteRune(r)
		case r == '"' && sb.Len() == 0:
			quoted = true
		case r == ',':
			fields = append(fields, sb.String())
			sb.Reset()
		case r == '\n':
			return append(fields, strings.TrimSuffix(sb.String(), "\r")), nil
		default:
			sb.WriteRune(r)
		}
	}
}

type sale struct {
	day    time.Time
	region string
	item   string
	qty    int
	price  float64
}

func (s sale) total() float64 { return float64(s.qty) * s.price }

type rowError struct {
	line  int
	field string
	err   error
}

func (e rowError) Error() string { return fmt.Sprintf("line %d, %s: %v", e.line, e.field, e.err) }
func (e rowError) Unwrap() error { return e.err }

const data = `day,region,item,qty,price
2024-01-15,North,"Widget, large",10,2.50
2024-01-15,South,Gadget,3,19.99
2024-02-01,North,Gadget,1,19.99
2024-02-29,East,"The ""Best"" bolt",1000,0.01
2024-03-10,South,"Widget,
small",7,1.25
2024-02-30,West,Gadget,1,1
2024-04-01,West,Gadget,many,1
2024-04-02,West,Gadget
2024-04-03,North,Gadget,2,free
2024-12-31,East,Gadget,2,20
`

func parse(header, row []string) (s sale, err error) {
	if len(row) != len(header) {
		return s, fmt.Errorf("%d fields, want %d", len(row), len(header))
	}
	for i, name := range header {
		v := row[i]
		switch name {
		case "day":
			s.day, err = time.Parse("2006-01-02", v)
		case "region":
			s.region = v
		case "item":
			s.item = v
		case "qty":
			s.qty, err = strconv.Atoi(v)
		case "price":
			s.price, err = strconv.ParseFloat(v, 64)
		}
		if err != nil {
			return s, rowError{field: name, err: err}
		}
	}
	return
}

func quote(s string) string {
	if !strings.ContainsAny(s, ",\"\n") {
		return s
	}
	return `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
}

func main() {
	r := &csvReader{r: bufio.NewReader(strings.NewReader(data))}
	header, _ := r.Read()
	var sales []sale
	for {
		row, err := r.Read()
		if err == io.EOF {
			break
		}
		s, err := parse(header, row)
		if e, ok := err.(rowError); ok {
			e.line = r.line
			err = e
		}
		if err != nil {
			fmt.Println("skipped:", err)
			continue
		}
		sales = append(sales, s)
	}

	type key struct{ region, month string }
	sums := map[key]float64{}
	regions := map[string]int{}
	for _, s := range sales {
		sums[key{s.region, s.day.Month().String()[:3]}] += s.total()
		regions[s.region] += s.qty
	}
	names := []string{}
	for r := range regions {
		names = append(names, r)
	}
	sort.Strings(names)

	w := tabwriter.NewWriter(os.Stdout, 6, 0, 1, '.', 0)
	fmt.Fprint(w, "region")
	months := []string{"Jan", "Feb", "Mar", "Dec"}
	for _, m := range months {
		fmt.Fprint(w, "\t", m)
	}
	fmt.Fprintln(w, "\tqty")
	for _, r := range names {
		fmt.Fprint(w, r)
		for _, m := range months {
			if v, ok := sums[key{r, m}]; ok {
				fmt.Fprintf(w, "\t%.2f", v)
			} else {
				fmt.Fprint(w, "\t-")
			}
		}
		fmt.Fprintf(w, "\t%d\n", regions[r])
	}
	w.Flush()

	sort.SliceStable(sales, func(i, j int) bool { return sales[i].total() > sales[j].total() })
	for _, s := range sales {
		fmt.Println(strings.Join([]string{s.day.Format("02/01/06 Mon"), s.region, quote(s.item), strconv.FormatFloat(s.total(), 'f', -1, 64)}, ","))
	}
	_, err := (&csvReader{r: bufio.NewReader(strings.NewReader("a,\"b\nc"))}).Read()
	fmt.Println(err)
}
