// What nobody reads is deleted with the literals in it; what they capture does not count.
package main

var sink func()

func unread(f func()) {
	x := 1
	f = func() { x++ }
}

func read(f func()) {
	x := 1
	f = func() { x++ }
	sink = f
}

func chain(f, g func()) {
	x := 1
	g = f
	f = func() { x++ }
}

func itself(p *int) { p = p }

func captured(f func()) func() {
	return func() { f = nil }
}

func withoutCapture(f func() *int) {
	f = func() *int { return new(int) }
}

func nested() int {
	outer := func() int {
		inner := func() int { return 1 }
		return inner()
	}
	return outer()
}

func main() {
	unread(nil)
	read(nil)
	chain(nil, nil)
	itself(nil)
	captured(nil)()
	withoutCapture(nil)
	println(nested())
}
