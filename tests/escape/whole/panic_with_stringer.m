./panic_with_stringer.go:9:9: S(3) escapes to heap
