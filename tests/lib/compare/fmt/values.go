package main

import (
	"errors"
	"math"
	"time"
	"unsafe"
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
	bytes4      [4]byte

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
		fn    func()
		hid   stringer
		Shown stringer
		pers  *pstringer
	}
	one      struct{ P *int }
	empty    struct{}
	stringer struct{ s string }
	// stringers by kind
	colour    int
	pstringer struct{ n int }
	gostr     struct{ n int }
	failing   struct{ kind int }
	myErr     struct{ code int }
	strSlice  []string
	both      struct{}
)

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
		panic(failing{0})
	}
	return "ok"
}
func (e *myErr) Error() string    { return "my error" }
func (s strSlice) String() string { return "strings" }
func (both) Error() string        { return "as error" }
func (both) String() string       { return "as string" }

var (
	nilPtr   *pair
	nilErr   error
	nilStr   *pstringer
	nilMyErr *myErr
	aPair        = pair{1, "x"}
	anInt        = 7
	aString      = "pointed"
	aSlice       = []int{1, 2}
	anArray      = [3]string{"a", "b", "c"}
	aStr         = stringer{"inner"}
	anAny    any = 5
	aPS          = pstringer{3}
)

var values = []any{
	nil, true, false, 0, 1, -1, 42, -42, 123456789, math.MaxInt64, math.MinInt64,
	int8(-128), int16(300), int32(-70000), int64(1) << 40, uint(3), uint8(200), uint16(65535), uint32(1 << 31), uint64(math.MaxUint64), uintptr(0xdead),
	0x1F600, 'x', '\n', '世', rune(0xD800), rune(-1), rune(0x10FFFF), 0x110000,
	float32(0.1), float32(1e10), float32(16777216), 0.0, math.Copysign(0, -1), 1.0, -1.5, 3.14159265358979, 1e6, 1e20, 1e21, 1e-7, 123456789.0, 100000.0, 1e100, math.MaxFloat64, 5e-324,
	math.Inf(1), math.Inf(-1), math.NaN(), 2.5, 0.5, 1234.5678, 0.000012345,
	complex(1, -2), complex64(complex(0.5, 3)), complex(math.Inf(1), math.NaN()),
	"", "hello", "a\tb\n\"q\"", "日本語", "bad\xffutf8\xc0", "`back`", "x\x00y\u00ad\u2028", "long string of many characters",
	[]byte(nil), []byte{}, []byte("bytes"), []byte{0, 1, 254, 255}, [3]byte{1, 2, 3}, bytes4{9, 8, 7, 6}, namedBytes("nb"), []namedUint8{65, 66},
	namedInt(5), namedUint8(65), namedString("ns"), namedFloat(2.5), namedBool(true), namedSlice{1, 2}, namedSlice(nil),
	[]int(nil), []int{}, []int{1, 2, 3}, [2]int{4, 5}, [0]int{}, []string{"a", "b c"}, []any{1, "a", nil, 2.5, []int{1}, aPair}, [][]int{{1}, {2, 3}, nil}, []error{errors.New("e1"), nil},
	[]float64{1, 2.5}, []bool{true, false}, []*pair{nil}, []stringer{{"a"}, {"b"}}, []colour{0, 1, 5}, strSlice{"x"}, [1]*int{nil},
	aPair, &aPair, nilPtr, nested{}, nested{Name: "n", Pair: aPair, Any: 3, Err: errors.New("in"), List: []pair{{2, "y"}}, Bytes: []byte("hi"), hid: stringer{"h"}, Shown: stringer{"s"}, f: 1.5},
	nested{Any: aPair, Err: nilMyErr}, nested{Any: stringer{"z"}}, nested{Any: []any{nil, stringer{"q"}}},
	empty{}, one{}, &empty{}, struct{ X, Y any }{1, nil}, struct{ E error }{}, struct {
		a any
		b error
	}{stringer{"hidden"}, errors.New("hidden")},
	struct{ In struct{ C colour } }{struct{ C colour }{2}},
	&aSlice, &anArray, &[]byte{1, 2}, &struct{ B []byte }{[]byte("x")},
	stringer{"s"}, &aStr, colour(1), colour(9), &aPS, nilStr, gostr{1}, []gostr{{1}}, failing{0}, failing{1}, failing{2}, failing{3}, failing{4}, []failing{{0}},
	errors.New("plain"), &myErr{3}, nilMyErr, both{}, []both{{}}, errors.Join(errors.New("a"), errors.New("b")),
	(func())(nil), namedFunc(nil), (chan int)(nil), unsafe.Pointer(nil), (*any)(nil), (*int)(nil), (**int)(nil),
	map[string]int(nil), map[string]int{}, map[string]int{"b": 2, "a": 1, "": 0}, map[int]string{3: "c", -1: "z", 2: "b"}, &map[uint8]bool{200: true, 3: false}, map[bool]int{true: 1, false: 0},
	map[float64]int{1.5: 1, math.Inf(-1): 2, math.NaN(): 3, -2: 4}, map[colour]stringer{1: {"x"}, 0: {"y"}}, map[[2]int]string{{2, 1}: "a", {1, 9}: "b"}, map[pair]*pair{{2, "a"}: nil, {1, "z"}: nil, {1, "b"}: nil},
	map[any]any{1: "int", -5: nil, 3: []int{1}}, map[error]string{both{}: "e"}, []map[string][]int{{"k": {1}}, nil}, map[string]map[int]bool{"x": {2: true, 1: false}, "y": nil}, struct{ m map[string]stringer }{map[string]stringer{"k": {"hidden"}}},
	map[complex128]int{1: 1, complex(1, -1): 2, 0: 3}, map[rune]string{'世': "w", 'a': "l"}, map[namedString]namedBytes{"q": []byte("r")},
	time.Second, time.March, []time.Duration{1, 1500},
}

// addressed values have machine addresses that both sides must agree on.
var addressed = []any{&anInt, &aString, &anAny, values, func() {}, make(chan int), unsafe.Pointer(&anInt), one{&anInt}, []*int{&anInt}, &nested{Ptr: &aPair, pers: &aPS}, [1]*int{&anInt}, struct{ U uintptr }{5}, []func(){nil}, any(&anAny)}
