./panic_with_wrapped_error.go:7:18: ... argument does not escape
./panic_with_wrapped_error.go:7:42: ... argument does not escape
./panic_with_wrapped_error.go:7:55: 5 escapes to heap
