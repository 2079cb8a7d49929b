package main

func main() {
	n := 1
	if n { // ERROR 5 "non-boolean condition in if statement"
	}
	for n { // ERROR 6 "non-boolean condition in for statement"
	}
	if n = 2; n { // ERROR 12 "non-boolean condition in if statement"
	}
	for i := 0; i; i++ { // ERROR 14 "non-boolean condition in for statement"
	}
	if nil { // ERROR 5 "non-boolean condition in if statement"
	}
	if "a" { // ERROR 5 "non-boolean condition in if statement"
	}
	_ = n || true // ERROR 6 "invalid operation: n \|\| true \(mismatched types int and untyped bool\)"
	_ = !n // ERROR 7 "invalid operation: operator ! not defined on n \(variable of type int\)"
	switch {
	case n: // ERROR 7 "invalid case n in switch on true \(mismatched types int and bool\)"
	}
}
