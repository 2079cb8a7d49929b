// Corners of the language that programs use in passing.
package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"unsafe"
)

type Weekday uint

const (
	Sunday Weekday = iota
	Monday
	_
	Wednesday
)

const (
	_  = iota
	KB = 1 << (10 * iota)
	MB
	GB
)

const (
	a, b = iota, -iota
	c, d
	e, f = "x" + "y", len("héllo")
)

const huge = 1 << 100
const third = 1.0 / 3

var (
	first  = second + 1
	second = compute("second", third_)
	third_ = 10
	trace  []string
)

func compute(name string, v int) int {
	trace = append(trace, name)
	return v * 2
}

func init() { trace = append(trace, "init1") }
func init() { trace = append(trace, "init2") }

type config struct {
	Name  string `json:"name,omitempty" db:"n"`
	inner struct {
		x, y int
		tags []string
	}
	fn   func(int) int
	next *config
	_    int
}

type (
	celsius  float64
	list     []*config
	matrix   [2][3]int
	callback = func(...string) (int, error)
)

type stack struct{ items []any }

func (s *stack) push(x ...any) *stack { s.items = append(s.items, x...); return s }
func (s *stack) pop() (x any) {
	defer func() { s.items = s.items[:len(s.items)-1] }()
	return s.items[len(s.items)-1]
}

func variadic(prefix string, xs ...int) string {
	if xs == nil {
		return prefix + " nil"
	}
	xs[0] = -xs[0]
	return fmt.Sprint(prefix, " ", len(xs), xs)
}

func multi() (int, string, error)            { return 1, "two", nil }
func take(n int, s string, err error) string { return fmt.Sprint(n, s, err) }

func shadow() (result string, err error) {
	len := func(s string) int { return 42 }
	true := false
	nil := 7
	string := "a variable"
	if x := len(string); x > 0 {
		x, err := x+1, errors.New("inner")
		result = fmt.Sprint(x, err, true, nil)
	}
	return
}

func sliceTricks() {
	s := []int{0, 1, 2, 3, 4, 5, 6, 7}
	t := s[2:5:6]
	t = append(t, 100)
	t = append(t, 200)
	t[0] = -2
	fmt.Println(s, t, len(t), cap(s[3:]), cap(s[:0]))
	s = append(s[:2], s[3:]...)
	copy(s[3:], s)
	fmt.Println(s, len(s))
	arr := [4]int(s[:4])
	ptr := (*[3]int)(s)
	ptr[1] = 77
	arr[0] = 55
	fmt.Println(arr, *ptr, s[1], len(ptr), cap(ptr[1:2]))
	var empty []int
	fmt.Println(empty == nil, len(empty[:0]), append(empty, s[:0]...) == nil, [0]int(empty), (*[0]int)(empty) == nil)
	clear(s[:2])
	fmt.Println(s, min(3, 1, 2), max(2.5, 1), min("b", "a"))
	b := append([]byte("hello "), "world"...)
	n := copy(b[1:], "ELL")
	fmt.Println(string(b), n, copy(b, ""), string(b[:0]) == "")
	sparse := [...]string{2: "two", "three", 6: "six", 0: "zero"}
	fmt.Printf("%q %d\n", sparse, len(sparse))
	grid := matrix{{1, 2}, {2: 9}}
	other := grid
	other[0][2]++
	row := &grid[1]
	row[0] = 8
	fmt.Println(grid, other, grid == other, grid[0] == [3]int{1, 2, 0})
}

type node struct {
	*node
	val int
}

func sizes() {
	var cfg struct {
		a bool
		b int64
		c bool
		d uint16
	}
	fmt.Println(unsafe.Sizeof(cfg), unsafe.Offsetof(cfg.d), unsafe.Alignof(cfg.b), unsafe.Sizeof(""), unsafe.Sizeof([]int{}), unsafe.Sizeof(any(nil)))
	x := [3]uint32{1, 2, 3}
	p := (*uint32)(unsafe.Add(unsafe.Pointer(&x[0]), 4))
	*p = 22
	bits := *(*uint64)(unsafe.Pointer(&[]float64{1.5}[0]))
	s := unsafe.String(unsafe.StringData("gopher"), 3)
	sl := unsafe.Slice(&x[1], 2)
	fmt.Println(x, fmt.Sprintf("%#x", bits), s, sl, uintptr(unsafe.Pointer(&x[1]))-uintptr(unsafe.Pointer(&x)))
}

