./panic_with_error_that_panics.go:5:33: "inside Error" escapes to heap
./panic_with_error_that_panics.go:9:9: E{} escapes to heap
