./labelled_loops.go:7:7: g does not escape
./labelled_loops.go:34:14: append escapes to heap
./labelled_loops.go:50:22: append escapes to heap
./labelled_loops.go:62:22: map[int]int{...} does not escape
./labelled_loops.go:64:16: []int{} does not escape
./labelled_loops.go:77:16: append does not escape
./labelled_loops.go:88:19: input does not escape
./labelled_loops.go:91:26: input + "\x00" does not escape
./labelled_loops.go:92:36: ... argument does not escape
./labelled_loops.go:92:46: state escapes to heap
./labelled_loops.go:92:53: i escapes to heap
./labelled_loops.go:92:17: append escapes to heap
./labelled_loops.go:131:14: leaking param content: items
./labelled_loops.go:132:13: make([]int, len(items)) does not escape
./labelled_loops.go:138:15: append escapes to heap
./labelled_loops.go:153:14: yield does not escape
./labelled_loops.go:153:9: func literal escapes to heap
./labelled_loops.go:154:19: "[done]" escapes to heap
./labelled_loops.go:154:18: ... argument does not escape
./labelled_loops.go:156:28: string(rune(97 + i)) escapes to heap
./labelled_loops.go:165:2: #p2 does not escape
./labelled_loops.go:166:10: s does not escape
./labelled_loops.go:163:16: moved to heap: sum
moved to heap: #next
./labelled_loops.go:165:2: moved to heap: #state1
./labelled_loops.go:166:3: moved to heap: #state2
./labelled_loops.go:165:2: func literal escapes to heap
./labelled_loops.go:166:3: func literal escapes to heap
./labelled_loops.go:175:10: func literal escapes to heap
./labelled_loops.go:205:6: moved to heap: i
./labelled_loops.go:207:3: moved to heap: i
./labelled_loops.go:184:30: []string{...} does not escape
./labelled_loops.go:191:12: ... argument does not escape
./labelled_loops.go:191:19: string(r) escapes to heap
./labelled_loops.go:191:20: string(r) escapes to heap
./labelled_loops.go:191:24: x escapes to heap
./labelled_loops.go:191:27: y escapes to heap
./labelled_loops.go:191:30: ok escapes to heap
./labelled_loops.go:191:34: " " escapes to heap
./labelled_loops.go:194:13: ... argument does not escape
./labelled_loops.go:194:20: primes(60) escapes to heap
./labelled_loops.go:195:13: ... argument does not escape
./labelled_loops.go:195:25: pythagorean(26) escapes to heap
./labelled_loops.go:196:13: ... argument does not escape
./labelled_loops.go:196:13: .autotmp_12 escapes to heap
./labelled_loops.go:196:13: .autotmp_13 escapes to heap
./labelled_loops.go:197:29: []string{...} does not escape
./labelled_loops.go:199:14: ... argument does not escape
./labelled_loops.go:199:15: in escapes to heap
./labelled_loops.go:199:19: ok escapes to heap
./labelled_loops.go:199:23: trace escapes to heap
./labelled_loops.go:201:13: ... argument does not escape
./labelled_loops.go:201:21: combine([][]string{...}) escapes to heap
./labelled_loops.go:201:32: [][]string{...} does not escape
./labelled_loops.go:201:33: []string{...} does not escape
./labelled_loops.go:201:45: []string{...} does not escape
./labelled_loops.go:201:62: []string{...} does not escape
./labelled_loops.go:202:13: ... argument does not escape
./labelled_loops.go:202:20: nested() escapes to heap
./labelled_loops.go:206:19: func literal escapes to heap
./labelled_loops.go:206:14: append does not escape
./labelled_loops.go:208:19: func literal escapes to heap
./labelled_loops.go:208:14: append does not escape
./labelled_loops.go:211:12: ... argument does not escape
./labelled_loops.go:211:14: f() escapes to heap
./labelled_loops.go:211:18: " " escapes to heap
./labelled_loops.go:211:24: f() escapes to heap
./labelled_loops.go:211:28: " " escapes to heap
./labelled_loops.go:218:13: ... argument does not escape
./labelled_loops.go:218:14: "goto" escapes to heap
./labelled_loops.go:218:22: i escapes to heap
./labelled_loops.go:218:25: " " escapes to heap
./labelled_loops.go:232:18: any(i) does not escape
./labelled_loops.go:237:14: ... argument does not escape
./labelled_loops.go:237:15: "not here" escapes to heap
./labelled_loops.go:240:12: ... argument does not escape
./labelled_loops.go:240:13: "tick " escapes to heap
./labelled_loops.go:243:13: ... argument does not escape
./labelled_loops.go:243:23: i escapes to heap
./labelled_loops.go:243:26: i escapes to heap
./labelled_loops.go:246:12: ... argument does not escape
./labelled_loops.go:246:13: i escapes to heap
./labelled_loops.go:252:13: ... argument does not escape
./labelled_loops.go:252:14: " copy:" escapes to heap
./labelled_loops.go:252:24: v escapes to heap
./labelled_loops.go:258:15: ... argument does not escape
./labelled_loops.go:258:16: " pointer:" escapes to heap
./labelled_loops.go:258:29: v escapes to heap
