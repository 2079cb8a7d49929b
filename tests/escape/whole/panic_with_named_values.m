./panic_with_named_values.go:8:24: I(7) escapes to heap
./panic_with_named_values.go:8:8: func literal does not escape
./panic_with_named_values.go:9:9: N("named") escapes to heap
