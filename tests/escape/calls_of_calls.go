// What a call is made on is kept in a temporary where a call gives it; results of several go through temporaries, too.
package main

import "fmt"

type shape interface{ name() string }
type square struct{ n int }

func (s square) name() string      { return "square" }
func (s *square) grow() *square    { s.n++; return s }
func (s square) area() int         { return s.n * s.n }
func get(n int) shape              { return square{n} }
func adder(n int) func(int) func() int {
	return func(m int) func() int { return func() int { return n + m } }
}
func two() (int, string)           { return 1, "a" }
func three() (int, error, shape)   { return 1, nil, square{2} }
func take(n int, s string) string  { return s }
func anyTwo() (any, any)           { return two() }
func boxed() (n any, s any)        { n, s = two(); return }

func main() {
	s := &square{1}
	fmt.Println(get(1).name()+"!", s.grow().grow().area(), adder(1)(2)())
	fmt.Println(two())
	fmt.Println(take(two()), len(take(two())))
	fmt.Println(three())
	a, b := anyTwo()
	c, d := boxed()
	fmt.Println(a, b, c, d, new(s.area()))
	defer fmt.Println("deferred", s.area())
	defer s.grow().name()
	defer get(3).name()
}
