./function_arguments.go:4:12: s does not escape
./function_arguments.go:4:21: f does not escape
./function_arguments.go:5:13: make([]int, 0, len(s)) escapes to heap
./function_arguments.go:7:15: append escapes to heap
./function_arguments.go:12:14: leaking param: f
./function_arguments.go:12:17: leaking param: g
./function_arguments.go:13:9: func literal escapes to heap
./function_arguments.go:16:17: f does not escape
./function_arguments.go:18:17: f does not escape
./function_arguments.go:20:17: f does not escape
./function_arguments.go:23:2: moved to heap: k
./function_arguments.go:28:2: moved to heap: j
./function_arguments.go:24:9: func literal escapes to heap
./function_arguments.go:25:25: []int{...} does not escape
./function_arguments.go:26:13: func literal does not escape
./function_arguments.go:27:21: func literal does not escape
./function_arguments.go:29:22: func literal does not escape
