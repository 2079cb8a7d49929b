// Sqlengine runs SQL on tables in memory and shows what comes out.
package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"text/tabwriter"
	"time"

	"sqlengine/btree"
	"sqlengine/datum"
	"sqlengine/exec"
	"sqlengine/parse"
	"sqlengine/store"
)

func describe(err error) string {
	var syntax *parse.Error
	var rule *store.ConstraintError
	var kinds *datum.TypeError
	var name *exec.NameError
	switch {
	case errors.As(err, &syntax):
		return fmt.Sprintf("syntax error in line %d, column %d: %s", syntax.Line, syntax.Column, syntax.Message)
	case errors.As(err, &rule):
		return fmt.Sprintf("constraint: %v", err)
	case errors.As(err, &kinds):
		return fmt.Sprintf("type error: %v", err)
	case errors.As(err, &name):
		return fmt.Sprintf("name error: %s (%q)", name.Which, name.Name)
	case errors.Is(err, datum.ErrZero), errors.Is(err, datum.ErrOverflow):
		return "arithmetic: " + err.Error()
	}
	return "error: " + err.Error()
}

func show(r *exec.Result) {
	switch {
	case r.Columns != nil:
		w := tabwriter.NewWriter(os.Stdout, 0, 4, 2, ' ', 0)
		fmt.Fprintln(w, strings.Join(r.Columns, "\t")+"\t")
		for _, row := range r.Rows {
			for _, d := range row {
				fmt.Fprintf(w, "%v\t", d)
			}
			fmt.Fprintln(w)
		}
		w.Flush()
		fmt.Printf("(%d rows)\n", len(r.Rows))
	case r.Text != "":
		fmt.Println(r.Text)
	default:
		fmt.Println(r.Changed, "rows changed")
	}
}

func session(e *exec.Engine, script string) {
	parse.Script(script, func(text string, s parse.Statement, err error) {
		fmt.Println("sql>", strings.Join(strings.Fields(text), " "))
		var r *exec.Result
		if err == nil {
			r, err = e.Run(s)
		}
		if err != nil {
			fmt.Println(describe(err))
			return
		}
		show(r)
	})
}

// export a query as JSON.
func export(e *exec.Engine, query string) {
	s, err := parse.Parse(query)
	if err != nil {
		fmt.Println(err)
		return
	}
	r, err := e.Run(s)
	if err != nil {
		fmt.Println(err)
		return
	}
	objects := make([]map[string]datum.Datum, len(r.Rows))
	for i, row := range r.Rows {
		objects[i] = map[string]datum.Datum{}
		for j, name := range r.Columns {
			objects[i][name] = row[j]
		}
	}
	text, err := json.MarshalIndent(objects, "", "  ")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(string(text))
}

// fill two tables with numbers that repeat from run to run.
func fill(e *exec.Engine, people, orders int) error {
	run := func(format string, args ...any) error {
		s, err := parse.Parse(fmt.Sprintf(format, args...))
		if err != nil {
			return err
		}
		_, err = e.Run(s)
		return err
	}
	cities := []string{"Oslo", "Lima", "Kyoto", "Quito", "Turin"}
	if err := run("CREATE TABLE person (id INT PRIMARY KEY, name TEXT, city TEXT)"); err != nil {
		return err
	}
	if err := run("CREATE TABLE purchase (id INT PRIMARY KEY, person INT, amount REAL, day DATE)"); err != nil {
		return err
	}
	if err := run("CREATE INDEX by_person ON purchase (person)"); err != nil {
		return err
	}
	seed := uint32(2463534242)
	next := func(n int) int {
		seed ^= seed << 13
		seed ^= seed >> 17
		seed ^= seed << 5
		return int(seed % uint32(n))
	}
	for i := range people {
		if err := run("INSERT INTO person VALUES (%d, 'p%03d', '%s')", i, next(1000), cities[next(len(cities))]); err != nil {
			return err
		}
	}
	for i := range orders {
		if err := run("INSERT INTO purchase VALUES (%d, %d, %d.5, DATE '2024-%02d-%02d')", i, next(people), next(500), 1+next(12), 1+next(28)); err != nil {
			return err
		}
	}
	return nil
}

