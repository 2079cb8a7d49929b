package main

import (
	"errors"
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
)

type context map[string]any

type node interface {
	render(b *strings.Builder, c *scope) error
}

type scope struct {
	context
	parent *scope
	depth  int
}

func (s *scope) lookup(path string) (v any, err error) {
	parts := strings.Split(path, ".")
	for at := s; at != nil; at = at.parent {
		if x, ok := at.context[parts[0]]; ok {
			v = x
			goto found
		}
	}
	return nil, fmt.Errorf("undefined: %s", parts[0])
found:
	for _, p := range parts[1:] {
		switch x := v.(type) {
		case map[string]any:
			v = x[p]
		case context:
			v = x[p]
		case []any:
			i, err := strconv.Atoi(p)
			if err != nil {
				return nil, err
			}
			v = x[i]
		default:
			return nil, fmt.Errorf("%s: %T has no %s", path, v, p)
		}
	}
	return v, nil
}

type (
	text   string
	output struct {
		path    string
		filters []string
	}
	list  []node
	ifTag struct {
		cond      string
		then, alt list
	}
	forTag struct {
		name, over string
		body       list
	}
)

func (t text) render(b *strings.Builder, _ *scope) error { b.WriteString(string(t)); return nil }

func (l list) render(b *strings.Builder, s *scope) error {
	for _, n := range l {
		if err := n.render(b, s); err != nil {
			return err
		}
	}
	return nil
}

var htmlEscaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

var filters = map[string]func(string) string{
	"upper":  strings.ToUpper,
	"lower":  strings.ToLower,
	"trim":   strings.TrimSpace,
	"html":   htmlEscaper.Replace,
	"quote":  strconv.Quote,
	"length": func(s string) string { return strconv.Itoa(len([]rune(s))) },
	"reverse": func(s string) string {
		r := []rune(s)
		for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
			r[i], r[j] = r[j], r[i]
		}
		return string(r)
	},
}

func (o output) render(b *strings.Builder, s *scope) error {
	v, err := s.lookup(o.path)
	if err != nil {
		return err
	}
	str := fmt.Sprint(v)
	for _, f := range o.filters {
		fn, ok := filters[f]
		if !ok {
			return fmt.Errorf("no filter %q", f)
		}
		str = fn(str)
	}
	b.WriteString(str)
	return nil
}

func truth(v any) bool {
	switch v := v.(type) {
	case nil:
		return false
	case bool:
		return v
	case string:
		return v != ""
	case int, float64:
		return v != 0 && v != 0.0
	case []any:
		return len(v) > 0
	}
	return true
}

func (i ifTag) render(b *strings.Builder, s *scope) error {
	name, negated := strings.CutPrefix(i.cond, "not ")
	v, err := s.lookup(name)
	if err != nil {
		v = nil
	}
	if truth(v) != negated {
		return i.then.render(b, s)
	}
	return i.alt.render(b, s)
}

