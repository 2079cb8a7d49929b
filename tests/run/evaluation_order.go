package main

import "fmt"

var log []string

func say(s string, v int) int {
	log = append(log, s)
	return v
}

func flush(what string) {
	fmt.Println(what, log)
	log = nil
}

func ptr(s string, p *int) *int {
	log = append(log, s)
	return p
}

func pair(s string) (int, int) {
	log = append(log, s)
	return 1, 2
}

func add(xs ...int) (sum int) {
	for _, x := range xs {
		sum += x
	}
	return
}

type T struct{ n int }

func (t T) m(x int) T {
	log = append(log, fmt.Sprint("m", t.n, x))
	return T{t.n + 1}
}

func get(s string) T {
	log = append(log, s)
	return T{0}
}

func fn(s string) func(int, int) int {
	log = append(log, s)
	return func(a, b int) int { return a*10 + b }
}

func main() {
	_ = say("a", 1) + say("b", 2)*say("c", 3)
	flush("operands")
	_ = add(say("a", 1), add(say("b", 1), say("c", 1)), say("d", 1))
	flush("arguments")
	_ = fn("f")(say("x", 1), say("y", 2))
	flush("function then arguments")
	get("g").m(say("p", 1)).m(say("q", 2))
	flush("chain")
	arr := []int{1, 2, 3}
	arr[say("i", 0)], arr[say("j", 1)] = say("v", 10), say("w", 20)
	flush("assignment")
	fmt.Println(arr)
	var x int
	*ptr("left", &x) = say("right", 5)
	flush("indirect")
	arr[say("index", 2)] += say("value", 5)
	flush("op-assign")
	_ = []int{say("0", 0), say("1", 1), say("2", 2)}
	_ = T{say("field", 3)}
	_ = [...]int{2: say("third", 1), 0: say("first", 2)}
	flush("literals")
	_ = say("l", 1) == 2 && say("never", 1) == 1 || say("r", 1) == 1
	flush("logic")
	a, b := pair("pair")
	arr[0], _ = pair("again")
	flush("multi")
	fmt.Println(a, b, arr, x)
	switch say("tag", 2) {
	case say("c1", 1), say("c2", 2), say("c3", 3):
	case say("c4", 4):
	}
	flush("switch")
	i := 0
	i, arr[i] = 2, 99
	fmt.Println(i, arr)
	for range say("once", 3) {
		say("body", 0)
	}
	flush("range")
	y := 1
	f := func() int { y *= 2; return y }
	fmt.Println(f()+f()*f(), y)
	var np *T
	func() {
		defer func() { recover() }()
		np.n = say("before nil store", 1)
	}()
	func() {
		defer func() { recover() }()
		var none []int
		none[say("bad index", 5)] = say("and value", 1)
	}()
	flush("panics")
	return
}