var reports = []string{
	"SELECT p.city, COUNT(*) AS n, ROUND(SUM(o.amount), 1) AS total FROM person p JOIN purchase o ON o.person = p.id GROUP BY p.city ORDER BY total DESC",
	"SELECT name, (SELECT COUNT(*) FROM purchase WHERE person = person.id) AS n FROM person WHERE id < 6 ORDER BY n DESC, name",
	"SELECT SUBSTR(CAST(day AS TEXT), 6, 2) AS month, COUNT(*), MAX(amount) FROM purchase GROUP BY SUBSTR(CAST(day AS TEXT), 6, 2) HAVING COUNT(*) > 1 ORDER BY month",
	"SELECT p.id, o.id FROM person p LEFT JOIN purchase o ON o.person = p.id AND o.amount > 400 WHERE p.id BETWEEN 3 AND 9 ORDER BY p.id, o.id",
	"SELECT DISTINCT city FROM person WHERE id IN (SELECT person FROM purchase WHERE amount > 250) ORDER BY city",
}

// concurrent readers and a writer share a store.
func concurrent() {
	fmt.Println("== Concurrency")
	e := exec.New()
	if err := fill(e, 20, 60); err != nil {
		fmt.Println(err)
		return
	}
	var wait sync.WaitGroup
	results := make([]int, 6)
	for i := range results {
		wait.Go(func() {
			for range 5 {
				s, err := parse.Parse(reports[i%len(reports)])
				if err != nil {
					panic(err)
				}
				r, err := e.Run(s)
				if err != nil {
					panic(err)
				}
				results[i] += len(r.Rows)
			}
		})
	}
	wait.Go(func() {
		for i := range 20 {
			s, err := parse.Parse(fmt.Sprintf("UPDATE purchase SET amount = amount + 1 WHERE id = %d", i))
			if err != nil {
				panic(err)
			}
			if r, err := e.Run(s); err != nil || r.Changed != 1 {
				panic(fmt.Sprint(r, err))
			}
		}
	})
	wait.Wait()
	fmt.Println(results)
}

func trees() {
	fmt.Println("== Trees")
	t := btree.New[int, string](cmp.Compare[int])
	for i := range 3000 {
		t.Put(i*7919%3001, fmt.Sprint("v", i))
	}
	fmt.Println(t.Len(), t.Depth())
	v, ok := t.Get(42)
	fmt.Println(v, ok)
	for i := 0; i < 3001; i += 3 {
		t.Delete(i)
	}
	fmt.Println(t.Len(), t.Depth(), t.Delete(3))
	n := 0
	for k := range t.From(1000) {
		fmt.Print(k, " ")
		if n++; n == 10 {
			break
		}
	}
	fmt.Println()
	for i := range 3001 {
		t.Delete(i)
	}
	fmt.Println(t.Len(), t.Depth())
}

// measure reports over larger tables.
func measure() {
	begun := time.Now()
	e := exec.New()
	if err := fill(e, 300, 6000); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	for range 5 {
		for _, text := range reports {
			s, err := parse.Parse(text)
			if err != nil {
				fmt.Println(err)
				os.Exit(1)
			}
			r, err := e.Run(s)
			if err != nil {
				fmt.Println(err)
				os.Exit(1)
			}
			fmt.Println(len(r.Rows), r.Rows[0])
		}
	}
	fmt.Fprintln(os.Stderr, time.Since(begun).Nanoseconds())
}

func main() {
	if len(os.Args) > 1 && os.Args[1] == "measure" || os.Getenv("MEASURE") != "" {
		measure()
		return
	}
	script, err := os.ReadFile("session.sql")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	e := exec.New()
	session(e, string(script))
	fmt.Println("== Export")
	export(e, "SELECT name, salary, hired, manager IS NULL AS top FROM employee WHERE dept = 1 ORDER BY name")
	fmt.Println("== Reports")
	e = exec.New()
	if err := fill(e, 40, 150); err != nil {
		fmt.Println(err)
	}
	for _, report := range reports {
		session(e, report)
	}
	trees()
	concurrent()
}
