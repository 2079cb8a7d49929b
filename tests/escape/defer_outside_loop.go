// A deferred closure outside loops lives in the frame.
package main

var sink *int

func literal() (n int) {
	x := 1
	defer func() { n += x }()
	return 2
}

func withArguments(p *int) {
	defer release(p)
	defer println("done", *p)
}

func release(p *int) { *p = 0 }

type lock struct{ n int }

func (l *lock) unlock() { l.n-- }

func method() int {
	var l lock
	defer l.unlock()
	return l.n
}

func recovering() (err any) {
	defer func() { err = recover() }()
	panic("boom")
}

func value(f func()) { defer f() }

func main() {
	x := 3
	withArguments(&x)
	println(literal(), method(), recovering() != nil)
	value(func() { x = 4 })
}
