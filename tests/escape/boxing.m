./boxing.go:9:14: leaking param: x
./boxing.go:11:14: x does not escape
./boxing.go:13:12: x does not escape
./boxing.go:19:2: moved to heap: i
./boxing.go:21:10: i escapes to heap
./boxing.go:22:10: i does not escape
./boxing.go:23:10: "text" escapes to heap
./boxing.go:24:10: "text" does not escape
./boxing.go:25:15: small{...} escapes to heap
./boxing.go:26:15: small{...} does not escape
./boxing.go:29:15: []int{...} escapes to heap
./boxing.go:29:15: []int{...} escapes to heap
./boxing.go:30:15: []int{...} does not escape
./boxing.go:30:15: []int{...} does not escape
./boxing.go:31:16: [2]int{...} escapes to heap
./boxing.go:32:10: func literal escapes to heap
./boxing.go:34:16: i does not escape
./boxing.go:34:26: 3.5 does not escape
./boxing.go:35:14: i does not escape
./boxing.go:37:13: any(i) escapes to heap
./boxing.go:38:9: i escapes to heap
./boxing.go:39:14: 'x' does not escape
