// Compare text/template with the real one: what templates print, and what is said of wrong ones.
package main

import (
	"errors"
	"fmt"
	"io"
	"iter"
	ours "lib/text/template"
	"math/rand"
	"os"
	"strings"
	real "text/template"
	"time"
)

type inner struct {
	A, B int
	s    string
}

func (i inner) Sum() int            { return i.A + i.B }
func (i *inner) Twice(n int) int    { return 2 * n * i.A }
func (i inner) Fail() (int, error)  { return 0, errors.New("no luck") }
func (i inner) Panic() int          { panic("oh") }
func (i inner) Crash() int          { panic(errors.New("an error")) }
func (i inner) Three() (a, b, c int) { return }
func (i inner) BadSecond() (int, int) { return 1, 2 }
func (i inner) Many(a int, b ...string) string { return fmt.Sprint(a, b) }
func (i inner) Sized(a int8, u uint, f float32, c complex64, s string, b bool) string {
	return fmt.Sprint(a, u, f, c, s, b)
}
func (i inner) Any(x any) string        { return fmt.Sprintf("%T %v", x, x) }
func (i inner) Ptr(p *inner) string     { return fmt.Sprint(p == nil) }
func (i inner) Err(e error) string      { return fmt.Sprint(e) }
func (i inner) Str(s fmt.Stringer) string { return fmt.Sprint(s) }

type str int

func (s str) String() string { return fmt.Sprintf("str<%d>", int(s)) }

type Embedded struct{ Deep string }

type data struct {
	X       int
	U       uint8
	F       float64
	C       complex128
	S       string
	True    bool
	Empty   string
	Slice   []int
	Nils    []int
	Array   [3]string
	Map     map[string]int
	IntMap  map[int]string
	AnyMap  map[string]any
	In      inner
	P       *inner
	NilP    *inner
	I       any
	NilI    any
	E       error
	St      str
	Func    func(int) string
	NilF    func()
	VFunc   func(string, ...int) (string, error)
	Ch      chan int
	Seq     iter.Seq[int]
	Seq2    iter.Seq2[string, int]
	PP      **inner
	List    []inner
	Ptrs    []*inner
	When    time.Duration
	priv    int
	Bytes   []byte
	Mixed   map[any]int
	*Embedded
}

func makeData() *data {
	p := &inner{3, 4, "x"}
	ch := make(chan int, 3)
	ch <- 1
	ch <- 2
	close(ch)
	return &data{X: 17, U: 200, F: 2.5, C: 1 + 2i, S: "text <&'\">", True: true, Slice: []int{3, 1, 2}, Array: [3]string{"a", "b", ""},
		Map: map[string]int{"one": 1, "two": 2, "z": 0}, IntMap: map[int]string{2: "b", 1: "a"},
		AnyMap: map[string]any{"n": 1, "s": "str", "m": map[string]int{"k": 5}, "nil": nil, "f": func() string { return "called" }},
		In: inner{1, 2, "y"}, P: p, I: inner{5, 6, ""}, E: errors.New("err"), St: 7, Func: func(i int) string { return fmt.Sprint("f", i) },
		VFunc: func(s string, n ...int) (string, error) {
			if s == "" {
				return "", errors.New("empty")
			}
			return fmt.Sprint(s, n), nil
		}, Ch: ch, PP: &p, List: []inner{{1, 1, ""}, {2, 2, ""}}, Ptrs: []*inner{p, nil}, When: time.Second, Bytes: []byte("by"),
		Seq:  func(y func(int) bool) { _ = y(10) && y(20) && y(30) },
		Seq2: func(y func(string, int) bool) { _ = y("p", 1) && y("q", 2) }, Mixed: map[any]int{1: 1},
	}
}

type tmpl interface {
	Execute(io.Writer, any) error
}

