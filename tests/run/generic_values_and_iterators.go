package main

import (
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

type E1 struct{ n int }

func (e *E1) Error() string { return fmt.Sprint("e1 ", e.n) }

func count[T any](seq iter.Seq[T]) (n int) {
	for range seq {
		n++
	}
	return
}
func zip[A, B any](as []A, bs []B) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		for i := range min(len(as), len(bs)) {
			if !yield(as[i], bs[i]) {
				return
			}
		}
	}
}

type T struct{ A int; B string }

func main() {
	err := fmt.Errorf("wrap: %w", errors.Join(errors.New("x"), &E1{4}))
	e, ok := errors.AsType[*E1](err)
	fmt.Println(e, ok)
	_, ok = errors.AsType[*fs.PathError](err)
	fmt.Println(ok)
	fmt.Println(slices.Collect(strings.SplitSeq("a,b,c", ",")), count(strings.Lines("a\nb\n")))
	fmt.Printf("%T\n", strings.FieldsSeq("a b"))
	n := 0
	f := sync.OnceValue(func() int { n++; return n * 10 })
	fmt.Println(f(), f())
	g := sync.OnceValues(func() (string, error) { return "v", nil })
	fmt.Println(g())
	var p atomic.Pointer[T]
	fmt.Println(p.Load())
	t := &T{1, "x"}
	p.Store(t)
	fmt.Println(p.CompareAndSwap(t, &T{2, "y"}), *p.Load())
	fmt.Println(rand.N(10) < 10, rand.N(time.Second) < time.Second)
	for a, b := range zip([]int{1, 2, 3}, []string{"a", "b"}) {
		fmt.Print(a, b, " ")
	}
	for f := range reflect.TypeOf(T{}).Fields() {
		fmt.Print(f.Name, " ")
	}
	fmt.Println()
}
