./deferred_calls_at_returns.go:77:15: devirtualizing .autotmp_4.close to *T
./deferred_calls_at_returns.go:12:7: t does not escape
./deferred_calls_at_returns.go:12:42: ... argument does not escape
./deferred_calls_at_returns.go:12:43: "close" escapes to heap
./deferred_calls_at_returns.go:12:53: t.n escapes to heap
./deferred_calls_at_returns.go:13:16: leaking param: s
./deferred_calls_at_returns.go:13:42: ... argument does not escape
./deferred_calls_at_returns.go:13:43: "val" escapes to heap
./deferred_calls_at_returns.go:13:51: t.n escapes to heap
./deferred_calls_at_returns.go:13:55: s escapes to heap
./deferred_calls_at_returns.go:14:7: t does not escape
./deferred_calls_at_returns.go:14:42: ... argument does not escape
./deferred_calls_at_returns.go:14:43: "rec" escapes to heap
./deferred_calls_at_returns.go:15:25: ... argument does not escape
./deferred_calls_at_returns.go:15:26: "plain rec" escapes to heap
./deferred_calls_at_returns.go:20:8: func literal does not escape
./deferred_calls_at_returns.go:22:9: func literal does not escape
./deferred_calls_at_returns.go:28:9: func literal does not escape
./deferred_calls_at_returns.go:34:8: func literal does not escape
./deferred_calls_at_returns.go:34:33: ... argument does not escape
./deferred_calls_at_returns.go:37:20: "before nil" escapes to heap
./deferred_calls_at_returns.go:37:19: ... argument does not escape
./deferred_calls_at_returns.go:44:23: "deferred" escapes to heap
./deferred_calls_at_returns.go:42:8: func literal does not escape
./deferred_calls_at_returns.go:42:31: ... argument does not escape
./deferred_calls_at_returns.go:42:32: s escapes to heap
./deferred_calls_at_returns.go:42:35: " outer " escapes to heap
./deferred_calls_at_returns.go:43:8: func literal does not escape
./deferred_calls_at_returns.go:44:8: func literal does not escape
./deferred_calls_at_returns.go:45:8: func literal does not escape
./deferred_calls_at_returns.go:50:8: func literal does not escape
./deferred_calls_at_returns.go:50:31: ... argument does not escape
./deferred_calls_at_returns.go:50:43: s escapes to heap
./deferred_calls_at_returns.go:51:8: func literal does not escape
./deferred_calls_at_returns.go:53:18: ... argument does not escape
./deferred_calls_at_returns.go:53:19: "[" escapes to heap
./deferred_calls_at_returns.go:53:27: "]" escapes to heap
./deferred_calls_at_returns.go:54:9: "second" escapes to heap
./deferred_calls_at_returns.go:56:8: "first" escapes to heap
./deferred_calls_at_returns.go:63:28: ... argument does not escape
./deferred_calls_at_returns.go:63:29: "inner literal" escapes to heap
./deferred_calls_at_returns.go:62:9: &T{} does not escape
./deferred_calls_at_returns.go:63:8: func literal does not escape
./deferred_calls_at_returns.go:67:28: ... argument does not escape
./deferred_calls_at_returns.go:67:29: "outer" escapes to heap
./deferred_calls_at_returns.go:67:8: func literal does not escape
./deferred_calls_at_returns.go:69:8: "P" escapes to heap
./deferred_calls_at_returns.go:73:7: &T{...} does not escape
./deferred_calls_at_returns.go:76:17: &T{...} does not escape
./deferred_calls_at_returns.go:78:8: t.close does not escape
./deferred_calls_at_returns.go:82:19: &T{...} does not escape
./deferred_calls_at_returns.go:86:8: func literal does not escape
./deferred_calls_at_returns.go:87:8: func literal does not escape
./deferred_calls_at_returns.go:88:8: func literal does not escape
./deferred_calls_at_returns.go:103:8: func literal does not escape
./deferred_calls_at_returns.go:111:8: func literal does not escape
./deferred_calls_at_returns.go:118:8: func literal does not escape
./deferred_calls_at_returns.go:120:31: ... argument does not escape
./deferred_calls_at_returns.go:130:8: func literal does not escape
./deferred_calls_at_returns.go:139:8: func literal does not escape
./deferred_calls_at_returns.go:146:8: func literal does not escape
./deferred_calls_at_returns.go:150:12: ... argument does not escape
./deferred_calls_at_returns.go:150:13: n escapes to heap
./deferred_calls_at_returns.go:150:16: " " escapes to heap
./deferred_calls_at_returns.go:157:20: fmt.Sprintf("at the end", nil...) escapes to heap
./deferred_calls_at_returns.go:155:8: func literal does not escape
./deferred_calls_at_returns.go:159:20: "traced" escapes to heap
./deferred_calls_at_returns.go:159:19: ... argument does not escape
./deferred_calls_at_returns.go:164:14: ... argument does not escape
./deferred_calls_at_returns.go:164:19: cond(i & 1 != 0, i & 2 != 0) escapes to heap
./deferred_calls_at_returns.go:166:13: ... argument does not escape
./deferred_calls_at_returns.go:167:13: ... argument does not escape
./deferred_calls_at_returns.go:167:29: panicInDeferred() escapes to heap
./deferred_calls_at_returns.go:168:13: ... argument does not escape
./deferred_calls_at_returns.go:168:21: repanic() escapes to heap
./deferred_calls_at_returns.go:172:12: ... argument does not escape
./deferred_calls_at_returns.go:172:17: many(i) escapes to heap
./deferred_calls_at_returns.go:172:22: " " escapes to heap
./deferred_calls_at_returns.go:174:13: ... argument does not escape
./deferred_calls_at_returns.go:174:19: gotos(1) escapes to heap
./deferred_calls_at_returns.go:174:29: gotos(2) escapes to heap
./deferred_calls_at_returns.go:175:13: ... argument does not escape
./deferred_calls_at_returns.go:175:13: .autotmp_2 escapes to heap
./deferred_calls_at_returns.go:175:13: .autotmp_3 escapes to heap
./deferred_calls_at_returns.go:176:13: ... argument does not escape
./deferred_calls_at_returns.go:176:18: deep(20000) escapes to heap
./deferred_calls_at_returns.go:176:30: big() escapes to heap
