package main

type S struct{ f []int }

func main() {
	s, t, b := "a", "b", true
	var p *int
	var sl []int
	var fn func()
	_ = s - t // ERROR 6 "invalid operation: operator - not defined on s \(variable of type string\)"
	_ = b + b // ERROR 6 "invalid operation: operator \+ not defined on b \(variable of type bool\)"
	_ = -s // ERROR 7 "invalid operation: operator - not defined on s \(variable of type string\)"
	_ = !1 // ERROR 7 "invalid operation: operator ! not defined on 1 \(untyped int constant\)"
	_ = ^1.5 // ERROR 7 "invalid operation: operator \^ not defined on 1\.5 \(untyped float constant\)"
	_ = p + 1 // ERROR 6 "invalid operation: p \+ 1 \(mismatched types \*int and untyped int\)"
	_ = sl == sl // ERROR 6 "invalid operation: sl == sl \(slice can only be compared to nil\)"
	_ = fn == fn // ERROR 6 "invalid operation: fn == fn \(func can only be compared to nil\)"
	_ = S{} == S{} // ERROR 6 "invalid operation: S\{\} == S\{\} \(struct containing \[\]int cannot be compared\)"
	_ = b < b // ERROR 6 "invalid operation: b < b \(operator < not defined on bool\)" 6 "too many errors"
}
