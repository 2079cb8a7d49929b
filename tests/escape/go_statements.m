./go_statements.go:63:12: devirtualizing .autotmp_13.run to *T
./go_statements.go:6:18: p does not escape
./go_statements.go:7:7: t does not escape
./go_statements.go:7:21: s does not escape
./go_statements.go:11:7: t does not escape
./go_statements.go:11:17: p does not escape
./go_statements.go:24:11: p does not escape
./go_statements.go:24:14: q does not escape
./go_statements.go:25:10: s does not escape
./go_statements.go:20:14: []int{...} does not escape
./go_statements.go:26:15: ps does not escape
./go_statements.go:13:16: leaking param: p
./go_statements.go:13:24: leaking param: s
./go_statements.go:13:33: moved to heap: t
./go_statements.go:14:2: moved to heap: x
./go_statements.go:18:2: moved to heap: y
./go_statements.go:21:13: ... argument does not escape
./go_statements.go:21:24: new(int) does not escape
./go_statements.go:27:13: leaking param: p to result ~r0 level=0
./go_statements.go:29:12: values does not escape
./go_statements.go:30:11: a does not escape
./go_statements.go:30:14: b does not escape
./go_statements.go:42:11: p does not escape
./go_statements.go:46:6: func literal escapes to heap
./go_statements.go:33:2: moved to heap: total
./go_statements.go:34:2: moved to heap: done
./go_statements.go:40:6: moved to heap: i
./go_statements.go:35:5: func literal escapes to heap
./go_statements.go:36:5: func literal escapes to heap
./go_statements.go:37:5: func literal escapes to heap
./go_statements.go:38:11: func literal escapes to heap
./go_statements.go:41:6: func literal escapes to heap
./go_statements.go:42:6: func literal escapes to heap
./go_statements.go:44:5: func literal escapes to heap
./go_statements.go:69:9: p does not escape
./go_statements.go:54:13: leaking param: f
./go_statements.go:54:23: leaking param: g
./go_statements.go:54:42: leaking param: r
./go_statements.go:54:52: leaking param: p
./go_statements.go:62:19: &T{...} escapes to heap
./go_statements.go:64:10: own.run escapes to heap
./go_statements.go:66:14: &T{...} escapes to heap
./go_statements.go:71:15: leaking param: m
./go_statements.go:71:34: leaking param: s
./go_statements.go:71:43: leaking param: c
./go_statements.go:71:55: leaking param: k
./go_statements.go:76:18: []int{...} does not escape
./go_statements.go:82:19: leaking param: s
./go_statements.go:83:11: n escapes to heap
./go_statements.go:83:14: s escapes to heap
./go_statements.go:83:17: 1 escapes to heap
./go_statements.go:83:20: "x" escapes to heap
./go_statements.go:83:10: ... argument does not escape
./go_statements.go:84:14: s + "!" escapes to heap
./go_statements.go:88:2: moved to heap: n
./go_statements.go:89:21: []int{...} escapes to heap
./go_statements.go:91:9: func literal escapes to heap
./go_statements.go:91:33: &T{} escapes to heap
./go_statements.go:92:26: map[string]*int{} escapes to heap
./go_statements.go:92:54: new(string) escapes to heap
