package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
)

type Seq func(yield func(int) bool)
type Seq2 func(yield func(string, int) bool)

func Count(start, step int) Seq {
	return func(yield func(int) bool) {
		for n := start; yield(n); n += step {
		}
	}
}

func Of(xs ...int) Seq {
	return func(yield func(int) bool) {
		for _, x := range xs {
			if !yield(x) {
				return
			}
		}
	}
}

func (s Seq) Map(f func(int) int) Seq {
	return func(yield func(int) bool) {
		for x := range s {
			if !yield(f(x)) {
				return
			}
		}
	}
}

func (s Seq) Filter(keep func(int) bool) Seq {
	return func(yield func(int) bool) {
		s(func(x int) bool { return !keep(x) || yield(x) })
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
				return
			}
		}
	}
}

func (s Seq) Chain(others ...Seq) Seq {
	return func(yield func(int) bool) {
		for _, t := range append([]Seq{s}, others...) {
			for x := range t {
				if !yield(x) {
					return
				}
			}
		}
	}
}

func (s Seq) Zip(t Seq) Seq2 {
	return func(yield func(string, int) bool) {
		var right []int
		for y := range t.Take(100) {
			right = append(right, y)
		}
		i := 0
		for x := range s {
			if i == len(right) || !yield(fmt.Sprint(x, "&"), right[i]) {
				return
			}
			i++
		}
	}
}

func (s Seq) Collect() (out []int) {
	for x := range s {
		out = append(out, x)
	}
	return
}

func (s Seq) Fold(init int, f func(acc, x int) int) int {
	for x := range s {
		init = f(init, x)
	}
	return init
}

func Fibonacci(yield func(int) bool) {
	for a, b := 0, 1; yield(a); a, b = b, a+b {
	}
}

func Sieve() Seq {
	return func(yield func(int) bool) {
		composites := map[int][]int{}
		for n := 2; ; n++ {
			factors, ok := composites[n]
			if !ok {
				if !yield(n) {
					return
				}
				composites[n*n] = []int{n}
				continue
			}
			for _, p := range factors {
				composites[n+p] = append(composites[n+p], p)
			}
			delete(composites, n)
		}
	}
}

type Tree struct {
	Left, Right *Tree
	Key         string
	Value       int
}

func (t *Tree) Insert(key string, v int) *Tree {
	switch {
	case t == nil:
		return &Tree{Key: key, Value: v}
	case key < t.Key:
		t.Left = t.Left.Insert(key, v)
	case key > t.Key:
		t.Right = t.Right.Insert(key, v)
	default:
		t.Value = v
	}
	return t
}

func (t *Tree) All() Seq2 { return func(yield func(string, int) bool) { t.push(yield) } }
func (t *Tree) push(yield func(string, int) bool) bool {
	return t == nil || t.Left.push(yield) && yield(t.Key, t.Value) && t.Right.push(yield)
}

func SortedKeys(m map[string]int) Seq2 {
	return func(yield func(string, int) bool) {
		keys := make([]string, 0, len(m))
		for k := range m {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		for _, k := range keys {
			if !yield(k, m[k]) {
				return
			}
		}
	}
}

func permutations(s []string) func(func([]string) bool) {
	return func(yield func([]string) bool) {
		var rec func(k int) bool
		rec = func(k int) bool {
			if k == len(s) {
				return yield(s)
			}
			for i := k; i < len(s); i++ {
				s[k], s[i] = s[i], s[k]
				ok := rec(k + 1)
				s[k], s[i] = s[i], s[k]
				if !ok {
					return false
				}
			}
			return true
		}
		rec(0)
	}
}

func firstOver(limit int) (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	for x := range Seq(Fibonacci) {
		if x > limit {
			return x, nil
		}
		if x > 1000 {
			panic("too large")
		}
		defer func() { n = -x }()
	}
	return 0, errors.New("never")
}

func find(t *Tree, want string) (found int) {
	found = -1
	for k, v := range t.All() {
		if k == want {
			return v
		}
	}
	return
}

func main() {
	fmt.Println(Count(1, 3).Take(5).Collect(), Seq(Fibonacci).Filter(func(x int) bool { return x%2 == 0 }).Take(8).Collect())
	fmt.Println(Sieve().Take(15).Collect(), Of().Collect() == nil, Of(1, 2).Chain(Of(3), Count(10, 10)).Take(6).Collect())
	fmt.Println(Of(1, 2, 3, 4).Map(func(x int) int { return x * x }).Fold(0, func(a, x int) int { return a + x }))
	for s, n := range Of(1, 2, 3).Zip(Count(7, -1)) {
		fmt.Print(s, n, " ")
	}
	fmt.Println()
	var root *Tree
	for i, w := range strings.Fields("the quick brown fox jumps over the lazy dog") {
		root = root.Insert(w, i)
	}
	for k, v := range root.All() {
		if k == "over" {
			break
		}
		if v == 2 {
			continue
		}
		fmt.Print(k, "=", v, " ")
	}
	fmt.Println(find(root, "lazy"), find(root, "cat"))
	for k := range SortedKeys(map[string]int{"z": 1, "a": 2, "m": 3}) {
		fmt.Print(k)
	}
	fmt.Println()
	count := 0
	for p := range permutations([]string{"x", "y", "z"}) {
		fmt.Print(strings.Join(p, ""), " ")
		if count++; count == 5 {
			break
		}
	}
	fmt.Println()
	fmt.Println(firstOver(50))
	fmt.Println(firstOver(5000))
	pairs := 0
outer:
	for a := range Count(1, 1) {
		for b := range Count(a, 1) {
			switch {
			case a*b > 40:
				if a == b {
					break outer
				}
				continue outer
			case (a+b)%7 == 0:
				pairs++
			}
		}
	}
	fmt.Println(pairs)
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		bad := func(yield func() bool) { yield(); yield() }
		n := 0
		for range bad {
			n++
			fmt.Print("body ", n, "; ")
			break
		}
	}()
	total := 0
	for range func(yield func() bool) {
		for yield() {
		}
	} {
		if total++; total == 3 {
			break
		}
	}
	fmt.Println(total)
}
