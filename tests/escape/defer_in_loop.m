./defer_in_loop.go:4:23: moved to heap: sum
./defer_in_loop.go:6:9: func literal escapes to heap
./defer_in_loop.go:11:16: s does not escape
./defer_in_loop.go:23:11: p does not escape
./defer_in_loop.go:17:15: leaking param: s
./defer_in_loop.go:27:3: func literal does not escape
./defer_in_loop.go:28:10: func literal does not escape
./defer_in_loop.go:35:17: []int{...} does not escape
./defer_in_loop.go:36:16: []int{...} escapes to heap
