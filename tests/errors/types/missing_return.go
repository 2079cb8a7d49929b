package main

func f() int {
} // ERROR 1 "missing return"

func g(b bool) int {
	if b {
		return 1
	}
} // ERROR 1 "missing return"

func h(n int) string {
	for n < 10 {
		return "x"
	}
} // ERROR 1 "missing return"

func i(n int) int {
	switch n {
	case 1:
		return 1
	}
} // ERROR 1 "missing return"

func j(n int) int {
	for {
		break
	}
} // ERROR 1 "missing return"

func k() int {
L:
	for {
		for {
			break L
		}
	}
} // ERROR 1 "missing return"

func ok1() int { panic("x") }
func ok2() int {
	for {
	}
}
func ok3(n int) int {
	switch {
	case n > 1:
		return 1
	default:
		panic(n)
	}
}
func ok4(b bool) int {
	if b {
		return 1
	} else {
		return 2
	}
}
func ok5() int {
loop:
	goto loop
}

var lit = func() int {
	print()
} // ERROR 1 "missing return"

func main() {}
