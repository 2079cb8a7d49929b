./panic_with_struct.go:10:9: T{...} escapes to heap