func funcs() map[string]any {
	return map[string]any{
		"add": func(a, b int) int { return a + b }, "join": strings.Join, "fail": func() (string, error) { return "", errors.New("failed") },
		"upper": strings.ToUpper, "list": func(x ...any) []any { return x }, "nothing": func() any { return nil },
		"addr": func() *inner { return &inner{A: 9} }, "u8": func(u uint8) uint8 { return u }, "dur": func(d time.Duration) string { return d.String() },
		"seq": func(n int) []int { return make([]int, n) }, "isnil": func(e error) bool { return e == nil }, "one": func(x ...int) int { return len(x) },
	}
}

func text(err error) string {
	if err == nil {
		return "<nil>"
	}
	return err.Error()
}

func runOurs(src, option string) string {
	t, err := ours.New("main").Option(option).Funcs(funcs()).Parse(src)
	if err != nil {
		return "parse: " + text(err)
	}
	var b strings.Builder
	err = t.Execute(&b, makeData())
	return fmt.Sprintf("%q %s %s", b.String(), text(err), t.Root)
}

func runReal(src, option string) string {
	t, err := real.New("main").Option(option).Funcs(funcs()).Parse(src)
	if err != nil {
		return "parse: " + text(err)
	}
	var b strings.Builder
	err = t.Execute(&b, makeData())
	return fmt.Sprintf("%q %s %s", b.String(), text(err), t.Root)
}

func safely(f func() string) (s string) {
	defer func() {
		if r := recover(); r != nil {
			s = fmt.Sprint("panic: ", r)
		}
	}()
	return f()
}

var bad = 0

func compare(src, option string) {
	a := safely(func() string { return runOurs(src, option) })
	b := safely(func() string { return runReal(src, option) })
	if strings.Contains(a, "reflect.Type is nil, not *reflect.rtype") { // our fmt, made for our reflect.Value, has met the real one
		return
	}
	if a != b && !(strings.Contains(a, "0x") && strings.Contains(b, "0x")) {
		bad++
		fmt.Printf("%q %s\n ours %s\n Go   %s\n", src, option, a, b)
	}
}

