package main

import "fmt"

func main() {
	n := 1
	switch n {
	case "a": // ERROR 7 "cannot convert \x22a\x22 \(untyped string constant\) to type int"
	case 1.5: // ERROR 7 "1\.5 \(untyped float constant\) truncated to int"
	case nil: // ERROR 7 "cannot convert nil to type int"
		fallthrough // ERROR 3 "cannot fallthrough final case in switch"
	}
	switch n := n.(type) { // ERROR 9 "n declared and not used" 14 "n \(variable of type int\) is not an interface"
	}
	var e error
	switch e.(type) {
	case int: // ERROR 7 "impossible type switch case: int\n\te \(variable of interface type error\) cannot have dynamic type int \(missing method Error\)"
	case fmt.Stringer:
	case undefinedType: // ERROR 7 "undefined: undefinedType"
	}
	switch n {
	case n > 1: // ERROR 7 "cannot convert n > 1 \(untyped bool value\) to type int" 7 "too many errors"
	}
	switch e.(type) {
	case error:
		fallthrough // ERROR 3 "cannot fallthrough in type switch"
	case nil:
	}
}
