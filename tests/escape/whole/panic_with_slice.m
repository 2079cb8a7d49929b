./panic_with_slice.go:5:13: []int{...} escapes to heap
./panic_with_slice.go:5:13: []int{...} escapes to heap
