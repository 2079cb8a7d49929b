// Templates: actions, pipelines, functions, methods by reflection, groups, and what is said of wrong ones.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"text/template"
	"text/template/parse"
)

type Address struct{ Street, City string }

type Person struct {
	Name  string
	Age   int
	Mails []string
	Home  *Address
	Tags  map[string]int
	Any   any
	Seq   iter.Seq[string]
	Pairs iter.Seq2[int, string]
	Greet func(string) string
	cents int
	*Embedded
}

type Embedded struct{ Deep string }

func (p Person) Older(years int) int               { return p.Age + years }
func (p *Person) Rename(format string, a ...any) string { return fmt.Sprintf(format, a...) + " " + p.Name }
func (p Person) Fails() (string, error)            { return "", errors.New("no luck") }
func (p Person) Panics() string                    { panic("dropped") }
func (a Address) String() string                   { return a.Street + " in " + a.City }

func person() *Person {
	return &Person{
		Name: "Ann <&>", Age: 41, Mails: []string{"a@x", "b@y"}, Home: &Address{"Elm St", "Rome"}, Tags: map[string]int{"z": 26, "b": 2, "a": 1},
		Any: 3.5, Greet: func(s string) string { return "hi " + s }, cents: 5,
		Seq:   func(yield func(string) bool) { _ = yield("p") && yield("q") && yield("r") },
		Pairs: func(yield func(int, string) bool) { _ = yield(1, "one") && yield(2, "two") },
	}
}

var functions = template.FuncMap{
	"add": func(a, b int) int { return a + b }, "join": strings.Join, "upper": strings.ToUpper, "fail": func() (int, error) { return 0, errors.New("failed") },
	"list": func(x ...any) []any { return x }, "pair": func(a uint8, b float32) string { return fmt.Sprint(a, b) },
}

var texts = []string{
	"plain {{.Name}} {{ .Age | printf \"%04d\" }} {{- \" trimmed \" -}} \n end",
	"{{/* nothing */}}{{with .Home}}{{.Street}}, {{.City}} {{$.Name}}{{else}}none{{end}} {{.Home}} {{.Home.String | len}}",
	"{{range $i, $m := .Mails}}{{if $i}}, {{end}}{{$i}}={{$m}}{{end}} {{range .Mails}}{{.}};{{else}}no mail{{end}}",
	"{{range $k, $v := .Tags}}{{$k}}{{$v}} {{end}}{{range 3}}{{.}}{{end}}{{range .Seq}}{{if eq . \"q\"}}{{continue}}{{end}}{{.}}{{end}}",
	"{{range $n, $w := .Pairs}}{{$n}}{{$w}} {{end}}{{range .Seq}}{{.}}{{break}}{{end}}",
	"{{$sum := 0}}{{range $v := .Tags}}{{$sum = add $sum $v}}{{end}}{{$sum}} {{.Older 9}} {{9 | .Older}} {{.Rename \"%d-%s\" 7 \"x\"}}",
	"{{if and (gt .Age 40) (lt .Age 50)}}forties{{else if .Age}}other{{else}}none{{end}} {{not .Any}} {{or \"\" .Name}} {{and 1 0 .Nope}}",
	"{{eq .Age 1 2 41}} {{ne .Name \"x\"}} {{le 2 2}} {{ge 1.5 2.5}} {{eq .Any 3.5}} {{len .Mails}} {{index .Mails 1}} {{index .Tags \"b\"}} {{slice .Name 0 3}}",
	"{{html .Name}} {{js \"it's <b>\"}} {{urlquery \"a b&c\"}} {{print 1 2 \"x\"}} {{println .Age}}{{printf \"%q %v %T\" .Name .Any 1}}",
	"{{define \"row\"}}[{{.}}]{{end}}{{template \"row\" .Age}}{{block \"extra\" .Mails}}{{len .}}{{end}}{{template \"row\"}}",
	"{{call .Greet \"you\"}} {{join .Mails \"+\" | upper}} {{(index .Mails 0) | len}} {{list 1 \"a\" nil .Any}} {{pair 200 1.5}} {{'a'}} {{0x1F}} {{1e3}} {{1+2i}}",
	"{{.Missing}}", "{{.Name.X}}", "{{.cents}}", "{{.Deep}}", "{{.Tags.nope}} {{.Tags.a}}", "{{.Fails}}", "a\nb {{.Panics}}", "{{fail}}", "{{.Older}}", "{{.Older \"x\"}}",
	"{{index .Mails 9}}", "{{index .Tags 1}}", "{{len 3}}", "{{slice .Name 3 1}}", "{{eq .Age \"x\"}}", "{{lt .Mails 1}}", "{{eq .Mails .Mails}}", "{{call .Name}}",
	"{{range .Age}}{{if gt . 2}}{{break}}{{end}}{{.}}{{end}}", "{{range .Any}}{{end}}", "{{template \"none\"}}", "{{pair 300 1.5}}", "{{pair -1 1}}",
	"{{add 1}}", "{{nil}}", "{{.Greet}}", "{{$x := 1}}{{$x.Y}}", "{{1 2}}", "{{pair nil 1.5}}",
	"{{", "{{.X", "{{if}}{{end}}", "{{if .X}}", "{{end}}", "{{else}}", "{{nofunc}}", "{{$y}}", "{{\"abc}}", "{{.X | 3}}", "{{break}}", "{{define \"x\"}}", "{{1x}}", "{{.X)}}",
	"{{(.X}}", "{{/* open", "{{range $a, $b, $c := .X}}{{end}}", "a\n{{\n.X\n|}}", "{{template}}", "{{99999999999999999999}}", "{{#}}", "{{'ab'}}",
}

