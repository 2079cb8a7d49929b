./recover_made_by_reflect.go:10:37: ... argument does not escape
./recover_made_by_reflect.go:10:38: "T.M" escapes to heap
./recover_made_by_reflect.go:11:7: t does not escape
./recover_made_by_reflect.go:11:37: ... argument does not escape
./recover_made_by_reflect.go:11:38: "T.P" escapes to heap
./recover_made_by_reflect.go:12:14: leaking param: x
./recover_made_by_reflect.go:12:37: ... argument does not escape
./recover_made_by_reflect.go:12:38: "T.V" escapes to heap
./recover_made_by_reflect.go:12:45: x escapes to heap
./recover_made_by_reflect.go:17:29: ... argument does not escape
./recover_made_by_reflect.go:17:30: "N.M" escapes to heap
./recover_made_by_reflect.go:21:10: leaking param: name
./recover_made_by_reflect.go:21:23: f does not escape
./recover_made_by_reflect.go:22:8: func literal does not escape
./recover_made_by_reflect.go:22:28: ... argument does not escape
./recover_made_by_reflect.go:22:29: name escapes to heap
./recover_made_by_reflect.go:26:11: args does not escape
./recover_made_by_reflect.go:26:62: ... argument does not escape
./recover_made_by_reflect.go:26:63: "made" escapes to heap
./recover_made_by_reflect.go:28:22: ... argument does not escape
./recover_made_by_reflect.go:28:23: "made2" escapes to heap
./recover_made_by_reflect.go:27:12: args does not escape
./recover_made_by_reflect.go:28:2: func literal does not escape
./recover_made_by_reflect.go:34:43: T{} escapes to heap
./recover_made_by_reflect.go:34:87: 1 escapes to heap
./recover_made_by_reflect.go:35:42: &T{} escapes to heap
./recover_made_by_reflect.go:35:96: 2 escapes to heap
./recover_made_by_reflect.go:36:42: &T{} escapes to heap
./recover_made_by_reflect.go:36:92: ... argument escapes to heap
./recover_made_by_reflect.go:36:106: 3 escapes to heap
./recover_made_by_reflect.go:37:42: &T{} escapes to heap
./recover_made_by_reflect.go:37:96: 3 escapes to heap
./recover_made_by_reflect.go:38:43: N(1) escapes to heap
./recover_made_by_reflect.go:38:96: 4 escapes to heap
./recover_made_by_reflect.go:39:44: &T{} escapes to heap
./recover_made_by_reflect.go:39:99: 5 escapes to heap
./recover_made_by_reflect.go:42:46: T{} escapes to heap
./recover_made_by_reflect.go:42:77: 8 escapes to heap
./recover_made_by_reflect.go:43:89: T{} escapes to heap
./recover_made_by_reflect.go:43:71: []reflect.Value{...} does not escape
./recover_made_by_reflect.go:43:102: 9 escapes to heap
./recover_made_by_reflect.go:45:24: T{} does not escape
./recover_made_by_reflect.go:47:9: 10 escapes to heap
./recover_made_by_reflect.go:50:35: T{} escapes to heap
./recover_made_by_reflect.go:50:9: func literal does not escape
./recover_made_by_reflect.go:51:9: 11 escapes to heap
./recover_made_by_reflect.go:53:49: T{} escapes to heap
./recover_made_by_reflect.go:33:23: func literal does not escape
./recover_made_by_reflect.go:34:11: func literal does not escape
./recover_made_by_reflect.go:35:11: func literal does not escape
./recover_made_by_reflect.go:36:11: func literal does not escape
./recover_made_by_reflect.go:37:11: func literal does not escape
./recover_made_by_reflect.go:38:11: func literal does not escape
./recover_made_by_reflect.go:39:11: func literal does not escape
./recover_made_by_reflect.go:40:12: func literal does not escape
./recover_made_by_reflect.go:40:84: 6 escapes to heap
./recover_made_by_reflect.go:41:13: func literal does not escape
./recover_made_by_reflect.go:41:86: 7 escapes to heap
./recover_made_by_reflect.go:42:14: func literal does not escape
./recover_made_by_reflect.go:43:15: func literal does not escape
./recover_made_by_reflect.go:44:12: func literal does not escape
./recover_made_by_reflect.go:49:15: func literal does not escape
./recover_made_by_reflect.go:53:23: func literal does not escape
./recover_made_by_reflect.go:54:17: func literal does not escape
./recover_made_by_reflect.go:55:9: func literal does not escape
./recover_made_by_reflect.go:56:9: 12 escapes to heap
