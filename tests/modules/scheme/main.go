// Scheme runs the programs in the folder programs, or reads forms from standard input.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"scheme/eval"
	"scheme/lib"
	"scheme/read"
	"scheme/value"
)

var out = bufio.NewWriter(os.Stdout)

func world() *eval.Interpreter {
	in := eval.New(func(text string) { out.WriteString(text) })
	lib.Install(in)
	return in
}

// runFile evaluates all forms; with echo the values too.
func runFile(in *eval.Interpreter, name, text string, echo bool) int {
	r := read.New(name, text)
	failed := 0
	for {
		form, err := r.Next()
		if err == io.EOF {
			return failed
		}
		if err != nil {
			fmt.Fprintln(out, "error:", err)
			return failed + 1
		}
		v, err := in.Run(form)
		var syntax *eval.SyntaxError
		var raised *eval.Raised
		switch {
		case errors.As(err, &syntax):
			fmt.Fprintln(out, "syntax error:", syntax.Message, "in", value.Write(syntax.Form))
			failed++
		case errors.As(err, &raised):
			fmt.Fprintln(out, "uncaught:", value.Write(raised.Object))
			failed++
		case err != nil:
			fmt.Fprintln(out, "error:", err)
			failed++
		case echo && v != value.Unspecified:
			fmt.Fprintln(out, "=>", value.Write(v))
		}
	}
}

const measured = `
(define (fib n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2)))))
(define (tak x y z) (if (not (< y x)) z (tak (tak (- x 1) y z) (tak (- y 1) z x) (tak (- z 1) x y))))
(define (sieve n)
  (let ((v (make-vector n #t)))
    (do ((i 2 (+ i 1)) (count 0 (if (vector-ref v i) (begin (do ((j (* i i) (+ j i))) ((>= j n)) (vector-set! v j #f)) (+ count 1)) count)))
        ((= i (- n 1)) count))))
(print (fib 24) (tak 14 8 3) (sieve 60000))
(print (length (sort (map (lambda (i) (modulo (* i 7919) 10007)) (iota 20000)) <)))
`

func measure() {
	in := world()
	begun := time.Now()
	for range 3 {
		runFile(in, "measured", measured, false)
	}
	out.Flush()
	fmt.Fprintln(os.Stderr, time.Since(begun).Nanoseconds())
}

func main() {
	defer out.Flush()
	if len(os.Args) > 1 && os.Args[1] == "measure" || os.Getenv("MEASURE") != "" {
		measure()
		return
	}
	files, err := filepath.Glob("programs/*.scm")
	if err != nil || len(files) == 0 {
		fmt.Fprintln(os.Stderr, "no programs:", err)
		os.Exit(1)
	}
	failed := 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		name := strings.TrimSuffix(filepath.Base(file), ".scm")
		fmt.Fprintf(out, "== %s\n", name)
		in := world()
		failed += runFile(in, name, string(text), name == "repl" || name == "errors")
		fmt.Fprintf(out, "-- %d steps\n", in.Steps)
	}
	fmt.Fprintln(out, failed, "forms failed")
}