func main() {
	for _, text := range texts {
		t, err := template.New("main").Funcs(functions).Parse(text)
		if err != nil {
			fmt.Println("parse:", err)
			continue
		}
		var b strings.Builder
		err = t.Execute(&b, person())
		fmt.Printf("%q %v\n", b.String(), err)
		if again := t.Root.String(); again != text && err == nil {
			fmt.Printf("  %s\n", again)
		}
		var ee template.ExecError
		if errors.As(err, &ee) {
			fmt.Println("  in", ee.Name, errors.Unwrap(ee.Err))
		}
	}
	groups()
	files()
	wrongUse()
}

func groups() {
	t := template.Must(template.New("page").Delims("<<", ">>").Parse(`<<define "a">>A<<.>><<end>><<define "b">>B<<template "a" .>><<end>>root <<template "b" 1>>`))
	fmt.Println(t.Execute(os.Stdout, nil))
	c := template.Must(t.Clone())
	template.Must(c.Parse(`<<define "a">>changed<<.>><<end>>`))
	fmt.Println(c.ExecuteTemplate(os.Stdout, "b", 2), t.ExecuteTemplate(os.Stdout, "b", 2), t.ExecuteTemplate(os.Stdout, "zz", 2))
	fmt.Println(len(t.Templates()), t.Lookup("a").Name(), t.Lookup("zz") == nil, template.New("x").DefinedTemplates() == "", t.New("new").Name())
	one := template.Must(template.New("solo").Parse("x"))
	fmt.Println(one.DefinedTemplates())
	fmt.Println(template.New("empty").Execute(os.Stdout, nil))
	for _, option := range []string{"missingkey=default", "missingkey=zero", "missingkey=error"} {
		t := template.Must(template.New("m").Option(option).Parse("{{.no}} {{.a}}\n"))
		fmt.Println(t.Execute(os.Stdout, map[string]int{"a": 1}))
	}
	tree, err := parse.Parse("p", "a{{if .X}}b{{else}}c{{end}}{{/* c */}}", "", "")
	fmt.Println(err, len(tree["p"].Root.Nodes), tree["p"].Root.Nodes[1].Type() == parse.NodeIf, tree["p"].Copy().Root)
	fmt.Println(template.IsTrue(0))
	fmt.Println(template.IsTrue([]int{1}))
}

type memory map[string]string

func (m memory) Open(name string) (fs.File, error) { return os.Open(filepath.Join(m["root"], name)) }

func files() {
	root, err := os.MkdirTemp("", "templates")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(root)
	os.WriteFile(filepath.Join(root, "one.tmpl"), []byte(`one {{template "two.tmpl" .}}`), 0o644)
	os.WriteFile(filepath.Join(root, "two.tmpl"), []byte(`two {{.}}`), 0o644)
	for _, f := range []func() (*template.Template, error){
		func() (*template.Template, error) { return template.ParseGlob(filepath.Join(root, "*.tmpl")) },
		func() (*template.Template, error) {
			return template.ParseFiles(filepath.Join(root, "one.tmpl"), filepath.Join(root, "two.tmpl"))
		},
		func() (*template.Template, error) { return template.ParseFS(os.DirFS(root), "*.tmpl") },
		func() (*template.Template, error) { return template.ParseGlob("no/such/*") },
		func() (*template.Template, error) { return template.ParseFiles() },
		func() (*template.Template, error) { return template.ParseFS(memory{"root": root}, "gone.tmpl") },
	} {
		t, err := f()
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(t.Name(), t.Execute(os.Stdout, "x"))
	}
}

func wrongUse() {
	try := func(f func()) {
		defer func() { fmt.Println(recover()) }()
		f()
	}
	try(func() { template.New("x").Funcs(template.FuncMap{"1x": func() int { return 1 }}) })
	try(func() { template.New("x").Funcs(template.FuncMap{"x": 1}) })
	try(func() { template.New("x").Funcs(template.FuncMap{"x": func() {}}) })
	try(func() { template.New("x").Funcs(template.FuncMap{"x": func() (int, int) { return 1, 2 }}) })
	try(func() { template.New("x").Option("nonsense") })
	try(func() { template.Must(template.New("x").Parse("{{")) })
	fmt.Println(template.Must(template.New("w").Parse("{{.}}")).Execute(failing{}, 1))
}

type failing struct{}

func (failing) Write(p []byte) (int, error) { return 0, errors.New("disk full") }
