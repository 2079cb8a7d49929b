package main

var a = b // ERROR 5 "initialization cycle for a\n\tinitialization_cycle\.go:3:5: a refers to b\n\tinitialization_cycle\.go:4:5: b refers to f\n\tinitialization_cycle\.go:6:6: f refers to a"
var b = f()

func f() int { return a }

var x int = x // ERROR 5 "initialization cycle: x refers to itself"

type T struct{}

func (T) m() int { return c }

var c = T{}.m() // ERROR 5 "initialization cycle for c\n\tinitialization_cycle\.go:14:5: c refers to m\n\tinitialization_cycle\.go:12:10: m refers to c"

func main() {}
