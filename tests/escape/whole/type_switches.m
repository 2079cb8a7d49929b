./type_switches.go:17:48: ... argument does not escape
./type_switches.go:17:49: "A" escapes to heap
./type_switches.go:17:55: a.n escapes to heap
./type_switches.go:18:7: b does not escape
./type_switches.go:19:7: b does not escape
./type_switches.go:21:11: leaking param: v
./type_switches.go:26:21: ... argument does not escape
./type_switches.go:28:23: "string of " + fmt.Sprint(... argument...) escapes to heap
./type_switches.go:28:35: ... argument does not escape
./type_switches.go:28:39: len(x) escapes to heap
./type_switches.go:30:19: "bytes " + string(x) escapes to heap
./type_switches.go:30:28: string(x) does not escape
./type_switches.go:32:20: ... argument does not escape
./type_switches.go:32:21: "array " escapes to heap
./type_switches.go:32:35: x[0] + x[1] escapes to heap
./type_switches.go:34:20: ... argument does not escape
./type_switches.go:34:21: "func " escapes to heap
./type_switches.go:34:31: x(20) escapes to heap
./type_switches.go:36:20: ... argument does not escape
./type_switches.go:36:21: "struct " escapes to heap
./type_switches.go:36:33: x.X escapes to heap
./type_switches.go:39:20: ... argument does not escape
./type_switches.go:39:21: "pointer to " escapes to heap
./type_switches.go:39:36: *x escapes to heap
./type_switches.go:41:30: "both " + x.Error() + x.String() escapes to heap
./type_switches.go:43:22: "stringer " + x.String() escapes to heap
./type_switches.go:45:19: "error " + x.Error() escapes to heap
./type_switches.go:52:20: ... argument does not escape
./type_switches.go:52:21: "C " escapes to heap
./type_switches.go:52:30: len(x) escapes to heap
./type_switches.go:54:29: "pointer to any: " + what(*x) escapes to heap
./type_switches.go:56:21: ... argument does not escape
./type_switches.go:60:12: v does not escape
./type_switches.go:71:2: moved to heap: n
./type_switches.go:72:2: moved to heap: b
./type_switches.go:75:2: moved to heap: inner
./type_switches.go:75:15: any("x") escapes to heap
./type_switches.go:76:25: []any{...} does not escape
./type_switches.go:76:31: 1 escapes to heap
./type_switches.go:76:38: int8(2) escapes to heap
./type_switches.go:76:48: int16(3) escapes to heap
./type_switches.go:76:53: "héy" escapes to heap
./type_switches.go:76:67: ([]byte)("raw") escapes to heap
./type_switches.go:76:68: ([]byte)("raw") escapes to heap
./type_switches.go:76:82: [2]int{...} escapes to heap
./type_switches.go:76:96: [3]int{} escapes to heap
./type_switches.go:77:3: func literal escapes to heap
./type_switches.go:77:37: func literal escapes to heap
./type_switches.go:77:63: struct { X int }{...} escapes to heap
./type_switches.go:77:83: struct { Y int }{...} escapes to heap
./type_switches.go:77:96: b escapes to heap
./type_switches.go:77:100: A{...} escapes to heap
./type_switches.go:77:105: &A{...} escapes to heap
./type_switches.go:78:23: true escapes to heap
./type_switches.go:78:29: false escapes to heap
./type_switches.go:78:37: C{...} escapes to heap
./type_switches.go:78:37: C{...} escapes to heap
./type_switches.go:78:50: []int{...} escapes to heap
./type_switches.go:78:50: []int{...} escapes to heap
./type_switches.go:78:63: 2.5 escapes to heap
./type_switches.go:78:68: 'r' escapes to heap
./type_switches.go:78:83: uintptr(1) escapes to heap
./type_switches.go:79:14: ... argument does not escape
./type_switches.go:79:19: what(v) escapes to heap
./type_switches.go:81:13: ... argument does not escape
./type_switches.go:81:19: order(A{}) escapes to heap
./type_switches.go:81:21: A{} does not escape
./type_switches.go:81:31: order(&A{}) escapes to heap
./type_switches.go:81:32: &A{} does not escape
./type_switches.go:81:44: order(B(1)) escapes to heap
./type_switches.go:81:46: B(1) does not escape
./type_switches.go:81:57: order(nilA) escapes to heap
./type_switches.go:82:20: A{...} escapes to heap
./type_switches.go:85:14: ... argument does not escape
./type_switches.go:85:15: "both" escapes to heap
./type_switches.go:88:14: ... argument does not escape
./type_switches.go:88:16: t.n escapes to heap
./type_switches.go:90:26: any(5) does not escape
./type_switches.go:92:14: ... argument does not escape
./type_switches.go:92:17: x + y escapes to heap
./type_switches.go:95:14: ... argument does not escape
./type_switches.go:95:16: a.n escapes to heap
./type_switches.go:98:13: ... argument does not escape
./type_switches.go:98:14: ok escapes to heap
./type_switches.go:100:13: ... argument does not escape
./type_switches.go:100:14: v escapes to heap
./type_switches.go:100:17: ok escapes to heap
