// encoding/json: what becomes of each text in fields and variables of each type, and the errors. Most of it is summed up.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"reflect"
	"strings"
	"time"
)

type Inner struct {
	A int
	B string `json:"b"`
	C []int
}
type emb struct {
	E1 int
	E2 string
}
type Emb struct {
	E3 int
	X  int
}
type All struct {
	Bool  bool
	I8    int8
	U8    uint8
	I     int
	F32   float32
	F64   float64
	S     string
	Bytes []byte
	Arr   [3]int
	Sl    []string
	M     map[string]int
	MI    map[int]string
	MB    map[bool]int
	MF    map[float64]int
	P     *int
	PP    **int
	St    Inner
	PSt   *Inner
	Any   any
	Err   error
	Num   json.Number
	Raw   json.RawMessage
	T     time.Time
	D     time.Duration
	Ch    chan int
	emb
	*Emb
	QS    string      `json:",string"`
	QI    int         `json:",string"`
	QB    bool        `json:",string"`
	QF    float64     `json:",string"`
	QP    *int        `json:",string"`
	QN    json.Number `json:",string"`
	QU    uint8       `json:"qu,string"`
	UM    UM
	TM    TM
	PTM   *TM
	MTM   map[TM]int
	MPTM  map[*TM]int
	Named NamedBytes
	List  []Inner
	LP    []*Inner
	AA    []any
	MA    map[string]any
	MS    map[string]string
	MSt   map[string]Inner
	Iface fmt.Stringer
	Skip  int `json:"-"`
	Dash  int `json:"-,"`
	É     int
	K     int `json:"kelvin"`
}
type NamedBytes []byte
type UM struct{ got string }

func (u *UM) UnmarshalJSON(b []byte) error {
	if string(b) == `"fail"` {
		return errors.New("UM fails")
	}
	u.got = string(b)
	return nil
}

type TM struct{ got string }

func (t *TM) UnmarshalText(b []byte) error {
	if string(b) == "fail" {
		return errors.New("TM fails")
	}
	t.got = string(b)
	return nil
}

var inputs = strings.Split(`null|true|false|0|-0|1|-1|127|128|255|256|1.5|-1.5e2|1e400|-1e-400|123456789012345678901234567890|0.1|1E5|3e0|""|"x"|"true"|"false"|"null"|"12"|"-7"|"300"|"1.5"|"1e400"|"\"q\""|"\"q"|"\"\\u00e9\""|"\"a\"b"|"\"\\x\""|"fail"|"aGVsbG8="|"aGVs\nbG8="|"a?"|"é\u00e9\ud83d\ude00\ud800x\n\/"|[]|[1]|[1,2,3,4]|["a","b"]|[null]|[true,[2]]|[1,"x",300,-1]|{}|{"A":1}|{"a":1,"B":"y","c":[1,2]}|{"A":"x","b":3,"C":{}}|{"1":2,"x":3}|{"true":1}|{"1.5":2}|{"null":1}|{"fail":1,"ok":2}|{"a":null,"b":{"c":[1,{"d":"e"}]}}|{"A":1,"A":2,"zz":[1,[2,{"q":"}"}]]}|"2020-01-02T03:04:05Z"|"2020-01-02T03:04:05+25:00"|"2020-1-2"|{"E1":1}`, "|")

func show(err error) {
	fmt.Fprintf(&line, " %v", err)
	var te *json.UnmarshalTypeError
	var se *json.SyntaxError
	if errors.As(err, &te) {
		fmt.Fprintf(&line, " {%q %v %d %q %q %v}", te.Value, te.Type, te.Offset, te.Struct, te.Field, te.Err)
	}
	if errors.As(err, &se) {
		fmt.Fprint(&line, " at ", se.Offset)
	}
	if err != nil {
		fmt.Fprintf(&line, " %T", err)
	}
	lines++
	sum.Write([]byte(line.String()))
	if lines%40 == 0 {
		fmt.Println(line.String())
	}
	line.Reset()
}

// line is what is said about one case, sum what all lines make.
var (
	line  strings.Builder
	lines int
	sum   = fnv.New64a()
)

func dump(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	return string(b)
}

func main() {
	t := reflect.TypeOf(All{})
	names := []string{}
	for i := 0; i < t.NumField(); i++ {
		n := t.Field(i).Name
		if tag := t.Field(i).Tag.Get("json"); tag != "" {
			if k := strings.Split(tag, ",")[0]; k != "" {
				n = k
			}
		}
		names = append(names, n)
	}
	names = append(names, "E1", "E2", "E3", "X", "i8", "BOOL", "é", "\u212aelvin", "unknown")
	for i, n := range names {
		for k, in := range inputs {
			if (i+k)%5 != 0 {
				continue
			}
			var a All
			doc := "{ \"S\":\"s\", \"" + n + "\" : " + in + ", \"I\" : 5}"
			err := json.Unmarshal([]byte(doc), &a)
			a.Ch = nil
			fmt.Fprintf(&line, "%s %s: %q %q %q %q", n, in, a.UM.got, a.TM.got, a.MTM, len(a.MPTM))
			if a.PTM != nil {
				fmt.Fprintf(&line, " %v", *a.PTM)
			}
			a.MTM, a.MPTM, a.Iface, a.MB = nil, nil, nil, nil
			fmt.Fprint(&line, dump(struct {
				All
				X chan int `json:"Ch,omitempty"`
			}{All: a}))
			b := a
			b.Emb, b.P, b.PP, b.PSt, b.QP, b.PTM, b.LP = nil, nil, nil, nil, nil, nil, nil
			fmt.Fprintf(&line, "%+v", b)
			show(err)
		}
	}
	// top-level
	for k, in := range inputs {
		for i := k % 4; i < t.NumField(); i += 4 {
			p := reflect.New(t.Field(i).Type)
			err := json.Unmarshal([]byte(" "+in+"\n"), p.Interface())
			if k := p.Elem().Kind(); k != reflect.Pointer && k != reflect.Chan && !strings.Contains(p.Type().String()[1:], "*") {
				fmt.Fprintf(&line, "%v %s: %+v %d", p.Type(), in, p.Elem(), 0)
			}
			show(err)
		}
	}
	fmt.Println(lines)
	fmt.Printf("%x\n", sum.Sum64())
}
