// Code that constants or a return before it rule out allocates and captures nothing.
package main

const debug = false

var sink *int

func branches(b bool) int {
	x := 1
	if debug && b {
		sink = &x
	}
	if b || !debug {
		x++
	} else {
		sink = &x
	}
	return x
}

func behindReturn() int {
	x := 1
	return x
	sink = &x
	return 2
}

func behindPanic(b bool) int {
	x := 1
	if b {
		panic("b")
		sink = &x
	}
	return x
}

func tags() int {
	x := 1
	switch 3 {
	case 2:
		sink = &x
	case 3:
		x++
	}
	switch {
	case debug:
		sink = &x
	default:
		x++
	}
	return x
}

func loops() int {
	x := 1
	for i := 0; debug; i++ {
		sink = &x
	}
	for range 0 {
		x++
	}
	return x
}

func label(n int) int {
	x := 1
	goto done
	sink = &x
done:
	return x
}

func main() {
	println(branches(true), behindReturn(), behindPanic(false), tags(), loops(), label(1))
}
