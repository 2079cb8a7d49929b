// A method value is a record with the receiver in it.
package main

type counter struct{ n int }

func (c *counter) inc() int { c.n++; return c.n }
func (c counter) get() int  { return c.n }

type getter interface{ get() int }

var hook func() int

func stays() int {
	c := counter{1}
	f := c.inc
	return f()
}

func kept() func() int {
	c := counter{1}
	return c.inc
}

func valueKept() func() int {
	c := counter{1}
	return c.get
}

func dynamic(g getter) func() int { return g.get }

func passed() int {
	c := &counter{}
	return run(c.inc)
}

func run(f func() int) int { return f() }

func expression() int {
	c := counter{3}
	f := counter.get
	g := (*counter).inc
	return f(c) + g(&c)
}

func main() {
	println(stays(), kept()(), valueKept()(), dynamic(counter{2})(), passed(), expression())
	hook = (&counter{5}).inc
	println(hook())
}
