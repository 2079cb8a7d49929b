./panic_with_pointer.go:5:11: new(int) escapes to heap
