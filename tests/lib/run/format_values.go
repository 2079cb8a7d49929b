// Every verb with flags, widths and precisions over values of all kinds: a checksum for each verb and value.
package main

import (
	"errors"
	"fmt"
	"math"
	"os"
)

type (
	namedInt    int
	namedUint8  uint8
	namedString string
	namedBytes  []byte
	namedFloat  float32
	namedBool   bool
	namedSlice  []namedInt
	namedFunc   func()

	pair struct {
		A int
		b string
	}
	nested struct {
		Name  string
		Pair  pair
		Ptr   *pair
		Any   any
		Err   error
		List  []pair
		Bytes []byte
		Arr   [2]bool
		f     float64
		hid   stringer
		Shown stringer
	}
	one       struct{ P *int }
	empty     struct{}
	stringer  struct{ s string }
	colour    int
	pstringer struct{ n int }
	gostr     struct{ n int }
	failing   struct{ kind int }
	myErr     struct{ code int }
	strSlice  []string
	both      struct{}
	formatter struct{ n int }
	valErr    struct{ text string }
)

func (e valErr) Error() string { return e.text }

func (s stringer) String() string { return "<" + s.s + ">" }
func (c colour) String() string {
	if c < 0 || c > 2 {
		return "colour?"
	}
	return [...]string{"red", "green", "blue"}[c]
}
func (p *pstringer) String() string { return "P" + string(rune('0'+p.n)) }
func (g gostr) GoString() string    { return "gostr!" }
func (f failing) String() string {
	switch f.kind {
	case 0:
		panic("bang")
	case 1:
		panic(errors.New("an error"))
	case 2:
		var p *int
		return string(rune(*p))
	case 3:
		var list []int
		return string(rune(list[f.kind]))
	}
	return "ok"
}
func (e *myErr) Error() string    { return "my error" }
func (s strSlice) String() string { return "strings" }
func (both) Error() string        { return "as error" }
func (both) String() string       { return "as string" }
func (x formatter) Format(s fmt.State, verb rune) {
	fmt.Fprintf(s, "F(%s|%d)", fmt.FormatString(s, verb), x.n)
	s.Write([]byte("!"))
}

func checksum(h uint64, s string) uint64 {
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

func main() {
	var nilPtr *pair
	var nilStr *pstringer
	var nilMyErr *myErr
	aPair := pair{1, "x"}
	aSlice := []int{1, 2}
	values := []any{
		nil, true, 0, -42, 123456789, math.MaxInt64, math.MinInt64,
		int8(-128), int16(300), int32(-70000), uint(3), uint8(200), uint16(65535), uint32(1 << 31), uint64(math.MaxUint64), uintptr(0xdead),
		0x1F600, 'x', '\n', '世', rune(-1), 0x110000,
		float32(0.1), float32(16777216), 0.0, math.Copysign(0, -1), -1.5, 3.14159265358979, 1e6, 1e21, 1e-7, 123456789.0, math.MaxFloat64, 5e-324,
		math.Inf(1), math.Inf(-1), math.NaN(), 2.5, 1234.5678,
		"", "hello", "a\tb\n\"q\"", "日本語", "bad\xffutf8\xc0", "`back`", "x\x00y\u00ad\u2028",
		[]byte(nil), []byte("bytes"), [3]byte{1, 2, 3}, namedBytes("nb"), []namedUint8{65, 66},
		namedInt(5), namedUint8(65), namedString("ns"), namedFloat(2.5), namedBool(true), namedSlice{1, 2}, namedSlice(nil),
		[]int(nil), []int{}, []int{1, 2, 3}, [2]int{4, 5}, [0]int{}, []string{"a", "b c"}, []any{1, "a", nil, 2.5, []int{1}, aPair}, [][]int{{1}, {2, 3}, nil}, []error{valErr{"e1"}, nil},
		[]float64{1, 2.5}, []*pair{nil}, []stringer{{"a"}, {"b"}}, []colour{0, 1, 5}, strSlice{"x"}, [1]*int{nil},
		aPair, &aPair, nilPtr, nested{}, nested{Name: "n", Pair: aPair, Any: 3, Err: valErr{"in"}, List: []pair{{2, "y"}}, Bytes: []byte("hi"), hid: stringer{"h"}, Shown: stringer{"s"}, f: 1.5},
		nested{Any: aPair, Err: nilMyErr}, nested{Any: []any{nil, stringer{"q"}}}, empty{}, one{}, &empty{},
		struct {
			a any
			b error
		}{stringer{"hidden"}, valErr{"hidden"}},
		&aSlice, &[]byte{1, 2}, stringer{"s"}, &stringer{"inner"}, colour(1), colour(9), &pstringer{3}, nilStr, gostr{1}, []gostr{{1}},
		failing{0}, failing{1}, failing{2}, failing{3}, failing{4}, []failing{{0}},
		errors.New("plain"), &myErr{3}, nilMyErr, both{}, []both{{}}, formatter{5}, []formatter{{6}},
		map[string]int(nil), map[string]int{}, map[string]int{"b": 2, "a": 1, "": 0}, map[int]string{3: "c", -1: "z", 2: "b"}, &map[uint8]bool{200: true, 3: false}, map[bool]int{true: 1, false: 0},
		map[float64]int{1.5: 1, math.Inf(-1): 2, math.NaN(): 3, -2: 4}, map[colour]stringer{1: {"x"}, 0: {"y"}}, map[[2]int]string{{2, 1}: "a", {1, 9}: "b"}, map[pair]*pair{{2, "a"}: nil, {1, "z"}: nil, {1, "b"}: nil},
		map[any]any{1: "int", -5: nil, 3: []int{1}}, map[error]string{both{}: "e"}, []map[string][]int{{"k": {1}}, nil}, map[string]map[int]bool{"x": {2: true, 1: false}, "y": nil}, map[rune]string{'世': "w", 'a': "l"},
		(func())(nil), namedFunc(nil), (*any)(nil), (*int)(nil), (**int)(nil),
	}
	total := uint64(14695981039346656037)
	for i, v := range values {
		sum := uint64(14695981039346656037)
		for _, verb := range "vdboOxXcqUstfFeEgGTwzi%世" {
			for _, flags := range []string{"", "+", "#", "-", " ", "0", "+#", "# ", "0#"} {
				for _, size := range []string{"", "8", "30", ".0", ".2", "12.5"} {
					f := "%" + flags + size + string(verb)
					sum = checksum(sum, fmt.Sprintf(f, v))
				}
			}
		}
		fmt.Printf("%3d %016x %v|%+v|%T\n", i, sum, v, v, v)
		total = checksum(total, fmt.Sprint(sum))
	}
	fmt.Println(total)
	fmt.Printf("%d %s\n", "x")
	fmt.Printf("%[2]*[1]d|%-*d|%.*f|%[3]v|%[x]d|%d %d|%!|%z\n", 5, 10, 7, 3, 2.5)
	fmt.Printf("%s", "no newline\n")
	fmt.Println(fmt.Sprint("a", 1, 2, "b", "c", 3.5, nil, nil), fmt.Sprintln("x", 1))
	fmt.Print("x", 1, 2, "\n")
	fmt.Fprint(os.Stdout, string(fmt.Appendf([]byte("to "), "%05d", 42)), "\n")
	err := fmt.Errorf("outer %w and %w", errors.New("one"), &myErr{2})
	var target *myErr
	fmt.Println(err, errors.As(err, &target), target.code, errors.Unwrap(err) == nil)
}