func (f forTag) render(b *strings.Builder, s *scope) error {
	v, err := s.lookup(f.over)
	if err != nil {
		return err
	}
	each := func(i int, key, item any) error {
		c := context{f.name: item, "index": i + 1, "key": key}
		return f.body.render(b, &scope{c, s, s.depth + 1})
	}
	switch v := v.(type) {
	case []any:
		for i, x := range v {
			if err := each(i, i, x); err != nil {
				return fmt.Errorf("%s[%d]: %w", f.over, i, err)
			}
		}
	case map[string]any:
		keys := make([]string, 0, len(v))
		for k := range v {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		for i, k := range keys {
			if err := each(i, k, v[k]); err != nil {
				return err
			}
		}
	case int:
		for i := range v {
			if err := each(i, i, i); err != nil {
				return err
			}
		}
	default:
		return fmt.Errorf("cannot range over %T", v)
	}
	return nil
}

var errUnclosed = errors.New("unclosed block")

func parse(src string) (list, error) {
	body, _, rest, err := block(src, "")
	if err == nil && rest != "" {
		err = errors.New("left over")
	}
	return body, err
}

func block(src string, until string) (body list, end, rest string, err error) {
	for src != "" {
		i := strings.Index(src, "{")
		if i < 0 || i+1 >= len(src) {
			body = append(body, text(src))
			src = ""
			break
		}
		closer := map[byte]string{'{': "}}", '%': "%}"}[src[i+1]]
		if closer == "" {
			body = append(body, text(src[:i+1]))
			src = src[i+1:]
			continue
		}
		if i > 0 {
			body = append(body, text(src[:i]))
		}
		tag, after, ok := strings.Cut(src[i+2:], closer)
		if !ok {
			return nil, "", "", fmt.Errorf("missing %q", closer)
		}
		src, tag = after, strings.TrimSpace(tag)
		if closer == "}}" {
			parts := strings.Split(tag, "|")
			for j := range parts {
				parts[j] = strings.TrimSpace(parts[j])
			}
			body = append(body, output{parts[0], parts[1:]})
			continue
		}
		switch f := strings.Fields(tag); f[0] {
		case "if":
			t := ifTag{cond: strings.Join(f[1:], " ")}
			var end string
			if t.then, end, src, err = block(src, "end"); err == nil && end == "else" {
				t.alt, _, src, err = block(src, "end")
			}
			body = append(body, t)
		case "for":
			if len(f) != 4 || f[2] != "in" {
				return nil, "", "", fmt.Errorf("bad for: %q", tag)
			}
			t := forTag{name: f[1], over: f[3]}
			t.body, _, src, err = block(src, "end")
			body = append(body, t)
		case "end", "else":
			if until == "" {
				return nil, "", "", fmt.Errorf("unexpected %s", f[0])
			}
			return body, f[0], src, nil
		default:
			err = fmt.Errorf("unknown tag %q", f[0])
		}
		if err != nil {
			return nil, "", "", err
		}
	}
	if until != "" {
		err = errUnclosed
	}
	return body, "", src, err
}

func main() {
	data := context{
		"name": " Gopher ", "html": `<a href="x">&</a>`, "n": 3, "zero": 0, "ok": true, "none": nil,
		"items": []any{"pen", 2.5, []any{1, 2}, map[string]any{"k": "v"}},
		"user":  map[string]any{"name": "Ann", "tags": []any{"x", "y"}, "age": 30},
	}
	for _, src := range []string{
		"Hello {{ name | trim | upper }}!", "{{html|html}} {{ name | quote }} {{name|trim|reverse|lower}}", "{{user.tags.1}} {{ user.age }} {{items.3.k}}",
		"{% for x in items %}{{index}}:{{x}}{% if not none %};{% end %}{% end %}", "{% for f in user %}{{key}}={{f}} {% end %}",
		"{% if zero %}yes{% else %}no{% end %} {% if missing %}yes{% else %}missing{% end %}",
		"{% for i in n %}{% for j in n %}({{i}},{{j}}){% end %}|{% end %}", "a { b } {{ user }}",
		"{{ missing }}", "{{ name | nope }}", "{% for x in ok %}{% end %}", "{% if ok %}", "{% end %}", "{{ open", "{% for x %}", "{% what %}", "{{ n.x }}",
		"{% for x in items %}{{x.k}}{% end %}", "",
	} {
		tmpl, err := parse(src)
		var b strings.Builder
		if err == nil {
			err = tmpl.render(&b, &scope{context: data})
		}
		if err != nil {
			fmt.Printf("%-45.45s !! %v %t\n", src, err, errors.Is(err, errUnclosed))
			continue
		}
		fmt.Println(b.String())
	}
	vars := map[string]string{"HOME": "/home", "X": ""}
	fmt.Println(os.Expand("$HOME/${X}bin $Y $$", func(k string) string {
		if v, ok := vars[k]; ok {
			return v
		}
		return "<" + k + ">"
	}))
	r := strings.NewReplacer("a", "1", "aa", "2", "b", "", "", "-")
	fmt.Println(r.Replace("aaab c"), strings.NewReplacer("cat", "dog", "dog", "cat").Replace("cat dog catalog"))
}
