./panic_with_bool_named.go:7:9: B(true) escapes to heap
