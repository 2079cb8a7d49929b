package testing

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"
)

// InternalExample is an example that the test program hands over.
type InternalExample struct {
	Name      string
	F         func()
	Output    string
	Unordered bool
}

func (m *M) runExamples() (ran, ok bool) {
	ok = true
	names := newMatcher(m.deps.MatchString, *runPattern, "-test.run", *skipPattern)
	for i := range m.examples {
		example := &m.examples[i]
		if _, chosen, _ := names.choose(nil, example.Name); chosen {
			ran = true
			if !example.run() {
				ok = false
			}
		}
	}
	return ran, ok
}

// run runs an example while its output goes into a pipe, and compares that with what it should be.
func (e *InternalExample) run() (ok bool) {
	if chatty.on {
		fmt.Printf("=== RUN   %s\n", e.Name)
	}
	stdout := os.Stdout
	r, w, err := os.Pipe()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Stdout = w
	output := make(chan string)
	go func() {
		text, err := io.ReadAll(r)
		r.Close()
		if err != nil {
			fmt.Fprintf(os.Stderr, "testing: copying pipe: %v\n", err)
			os.Exit(1)
		}
		output <- string(text)
	}()
	finished := false
	start := time.Now()
	defer func() {
		took := time.Since(start)
		w.Close()
		os.Stdout = stdout
		got := <-output
		problem := recover()
		if problem == nil && !finished {
			problem = errNoEnd
		}
		difference := ""
		if problem == nil {
			difference = e.compare(got)
		}
		ok = problem == nil && difference == ""
		if !ok {
			fmt.Printf("--- FAIL: %s (%s)\n%s", e.Name, seconds(took), difference)
		} else if chatty.on {
			fmt.Printf("--- PASS: %s (%s)\n", e.Name, seconds(took))
		}
		if problem != nil {
			panic(problem)
		}
	}()
	e.F()
	finished = true
	return
}

// compare returns "" when the output is as it should be, else both.
func (e *InternalExample) compare(output string) string {
	got, want := strings.TrimSpace(output), strings.TrimSpace(e.Output)
	if e.Unordered {
		gotLines, wantLines := strings.Split(got, "\n"), strings.Split(want, "\n")
		slices.Sort(gotLines)
		slices.Sort(wantLines)
		if !slices.Equal(gotLines, wantLines) {
			return fmt.Sprintf("got:\n%s\nwant (unordered):\n%s\n", output, e.Output)
		}
	} else if got != want {
		return fmt.Sprintf("got:\n%s\nwant:\n%s\n", got, want)
	}
	return ""
}
