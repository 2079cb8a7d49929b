package a

import (
	"fmt"

	"example.com/shop/b"
)

type Box[T any] struct{ V T }

func (b Box[T]) String() string { return fmt.Sprintf("<%v>", b.V) }
func Map[T, U any](xs []T, f func(T) U) (r []U) {
	for _, x := range xs {
		r = append(r, twice(f, x))
	}
	return
}
func twice[T, U any](f func(T) U, x T) U { f(x); count++; return f(x) }

var count int

func Count() int { return count + b.Y }
func Fail(n int) { panic(fmt.Sprint("fail ", n)) }

var X = b.Y * 2

func init() { fmt.Println("init a", X) }
