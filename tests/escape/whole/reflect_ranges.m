./reflect_ranges.go:16:7: p does not escape
./reflect_ranges.go:16:18: who does not escape
./reflect_ranges.go:16:66: p.Name + " greets " + who escapes to heap
./reflect_ranges.go:17:7: p does not escape
./reflect_ranges.go:44:16: yield does not escape
./reflect_ranges.go:46:27: ... argument does not escape
./reflect_ranges.go:46:28: "s" escapes to heap
./reflect_ranges.go:46:33: i escapes to heap
./reflect_ranges.go:47:16: ... argument does not escape
./reflect_ranges.go:47:17: "stopped at" escapes to heap
./reflect_ranges.go:47:31: i escapes to heap
./reflect_ranges.go:58:14: yield does not escape
./reflect_ranges.go:94:29: ... argument does not escape
./reflect_ranges.go:94:9: func literal does not escape
./reflect_ranges.go:95:19: 1.5 escapes to heap
./reflect_ranges.go:98:29: ... argument does not escape
./reflect_ranges.go:98:9: func literal does not escape
./reflect_ranges.go:99:19: 1.5 does not escape
./reflect_ranges.go:23:6: leaking param: f
./reflect_ranges.go:23:9: leaking param: x
./reflect_ranges.go:29:6: leaking param: m
./reflect_ranges.go:29:9: f does not escape
./reflect_ranges.go:32:6: leaking param: f
./reflect_ranges.go:35:6: leaking param: m
./reflect_ranges.go:38:6: leaking param: t
./reflect_ranges.go:41:6: leaking param: t
./reflect_ranges.go:52:6: leaking param: k
./reflect_ranges.go:52:9: leaking param: x
./reflect_ranges.go:59:6: leaking param: x
./reflect_ranges.go:64:7: leaking param: i
./reflect_ranges.go:68:8: leaking param: i
./reflect_ranges.go:68:11: leaking param: e
./reflect_ranges.go:75:6: leaking param: k
./reflect_ranges.go:75:9: leaking param: e
./reflect_ranges.go:78:6: leaking param content: k
./reflect_ranges.go:101:6: leaking param: m
./reflect_ranges.go:101:9: leaking param: f
./reflect_ranges.go:23:2: moved to heap: #state1
./reflect_ranges.go:29:2: moved to heap: #state2
./reflect_ranges.go:32:2: moved to heap: #state3
./reflect_ranges.go:35:2: moved to heap: #state4
./reflect_ranges.go:38:2: moved to heap: #state5
./reflect_ranges.go:41:2: moved to heap: #state6
./reflect_ranges.go:52:2: moved to heap: #state7
./reflect_ranges.go:59:2: moved to heap: #state8
./reflect_ranges.go:64:3: moved to heap: #state9
./reflect_ranges.go:68:4: moved to heap: #state10
./reflect_ranges.go:74:6: moved to heap: keys
./reflect_ranges.go:75:2: moved to heap: #state11
./reflect_ranges.go:78:2: moved to heap: #state12
./reflect_ranges.go:101:2: moved to heap: #state13
./reflect_ranges.go:22:24: P{...} escapes to heap
./reflect_ranges.go:23:2: func literal escapes to heap
./reflect_ranges.go:24:14: ... argument does not escape
./reflect_ranges.go:24:16: f.Name escapes to heap
./reflect_ranges.go:24:31: x escapes to heap
./reflect_ranges.go:29:2: func literal escapes to heap
./reflect_ranges.go:30:14: ... argument does not escape
./reflect_ranges.go:30:16: m.Name escapes to heap
./reflect_ranges.go:30:55: .autotmp_4.NumIn() escapes to heap
./reflect_ranges.go:32:2: func literal escapes to heap
./reflect_ranges.go:33:12: ... argument does not escape
./reflect_ranges.go:33:14: f.Name escapes to heap
./reflect_ranges.go:33:21: " " escapes to heap
./reflect_ranges.go:35:2: func literal escapes to heap
./reflect_ranges.go:36:12: ... argument does not escape
./reflect_ranges.go:36:14: m.Name escapes to heap
./reflect_ranges.go:36:21: " " escapes to heap
./reflect_ranges.go:38:2: func literal escapes to heap
./reflect_ranges.go:39:12: ... argument does not escape
./reflect_ranges.go:39:16: " " escapes to heap
./reflect_ranges.go:41:2: func literal escapes to heap
./reflect_ranges.go:42:14: ... argument does not escape
./reflect_ranges.go:44:11: func literal escapes to heap
./reflect_ranges.go:52:2: func literal escapes to heap
./reflect_ranges.go:53:12: ... argument does not escape
./reflect_ranges.go:53:13: k escapes to heap
./reflect_ranges.go:53:16: x escapes to heap
./reflect_ranges.go:53:19: " " escapes to heap
./reflect_ranges.go:58:9: func literal escapes to heap
./reflect_ranges.go:59:2: func literal escapes to heap
./reflect_ranges.go:60:12: ... argument does not escape
./reflect_ranges.go:60:13: x escapes to heap
./reflect_ranges.go:60:26: " " escapes to heap
./reflect_ranges.go:63:33: []interface {}{...} does not escape
./reflect_ranges.go:63:34: 3 escapes to heap
./reflect_ranges.go:63:38: N(2) escapes to heap
./reflect_ranges.go:63:43: "aé" escapes to heap
./reflect_ranges.go:63:58: []string{...} escapes to heap
./reflect_ranges.go:63:58: []string{...} escapes to heap
./reflect_ranges.go:63:77: [2]bool{} escapes to heap
./reflect_ranges.go:63:81: &[2]int{...} escapes to heap
./reflect_ranges.go:64:3: func literal escapes to heap
./reflect_ranges.go:65:13: ... argument does not escape
./reflect_ranges.go:65:14: i escapes to heap
./reflect_ranges.go:65:17: ":" escapes to heap
./reflect_ranges.go:65:32: " " escapes to heap
./reflect_ranges.go:68:4: func literal escapes to heap
./reflect_ranges.go:69:14: ... argument does not escape
./reflect_ranges.go:69:15: i escapes to heap
./reflect_ranges.go:69:18: "=" escapes to heap
./reflect_ranges.go:69:23: e escapes to heap
./reflect_ranges.go:69:26: " " escapes to heap
./reflect_ranges.go:72:14: ... argument does not escape
./reflect_ranges.go:72:39: .autotmp_39.CanSeq() escapes to heap
./reflect_ranges.go:75:2: func literal escapes to heap
./reflect_ranges.go:76:33: ... argument does not escape
./reflect_ranges.go:76:34: k escapes to heap
./reflect_ranges.go:76:37: e escapes to heap
./reflect_ranges.go:76:16: append escapes to heap
./reflect_ranges.go:75:50: map[string]int{...} escapes to heap
./reflect_ranges.go:78:2: func literal escapes to heap
./reflect_ranges.go:79:16: append escapes to heap
./reflect_ranges.go:78:47: map[string]int{...} escapes to heap
./reflect_ranges.go:82:13: ... argument does not escape
./reflect_ranges.go:82:14: keys escapes to heap
./reflect_ranges.go:84:13: ... argument does not escape
./reflect_ranges.go:84:14: c escapes to heap
./reflect_ranges.go:84:26: reflect.Value.Complex(c) escapes to heap
./reflect_ranges.go:84:36: reflect.Value.Kind(c) escapes to heap
./reflect_ranges.go:84:48: reflect.Value.IsZero(c) escapes to heap
./reflect_ranges.go:84:65: .autotmp_48.Bits() escapes to heap
./reflect_ranges.go:84:81: reflect.Value.CanComplex(c) escapes to heap
./reflect_ranges.go:85:44: (0 + 0i) does not escape
./reflect_ranges.go:87:13: ... argument does not escape
./reflect_ranges.go:87:14: z escapes to heap
./reflect_ranges.go:87:26: reflect.Value.Convert(z, reflect.Value.Type(c)) escapes to heap
./reflect_ranges.go:87:97: .autotmp_50.OverflowComplex((1e+300 + 0i)) escapes to heap
./reflect_ranges.go:87:77: complex64((0 + 0i)) does not escape
./reflect_ranges.go:88:25: func literal escapes to heap
./reflect_ranges.go:91:33: []reflect.Value{...} does not escape
./reflect_ranges.go:91:59: complex64((1 + 1i)) escapes to heap
./reflect_ranges.go:91:86: (0 + 2i) escapes to heap
./reflect_ranges.go:91:109: (3 + 0i) escapes to heap
./reflect_ranges.go:91:141: complex64((4 + 0i)) escapes to heap
./reflect_ranges.go:91:165: (5 + -5i) escapes to heap
./reflect_ranges.go:92:13: ... argument does not escape
./reflect_ranges.go:92:17: out[0] escapes to heap
./reflect_ranges.go:92:25: out[1] escapes to heap
./reflect_ranges.go:92:42: reflect.Value.IsNil(out[2]) escapes to heap
./reflect_ranges.go:93:2: func literal does not escape
./reflect_ranges.go:97:2: func literal does not escape
./reflect_ranges.go:101:2: func literal escapes to heap
./reflect_ranges.go:103:15: ... argument does not escape
./reflect_ranges.go:103:17: m.Name escapes to heap
./reflect_ranges.go:103:35: reflect.Value.Call(f, nil)[0] escapes to heap
./reflect_ranges.go:101:59: ([]byte)("hello") escapes to heap
