./select_chooses.go:11:13: leaking param: s
./select_chooses.go:11:57: ... argument does not escape
./select_chooses.go:11:58: s escapes to heap
./select_chooses.go:12:14: leaking param: s
./select_chooses.go:12:24: leaking param: c to result ~r0 level=0
./select_chooses.go:12:58: ... argument does not escape
./select_chooses.go:12:59: s escapes to heap
./select_chooses.go:17:13: make([]int, 3) escapes to heap
./select_chooses.go:18:21: map[string]int{} escapes to heap
./select_chooses.go:24:14: ... argument does not escape
./select_chooses.go:24:15: "chosen" escapes to heap
./select_chooses.go:25:20: string(rune(sayInt("key", 65))) escapes to heap
./select_chooses.go:27:13: ... argument does not escape
./select_chooses.go:27:14: arr escapes to heap
./select_chooses.go:30:18: c does not escape
./select_chooses.go:33:14: ... argument does not escape
./select_chooses.go:33:15: "got" escapes to heap
./select_chooses.go:33:22: v escapes to heap
./select_chooses.go:35:14: ... argument does not escape
./select_chooses.go:35:15: "nothing" escapes to heap
./select_chooses.go:39:14: ... argument does not escape
./select_chooses.go:39:15: "sent" escapes to heap
./select_chooses.go:41:14: ... argument does not escape
./select_chooses.go:41:15: "full" escapes to heap
./select_chooses.go:54:14: ... argument does not escape
./select_chooses.go:54:15: b escapes to heap
./select_chooses.go:60:13: ... argument does not escape
./select_chooses.go:60:14: b escapes to heap
./select_chooses.go:63:12: .autotmp_7 escapes to heap
./select_chooses.go:66:13: ... argument does not escape
./select_chooses.go:72:14: ... argument does not escape
./select_chooses.go:72:15: "not reached" escapes to heap
./select_chooses.go:74:14: ... argument does not escape
./select_chooses.go:74:15: "empty" escapes to heap
./select_chooses.go:79:14: ... argument does not escape
./select_chooses.go:79:15: v escapes to heap
./select_chooses.go:79:18: ok escapes to heap
./select_chooses.go:81:14: ... argument does not escape
./select_chooses.go:81:15: "not reached" escapes to heap
./select_chooses.go:85:14: ... argument does not escape
./select_chooses.go:85:15: "closed" escapes to heap
./select_chooses.go:89:14: ... argument does not escape
./select_chooses.go:89:15: "only default" escapes to heap
./select_chooses.go:93:14: ... argument does not escape
./select_chooses.go:93:15: v escapes to heap
./select_chooses.go:93:18: ok escapes to heap
./select_chooses.go:95:14: ... argument does not escape
./select_chooses.go:95:15: c escapes to heap
./select_chooses.go:95:18: ok escapes to heap
./select_chooses.go:121:13: ... argument does not escape
./select_chooses.go:121:14: "left" escapes to heap
./select_chooses.go:121:22: n escapes to heap
./select_chooses.go:132:14: ... argument does not escape
./select_chooses.go:132:15: "not reached" escapes to heap
./select_chooses.go:149:8: moved to heap: v
./select_chooses.go:150:20: func literal escapes to heap
./select_chooses.go:150:15: append does not escape
./select_chooses.go:155:12: ... argument does not escape
./select_chooses.go:155:14: f() escapes to heap
./select_chooses.go:155:18: " " escapes to heap
./select_chooses.go:155:24: f() escapes to heap
./select_chooses.go:155:28: " " escapes to heap
./select_chooses.go:175:13: ... argument does not escape
./select_chooses.go:175:17: na > 500 escapes to heap
./select_chooses.go:175:27: nb > 500 escapes to heap
./select_chooses.go:175:36: na + nb escapes to heap
./select_chooses.go:193:13: ... argument does not escape
./select_chooses.go:193:24: counts[0] > 200 escapes to heap
./select_chooses.go:193:41: counts[1] > 200 escapes to heap
./select_chooses.go:193:58: counts[2] > 200 escapes to heap
./select_chooses.go:193:75: counts[3] > 200 escapes to heap
./select_chooses.go:193:88: counts[4] escapes to heap
./select_chooses.go:197:2: moved to heap: a
./select_chooses.go:197:5: moved to heap: b
./select_chooses.go:198:5: func literal escapes to heap
./select_chooses.go:204:5: func literal escapes to heap
./select_chooses.go:227:13: ... argument does not escape
./select_chooses.go:227:14: sum escapes to heap
./select_chooses.go:234:14: ... argument does not escape
./select_chooses.go:234:20: isError escapes to heap
./select_chooses.go:230:16: f does not escape
./select_chooses.go:231:8: func literal does not escape
./select_chooses.go:243:12: func literal does not escape
./select_chooses.go:244:12: func literal does not escape
./select_chooses.go:245:12: func literal does not escape
./select_chooses.go:246:12: func literal does not escape
./select_chooses.go:252:12: func literal does not escape
./select_chooses.go:260:12: func literal does not escape
./select_chooses.go:261:12: func literal does not escape
./select_chooses.go:262:12: func literal does not escape
./select_chooses.go:272:13: ... argument does not escape
./select_chooses.go:272:21: leaving() escapes to heap