// cases are separated by lines; a literal backslash-n is a new line.
const cases = `
hello {{.X}} {{ .X }} {{- .X -}} x
{{.}}{{$}}
{{.X | printf "%03d"}} {{printf "%q %v" .S .F}}
{{if .True}}yes{{else}}no{{end}} {{if .Empty}}a{{else if .X}}b{{else}}c{{end}}
{{with .Map}}{{.one}} {{.two}} {{.missing}}{{end}}
{{with $x := .In}}{{$x.Sum}} {{.A}} {{$.X}}{{end}}
{{with .NilP}}x{{else with .P}}{{.A}}{{else}}none{{end}}
{{range .Slice}}<{{.}}>{{end}}
{{range $i, $e := .Slice}}{{if $i}}, {{end}}{{$i}}={{$e}}{{end}}
{{range $e := .Slice}}{{$e}}{{end}} {{range .Nils}}x{{else}}empty{{end}}
{{range $k, $v := .Map}}{{$k}}:{{$v}} {{end}}
{{range .IntMap}}{{.}}{{end}}{{range .Ch}}[{{.}}]{{end}}{{range .Ch}}[{{.}}]{{else}}drained{{end}}
{{range 3}}{{.}}{{end}}{{range $i := 2}}{{$i}}{{end}}{{range 0}}x{{else}}zero{{end}}
{{range $i, $j := 3}}{{$i}}{{end}}
{{range .Seq}}{{.}},{{end}}{{range $x := .Seq}}{{$x}}{{break}}{{end}}
{{range $a, $b := .Seq2}}{{$a}}{{$b}};{{end}}{{range $a := .Seq2}}{{$a}};{{end}}{{range .Seq2}}{{.}};{{end}}
{{range $a, $b := .Seq}}{{end}}
{{range .Slice}}{{if eq . 1}}{{continue}}{{end}}{{if eq . 2}}{{break}}{{end}}{{.}}{{end}}
{{range .X}}{{if gt . 2}}{{break}}{{end}}{{.}}{{end}}
{{range .S}}{{.}}{{end}}
{{range .F}}{{end}}
{{range .In}}{{end}}
{{range .NilI}}a{{else}}b{{end}}
{{range .NilP}}a{{else}}b{{end}}
{{define "t"}}[{{.}}]{{end}}{{template "t" .X}}{{template "t"}}{{template "t" "lit"}}
{{block "b" .X}}<{{.}}>{{end}}{{define "c"}}c{{end}}{{template "c"}}
{{template "undefined"}}
{{$x := 1}}{{$x = 2}}{{$x}}{{if true}}{{$x = 3}}{{$y := 4}}{{end}}{{$x}}
{{$x := 1}}{{range .Slice}}{{$x = add $x .}}{{end}}{{$x}}
{{$x}}
{{$x = 1}}
{{len .Slice}} {{len .Map}} {{len .S}} {{len .NilI}}
{{len 3}}
{{len .NilP}}
{{len .P}}
{{index .Slice 1}} {{index .Map "two"}} {{index .Array 0}} {{index .S 0}} {{index .Map "none"}} {{index .AnyMap "m" "k"}}
{{index .Slice 9}}
{{index .Slice 3}}
{{index .Slice -1}}
{{index .Slice "a"}}
{{index .Slice nil}}
{{index .Map 1}}
{{index .X 1}}
{{index .NilI 1}}
{{index .NilP 1}}
{{index nil 1}}
{{index .IntMap .U}}
{{index .Slice}}
{{slice .S 1 3}} {{slice .Slice 1}} {{slice .Slice}} {{slice .Slice 0 1 2}}
{{slice .Array 1 2}}
{{slice .S 3 1}}
{{slice .S 1 2 3}}
{{slice .Slice 1 2 3 4}}
{{slice .Slice 2 9}}
{{slice .Slice 0 2 1}}
{{slice .X 1}}
{{slice .NilI}}
{{slice .Map}}
{{and true .X}} {{and .Empty .X}} {{or .Empty "x"}} {{or 0 ""}} {{not .X}} {{not 0}} {{and 1 | or 0}} {{and .X .Empty .NoSuch}}
{{or 1 .NoSuch}}
{{or .NoSuch 1}}
{{and}}
{{eq .X 17}} {{ne .X 17}} {{lt .X 20}} {{le .X 17}} {{gt .F 2.0}} {{ge .S "a"}} {{eq .X 1 2 17}} {{eq .U .X}} {{lt .U .X}}
{{eq .X "17"}}
{{eq .X 17.0}}
{{eq .X}}
{{eq}}
{{lt .X "a"}}
{{lt true false}}
{{lt .C .C}}
{{eq .C .C}} {{eq .In .In}} {{eq .P .P}} {{eq .NilI .NilI}} {{eq .NilP nil}} {{eq nil .P}} {{eq .NilI .X}}
{{eq .Slice .Slice}}
{{eq .Map .Slice}}
{{eq .Slice nil}} {{eq .Nils nil}}
{{eq .In .X}}
{{ne .Slice .Slice}}
{{lt .Slice .X}}
{{lt 1}}
{{eq .Func .Func}}
{{eq .True true}} {{eq "a" "b" "a"}} {{eq 1.5 .F}} {{ge 3 3}} {{ge 3 4}} {{gt 4 3}} {{le "a" "b"}}
{{html .S}} {{js .S}} {{urlquery .S "x y"}} {{html .P}} {{html "a" 1 2 "b"}} {{print 1 2 "x" 3}} {{println .X}}
{{"a\tb\"" | js}} {{js "é\u2028\x01"}} {{html "\x00"}}
{{call .Func 3}} {{call .VFunc "s" 1 2}} {{call .AnyMap.f}}
{{call .VFunc ""}}
{{call .Func}}
{{call .Func "x"}}
{{call .NilF}}
{{call nil}}
{{call .X}}
{{call .VFunc}}
{{call .NilI}}
{{call}}
{{call .Func 1 2}}
{{call .Func .U}}
{{3 | call .Func}}
{{.Func}}
{{.Func 1}}
{{if .Func}}f{{end}}{{if .NilF}}g{{end}}{{if .Ch}}c{{end}}
{{.Ch}}
{{.In}} {{.P}} {{.NilP}} {{.NilI}} {{.I}} {{.E}} {{.St}} {{.When}} {{.PP}} {{.Bytes}} {{.List}} {{.C}} {{.F}}
{{.In.Sum}} {{.P.Sum}} {{.P.Twice 3}} {{.In.Twice 2}} {{3 | .P.Twice}} {{.PP.Sum}}
{{.In.Fail}}
{{.In.Panic}}
{{.In.Crash}}
{{.In.Three}}
{{.In.BadSecond}}
{{.In.Many 1}} {{.In.Many 1 "a" "b"}} {{"z" | .In.Many 1 "y"}}
{{.In.Many}}
{{.In.Many "x"}}
{{.In.Many 1 2}}
{{.In.Sum 1}}
{{.In.Sized 1 2 3 4i "5" true}} {{.In.Sized -128 255 1.5 (1) .S .True}}
{{.In.Sized 1.5 2 3 4 "5" true}}
{{.In.Sized 1 -2 3 4 "5" true}}
{{.In.Sized 1 2 "x" 4 "5" true}}
{{.In.Sized 1 2 3 "x" "5" true}}
{{.In.Sized 1 2 3 4i 5 true}}
{{.In.Sized 1 2 3 4i "5" 1}}
{{.In.Sized 300 2 3 4i "5" true}}
{{.In.Any 1}} {{.In.Any 1.0}} {{.In.Any 'a'}} {{.In.Any 0x10}} {{.In.Any nil}} {{.In.Any "s"}} {{.In.Any true}} {{.In.Any .}} {{.In.Any 1i}} {{.In.Any 1e3}}
{{.In.Ptr nil}} {{.In.Ptr .P}} {{.In.Ptr .In}} {{.In.Err nil}} {{.In.Err .E}} {{.In.Str .St}}
{{.In.Err "x"}}
{{.In.Err 1}}
{{.In.Str .X}}
{{.In.Ptr 1}}
{{add 1 2}} {{add 1 2 | add 3}} {{join .Array ","}}
{{add 1}}
{{add 1 2 3}}
{{add "a" 2}}
{{add nil 2}}
{{add .NilI 2}}
{{add .F 2}}
{{add .U 2}}
{{u8 .U}} {{u8 300}} {{dur .When}} {{dur 5}} {{isnil nil}} {{isnil .E}} {{one}} {{one 1 2}}
{{u8 -1}}
{{fail}}
{{upper "abc"}} {{"abc" | upper | printf "%s-%s" "x"}} {{list 1 "a" .X nil}} {{nothing}} {{addr.A}} {{(addr).B}} {{(index .List 1).A}}
{{addr.Nope}}
{{.Nope}}
{{.In.Nope}}
{{.priv}}
{{.In.s}}
{{.P.Nope}}
{{.NilP.A}}
{{.NilP.Nope}}
{{.NilP.Sum}}
{{.NilI.Foo}}
{{.X.Foo}}
{{.Map.one}} {{.Map.nope}} {{.AnyMap.m.k}} {{.AnyMap.nope}} {{.AnyMap.nope.deeper}} {{.AnyMap.nil}}
{{.AnyMap.n.x}}
{{.AnyMap.nil.x}}
{{.Map.one 1}}
{{.X 1}}
{{.IntMap.x}}
{{.Deep}}
{{.Embedded.Deep}}
{{nil}}
{{nil.X}}
{{(nil).X}}
{{1.X}}
{{"a".X}}
{{true.X}}
{{..X}}
{{.X.}}
{{1 | 2}}
{{.X | 2}}
{{.X | nil}}
{{.X | .S}}
{{.X | "x"}}
{{1 2}}
{{"a" "b"}}
{{(1) 2}}
{{$ 1}}
{{true false}}
{{. 1}}
{{(.X)}} {{(add 1 2) | add 1}} {{((1))}} {{(printf "%d" 3) | print}}
{{/* comment */}}a{{- /* c */ -}} b {{/* multi\nline */}}
{{/* unclosed
{{/* a */ x}}
{{- /* a */}} x
{{
{{.X
{{.X\n
{{if .X}}
{{if}}{{end}}
{{if .X}}{{end
{{end}}
{{else}}
{{if .X}}{{else}}{{else}}{{end}}
{{if .X}}{{else if}}{{end}}
{{with}}{{end}}
{{range}}{{end}}
{{range .X}}
{{if .X}}a{{else with .X}}b{{end}}{{end}}
{{with .X}}a{{else if .X}}b{{end}}
{{break}}
{{continue}}
{{range .Slice}}{{break x}}{{end}}
{{range .Slice}}{{end}}{{break}}
{{define}}{{end}}
{{define x}}{{end}}
{{define "x"}}
{{define "x" .}}{{end}}
{{define "x"}}{{else}}{{end}}
{{define "x"}}a{{end}}{{define "x"}}b{{end}}
{{define "x"}}a{{end}}{{define "x"}} {{end}}{{template "x"}}
{{define "main"}}a{{end}}
{{if true}}{{define "y"}}{{end}}{{end}}
{{template}}
{{template x}}
{{template "x" 1 2}}
{{template "x" .X .Y}}
{{block}}{{end}}
{{block "x"}}{{end}}
{{block "x" .}}{{else}}{{end}}
{{block "x" .}}
{{undefinedfunc}}
{{.X | undefinedfunc}}
{{$v := 1 | $w := 2}}
{{$v, $w := .Map}}
{{range $a, $b, $c := .Map}}{{end}}
{{range $a, b := .Map}}{{end}}
{{range $a, 1 := .Map}}{{end}}
{{range $a, $b = .Map}}{{end}}
{{$a := 0}}{{$b := 0}}{{range $a, $b = .Map}}{{$a}}{{end}}{{$a}}{{$b}}
{{$a := 0}}{{range $a = .Slice}}{{$a}}{{end}}{{$a}}
{{$x := }}
{{$x :=}}
{{$x : 1}}
{{if $x := .X}}{{$x}}{{end}}{{$x}}
{{with $x := .X}}{{$x}}{{else}}{{$x}}{{end}}
{{"unterminated}}
{{'a}}
{{'ab'}}
{{''}}
{{'a'}} {{'\n'}} {{'\x41'}} {{'é'}}
{{"a\q"}}
{{1x}}
{{0x}}
{{0b12}}
{{1_000}} {{0x1F}} {{0b101}} {{0o17}} {{017}} {{1e3}} {{1.5e-2}} {{.5}} {{-3}} {{+3}} {{1i}} {{1+2i}} {{1.5-2.5i}} {{0x1p4}} {{-0}}
{{08}}
{{1+2}}
{{1 + 2}}
{{99999999999999999999}}
{{9223372036854775808}}
{{18446744073709551615}}
{{-9223372036854775808}} {{9223372036854775807}} {{1e20}} {{printf "%T" 1e2}}
{{add 1e2 1}} {{add 1.5 1}}
{{.X%}}
{{.X#}}
{{#}}
{{ } }}
{{é}}
{{.é}}
{{.X,}}
{{(.X}}
{{.X)}}
{{()}}
{{( )}}
{{| .X}}
{{.X |}}
{{.X || .X}}
{{=}}
{{:=}}
{{:}}
{{$}}
{{$.X}} {{$x := .In}}{{$x.A}}{{($x).B}}
{{$x := .In}}{{$x.Sum}}{{$x.Twice 1}}
{{.X}}{{.Nope}} after
a\n b {{.X}}\n{{.Nope}}
a\n{{if .X\n}}b{{end}} c\n{{"x" | printf\n"%s"}}
a\n{{.X\n}
{{.X -}}   \n\t y {{- .X}} {{-  .X  -}} z
{{-3}} {{- 3}} {{3 -}} 4
x {{- "a" -}} y {{- -}} z
{{printf "%d%%" 3}} 100% {{.Nope%}}
{{printf "%z" 1}} {{.Map.x%}}
{{define "100%"}}{{.Nope}}{{end}}{{template "100%" .}}
{{len "x" | printf "%d"}} {{true}} {{false}} {{not true}}
{{"x" | len | add 1 | printf "%02d"}}
{{with 1}}{{with 2}}{{.}}{{end}}{{.}}{{end}}{{with ""}}{{else}}e{{end}}
{{if and .True (or .Empty .X) (not .NilP)}}ok{{end}}
{{if .NilP}}a{{end}}{{if .P}}b{{end}}{{if .In}}c{{end}}{{if .F}}d{{end}}{{if .C}}e{{end}}{{if .U}}f{{end}}{{if .Map}}g{{end}}{{if .Nils}}h{{end}}
{{range .List}}{{.Sum}}{{.Twice 2}}{{end}}{{range .Ptrs}}{{.}}{{end}}
{{range .Ptrs}}{{.A}}{{end}}
{{range $i, $p := .Ptrs}}{{$p.Sum}}{{end}}
{{range .Mixed}}{{.}}{{end}}{{printf "%v" .Mixed}}
{{print nil}} {{printf "%v" nil}} {{printf "%v" .NilI}} {{.NilI | printf "%v"}}
{{printf}}
{{printf 1}}
{{printf .X}}
{{template "t" . }}{{define "t"}}{{template "u" .}}{{end}}{{define "u"}}{{.Nope}}{{end}}
{{.In.A.B}}
{{.Slice.X}}
{{.Array.X}}
{{index .List 0}} {{(index .List 0).Nope}}
{{index (index .List 0) 1}}
{{.True.X}}
{{if eq .X 17}}{{end}}{{if eq .X}}{{end}}
{{with .X}}{{.Y}}{{end}}
{{range .Slice}}{{.Y}}{{end}}
{{range .Slice}}{{range $.Slice}}{{if eq . 1}}{{break}}{{end}}{{.}}{{end}};{{end}}
{{break := 1}}
{{$break := 1}}{{$break}}
{{.break}}
{{if break}}{{end}}
{{else if .X}}
{{if .X}}{{else if .Y}}{{else}}{{end}}{{end}}
{{if .X}}{{else iff .Y}}{{end}}
{{ end }}
{{if .X }}x{{ else }}y{{ end }}
{{if .X -}}  x  {{- else -}}  y  {{- end -}}  z
{{template "main2"}}{{define "main2"}}{{/* only */}}{{end}}
`

