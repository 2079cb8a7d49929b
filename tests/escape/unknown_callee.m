./unknown_callee.go:6:28: leaking param: p to result ~r0 level=0
./unknown_callee.go:9:2: moved to heap: x
./unknown_callee.go:13:12: f does not escape
./unknown_callee.go:13:51: []int{...} escapes to heap
./unknown_callee.go:17:7: o does not escape
./unknown_callee.go:18:2: moved to heap: x
./unknown_callee.go:23:34: s does not escape
./unknown_callee.go:24:15: p does not escape
./unknown_callee.go:23:29: func literal does not escape
./unknown_callee.go:24:10: func literal does not escape
