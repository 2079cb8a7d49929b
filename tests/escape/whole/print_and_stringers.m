./print_and_stringers.go:24:54: ... argument does not escape
./print_and_stringers.go:24:73: float64(c) escapes to heap
./print_and_stringers.go:29:20: ... argument does not escape
./print_and_stringers.go:29:36: int(l) escapes to heap
./print_and_stringers.go:32:7: p does not escape
./print_and_stringers.go:32:50: ... argument does not escape
./print_and_stringers.go:32:51: "ptr " escapes to heap
./print_and_stringers.go:32:60: p.n escapes to heap
./print_and_stringers.go:33:50: ... argument does not escape
./print_and_stringers.go:33:51: "error code " escapes to heap
./print_and_stringers.go:33:67: e.code escapes to heap
./print_and_stringers.go:38:13: ... argument does not escape
./print_and_stringers.go:38:21: Celsius(21.55) escapes to heap
./print_and_stringers.go:38:35: Level(0) escapes to heap
./print_and_stringers.go:38:45: Level(3) escapes to heap
./print_and_stringers.go:38:56: Secret{...} escapes to heap
./print_and_stringers.go:38:64: &Secret{...} escapes to heap
./print_and_stringers.go:39:13: ... argument does not escape
./print_and_stringers.go:39:17: Ptr{...} escapes to heap
./print_and_stringers.go:39:22: &Ptr{...} escapes to heap
./print_and_stringers.go:39:34: Err{...} escapes to heap
./print_and_stringers.go:39:39: &Err{...} escapes to heap
./print_and_stringers.go:39:52: Both{} escapes to heap
./print_and_stringers.go:40:13: ... argument does not escape
./print_and_stringers.go:40:24: Level(1) escapes to heap
./print_and_stringers.go:40:29: &Ptr{...} escapes to heap
./print_and_stringers.go:40:45: Pair{...} escapes to heap
./print_and_stringers.go:40:53: Celsius(1) escapes to heap
./print_and_stringers.go:40:61: Err{...} escapes to heap
./print_and_stringers.go:40:71: List{...} escapes to heap
./print_and_stringers.go:40:71: List{...} escapes to heap
./print_and_stringers.go:40:89: []Level{} escapes to heap
./print_and_stringers.go:40:89: []Level{} escapes to heap
./print_and_stringers.go:40:101: [2]Level{...} escapes to heap
./print_and_stringers.go:41:13: ... argument does not escape
./print_and_stringers.go:41:21: wrapper{...} escapes to heap
./print_and_stringers.go:41:33: Err{...} escapes to heap
./print_and_stringers.go:41:47: []any{...} escapes to heap
./print_and_stringers.go:41:47: []any{...} escapes to heap
./print_and_stringers.go:41:53: Level(7) escapes to heap
./print_and_stringers.go:41:61: Err{...} escapes to heap
./print_and_stringers.go:42:12: ... argument does not escape
./print_and_stringers.go:42:52: Level(2) escapes to heap
./print_and_stringers.go:42:62: Level(2) escapes to heap
./print_and_stringers.go:42:72: Level(2) escapes to heap
./print_and_stringers.go:42:82: Level(2) escapes to heap
./print_and_stringers.go:42:92: Level(2) escapes to heap
./print_and_stringers.go:42:102: Level(0) escapes to heap
./print_and_stringers.go:42:112: Level(0) escapes to heap
./print_and_stringers.go:42:124: wrapper{} escapes to heap
./print_and_stringers.go:43:11: ... argument does not escape
./print_and_stringers.go:43:12: "a" escapes to heap
./print_and_stringers.go:43:17: "b" escapes to heap
./print_and_stringers.go:43:22: 1 escapes to heap
./print_and_stringers.go:43:25: 2 escapes to heap
./print_and_stringers.go:43:28: "c" escapes to heap
./print_and_stringers.go:43:33: 3.5 escapes to heap
./print_and_stringers.go:43:43: true escapes to heap
./print_and_stringers.go:43:49: 'x' escapes to heap
./print_and_stringers.go:43:54: "\n" escapes to heap
./print_and_stringers.go:44:11: ... argument does not escape
./print_and_stringers.go:44:12: 1 escapes to heap
./print_and_stringers.go:44:15: 2 escapes to heap
./print_and_stringers.go:44:18: "\n" escapes to heap
./print_and_stringers.go:47:13: ... argument does not escape
./print_and_stringers.go:47:14: "" escapes to heap
./print_and_stringers.go:47:18: "" escapes to heap
./print_and_stringers.go:47:22: "x" escapes to heap
./print_and_stringers.go:47:27: "" escapes to heap
./print_and_stringers.go:48:13: ... argument does not escape
./print_and_stringers.go:48:14: 1 escapes to heap
./print_and_stringers.go:48:17: "two" escapes to heap
./print_and_stringers.go:48:24: 3 escapes to heap
./print_and_stringers.go:48:29: '4' escapes to heap
./print_and_stringers.go:48:34: true escapes to heap
./print_and_stringers.go:48:51: ([]byte)("hi") escapes to heap
./print_and_stringers.go:48:52: ([]byte)("hi") escapes to heap
./print_and_stringers.go:48:68: [2]string{...} escapes to heap
./print_and_stringers.go:48:88: struct {}{} escapes to heap
./print_and_stringers.go:48:96: int8(-5) escapes to heap
./print_and_stringers.go:48:108: uint64(9223372036854775808) escapes to heap
./print_and_stringers.go:49:13: ... argument does not escape
./print_and_stringers.go:49:14: 1e+06 escapes to heap
./print_and_stringers.go:49:19: 100000 escapes to heap
./print_and_stringers.go:49:24: 1.23457e+08 escapes to heap
./print_and_stringers.go:49:37: 1e+20 escapes to heap
./print_and_stringers.go:49:43: 1e+21 escapes to heap
./print_and_stringers.go:49:49: 0.0001 escapes to heap
./print_and_stringers.go:49:55: 1e-05 escapes to heap
./print_and_stringers.go:49:61: 0.1 escapes to heap
./print_and_stringers.go:49:66: 100 escapes to heap
./print_and_stringers.go:49:80: float32(3.4e+38) escapes to heap
./print_and_stringers.go:49:90: 0 escapes to heap
./print_and_stringers.go:50:11: ... argument does not escape
./print_and_stringers.go:50:22: fmt.Sprint(nil...) escapes to heap
./print_and_stringers.go:50:36: fmt.Sprint(... argument...) escapes to heap
./print_and_stringers.go:50:36: ... argument does not escape
./print_and_stringers.go:50:37: "x" escapes to heap
./print_and_stringers.go:50:42: 1 escapes to heap
./print_and_stringers.go:50:56: fmt.Sprint(... argument...) escapes to heap
./print_and_stringers.go:50:56: ... argument does not escape
./print_and_stringers.go:50:57: 1 escapes to heap
./print_and_stringers.go:50:60: 2 escapes to heap
./print_and_stringers.go:50:76: fmt.Sprintln(... argument...) escapes to heap
./print_and_stringers.go:50:76: ... argument does not escape
./print_and_stringers.go:50:77: "end" escapes to heap
./print_and_stringers.go:50:84: 1 escapes to heap
./print_and_stringers.go:51:13: ... argument does not escape
./print_and_stringers.go:51:36: "to stdout" escapes to heap
./print_and_stringers.go:51:49: 1 escapes to heap
./print_and_stringers.go:52:14: ... argument does not escape
./print_and_stringers.go:52:26: "line" escapes to heap
./print_and_stringers.go:52:34: 2 escapes to heap
./print_and_stringers.go:53:12: ... argument does not escape
./print_and_stringers.go:53:24: "no" escapes to heap
./print_and_stringers.go:53:30: "space" escapes to heap
./print_and_stringers.go:53:39: 3 escapes to heap
./print_and_stringers.go:53:42: 4 escapes to heap
./print_and_stringers.go:53:45: "\n" escapes to heap
./print_and_stringers.go:54:13: ... argument does not escape
./print_and_stringers.go:54:48: Level(1) escapes to heap
./print_and_stringers.go:55:28: Level(9) escapes to heap
./print_and_stringers.go:57:13: ... argument does not escape
./print_and_stringers.go:58:23: ... argument does not escape
./print_and_stringers.go:58:24: "count" escapes to heap
./print_and_stringers.go:59:13: ... argument does not escape
./print_and_stringers.go:59:14: n escapes to heap
./print_and_stringers.go:60:18: ... argument does not escape
./print_and_stringers.go:60:28: &[]int{...} escapes to heap
./print_and_stringers.go:60:34: []int{...} escapes to heap
./print_and_stringers.go:60:42: &[2]bool{...} escapes to heap
./print_and_stringers.go:61:13: ... argument does not escape
./print_and_stringers.go:61:14: s escapes to heap
./print_and_stringers.go:61:17: &struct { A int; B int }{...} escapes to heap
./print_and_stringers.go:68:12: ... argument does not escape
./print_and_stringers.go:68:26: T{...} escapes to heap
./print_and_stringers.go:68:39: Err{...} escapes to heap
./print_and_stringers.go:68:46: T{...} escapes to heap
./print_and_stringers.go:69:16: error(Err{...}) escapes to heap
./print_and_stringers.go:70:13: ... argument does not escape
./print_and_stringers.go:70:20: &x != nil escapes to heap
./print_and_stringers.go:70:42: fmt.Sprint(... argument...) == x.Error() escapes to heap
./print_and_stringers.go:70:38: ... argument does not escape
