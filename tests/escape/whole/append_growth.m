./append_growth.go:19:11: func literal does not escape
./append_growth.go:21:13: ... argument does not escape
./append_growth.go:21:14: c escapes to heap
./append_growth.go:21:17: " " escapes to heap
./append_growth.go:26:16: append escapes to heap
./append_growth.go:31:17: append escapes to heap
./append_growth.go:36:17: append escapes to heap
./append_growth.go:41:19: append escapes to heap
./append_growth.go:45:25: []int{...} does not escape
./append_growth.go:46:21: make([]int, n) escapes to heap
./append_growth.go:46:16: append escapes to heap
./append_growth.go:47:22: make([]byte, n) escapes to heap
./append_growth.go:47:17: append escapes to heap
./append_growth.go:48:23: make([]int16, n) escapes to heap
./append_growth.go:48:41: make([]int16, 5) does not escape
./append_growth.go:48:18: append escapes to heap
./append_growth.go:49:22: make([]string, n) escapes to heap
./append_growth.go:49:17: append escapes to heap
./append_growth.go:56:27: [][3]byte{} escapes to heap
./append_growth.go:56:17: append escapes to heap
./append_growth.go:57:20: append escapes to heap
./append_growth.go:58:14: []any{...} escapes to heap
./append_growth.go:58:14: []any{...} escapes to heap
./append_growth.go:58:15: three escapes to heap
./append_growth.go:58:22: pointers escapes to heap
./append_growth.go:59:13: ... argument does not escape
./append_growth.go:59:17: cap(three) escapes to heap
./append_growth.go:59:29: cap(pointers) escapes to heap
./append_growth.go:60:16: append escapes to heap
./append_growth.go:61:13: ... argument does not escape
./append_growth.go:61:17: cap(bytes) escapes to heap
