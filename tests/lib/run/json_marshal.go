// encoding/json: what is written for values of all kinds, and the errors.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strings"
	"time"
	"unsafe"
)

type K struct{ A int }
type S struct{ X, Y map[bool]int }
type Cyc struct {
	P *Cyc
	M map[string]any
}
type F struct {
	A int `json:"a,format:hex"`
}
type TM struct{}

func (TM) MarshalText() ([]byte, error) { return nil, errors.New("no text") }

type TM2 struct{ s string }

func (t *TM2) MarshalText() ([]byte, error) { return []byte("tm2<" + t.s), nil }

type BadJ struct{}

func (BadJ) MarshalJSON() ([]byte, error) { return []byte(`[1 2]`), nil }

type BadK string

func (BadK) MarshalJSON() ([]byte, error) { return []byte(``), nil }
func m(v any) {
	b, err := json.Marshal(v)
	fmt.Printf("%s %v", b, err)
	if err != nil {
		fmt.Printf(" %T", err)
		var se *json.SyntaxError
		if errors.As(err, &se) {
			fmt.Print(" off ", se.Offset)
		}
		var ue *json.UnsupportedValueError
		if errors.As(err, &ue) {
			fmt.Print(" val ", ue.Value, ue.Value.IsValid())
		}
	}
	fmt.Println()
}

type In interface{ MarshalJSON() ([]byte, error) }
type PJ struct{}

func (p *PJ) MarshalJSON() ([]byte, error) {
	if p == nil {
		return []byte(`"nilp"`), nil
	}
	return []byte(`"pj"`), nil
}

type Emb struct{ *Cyc }

func main() {
	m(map[K]int{{1}: 2})
	m(map[string]any{"x": map[K]int{{1}: 2, {2}: 3}})
	m(map[bool]int{true: 1})
	m([]any{1, map[bool]int{true: 1}})
	m(S{Y: map[bool]int{true: 1}})
	m(map[*TM2]int{nil: 1})
	m(map[any]int{"a": 1, 2: 3})
	m(map[any]int{nil: 1})
	m(map[any]int{1.5: 1})
	m(map[float64]int{1.5: 1, math.Inf(1): 2})
	m(map[chan int]int{nil: 1})
	m(map[*int]int{nil: 1})
	x := 5
	m(map[*int]int{&x: 1})
	m(map[[1]int]int{{1}: 1})
	m(map[time.Duration]int{5: 1})
	m(math.NaN())
	m(map[string]any{"a": []any{math.Inf(-1)}})
	m(struct{ F float32 }{float32(math.Inf(1))})
	c := &Cyc{}
	c.P = c
	m(c)
	c2 := &Cyc{M: map[string]any{}}
	c2.M["x"] = c2.M
	m(c2)
	var l []any
	l = append(l, nil)
	l[0] = l
	m(l)
	m(F{5})
	m(TM{})
	m(&TM2{"a"})
	m(TM2{"a"})
	m([]TM2{{"a"}})
	m([1]TM2{{"a"}})
	m(map[string]TM2{"a": {"b"}})
	m(BadJ{})
	m([]any{"xyz", BadJ{}})
	m(BadK(""))
	m(map[BadK]int{"a<": 1})
	m(func() {})
	m(make(chan int))
	m(complex(1, 2))
	m(struct {
		C chan int `json:",omitempty"`
	}{})
	m([]In{nil, &PJ{}})
	m([]any{(*PJ)(nil), &PJ{}, PJ{}})
	m(unsafe.Pointer(nil))
	m(uintptr(5))
	m(time.Date(20000, 1, 1, 0, 0, 0, 0, time.UTC))
	m(time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC))
	m(json.RawMessage(nil))
	m(json.RawMessage("{x"))
	m(json.Number("12x"))
	m(json.Number(""))
	m(struct {
		N json.Number `json:",string"`
	}{"5"})
	m(struct {
		N *int    `json:",string"`
		S string  `json:",string"`
		B bool    `json:",string"`
		P **int   `json:",string"`
		I any     `json:",string"`
		L []int   `json:",string"`
		F float32 `json:",string"`
		Q *string `json:",string"`
	}{S: "a<\"b", I: 5, L: []int{1}})
	m(strings.Repeat("\u2028<>&\xff\x01\b\f\n\r\t\"\\/\x7fé", 2))
	m(map[string]int{"<a>\u2028": 1, "\xff": 2})
	m(struct {
		A int `json:"<a>"`
		B int `json:"é\\b"`
		C int `json:"a'b"`
		D int `json:"-,"`
		E int `json:"-"`
		F int `json:"x y!#$%"`
		G int `json:",omitempty,foo"`
	}{})
	m(errors.New("x"))
	m([]byte(nil))
	m([]byte{})
	m([]byte("hello"))
	m([3]byte{1, 2, 3})
	m(1e21)
	m(1e20)
	m(1e-6)
	m(1e-7)
	m(float32(1e-7))
	m(float32(3.4e38))
	m(-0.0)
	m(math.Copysign(0, -1))
	m(100000000000000000000.0)
	m(Emb{})
	m(nil)
	m((*int)(nil))
	fmt.Printf("%T %T\n", json.RawMessage{}, json.Delim('{'))
	var mm json.Marshaler = json.RawMessage("1")
	fmt.Printf("%T\n", mm)
}
