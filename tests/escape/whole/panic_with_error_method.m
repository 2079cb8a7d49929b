./panic_with_error_method.go:5:7: e does not escape
./panic_with_error_method.go:9:8: &E{...} escapes to heap
