// Many small types as people write them: loggers, options, lexers, matrices, sorting.
package main

import (
	"fmt"
	"os"
	"sort"
	"strings"
)

type Animal interface {
	Sound() string
	Name() string
}
type Base struct{ name string }

func (b Base) Name() string { return b.name }

type Dog struct {
	b   Base
	age int
}

func (d *Dog) Name() string { return d.b.Name() }

func (d *Dog) Sound() string { return d.b.name + " woofs" }

type Logger struct {
	prefix string
	lines  []string
	out    func(string)
}

func NewLogger(prefix string, out func(string)) *Logger {
	return &Logger{prefix: prefix, out: out}
}
func (l *Logger) Logf(format string, args ...any) {
	line := l.prefix + ": " + fmt.Sprintf(format, args...)
	l.lines = append(l.lines, line)
	if l.out != nil {
		l.out(line)
	}
}

type byLen []string

func (b byLen) Len() int           { return len(b) }
func (b byLen) Less(i, j int) bool { return len(b[i]) < len(b[j]) }
func (b byLen) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

type Matrix [][]float64

func NewMatrix(r, c int) Matrix {
	m := make(Matrix, r)
	for i := range m {
		m[i] = make([]float64, c)
	}
	return m
}
func (m Matrix) Mul(o Matrix) Matrix {
	res := NewMatrix(len(m), len(o[0]))
	for i := range res {
		for j := range res[i] {
			for k := range o {
				res[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return res
}

type Option func(*config)
type config struct {
	n    int
	name string
	tags []string
}

func WithN(n int) Option { return func(c *config) { c.n = n } }
func WithTags(t ...string) Option {
	return func(c *config) { c.tags = append(c.tags, t...) }
}
func build(opts ...Option) config {
	c := config{name: "def"}
	for _, o := range opts {
		o(&c)
	}
	return c
}

type token struct {
	kind int
	text string
}
type lexer struct {
	src  string
	pos  int
	toks []token
}

func (l *lexer) emit(k int, from int) { l.toks = append(l.toks, token{k, l.src[from:l.pos]}) }
func (l *lexer) run() []token {
	for l.pos < len(l.src) {
		c := l.src[l.pos]
		switch {
		case c == ' ':
			l.pos++
		case c >= '0' && c <= '9':
			from := l.pos
			for l.pos < len(l.src) && l.src[l.pos] >= '0' && l.src[l.pos] <= '9' {
				l.pos++
			}
			l.emit(1, from)
		default:
			l.pos++
			l.emit(2, l.pos-1)
		}
	}
	return l.toks
}

type ring struct {
	buf        [8]int
	head, tail int
}

func (r *ring) put(v int) { r.buf[r.tail%len(r.buf)] = v; r.tail++ }
func (r *ring) get() (v int, ok bool) {
	if r.head == r.tail {
		return
	}
	v, ok = r.buf[r.head%len(r.buf)], true
	r.head++
	return
}

type cell struct {
	v    int
	next *cell
}

func reverse(c *cell) *cell {
	var prev *cell
	for c != nil {
		c.next, prev, c = prev, c, c.next
	}
	return prev
}

func memo() func(int) int {
	cache := []int{0, 1}
	var fib func(int) int
	fib = func(n int) int {
		if n < len(cache) {
			return cache[n]
		}
		v := fib(n-1) + fib(n-2)
		cache = append(cache, v)
		return v
	}
	return fib
}

func perm(xs []int, f func([]int)) {
	var rec func(int)
	rec = func(k int) {
		if k == len(xs) {
			f(xs)
			return
		}
		for i := k; i < len(xs); i++ {
			xs[k], xs[i] = xs[i], xs[k]
			rec(k + 1)
			xs[k], xs[i] = xs[i], xs[k]
		}
	}
	rec(0)
}

var total int
var hooks []func()

func register(f func()) { hooks = append(hooks, f) }

func main() {
	d := &Dog{Base{"rex"}, 3}
	var a Animal = d
	fmt.Println(a.Sound(), a.Name(), d.Name(), d.b.Name())
	animals := []Animal{d, &Dog{b: Base{"fido"}}}
	for i, an := range animals {
		fmt.Printf("%d %s %s\n", i, an.Name(), an.Sound())
	}
	lg := NewLogger("main", func(s string) { total += len(s) })
	lg.Logf("hello %s %d", "x", total)
	words := strings.Fields("the quick brown fox")
	sort.Sort(byLen(words))
	sort.Slice(words, func(i, j int) bool { return words[i] < words[j] })
	sort.Strings(words)
	fmt.Println(words, strings.ToUpper(words[0]), strings.Contains(words[1], "x"), strings.Split("a,b", ","))
	m := NewMatrix(2, 2)
	m[0][0], m[1][1] = 1, 2
	fmt.Println(m.Mul(m), build(WithN(3), WithTags("a", "b")))
	l := &lexer{src: "12 + 3"}
	for _, t := range l.run() {
		fmt.Print(t.kind, ":", t.text, " ")
	}
	var r ring
	r.put(4)
	if v, ok := r.get(); ok {
		fmt.Println(v, ok)
	}
	c := reverse(&cell{1, &cell{2, nil}})
	fmt.Println(c.v, c.next.v, memo()(20))
	count := 0
	perm([]int{1, 2, 3}, func(p []int) { count += p[0] })
	for i := 0; i < 3; i++ {
		register(func() { total += i })
	}
	for _, h := range hooks {
		h()
	}
	fmt.Fprintln(os.Stderr, count, total)
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("recovered:", r)
			}
		}()
		var p *Dog
		fmt.Println(p.age)
	}()
	var grid [3][3]rune
	for i := range grid {
		for j := range grid[i] {
			grid[i][j] = '.'
		}
	}
	grid[1][1] = 'x'
	for _, row := range grid {
		fmt.Println(string(row[:]))
	}
	if f, err := os.Open("nofile"); err != nil {
		fmt.Println(err)
	} else {
		defer f.Close()
	}
}
