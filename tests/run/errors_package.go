package main

import (
	"errors"
	"fmt"
	"os"
	"strconv"
)

type temporary interface{ Temporary() bool }
type netErr struct{ op string }

func (n netErr) Error() string   { return n.op + " failed" }
func (n netErr) Temporary() bool { return n.op == "dial" }

type multi []error

func (m multi) Error() string   { return fmt.Sprint(len(m), " errors") }
func (m multi) Unwrap() []error { return m }

type withIs struct{ code int }

func (w *withIs) Error() string { return "withIs" }
func (w *withIs) Is(t error) bool {
	o, ok := t.(*withIs)
	return ok && o.code == w.code
}

type withAs struct{}

func (withAs) Error() string { return "withAs" }
func (withAs) As(target any) bool {
	if p, ok := target.(*netErr); ok {
		*p = netErr{"from As"}
		return true
	}
	return false
}

var sentinel = errors.New("sentinel")

func main() {
	w := fmt.Errorf("a: %w", fmt.Errorf("b: %w", sentinel))
	fmt.Println(w, errors.Is(w, sentinel), errors.Unwrap(w), errors.Unwrap(errors.Unwrap(w)) == sentinel, errors.Unwrap(sentinel))
	v := fmt.Errorf("a: %v", sentinel)
	fmt.Println(v, errors.Is(v, sentinel), errors.Unwrap(v))
	m := multi{errors.New("x"), w, netErr{"dial"}}
	fmt.Println(m, errors.Is(m, sentinel))
	var t temporary
	fmt.Println(errors.As(fmt.Errorf("wrap: %w", m), &t), t.Temporary())
	var n netErr
	fmt.Println(errors.As(m, &n), n.op, errors.As(withAs{}, &n), n.op, errors.As(sentinel, &n))
	fmt.Println(errors.Is(fmt.Errorf("%w", &withIs{3}), &withIs{3}), errors.Is(&withIs{3}, &withIs{4}))
	j := errors.Join(errors.New("one"), nil, sentinel)
	fmt.Printf("%v|%q\n", j, j)
	fmt.Println(errors.Is(j, sentinel), errors.Join(nil, nil) == nil, errors.Unwrap(j) == nil)
	_, err := strconv.Atoi("12x")
	var ne *strconv.NumError
	fmt.Println(errors.As(err, &ne), ne.Func, ne.Num, ne.Err, errors.Is(err, strconv.ErrSyntax), errors.Is(err, strconv.ErrRange))
	two := fmt.Errorf("%w + %w + %d", sentinel, netErr{"read"}, 3)
	fmt.Println(two, errors.Is(two, sentinel), errors.As(two, &n), n)
	fmt.Println(errors.Is(nil, nil), errors.Is(sentinel, nil), errors.As(nil, &n))
	func() {
		defer func() { fmt.Println(recover()) }()
		errors.As(sentinel, nil)
	}()
	if err := work(3); err != nil {
		fmt.Fprintln(os.Stderr, "fatal:", err)
		os.Exit(1)
	}
}

func work(n int) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("work(%d): %w", n, err)
		}
	}()
	if n == 0 {
		return sentinel
	}
	return work(n - 1)
}
