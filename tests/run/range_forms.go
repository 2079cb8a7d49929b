package main

import "fmt"

type Tree struct {
	l, r *Tree
	v    int
}

func (t *Tree) All(yield func(int) bool) {
	t.walk(yield)
}

func (t *Tree) walk(yield func(int) bool) bool {
	if t == nil {
		return true
	}
	return t.l.walk(yield) && yield(t.v) && t.r.walk(yield)
}

func count(n int) func(func() bool) {
	return func(yield func() bool) {
		for i := 0; i < n && yield(); i++ {
		}
		fmt.Print("[cleanup]")
	}
}

func enumerate(s ...string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		defer fmt.Print("[done]")
		for i, x := range s {
			if !yield(i, x) {
				return
			}
		}
	}
}

func find(t *Tree, want int) (pos int, ok bool) {
	for v := range t.All {
		if v == want {
			return pos, true
		}
		pos++
	}
	return -1, false
}

func nested() string {
	s := ""
outer:
	for i, x := range enumerate("a", "b", "c") {
		for j, y := range enumerate("x", "y") {
			switch {
			case i == 1 && j == 0:
				continue outer
			case i == 2:
				break outer
			}
			s += x + y
		}
	}
	return s
}

func withDefer() {
	for i := range enumerate("a", "b") {
		defer fmt.Println("deferred at function end", i)
	}
	fmt.Println("end of function")
}

func escape() int {
	for range count(5) {
		for v := range (&Tree{v: 3}).All {
			if v == 3 {
				goto out
			}
		}
	}
out:
	return 7
}

type Celsius int8

func main() {
	for i := range 3 {
		i *= 2
		fmt.Print(i, " ")
	}
	for range 2 {
		fmt.Print("x ")
	}
	for i := range Celsius(2) {
		fmt.Printf("%T ", i)
	}
	n := 3
	for i := range n {
		n = 10
		fmt.Print(i, " ")
	}
	for i := range -5 {
		fmt.Print("never", i)
	}
	var k uint8
	for k = range 200 {
	}
	fmt.Println(k)

	s := []int{1, 2, 3}
	for i, v := range s {
		s = append(s, v*10)
		s[i] = 0
	}
	fmt.Println(s)
	var idx, val int
	for idx, val = range []int{7, 8, 9} {
	}
	fmt.Println(idx, val)
	var at struct{ i, v int }
	arr := [2]int{}
	for at.i, arr[1] = range []int{5, 6} {
		arr[0]++
	}
	fmt.Println(at, arr)
	places := [3]int{}
	place := 0
	for place, places[place] = range []int{7, 8, 9} { // the index is the one before
	}
	fmt.Println(place, places)
	for _, v := range [...]string{"p", "q"} {
		fmt.Print(v)
	}
	for i := range &[3]int{} {
		fmt.Print(i)
	}
	var none *[4]int
	for i := range none {
		fmt.Print(i)
	}
	for i := range len(none) {
		fmt.Print(i)
	}
	var nilSlice []int
	for range nilSlice {
		fmt.Print("never")
	}
	fmt.Println()

	t := &Tree{&Tree{nil, nil, 1}, &Tree{&Tree{nil, nil, 4}, nil, 9}, 2}
	for v := range t.All {
		fmt.Print(v, " ")
	}
	fmt.Println(find(t, 9))
	fmt.Println(find(t, 5))
	c := 0
	for range count(4) {
		if c++; c == 2 {
			continue
		}
	}
	fmt.Println(c)
	for i, x := range enumerate("one", "two", "three") {
		if i == 2 {
			break
		}
		fmt.Print(i, x, " ")
	}
	fmt.Println()
	fmt.Println(nested())
	fmt.Println(escape())
	withDefer()
	var last string
	for _, last = range enumerate("m", "n") {
	}
	fmt.Println(last)
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		for i := range enumerate("boom") {
			panic(fmt.Sprint("in body ", i))
		}
	}()
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		for range func(yield func() bool) { yield(); yield() } {
			break
		}
	}()
}
