./pointers_and_errors_mixed.go:15:42: swapFields ignoring self-assignment in p.a, p.b = p.b, p.a
./pointers_and_errors_mixed.go:15:42: swapFields ignoring self-assignment in p.a, p.b = p.b, p.a
./pointers_and_errors_mixed.go:15:17: p does not escape
./pointers_and_errors_mixed.go:16:44: swapElems ignoring self-assignment in s[0], s[1] = s[1], s[0]
./pointers_and_errors_mixed.go:16:44: swapElems ignoring self-assignment in s[0], s[1] = s[1], s[0]
./pointers_and_errors_mixed.go:16:16: s does not escape
./pointers_and_errors_mixed.go:17:15: a does not escape
./pointers_and_errors_mixed.go:17:18: b does not escape
./pointers_and_errors_mixed.go:19:6: moved to heap: i
./pointers_and_errors_mixed.go:20:10: func literal escapes to heap
./pointers_and_errors_mixed.go:25:6: moved to heap: i
./pointers_and_errors_mixed.go:34:19: func literal escapes to heap
./pointers_and_errors_mixed.go:34:14: append escapes to heap
./pointers_and_errors_mixed.go:41:7: o does not escape
./pointers_and_errors_mixed.go:56:7: leaking param: n
./pointers_and_errors_mixed.go:56:20: leaking param: name
./pointers_and_errors_mixed.go:57:7: &node{...} escapes to heap
./pointers_and_errors_mixed.go:58:17: append escapes to heap
./pointers_and_errors_mixed.go:61:7: leaking param: n
./pointers_and_errors_mixed.go:61:21: f does not escape
./pointers_and_errors_mixed.go:67:7: leaking param: n to result ~r0 level=1
./pointers_and_errors_mixed.go:71:27: (*node).path(n.up) + "/" + n.name escapes to heap
./pointers_and_errors_mixed.go:80:12: leaking param content: m
./pointers_and_errors_mixed.go:81:11: m does not escape
./pointers_and_errors_mixed.go:80:46: append escapes to heap
./pointers_and_errors_mixed.go:89:7: &machine{} escapes to heap
./pointers_and_errors_mixed.go:97:9: func literal does not escape
./pointers_and_errors_mixed.go:98:8: func literal does not escape
./pointers_and_errors_mixed.go:104:10: p does not escape
./pointers_and_errors_mixed.go:108:13: leaking param: s to result ~r0 level=0
./pointers_and_errors_mixed.go:111:11: make([][]rune, 3) escapes to heap
./pointers_and_errors_mixed.go:113:31: ([]rune)(strings.Repeat(".", 4)) escapes to heap
./pointers_and_errors_mixed.go:119:11: leaking param: s
./pointers_and_errors_mixed.go:120:8: func literal does not escape
./pointers_and_errors_mixed.go:122:20: ... argument does not escape
./pointers_and_errors_mixed.go:122:35: s escapes to heap
./pointers_and_errors_mixed.go:127:23: ... argument does not escape
./pointers_and_errors_mixed.go:137:41: "e" + strconv.Itoa(e.n) escapes to heap
./pointers_and_errors_mixed.go:140:15: leaking param: err
./pointers_and_errors_mixed.go:149:6: moved to heap: t
./pointers_and_errors_mixed.go:171:17: leaking param content: n
./pointers_and_errors_mixed.go:181:6: moved to heap: sb
./pointers_and_errors_mixed.go:163:18: []*int{...} does not escape
./pointers_and_errors_mixed.go:165:13: ... argument does not escape
./pointers_and_errors_mixed.go:165:24: .autotmp_3() escapes to heap
./pointers_and_errors_mixed.go:165:44: len(twoVars(4)) escapes to heap
./pointers_and_errors_mixed.go:165:61: ops.k escapes to heap
./pointers_and_errors_mixed.go:166:10: func literal does not escape
./pointers_and_errors_mixed.go:167:13: ... argument does not escape
./pointers_and_errors_mixed.go:167:18: op.do(o, 2) escapes to heap
./pointers_and_errors_mixed.go:167:31: op.do(op(o), 3) escapes to heap
./pointers_and_errors_mixed.go:168:10: &node{...} escapes to heap
./pointers_and_errors_mixed.go:171:12: func literal does not escape
./pointers_and_errors_mixed.go:171:42: append escapes to heap
./pointers_and_errors_mixed.go:172:13: ... argument does not escape
./pointers_and_errors_mixed.go:172:26: strings.Join(names, ",") escapes to heap
./pointers_and_errors_mixed.go:172:43: run() escapes to heap
./pointers_and_errors_mixed.go:172:53: mutual(3) escapes to heap
./pointers_and_errors_mixed.go:172:62: bits(1.5) escapes to heap
./pointers_and_errors_mixed.go:172:77: ptr(&x) != uintptr(0) escapes to heap
./pointers_and_errors_mixed.go:172:83: *offset([]int{...}) escapes to heap
./pointers_and_errors_mixed.go:172:96: []int{...} does not escape
./pointers_and_errors_mixed.go:174:14: ... argument does not escape
./pointers_and_errors_mixed.go:174:21: string(r) escapes to heap
./pointers_and_errors_mixed.go:174:22: string(r) escapes to heap
./pointers_and_errors_mixed.go:177:13: ... argument does not escape
./pointers_and_errors_mixed.go:177:14: n escapes to heap
./pointers_and_errors_mixed.go:177:30: classify(err) escapes to heap
./pointers_and_errors_mixed.go:177:45: classify(e1{...}) escapes to heap
./pointers_and_errors_mixed.go:177:48: e1{...} escapes to heap
./pointers_and_errors_mixed.go:182:13: ... argument does not escape
./pointers_and_errors_mixed.go:182:28: n escapes to heap
./pointers_and_errors_mixed.go:182:31: "x" escapes to heap
./pointers_and_errors_mixed.go:183:14: ... argument does not escape
./pointers_and_errors_mixed.go:183:35: (*strings.Builder).String(sb) escapes to heap
