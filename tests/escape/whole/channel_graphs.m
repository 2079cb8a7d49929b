./channel_graphs.go:16:16: leaking param: f
./channel_graphs.go:17:7: &server{...} escapes to heap
./channel_graphs.go:18:5: func literal escapes to heap
./channel_graphs.go:27:7: s does not escape
./channel_graphs.go:35:5: func literal escapes to heap
./channel_graphs.go:44:16: leaking param: in
./channel_graphs.go:44:31: leaking param: f
./channel_graphs.go:46:5: func literal escapes to heap
./channel_graphs.go:55:12: leaking param: ins
./channel_graphs.go:58:6: func literal escapes to heap
./channel_graphs.go:65:5: func literal escapes to heap
./channel_graphs.go:79:7: t does not escape
./channel_graphs.go:79:21: c does not escape
./channel_graphs.go:88:11: leaking param: a
./channel_graphs.go:88:14: leaking param: b
./channel_graphs.go:90:5: func literal escapes to heap
./channel_graphs.go:91:5: func literal escapes to heap
./channel_graphs.go:104:12: values does not escape
./channel_graphs.go:115:9: &tree{...} escapes to heap
./channel_graphs.go:175:11: in does not escape
./channel_graphs.go:175:26: out does not escape
./channel_graphs.go:121:17: func literal escapes to heap
./channel_graphs.go:123:12: ... argument does not escape
./channel_graphs.go:123:18: (*server).ask(s, i) escapes to heap
./channel_graphs.go:123:23: " " escapes to heap
./channel_graphs.go:130:49: func literal escapes to heap
./channel_graphs.go:130:84: func literal escapes to heap
./channel_graphs.go:133:13: ... argument does not escape
./channel_graphs.go:133:14: sum escapes to heap
./channel_graphs.go:136:22: ... argument escapes to heap
./channel_graphs.go:136:57: func literal escapes to heap
./channel_graphs.go:136:116: func literal escapes to heap
./channel_graphs.go:138:15: ... argument does not escape
./channel_graphs.go:138:16: "twice" escapes to heap
./channel_graphs.go:138:25: v escapes to heap
./channel_graphs.go:148:13: ... argument does not escape
./channel_graphs.go:148:14: "missing" escapes to heap
./channel_graphs.go:148:25: missing escapes to heap
./channel_graphs.go:150:13: ... argument does not escape
./channel_graphs.go:150:18: same(build(... argument...), build(... argument...)) escapes to heap
./channel_graphs.go:150:24: ... argument does not escape
./channel_graphs.go:150:55: ... argument does not escape
./channel_graphs.go:150:86: same(build(... argument...), build(... argument...)) escapes to heap
./channel_graphs.go:150:92: ... argument does not escape
./channel_graphs.go:150:108: ... argument does not escape
./channel_graphs.go:150:124: same(build(... argument...), build(... argument...)) escapes to heap
./channel_graphs.go:150:130: ... argument does not escape
./channel_graphs.go:150:143: ... argument does not escape
./channel_graphs.go:153:5: func literal escapes to heap
./channel_graphs.go:163:13: ... argument does not escape
./channel_graphs.go:163:14: v escapes to heap
./channel_graphs.go:163:17: " " escapes to heap
./channel_graphs.go:175:6: func literal escapes to heap
./channel_graphs.go:190:13: ... argument does not escape
./channel_graphs.go:190:14: v escapes to heap
./channel_graphs.go:190:17: ok escapes to heap
./channel_graphs.go:192:31: map[string]chan int{...} does not escape
./channel_graphs.go:195:20: []chan int{...} does not escape
./channel_graphs.go:200:13: ... argument does not escape
./channel_graphs.go:200:14: total escapes to heap
./channel_graphs.go:200:21: <-(func literal)() escapes to heap
./channel_graphs.go:200:23: func literal does not escape
./channel_graphs.go:207:13: ... argument does not escape
./channel_graphs.go:207:14: fromTo escapes to heap
./channel_graphs.go:211:14: ... argument does not escape
./channel_graphs.go:211:15: fromTo escapes to heap
