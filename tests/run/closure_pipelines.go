package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
)

type Seq func(yield func(int) bool)

func Range(from, to int) Seq {
	return func(yield func(int) bool) {
		for i := from; i < to; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

func Naturals(yield func(int) bool) {
	for i := 0; yield(i); i++ {
	}
}

func (s Seq) Map(f func(int) int) Seq {
	return func(yield func(int) bool) {
		s(func(x int) bool { return yield(f(x)) })
	}
}

func (s Seq) Filter(keep func(int) bool) Seq {
	return func(yield func(int) bool) {
		for x := range s {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}

func (s Seq) Take(n int) Seq {
	return func(yield func(int) bool) {
		if n <= 0 {
			return
		}
		left := n
		for x := range s {
			if left--; !yield(x) || left == 0 {
				break
			}
		}
	}
}

func (s Seq) Fold(acc int, f func(acc, x int) int) int {
	for x := range s {
		acc = f(acc, x)
	}
	return acc
}

func (s Seq) Slice() (out []int) {
	s(func(x int) bool { out = append(out, x); return true })
	return
}

type Server struct {
	host    string
	port    int
	tags    []string
	onStart []func(*Server) error
}

type Option func(*Server) error

func WithPort(p int) Option {
	return func(s *Server) error {
		if p <= 0 || p > 65535 {
			return fmt.Errorf("port %d is out of range", p)
		}
		s.port = p
		return nil
	}
}

func WithTags(tags ...string) Option {
	return func(s *Server) error {
		s.tags = append(s.tags, tags...)
		tags[0] = "changed"
		return nil
	}
}

func OnStart(f func(*Server) error) Option {
	return func(s *Server) error { s.onStart = append(s.onStart, f); return nil }
}

func NewServer(host string, opts ...Option) (*Server, error) {
	s := &Server{host: host, port: 80}
	for i, o := range opts {
		if err := o(s); err != nil {
			return nil, fmt.Errorf("option %d: %w", i, err)
		}
	}
	for _, f := range s.onStart {
		if err := f(s); err != nil {
			return s, err
		}
	}
	return s, nil
}

func compose(fs ...func(string) string) func(string) string {
	return func(s string) string {
		for _, f := range fs {
			s = f(s)
		}
		return s
	}
}

func curry(f func(a, b, c int) int) func(int) func(int) func(int) int {
	return func(a int) func(int) func(int) int {
		return func(b int) func(int) int {
			return func(c int) int { return f(a, b, c) }
		}
	}
}

func memoize(f func(int) int) (func(int) int, *int) {
	var known []int
	calls := 0
	return func(n int) int {
		for len(known) <= n {
			known = append(known, -1)
		}
		if known[n] < 0 {
			calls++
			v := f(n)
			known[n] = v
		}
		return known[n]
	}, &calls
}

func main() {
	even := func(x int) bool { return x%2 == 0 }
	square := func(x int) int { return x * x }
	fmt.Println(Range(0, 10).Filter(even).Map(square).Slice())
	fmt.Println(Seq(Naturals).Map(square).Filter(func(x int) bool { return x%3 == 1 }).Take(6).Slice())
	fmt.Println(Seq(Naturals).Take(0).Slice() == nil, Range(1, 6).Fold(1, func(a, x int) int { return a * x }))
	for x := range Range(5, 100) {
		if x > 7 {
			break
		}
		fmt.Print(x, " ")
	}
	fmt.Println()

	tags := []string{"a", "b"}
	s, err := NewServer("localhost", WithPort(8080), WithTags(tags...), OnStart(func(s *Server) error {
		s.host = strings.ToUpper(s.host)
		return nil
	}))
	fmt.Println(s.host, s.port, s.tags, tags, len(s.onStart), err)
	_, err = NewServer("x", WithTags("t"), WithPort(70000))
	fmt.Println(err)

	shout := compose(strings.TrimSpace, strings.ToUpper, func(s string) string { return s + "!" }, strconv.Quote)
	fmt.Println(shout("  hey "), compose()("same"))
	fmt.Println(curry(func(a, b, c int) int { return a*100 + b*10 + c })(1)(2)(3))
	var fib func(int) int
	var calls *int
	fib, calls = memoize(func(n int) int {
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	})
	fmt.Println(fib(50), *calls)
	if *calls != 51 {
		os.Exit(1)
	}
}
