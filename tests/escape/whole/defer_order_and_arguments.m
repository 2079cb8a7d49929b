./defer_order_and_arguments.go:99:14: devirtualizing .autotmp_3.show to T
./defer_order_and_arguments.go:7:7: leaking param: t
./defer_order_and_arguments.go:7:17: leaking param: s
./defer_order_and_arguments.go:7:42: ... argument does not escape
./defer_order_and_arguments.go:7:43: "value" escapes to heap
./defer_order_and_arguments.go:7:53: t.name escapes to heap
./defer_order_and_arguments.go:7:60: s escapes to heap
./defer_order_and_arguments.go:8:7: leaking param content: t
./defer_order_and_arguments.go:8:19: leaking param: s
./defer_order_and_arguments.go:8:42: ... argument does not escape
./defer_order_and_arguments.go:8:43: "pointer" escapes to heap
./defer_order_and_arguments.go:8:55: t.name escapes to heap
./defer_order_and_arguments.go:8:62: s escapes to heap
./defer_order_and_arguments.go:10:10: leaking param: s
./defer_order_and_arguments.go:11:13: ... argument does not escape
./defer_order_and_arguments.go:11:14: "evaluated" escapes to heap
./defer_order_and_arguments.go:11:27: s escapes to heap
./defer_order_and_arguments.go:20:13: leaking param: s
./defer_order_and_arguments.go:20:36: ... argument does not escape
./defer_order_and_arguments.go:20:37: "literal" escapes to heap
./defer_order_and_arguments.go:20:48: s escapes to heap
./defer_order_and_arguments.go:16:13: ... argument does not escape
./defer_order_and_arguments.go:16:14: "order" escapes to heap
./defer_order_and_arguments.go:18:21: "loop" escapes to heap
./defer_order_and_arguments.go:18:29: i escapes to heap
./defer_order_and_arguments.go:18:20: ... argument does not escape
./defer_order_and_arguments.go:20:8: func literal does not escape
./defer_order_and_arguments.go:21:13: ... argument does not escape
./defer_order_and_arguments.go:21:14: "body" escapes to heap
./defer_order_and_arguments.go:28:27: ... argument does not escape
./defer_order_and_arguments.go:28:28: "first function" escapes to heap
./defer_order_and_arguments.go:30:26: ... argument does not escape
./defer_order_and_arguments.go:30:27: "second function" escapes to heap
./defer_order_and_arguments.go:28:7: func literal does not escape
./defer_order_and_arguments.go:30:6: func literal does not escape
./defer_order_and_arguments.go:37:8: func literal does not escape
./defer_order_and_arguments.go:42:19: s + "y" escapes to heap
./defer_order_and_arguments.go:47:8: func literal does not escape
./defer_order_and_arguments.go:52:2: moved to heap: x
./defer_order_and_arguments.go:53:8: func literal does not escape
./defer_order_and_arguments.go:54:8: func literal does not escape
./defer_order_and_arguments.go:60:9: func literal does not escape
./defer_order_and_arguments.go:68:21: "inner deferred" escapes to heap
./defer_order_and_arguments.go:68:20: ... argument does not escape
./defer_order_and_arguments.go:69:14: ... argument does not escape
./defer_order_and_arguments.go:69:15: "outer deferred" escapes to heap
./defer_order_and_arguments.go:72:21: "in literal" escapes to heap
./defer_order_and_arguments.go:72:20: ... argument does not escape
./defer_order_and_arguments.go:67:8: func literal does not escape
./defer_order_and_arguments.go:71:2: func literal does not escape
./defer_order_and_arguments.go:74:13: ... argument does not escape
./defer_order_and_arguments.go:74:14: "after literal" escapes to heap
./defer_order_and_arguments.go:77:19: moved to heap: sum
./defer_order_and_arguments.go:79:9: func literal escapes to heap
./defer_order_and_arguments.go:84:24: moved to heap: r
./defer_order_and_arguments.go:86:9: func literal escapes to heap
./defer_order_and_arguments.go:94:11: make([]int, 2) escapes to heap
./defer_order_and_arguments.go:95:8: func literal does not escape
./defer_order_and_arguments.go:95:28: ... argument does not escape
./defer_order_and_arguments.go:95:29: b escapes to heap
./defer_order_and_arguments.go:96:21: []int{...} does not escape
./defer_order_and_arguments.go:98:37: T{...} does not escape
./defer_order_and_arguments.go:100:7: T{...} does not escape
./defer_order_and_arguments.go:104:28: ... argument does not escape
./defer_order_and_arguments.go:104:29: "recovered:" escapes to heap
./defer_order_and_arguments.go:104:8: func literal does not escape
./defer_order_and_arguments.go:107:13: ... argument does not escape
./defer_order_and_arguments.go:107:14: "runs before the nil call" escapes to heap
./defer_order_and_arguments.go:111:18: n escapes to heap
./defer_order_and_arguments.go:111:21: " " escapes to heap
./defer_order_and_arguments.go:111:17: ... argument does not escape
./defer_order_and_arguments.go:129:13: n does not escape
./defer_order_and_arguments.go:129:36: ... argument does not escape
./defer_order_and_arguments.go:129:40: len(n) escapes to heap
./defer_order_and_arguments.go:120:13: ... argument does not escape
./defer_order_and_arguments.go:120:13: .autotmp_0 escapes to heap
./defer_order_and_arguments.go:120:13: .autotmp_1 escapes to heap
./defer_order_and_arguments.go:121:13: ... argument does not escape
./defer_order_and_arguments.go:121:21: unnamed() escapes to heap
./defer_order_and_arguments.go:121:25: *pointer() escapes to heap
./defer_order_and_arguments.go:121:48: conditional(true) escapes to heap
./defer_order_and_arguments.go:121:67: conditional(false) escapes to heap
./defer_order_and_arguments.go:123:13: ... argument does not escape
./defer_order_and_arguments.go:123:18: many(100) escapes to heap
./defer_order_and_arguments.go:123:39: loopWithReturn() escapes to heap
./defer_order_and_arguments.go:128:20: "last" escapes to heap
./defer_order_and_arguments.go:128:19: ... argument does not escape
./defer_order_and_arguments.go:129:8: func literal does not escape
./defer_order_and_arguments.go:129:46: ... argument does not escape
