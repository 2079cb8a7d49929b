./panic_with_rune.go:5:8: 'x' escapes to heap
