./channels_among_other_features.go:53:5: func literal escapes to heap
./channels_among_other_features.go:45:32: map[string]chan int{...} escapes to heap
./channels_among_other_features.go:48:14: func literal does not escape
./channels_among_other_features.go:13:7: s does not escape
./channels_among_other_features.go:14:7: s does not escape
./channels_among_other_features.go:25:7: s does not escape
./channels_among_other_features.go:59:5: func literal escapes to heap
./channels_among_other_features.go:62:10: leaking param: c
./channels_among_other_features.go:63:14: yield does not escape
./channels_among_other_features.go:63:9: func literal escapes to heap
./channels_among_other_features.go:74:12: leaking param: c
./channels_among_other_features.go:74:24: leaking param: stop
./channels_among_other_features.go:74:41: moved to heap: result
./channels_among_other_features.go:74:56: moved to heap: err
moved to heap: #next
./channels_among_other_features.go:77:2: moved to heap: #state1
./channels_among_other_features.go:75:8: func literal does not escape
./channels_among_other_features.go:77:2: func literal escapes to heap
./channels_among_other_features.go:88:22: "deferred" escapes to heap
./channels_among_other_features.go:88:34: i escapes to heap
./channels_among_other_features.go:88:37: v escapes to heap
./channels_among_other_features.go:88:21: ... argument does not escape
./channels_among_other_features.go:95:19: ... argument does not escape
./channels_among_other_features.go:95:20: "left " escapes to heap
./channels_among_other_features.go:95:29: <-c escapes to heap
./channels_among_other_features.go:98:14: leaking param: c
./channels_among_other_features.go:99:9: func literal escapes to heap
./channels_among_other_features.go:108:15: x does not escape
./channels_among_other_features.go:111:20: ... argument does not escape
./channels_among_other_features.go:111:21: "chan int " escapes to heap
./channels_among_other_features.go:111:37: cap(x) escapes to heap
./channels_among_other_features.go:113:20: ... argument does not escape
./channels_among_other_features.go:113:21: "<-chan int " escapes to heap
./channels_among_other_features.go:113:39: len(x) escapes to heap
./channels_among_other_features.go:117:20: ... argument does not escape
./channels_among_other_features.go:117:21: "Signal " escapes to heap
./channels_among_other_features.go:117:40: Signal.Raised(x) escapes to heap
./channels_among_other_features.go:119:20: ... argument does not escape
./channels_among_other_features.go:119:21: "func " escapes to heap
./channels_among_other_features.go:119:33: cap(x()) escapes to heap
./channels_among_other_features.go:129:18: c does not escape
./channels_among_other_features.go:130:8: func literal does not escape
./channels_among_other_features.go:132:20: ... argument does not escape
./channels_among_other_features.go:187:11: in does not escape
./channels_among_other_features.go:187:26: out does not escape
./channels_among_other_features.go:141:13: ... argument does not escape
./channels_among_other_features.go:141:22: Signal.Raised(s) escapes to heap
./channels_among_other_features.go:143:13: ... argument does not escape
./channels_among_other_features.go:143:22: Signal.Raised(s) escapes to heap
./channels_among_other_features.go:143:39: uintptr(8) escapes to heap
./channels_among_other_features.go:143:57: uintptr(16) escapes to heap
./channels_among_other_features.go:150:13: ... argument does not escape
./channels_among_other_features.go:150:23: Stream.Sum(w.out) escapes to heap
./channels_among_other_features.go:150:35: Signal.Raised(w.Signal) escapes to heap
./channels_among_other_features.go:153:13: ... argument does not escape
./channels_among_other_features.go:153:17: len(sink) escapes to heap
./channels_among_other_features.go:154:13: ... argument does not escape
./channels_among_other_features.go:154:14: received escapes to heap
./channels_among_other_features.go:154:24: started escapes to heap
./channels_among_other_features.go:154:40: <-early + <-early escapes to heap
./channels_among_other_features.go:156:13: ... argument does not escape
./channels_among_other_features.go:156:14: <-table["a"] escapes to heap
./channels_among_other_features.go:156:39: table["b"] == nil escapes to heap
./channels_among_other_features.go:156:61: table["none"] == nil escapes to heap
./channels_among_other_features.go:159:24: map[key]string{...} does not escape
./channels_among_other_features.go:160:13: ... argument does not escape
./channels_among_other_features.go:160:18: keys[key{...}] escapes to heap
./channels_among_other_features.go:160:36: keys[key{...}] escapes to heap
./channels_among_other_features.go:160:54: keys[key{}] escapes to heap
./channels_among_other_features.go:160:74: key{...} == key{...} escapes to heap
./channels_among_other_features.go:160:100: key{...} == key{...} escapes to heap
./channels_among_other_features.go:162:13: ... argument does not escape
./channels_among_other_features.go:162:21: arrays == [2]chan int{...} escapes to heap
./channels_among_other_features.go:162:52: arrays == [2]chan int{...} escapes to heap
./channels_among_other_features.go:164:13: ... argument does not escape
./channels_among_other_features.go:164:20: iface == any(c1) escapes to heap
./channels_among_other_features.go:164:38: iface == any(c2) escapes to heap
./channels_among_other_features.go:164:56: iface != nil escapes to heap
./channels_among_other_features.go:170:13: ... argument does not escape
./channels_among_other_features.go:170:13: .autotmp_12 escapes to heap
./channels_among_other_features.go:171:13: ... argument does not escape
./channels_among_other_features.go:171:17: len(c) escapes to heap
./channels_among_other_features.go:173:13: ... argument does not escape
./channels_among_other_features.go:173:15: f() escapes to heap
./channels_among_other_features.go:175:13: ... argument does not escape
./channels_among_other_features.go:175:15: f() escapes to heap
./channels_among_other_features.go:176:13: ... argument does not escape
./channels_among_other_features.go:177:25: []any{...} does not escape
./channels_among_other_features.go:177:88: func literal does not escape
./channels_among_other_features.go:178:14: ... argument does not escape
./channels_among_other_features.go:178:23: switches(x) escapes to heap
./channels_among_other_features.go:187:6: func literal escapes to heap
./channels_among_other_features.go:191:13: ... argument does not escape
./channels_among_other_features.go:191:14: <-in escapes to heap
./channels_among_other_features.go:192:10: &node{...} does not escape
./channels_among_other_features.go:195:11: &node{...} escapes to heap
./channels_among_other_features.go:202:33: ... argument does not escape
./channels_among_other_features.go:202:36: at.val escapes to heap
./channels_among_other_features.go:202:16: append does not escape
./channels_among_other_features.go:204:13: ... argument does not escape
./channels_among_other_features.go:204:26: strings.Join(vals, "->") escapes to heap
./channels_among_other_features.go:210:6: func literal escapes to heap
./channels_among_other_features.go:214:14: append escapes to heap
./channels_among_other_features.go:217:13: ... argument does not escape
./channels_among_other_features.go:217:14: ls escapes to heap
./channels_among_other_features.go:221:2: func literal does not escape
./channels_among_other_features.go:223:9: func literal does not escape
./channels_among_other_features.go:227:12: ... argument does not escape
./channels_among_other_features.go:227:13: v escapes to heap
./channels_among_other_features.go:227:16: " " escapes to heap
./channels_among_other_features.go:233:13: ... argument does not escape
./channels_among_other_features.go:233:24: (<-l.c).c == l.c escapes to heap
./channels_among_other_features.go:240:13: ... argument does not escape
./channels_among_other_features.go:240:21: (<-big)[199] escapes to heap
./channels_among_other_features.go:240:35: (<-big)[199] escapes to heap
./channels_among_other_features.go:242:17: ... argument does not escape
./channels_among_other_features.go:242:24: 5 escapes to heap
./channels_among_other_features.go:244:14: ... argument does not escape
./channels_among_other_features.go:250:14: ... argument does not escape
./channels_among_other_features.go:250:19: <-e == nil escapes to heap
