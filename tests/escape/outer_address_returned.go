// A literal whose calls are all known may return the address of an outer variable.
package main

func known() int {
	var u int
	f := func() *int { return &u }
	*f() = 42
	return u
}

func lost() int {
	var u int
	f := func() *int { return &u }
	g := f
	g = func() *int { return nil }
	_ = g
	return *call(f)
}

func call(f func() *int) *int { return f() }

func keptResult() *int {
	var u int
	f := func() *int { return &u }
	return f()
}

func main() { println(known(), lost(), *keptResult()) }
