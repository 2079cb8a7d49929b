./make_slices.go:5:11: make([]int, 10) does not escape
./make_slices.go:10:11: make([]int, 0, 10) does not escape
./make_slices.go:15:11: make([]int, n) does not escape
./make_slices.go:21:11: make([]int, 12) does not escape
./make_slices.go:28:11: make([]int, n) does not escape
./make_slices.go:33:19: []string{...} does not escape
./make_slices.go:34:11: make([]int, 2) does not escape
./make_slices.go:38:32: make([]int, 10) escapes to heap
./make_slices.go:40:45: make([]int, n, 2 * n) escapes to heap
./make_slices.go:43:11: make([]byte, 65536) does not escape
./make_slices.go:44:11: make([]byte, 65537) escapes to heap
./make_slices.go:45:11: make([]int64, 8192) does not escape
./make_slices.go:46:11: make([]int64, 8193) escapes to heap
./make_slices.go:50:38: make([]struct {}, 10) escapes to heap
./make_slices.go:55:11: make([]int, 1048576) escapes to heap
