// Captured by value: at most 128 bytes, never assigned after the capture, address never taken.
package main

func once() func() int {
	x := 1
	return func() int { return x }
}

func before() func() int {
	x := 1
	x = 2
	if x > 1 {
		x = 3
	}
	return func() int { return x }
}

func after() func() int {
	x := 1
	f := func() int { return x }
	x = 2
	return f
}

func inside() func() int {
	x := 1
	return func() int {
		x++
		return x
	}
}

func addressed() func() int {
	x := 1
	p := &x
	*p = 2
	return func() int { return x }
}

func fits() func() int {
	var a [16]int
	return func() int { return a[1] }
}

func tooLarge() func() int {
	var a [17]int
	return func() int { return a[1] }
}

func parameter(n int) func() int { return func() int { return n } }

func assignedParameter(n int) func() int {
	f := func() int { return n }
	n++
	return f
}

func main() {
	println(once()(), before()(), after()(), inside()(), addressed()(), fits()(), tooLarge()(), parameter(1)(), assignedParameter(1)())
}