func main() {
	for _, c := range strings.Split(cases, "\n") {
		compare(strings.ReplaceAll(c, `\n`, "\n"), "missingkey=default")
	}
	for _, option := range []string{"missingkey=zero", "missingkey=error"} {
		for _, c := range []string{"{{.Map.nope}}", "{{.AnyMap.nope}}", "{{.AnyMap.nope.x}}", "{{.AnyMap.nil.x}}", "{{.NilI.x}}", `{{index .Map "nope"}}`} {
			compare(c, option)
		}
	}
	// Pieces at random.
	r := rand.New(rand.NewSource(3))
	pieces := strings.Fields(`{{ }} {{- -}} {{if {{end}} {{else}} {{range {{with {{define {{template {{block .X .S .In .In.Sum .P.Twice $ $x $x:= := = , | ( ) "a" 1 -2 3.5 'c' nil true add printf eq len index . /* */ {{/* */}} {{break}} {{continue}} {{else text .Slice .Map .Nope "t" .NilP .NilI and or not call .Func print`)
	for i := 0; i < 30000 && bad < 60; i++ {
		var b strings.Builder
		for k := 1 + r.Intn(9); k > 0; k-- {
			if r.Intn(3) == 0 {
				b.WriteString("{{")
			}
			b.WriteString(pieces[r.Intn(len(pieces))])
			switch r.Intn(4) {
			case 0, 1:
				b.WriteByte(' ')
			case 2:
				b.WriteString("}}")
			}
			if r.Intn(20) == 0 {
				b.WriteByte('\n')
			}
		}
		if r.Intn(2) == 0 {
			b.WriteString("}}{{end}}")
		}
		compare(b.String(), "missingkey=default")
	}
	if bad > 0 {
		os.Exit(1)
	}
}