func conversions() {
	var i8 int8 = -128
	var u8 uint8 = 200
	f := 3.99
	fmt.Println(-i8, i8-1, u8+100, int8(u8), uint16(i8), int(f), int(-f), uint8(int(f)<<7), ^u8, 7&^5, -7/2, -7%3, 7>>1, -7>>1)
	var shift uint = 70
	fmt.Println(1<<shift == 0, int32(shift)<<31, uint64(1)<<63>>shift, int64(-1)>>shift)
	fmt.Println(string(rune(0x4e16)), []byte("é"), []rune("aé"), string([]rune{72, 105}), string([]byte{72, 105}), celsius(36.6), string(rune(-1)))
	var z float64
	fmt.Println(1/z, -1/z, z/z == z/z, 0.1+0.2, float32(0.1)+float32(0.2), 1e21, 1e20, 123456789.0, 1e-7)
	const big = huge / (huge >> 3)
	fmt.Println(big, 'a'+1, 'a'*1.0, 5/2, 5/2.0, 1<<3.0, "s"+"t", !(1 > 2) && true)
}
func main() {
	fmt.Println(Monday, Wednesday, KB, MB, GB, a, b, c, d, e, f, huge>>98, third)
	fmt.Println(first, second, third_, trace)
	var cfg config
	cfg.inner.x, cfg.inner.tags = 3, []string{"t"}
	cfg.next = &config{Name: "next"}
	fmt.Printf("%v %+v\n", cfg.inner, cfg.next.inner)
	pt := struct{ X, Y int }{1, 2}
	type named struct{ X, Y int }
	fmt.Println(named(pt) == named{1, 2}, pt == named{1, 2}, struct{}{} == struct{}{})
	fmt.Printf("%T %T %T %v\n", pt, cfg.fn, list{}, list{nil})
	st := (&stack{}).push(1, "a", nil).push([]any{2.5, 'x'}...)
	fmt.Println(st.pop(), st.pop(), st.pop(), *st)
	xs := []int{1, 2}
	fmt.Println(variadic("none"), variadic("some", 1, 2), variadic("slice", xs...), xs, len(variadic("more", append(xs, 5)...)))
	more()
}

func more() {
	fmt.Println(take(multi()))
	fmt.Println(shadow())
	sliceTricks()
	sizes()
	conversions()
	var cb callback = func(s ...string) (int, error) { return len(s), nil }
	fmt.Println(cb("a", "b"))
	n := &node{val: 1}
	n.node = &node{nil, 2}
	fmt.Println(n.val, n.node.val, n.node.node == nil)
	x, y, z := 1, 2, 3
	x, y, z = z, x, y
	arr := []int{0, 1, 2}
	i := 0
	i, arr[i] = 2, 9
	arr[0], arr[2] = arr[2], arr[0]
	fmt.Println(x, y, z, i, arr)
	x += y<<1 | z&^1
	x ^= 0b1010_1010
	x %= 0x1F
	x <<= 2
	fmt.Println(x, 0o17, 1_000_000, 0x1p4, 'a', '\x41', '\u00e9', "\u00e9\t\"", `raw\n`)
	switch {
	case x > 1000:
	case x < 10, x == 84:
		fmt.Println("84?")
		fallthrough
	case false:
		fmt.Println("fell")
	default:
		fmt.Println("default")
	}
	switch v := any(n).(type) {
	case nil, error:
		fmt.Printf("%T\n", v)
	case interface{ missing() }:
		fmt.Println("missing")
	case *node, node:
		fmt.Printf("node %T\n", v)
	}
	var err error
	var pe *os.PathError
	fmt.Println(err == nil, pe == nil, error(pe) == nil, errors.As(fmt.Errorf("w: %w", &os.PathError{Op: "open", Path: "/x", Err: os.ErrNotExist}), &pe), pe)
	func() {
		defer func() {
			fmt.Println(strings.ToUpper(fmt.Sprint(recover())))
		}()
		var np *node
		np.val++
	}()
	print()
}
