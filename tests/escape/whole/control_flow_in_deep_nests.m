./control_flow_in_deep_nests.go:6:14: yield does not escape
./control_flow_in_deep_nests.go:6:9: func literal escapes to heap
./control_flow_in_deep_nests.go:17:25: moved to heap: a
./control_flow_in_deep_nests.go:17:28: moved to heap: b
./control_flow_in_deep_nests.go:17:35: moved to heap: err
moved to heap: #next
./control_flow_in_deep_nests.go:23:2: moved to heap: #state1
./control_flow_in_deep_nests.go:30:3: moved to heap: #state2
./control_flow_in_deep_nests.go:18:8: func literal does not escape
./control_flow_in_deep_nests.go:20:20: ... argument does not escape
./control_flow_in_deep_nests.go:20:30: want escapes to heap
./control_flow_in_deep_nests.go:23:2: func literal escapes to heap
./control_flow_in_deep_nests.go:28:27: ... argument does not escape
./control_flow_in_deep_nests.go:28:48: i escapes to heap
./control_flow_in_deep_nests.go:28:51: j escapes to heap
./control_flow_in_deep_nests.go:30:3: func literal escapes to heap
./control_flow_in_deep_nests.go:39:16: moved to heap: s
moved to heap: #next
./control_flow_in_deep_nests.go:43:3: moved to heap: #state1
./control_flow_in_deep_nests.go:43:3: func literal escapes to heap
./control_flow_in_deep_nests.go:45:23: any(k + j) does not escape
./control_flow_in_deep_nests.go:58:20: ... argument does not escape
./control_flow_in_deep_nests.go:58:21: i escapes to heap
./control_flow_in_deep_nests.go:58:24: j escapes to heap
./control_flow_in_deep_nests.go:58:27: k escapes to heap
./control_flow_in_deep_nests.go:58:30: ";" escapes to heap
./control_flow_in_deep_nests.go:74:23: moved to heap: out
./control_flow_in_deep_nests.go:77:4: moved to heap: #state1
./control_flow_in_deep_nests.go:76:3: func literal does not escape
./control_flow_in_deep_nests.go:77:4: func literal escapes to heap
./control_flow_in_deep_nests.go:78:11: func literal escapes to heap
./control_flow_in_deep_nests.go:78:48: ... argument does not escape
./control_flow_in_deep_nests.go:78:49: i escapes to heap
./control_flow_in_deep_nests.go:78:52: "/" escapes to heap
./control_flow_in_deep_nests.go:78:57: j escapes to heap
./control_flow_in_deep_nests.go:78:32: append escapes to heap
./control_flow_in_deep_nests.go:80:16: append escapes to heap
./control_flow_in_deep_nests.go:86:19: words does not escape
./control_flow_in_deep_nests.go:112:26: path does not escape
./control_flow_in_deep_nests.go:110:9: func literal does not escape
./control_flow_in_deep_nests.go:110:35: append escapes to heap
./control_flow_in_deep_nests.go:112:10: func literal does not escape
./control_flow_in_deep_nests.go:125:25: append does not escape
./control_flow_in_deep_nests.go:132:15: xs does not escape
./control_flow_in_deep_nests.go:133:16: yield does not escape
./control_flow_in_deep_nests.go:133:11: func literal does not escape
./control_flow_in_deep_nests.go:134:9: func literal does not escape
./control_flow_in_deep_nests.go:141:2: func literal does not escape
./control_flow_in_deep_nests.go:149:25: xs does not escape
./control_flow_in_deep_nests.go:151:13: func literal does not escape
./control_flow_in_deep_nests.go:152:10: func literal does not escape
./control_flow_in_deep_nests.go:158:22: ... argument does not escape
./control_flow_in_deep_nests.go:163:11: "three" escapes to heap
./control_flow_in_deep_nests.go:165:17: []int{...} does not escape
./control_flow_in_deep_nests.go:170:20: append escapes to heap
./control_flow_in_deep_nests.go:173:39: ... argument does not escape
./control_flow_in_deep_nests.go:173:40: r escapes to heap
./control_flow_in_deep_nests.go:173:19: append escapes to heap
./control_flow_in_deep_nests.go:179:13: ... argument does not escape
./control_flow_in_deep_nests.go:179:13: .autotmp_0 escapes to heap
./control_flow_in_deep_nests.go:179:13: .autotmp_1 escapes to heap
./control_flow_in_deep_nests.go:180:13: ... argument does not escape
./control_flow_in_deep_nests.go:180:13: .autotmp_3 escapes to heap
./control_flow_in_deep_nests.go:180:13: .autotmp_4 escapes to heap
./control_flow_in_deep_nests.go:181:13: ... argument does not escape
./control_flow_in_deep_nests.go:181:13: .autotmp_6 escapes to heap
./control_flow_in_deep_nests.go:181:13: .autotmp_7 escapes to heap
./control_flow_in_deep_nests.go:182:13: ... argument does not escape
./control_flow_in_deep_nests.go:182:20: labels() escapes to heap
./control_flow_in_deep_nests.go:183:13: ... argument does not escape
./control_flow_in_deep_nests.go:183:27: defersInLoops() escapes to heap
./control_flow_in_deep_nests.go:184:13: ... argument does not escape
./control_flow_in_deep_nests.go:184:26: switchInLoop(... argument...) escapes to heap
./control_flow_in_deep_nests.go:184:26: ... argument does not escape
./control_flow_in_deep_nests.go:185:13: ... argument does not escape
./control_flow_in_deep_nests.go:185:28: nestedClosures(3) escapes to heap
./control_flow_in_deep_nests.go:186:13: ... argument does not escape
./control_flow_in_deep_nests.go:186:22: earlyOut([]int{...}) escapes to heap
./control_flow_in_deep_nests.go:186:28: []int{...} does not escape
./control_flow_in_deep_nests.go:186:46: earlyOut([]int{...}) escapes to heap
./control_flow_in_deep_nests.go:186:52: []int{...} does not escape
./control_flow_in_deep_nests.go:187:38: ... argument does not escape
./control_flow_in_deep_nests.go:188:14: ... argument does not escape
./control_flow_in_deep_nests.go:188:15: r escapes to heap
./control_flow_in_deep_nests.go:196:12: ... argument does not escape
./control_flow_in_deep_nests.go:196:13: "i" escapes to heap
./control_flow_in_deep_nests.go:196:18: i escapes to heap
./control_flow_in_deep_nests.go:196:21: " " escapes to heap
