./panic_with_int.go:5:8: 42 escapes to heap
