./panic_with_float.go:5:8: 2.5 escapes to heap
