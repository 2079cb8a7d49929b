./assertions_with_comma_ok.go:14:7: leaking param: f to result ~r0 level=1
./assertions_with_comma_ok.go:15:7: f does not escape
./assertions_with_comma_ok.go:15:22: leaking param: s
./assertions_with_comma_ok.go:16:19: s does not escape
./assertions_with_comma_ok.go:18:34: 5 escapes to heap
./assertions_with_comma_ok.go:21:17: &file{...} escapes to heap
./assertions_with_comma_ok.go:23:14: ... argument does not escape
./assertions_with_comma_ok.go:23:21: r.Read() escapes to heap
./assertions_with_comma_ok.go:23:25: ok escapes to heap
./assertions_with_comma_ok.go:27:13: ... argument does not escape
./assertions_with_comma_ok.go:27:21: rw.Read() escapes to heap
./assertions_with_comma_ok.go:27:25: ok escapes to heap
./assertions_with_comma_ok.go:28:10: null{} escapes to heap
./assertions_with_comma_ok.go:30:13: ... argument does not escape
./assertions_with_comma_ok.go:30:17: rw == nil escapes to heap
./assertions_with_comma_ok.go:30:25: ok escapes to heap
./assertions_with_comma_ok.go:32:13: ... argument does not escape
./assertions_with_comma_ok.go:32:16: f == nil escapes to heap
./assertions_with_comma_ok.go:32:24: ok escapes to heap
./assertions_with_comma_ok.go:34:13: ... argument does not escape
./assertions_with_comma_ok.go:34:14: ok escapes to heap
./assertions_with_comma_ok.go:35:19: []int{...} escapes to heap
./assertions_with_comma_ok.go:35:19: []int{...} escapes to heap
./assertions_with_comma_ok.go:38:13: ... argument does not escape
./assertions_with_comma_ok.go:38:14: s escapes to heap
./assertions_with_comma_ok.go:38:17: ok escapes to heap
./assertions_with_comma_ok.go:40:13: ... argument does not escape
./assertions_with_comma_ok.go:40:14: ok escapes to heap
./assertions_with_comma_ok.go:42:13: ... argument does not escape
./assertions_with_comma_ok.go:42:14: n escapes to heap
./assertions_with_comma_ok.go:42:17: ok escapes to heap
./assertions_with_comma_ok.go:43:16: any("s") does not escape
./assertions_with_comma_ok.go:44:12: ... argument does not escape
./assertions_with_comma_ok.go:44:24: str + any("t").(string) escapes to heap
./assertions_with_comma_ok.go:44:24: str + any("t").(string) escapes to heap
./assertions_with_comma_ok.go:44:29: any("t") does not escape
./assertions_with_comma_ok.go:45:26: any([2]string{...}) does not escape
./assertions_with_comma_ok.go:46:13: ... argument does not escape
./assertions_with_comma_ok.go:46:14: arr escapes to heap
./assertions_with_comma_ok.go:46:19: ok escapes to heap
./assertions_with_comma_ok.go:46:26: 3 escapes to heap
./assertions_with_comma_ok.go:49:13: ... argument does not escape
./assertions_with_comma_ok.go:49:14: ok escapes to heap
./assertions_with_comma_ok.go:52:15: ... argument does not escape
./assertions_with_comma_ok.go:52:16: "int" escapes to heap
./assertions_with_comma_ok.go:52:23: n escapes to heap
./assertions_with_comma_ok.go:54:15: ... argument does not escape
./assertions_with_comma_ok.go:54:16: "string" escapes to heap
./assertions_with_comma_ok.go:54:26: s escapes to heap
./assertions_with_comma_ok.go:54:29: n escapes to heap
./assertions_with_comma_ok.go:57:16: func literal does not escape
./assertions_with_comma_ok.go:58:13: ... argument does not escape
./assertions_with_comma_ok.go:58:16: fn(4) escapes to heap
./assertions_with_comma_ok.go:58:21: ok escapes to heap
./assertions_with_comma_ok.go:62:13: ... argument does not escape
./assertions_with_comma_ok.go:62:21: ok2 escapes to heap
./assertions_with_comma_ok.go:64:12: m.v == nil escapes to heap
./assertions_with_comma_ok.go:66:13: ... argument does not escape
./assertions_with_comma_ok.go:66:14: b escapes to heap
./assertions_with_comma_ok.go:66:17: isBool escapes to heap
./assertions_with_comma_ok.go:68:20: any(local{...}) does not escape
./assertions_with_comma_ok.go:69:21: any(local{...}) does not escape
./assertions_with_comma_ok.go:70:13: ... argument does not escape
./assertions_with_comma_ok.go:70:15: l.a escapes to heap
./assertions_with_comma_ok.go:70:19: ok escapes to heap
./assertions_with_comma_ok.go:70:23: ok3 escapes to heap
./assertions_with_comma_ok.go:72:9: 7 escapes to heap
./assertions_with_comma_ok.go:73:13: ... argument does not escape
./assertions_with_comma_ok.go:73:19: ok escapes to heap
./assertions_with_comma_ok.go:74:13: ... argument does not escape
./assertions_with_comma_ok.go:74:42: null.Write(any(w).(Writer).(null), "x") escapes to heap
