package main

func main() {
	var v any
	switch x := v.(type) { // ERROR 9 "x declared and not used"
	case int:
	case string:
	}
}
