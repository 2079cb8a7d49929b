package main

import (
	"fmt"
	"math"
	"sort"
	"strings"
)

type Temp float64

func (t Temp) F() Temp           { return t*9/5 + 32 }
func (t Temp) String() string    { return fmt.Sprintf("%.1f°", float64(t)) }
func (t *Temp) Add(d Temp) *Temp { *t += d; return t }

type op func(float64, float64) float64

func (f op) Flip() op { return func(a, b float64) float64 { return f(b, a) } }
func (f op) Partial(a float64) func(float64) float64 {
	return func(b float64) float64 { return f(a, b) }
}
func (f op) Fold(xs ...float64) (acc float64) {
	if len(xs) == 0 {
		return math.NaN()
	}
	acc = xs[0]
	for _, x := range xs[1:] {
		acc = f(acc, x)
	}
	return
}

type Pipeline []func(string) string

func (p *Pipeline) Use(fs ...func(string) string) *Pipeline { *p = append(*p, fs...); return p }
func (p Pipeline) Run(s string) string {
	for _, f := range p {
		s = f(s)
	}
	return s
}

type middleware func(handler) handler
type handler interface {
	Serve(path string) (int, string)
}
type handlerFunc func(string) (int, string)

func (f handlerFunc) Serve(path string) (int, string) { return f(path) }

type router struct {
	routes map[string]handler
	log    []string
}

func (r *router) Serve(path string) (int, string) {
	best := ""
	for prefix := range r.routes {
		if strings.HasPrefix(path, prefix) && len(prefix) > len(best) {
			best = prefix
		}
	}
	if best == "" {
		return 404, "not found"
	}
	return r.routes[best].Serve(path[len(best):])
}

func (r *router) logged(next handler) handler {
	return handlerFunc(func(p string) (code int, body string) {
		defer func() { r.log = append(r.log, fmt.Sprint(p, "=", code)) }()
		return next.Serve(p)
	})
}

func guarded(next handler) handler {
	return handlerFunc(func(p string) (code int, body string) {
		defer func() {
			if e := recover(); e != nil {
				code, body = 500, fmt.Sprint("failed: ", e)
			}
		}()
		return next.Serve(p)
	})
}

func chain(h handler, ms ...middleware) handler {
	for i := len(ms) - 1; i >= 0; i-- {
		h = ms[i](h)
	}
	return h
}

type option func(*server)
type server struct {
	host string
	port int
	tags map[string]string
}

func withPort(p int) option { return func(s *server) { s.port = p } }
func withTag(k, v string) option {
	return func(s *server) {
		if s.tags == nil {
			s.tags = map[string]string{}
		}
		s.tags[k] = v
	}
}
func newServer(host string, opts ...option) (s server) {
	s = server{host: host, port: 80}
	for _, o := range opts {
		o(&s)
	}
	return
}

func memoize(f func(int) int) (func(int) int, func() int) {
	cache := map[int]int{}
	return func(n int) int {
		if v, ok := cache[n]; ok {
			return v
		}
		cache[n] = f(n)
		return cache[n]
	}, func() int { return len(cache) }
}

func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for i := range fs {
			x = fs[len(fs)-1-i](x)
		}
		return x
	}
}

func main() {
	t := Temp(20)
	f, s, add := t.F, t.String, t.Add
	add(5).Add(5)
	t = 100
	fmt.Println(f(), s(), t, Temp.F(t), (*Temp).Add(&t, 1), *(&t), Temp.String(t.F()))
	fields := []Temp{1, 2, 3}
	for i := range fields {
		defer func(g func() string) { fmt.Print(g(), " ") }(fields[i].String)
		fields[i].Add(Temp(i))
	}
	fmt.Println(fields)
	methods := map[string]func(Temp) string{"string": Temp.String, "f": func(t Temp) string { return Temp.String(t.F()) }}
	fmt.Println(methods["string"](5), methods["f"](5), methods["x"] == nil)

	ops := map[rune]op{'+': func(a, b float64) float64 { return a + b }, '-': func(a, b float64) float64 { return a - b }, '^': math.Pow, '%': math.Mod, 'h': math.Hypot}
	for _, r := range "+-^%h" {
		o := ops[r]
		fmt.Print(string(r), " ", o(7, 2), " ", o.Flip()(7, 2), " ", o.Partial(10)(3), " ", o.Fold(2, 3, 2), "; ")
	}
	fmt.Println(ops['-'].Fold(), op(math.Max).Fold(1, 9, 4))

	var p Pipeline
	p.Use(strings.TrimSpace, strings.ToUpper).Use(strings.NewReplacer("A", "4", "E", "3").Replace, func(s string) string { return s + "!" })
	p.Use(Pipeline{func(s string) string { return "<" + s + ">" }}.Run)
	fmt.Println(p.Run("  leet haxor "), len(p))

	r := &router{routes: map[string]handler{}}
	users := map[string]int{"/ann": 3, "/bob": 0}
	r.routes["/users"] = handlerFunc(func(p string) (int, string) {
		n, ok := users[p]
		if !ok {
			return 404, "no user " + p
		}
		return 200, fmt.Sprint(p[1:], " has ", 12/n)
	})
	r.routes["/users/ann/x"] = handlerFunc(func(string) (int, string) { return 302, "more specific" })
	r.routes["/self"] = r
	h := chain(r, r.logged, guarded, func(next handler) handler {
		return handlerFunc(func(p string) (int, string) { return next.Serve(strings.TrimSuffix(p, "/")) })
	})
	for _, path := range []string{"/users/ann", "/users/bob/", "/users/cy", "/x", "/users/ann/x", "/self/users/ann"} {
		code, body := h.Serve(path)
		fmt.Println(code, body)
	}
	fmt.Println(r.log)
	fmt.Println(newServer("a"), newServer("b", withPort(8080), withTag("x", "1"), withTag("y", "2")))
	var fib func(int) int
	var size func() int
	fib, size = memoize(func(n int) int {
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	})
	fmt.Println(fib(80), size(), compose(func(x int) int { return x + 1 }, func(x int) int { return x * 10 })(4), compose()(9))
	by := func(key func(string) int) func([]string) []string {
		return func(w []string) []string {
			w = append([]string(nil), w...)
			sort.SliceStable(w, func(i, j int) bool { return key(w[i]) < key(w[j]) })
			return w
		}
	}
	words := []string{"ccc", "a", "bb", "zzzz", "b"}
	fmt.Println(by(func(s string) int { return len(s) })(words), by(func(s string) int { return -int(s[0]) })(words), words)
	defer func() { fmt.Println("recovered:", recover()) }()
	var nobody *Temp
	g := nobody.F
	fmt.Println(g())
}
