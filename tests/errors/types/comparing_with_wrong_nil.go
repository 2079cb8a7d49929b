package main

type T struct{}

func main() {
	n, s, t := 1, "", T{}
	if n == nil { // ERROR 10 "invalid operation: n == nil \(mismatched types int and untyped nil\)"
	}
	if s != nil { // ERROR 10 "invalid operation: s != nil \(mismatched types string and untyped nil\)"
	}
	if t == nil { // ERROR 10 "invalid operation: t == nil \(mismatched types T and untyped nil\)"
	}
	if nil == n { // ERROR 12 "invalid operation: nil == n \(mismatched types untyped nil and int\)"
	}
	var a [2]int
	if a == nil { // ERROR 10 "invalid operation: a == nil \(mismatched types \[2\]int and untyped nil\)"
	}
	var e error
	if e == (T{}) { // ERROR 10 "invalid operation: e == \(T\{\}\) \(mismatched types error and T\)"
	}
	if e == 0 { // ERROR 10 "invalid operation: e == 0 \(mismatched types error and untyped int\)"
	}
}
