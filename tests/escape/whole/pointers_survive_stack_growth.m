./pointers_survive_stack_growth.go:12:12: parent does not escape
./pointers_survive_stack_growth.go:24:9: "lost a frame" escapes to heap
./pointers_survive_stack_growth.go:51:9: func literal does not escape
./pointers_survive_stack_growth.go:60:8: func literal does not escape
./pointers_survive_stack_growth.go:78:8: func literal does not escape
./pointers_survive_stack_growth.go:80:19: ... argument does not escape
./pointers_survive_stack_growth.go:80:32: p[0] escapes to heap
./pointers_survive_stack_growth.go:80:42: local[1] escapes to heap
./pointers_survive_stack_growth.go:83:8: "p:" escapes to heap
./pointers_survive_stack_growth.go:88:11: a does not escape
./pointers_survive_stack_growth.go:88:14: b does not escape
./pointers_survive_stack_growth.go:88:17: c does not escape
./pointers_survive_stack_growth.go:88:20: d does not escape
./pointers_survive_stack_growth.go:88:23: e does not escape
./pointers_survive_stack_growth.go:88:26: f does not escape
./pointers_survive_stack_growth.go:88:29: g does not escape
./pointers_survive_stack_growth.go:88:32: h does not escape
./pointers_survive_stack_growth.go:88:35: i does not escape
./pointers_survive_stack_growth.go:88:38: j does not escape
./pointers_survive_stack_growth.go:88:46: s does not escape
./pointers_survive_stack_growth.go:94:50: s + "x" does not escape
./pointers_survive_stack_growth.go:97:11: leaking param content: p
./pointers_survive_stack_growth.go:97:14: leaking param content: q
./pointers_survive_stack_growth.go:110:24: string(buf[:]) + string(b[1:]) escapes to heap
./pointers_survive_stack_growth.go:110:19: string(buf[:]) does not escape
./pointers_survive_stack_growth.go:110:34: string(b[1:]) does not escape
./pointers_survive_stack_growth.go:119:30: leaking param: self
./pointers_survive_stack_growth.go:119:44: acc does not escape
./pointers_survive_stack_growth.go:120:3: moved to heap: local
./pointers_survive_stack_growth.go:130:2: moved to heap: x
./pointers_survive_stack_growth.go:130:5: moved to heap: y
./pointers_survive_stack_growth.go:114:13: ... argument does not escape
./pointers_survive_stack_growth.go:114:19: chain(nil, 0) escapes to heap
./pointers_survive_stack_growth.go:115:25: []int{...} does not escape
./pointers_survive_stack_growth.go:116:14: ... argument does not escape
./pointers_survive_stack_growth.go:116:27: sliceOfArray(n) escapes to heap
./pointers_survive_stack_growth.go:116:39: closure(n) escapes to heap
./pointers_survive_stack_growth.go:116:52: deferred(n) escapes to heap
./pointers_survive_stack_growth.go:116:62: iface(n) escapes to heap
./pointers_survive_stack_growth.go:116:76: recovered(n) escapes to heap
./pointers_survive_stack_growth.go:116:88: strings(n) escapes to heap
./pointers_survive_stack_growth.go:119:18: func literal escapes to heap
./pointers_survive_stack_growth.go:127:13: ... argument does not escape
./pointers_survive_stack_growth.go:127:14: total escapes to heap
./pointers_survive_stack_growth.go:129:13: ... argument does not escape
./pointers_survive_stack_growth.go:129:18: many(&z, &z, &z, &z, &z, &z, &z, &z, &z, &z, "", 200) escapes to heap
./pointers_survive_stack_growth.go:129:69: z escapes to heap
./pointers_survive_stack_growth.go:134:13: ... argument does not escape
./pointers_survive_stack_growth.go:134:14: x escapes to heap
./pointers_survive_stack_growth.go:134:17: y escapes to heap
./pointers_survive_stack_growth.go:134:22: p == &y escapes to heap
