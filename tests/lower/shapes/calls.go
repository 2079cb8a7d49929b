package main

type counter struct{ n int }

func (c *counter) add(k int)  { c.n += k }
func (c counter) get() int    { return c.n }
func many(s string, v ...any) {}
func two() (string, int)      { return "", 0 }

type getter interface{ get() int }

func calls(c counter, p *counter, g getter) int {
	c.add(1)
	p.add(2)
	many("none")
	many("some", 1, "x", c)
	many("spread", []any{1}...)
	many(two())
	add, get := p.add, (*counter).get
	add(3)
	return c.get() + p.get() + g.get() + get(p) + counter.get(c)
}

func deferred(p *counter, g getter, f func()) {
	defer f()
	defer p.add(1)
	defer g.get()
	defer func(n int) { println(n) }(p.n)
	defer func() { recover() }()
	for range 2 {
		defer println("x", p.n)
	}
}

func main() {}
