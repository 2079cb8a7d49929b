package main

type T struct{}

func main() {
	n, s := 1, "a"
	switch n {
	case 1, 2:
	case 3, 1: // ERROR 10 "duplicate case 1 \(constant of type int\) in expression switch\n\tduplicate_cases\.go:8:7: previous case"
	}
	switch s {
	case "a", "b", "a": // ERROR 17 "duplicate case \x22a\x22 \(constant of type string\) in expression switch\n\tduplicate_cases\.go:12:7: previous case"
	}
	switch any(n).(type) {
	case int:
	case string, int: // ERROR 15 "duplicate case int in type switch\n\tduplicate_cases\.go:15:7: previous case"
	case nil, nil: // ERROR 12 "duplicate case nil in type switch\n\tduplicate_cases\.go:17:7: previous case"
	}
	switch {
	case true:
	case true:
	default:
	default: // ERROR 2 "multiple defaults \(first at duplicate_cases\.go:22:2\)"
	}
	_ = [...]int{0: 1, 1: 2, 0: 3} // ERROR 27 "duplicate index 0 in array or slice literal"
	_ = struct{ a int }{a: 1, a: 2} // ERROR 28 "duplicate field name a in struct literal"
}
