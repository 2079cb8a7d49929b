package main

const Pi = 3.14
const (
	A = iota
	B
)

type T struct{}

func main() {
	Pi = 3 // ERROR 2 "cannot assign to Pi \(neither addressable nor a map index expression\)"
	A++ // ERROR 2 "cannot assign to A \(neither addressable nor a map index expression\)"
	B += 1 // ERROR 2 "cannot assign to B \(neither addressable nor a map index expression\)"
	p := &Pi // ERROR 8 "invalid operation: cannot take address of Pi \(untyped float constant 3\.14\)"
	const local int = f() // ERROR 20 "f\(\) \(value of type int\) is not constant"
	const arr = []int{1} // ERROR 14 "\[\]int\{…\} \(value of type \[\]int\) is not constant"
	const n = nil // ERROR 12 "nil is not constant"
	const s = T{} // ERROR 12 "T\{\} \(value of struct type T\) is not constant"
	_ = p
}

func f() int { return 1 }
