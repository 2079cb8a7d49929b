./closure_capture.go:10:2: moved to heap: n
./closure_capture.go:11:9: func literal escapes to heap
./closure_capture.go:11:39: func literal escapes to heap
./closure_capture.go:11:64: func literal escapes to heap
./closure_capture.go:14:12: moved to heap: a
./closure_capture.go:15:9: func literal escapes to heap
./closure_capture.go:16:10: func literal escapes to heap
./closure_capture.go:24:6: moved to heap: b
./closure_capture.go:28:9: func literal escapes to heap
./closure_capture.go:31:17: leaking param: p
./closure_capture.go:31:25: leaking param: s
./closure_capture.go:31:34: leaking param: x
./closure_capture.go:31:41: leaking param: f
./closure_capture.go:32:9: func literal escapes to heap
./closure_capture.go:35:20: ... argument does not escape
./closure_capture.go:35:21: *p escapes to heap
./closure_capture.go:35:25: s escapes to heap
./closure_capture.go:35:32: f() escapes to heap
./closure_capture.go:39:17: moved to heap: n
./closure_capture.go:40:8: func literal escapes to heap
./closure_capture.go:46:2: moved to heap: a
./closure_capture.go:46:5: moved to heap: b
./closure_capture.go:47:9: func literal escapes to heap
./closure_capture.go:48:9: func literal does not escape
./closure_capture.go:54:2: moved to heap: x
./closure_capture.go:55:9: func literal escapes to heap
./closure_capture.go:57:10: func literal does not escape
./closure_capture.go:59:9: func literal does not escape
./closure_capture.go:134:19: a does not escape
./closure_capture.go:83:2: moved to heap: n
./closure_capture.go:99:2: moved to heap: x
./closure_capture.go:72:13: ... argument does not escape
./closure_capture.go:72:17: get() escapes to heap
./closure_capture.go:72:24: inc() escapes to heap
./closure_capture.go:74:13: ... argument does not escape
./closure_capture.go:74:17: get() escapes to heap
./closure_capture.go:76:13: ... argument does not escape
./closure_capture.go:76:18: inc2() escapes to heap
./closure_capture.go:76:25: inc() escapes to heap
./closure_capture.go:80:13: ... argument does not escape
./closure_capture.go:80:15: g(1) escapes to heap
./closure_capture.go:80:21: g(1) escapes to heap
./closure_capture.go:80:31: .autotmp_12(2) escapes to heap
./closure_capture.go:80:47: .autotmp_14(0) escapes to heap
./closure_capture.go:81:13: ... argument does not escape
./closure_capture.go:81:28: .autotmp_15(7) escapes to heap
./closure_capture.go:81:47: .autotmp_16(39) escapes to heap
./closure_capture.go:83:18: []int{...} escapes to heap
./closure_capture.go:84:25: "x" escapes to heap
./closure_capture.go:84:30: func literal escapes to heap
./closure_capture.go:85:13: ... argument does not escape
./closure_capture.go:85:15: p() escapes to heap
./closure_capture.go:85:20: p() escapes to heap
./closure_capture.go:85:24: n escapes to heap
./closure_capture.go:85:27: s escapes to heap
./closure_capture.go:89:13: ... argument does not escape
./closure_capture.go:89:14: v escapes to heap
./closure_capture.go:93:12: ... argument does not escape
./closure_capture.go:93:16: fib() escapes to heap
./closure_capture.go:93:20: " " escapes to heap
./closure_capture.go:97:13: ... argument does not escape
./closure_capture.go:97:15: d() escapes to heap
./closure_capture.go:97:20: d() escapes to heap
./closure_capture.go:100:12: func literal does not escape
./closure_capture.go:101:10: func literal does not escape
./closure_capture.go:104:13: ... argument does not escape
./closure_capture.go:104:14: x escapes to heap
./closure_capture.go:104:17: y escapes to heap
./closure_capture.go:104:24: read() escapes to heap
./closure_capture.go:106:13: ... argument does not escape
./closure_capture.go:106:18: read() escapes to heap
./closure_capture.go:109:9: func literal does not escape
./closure_capture.go:110:8: func literal does not escape
./closure_capture.go:111:13: ... argument does not escape
./closure_capture.go:111:18: even(101) escapes to heap
./closure_capture.go:111:28: odd(101) escapes to heap
./closure_capture.go:114:9: func literal does not escape
./closure_capture.go:121:9: func literal does not escape
./closure_capture.go:122:13: ... argument does not escape
./closure_capture.go:122:18: fact(5) escapes to heap
./closure_capture.go:122:26: old(5) escapes to heap
./closure_capture.go:127:3: []struct { name string; f func(int, int) int }{...} does not escape
./closure_capture.go:128:11: func literal escapes to heap
./closure_capture.go:129:14: func literal escapes to heap
./closure_capture.go:132:12: ... argument does not escape
./closure_capture.go:132:15: op.name escapes to heap
./closure_capture.go:132:22: "=" escapes to heap
./closure_capture.go:132:31: op.f(7, 2) escapes to heap
./closure_capture.go:132:39: " " escapes to heap
./closure_capture.go:134:13: ... argument does not escape
./closure_capture.go:134:54: (func literal)(... argument...) escapes to heap
./closure_capture.go:134:14: func literal does not escape
./closure_capture.go:134:54: ... argument does not escape
./closure_capture.go:137:8: func literal does not escape
./closure_capture.go:138:8: func literal does not escape
./closure_capture.go:138:27: func literal escapes to heap
./closure_capture.go:139:13: ... argument does not escape
./closure_capture.go:139:17: z.f() escapes to heap
./closure_capture.go:139:24: z.g() escapes to heap
./closure_capture.go:139:31: z.f() escapes to heap
./closure_capture.go:142:9: func literal does not escape
./closure_capture.go:149:13: ... argument does not escape
./closure_capture.go:149:17: sum() escapes to heap
