package main

type T struct{ n int }

func byValue(t T)    {}
func byPointer(t *T) {}

func main() {
	t := T{}
	p := &t
	byValue(p) // ERROR 10 "cannot use p \(variable of type \*T\) as T value in argument to byValue"
	byPointer(t) // ERROR 12 "cannot use t \(variable of struct type T\) as \*T value in argument to byPointer"
	byPointer(&p) // ERROR 12 "cannot use &p \(value of type \*\*T\) as \*T value in argument to byPointer"
	*t = T{} // ERROR 3 "invalid operation: cannot indirect t \(variable of struct type T\)"
	p = t // ERROR 6 "cannot use t \(variable of struct type T\) as \*T value in assignment"
	t = p // ERROR 6 "cannot use p \(variable of type \*T\) as T value in assignment"
	var q *int = &t // ERROR 15 "cannot use &t \(value of type \*T\) as \*int value in variable declaration"
	q.n = 1 // ERROR 4 "q\.n undefined \(type \*int has no field or method n\)"
	_ = p == t // ERROR 11 "invalid operation: p == t \(mismatched types \*T and T\)"
}
