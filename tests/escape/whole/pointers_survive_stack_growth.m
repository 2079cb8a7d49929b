./pointers_survive_stack_growth.go:12:12: parent does not escape
./pointers_survive_stack_growth.go:24:9: "lost a frame" escapes to heap
./pointers_survive_stack_growth.go:50:9: func literal does not escape
./pointers_survive_stack_growth.go:59:8: func literal does not escape
./pointers_survive_stack_growth.go:77:8: func literal does not escape
./pointers_survive_stack_growth.go:79:19: ... argument does not escape
./pointers_survive_stack_growth.go:79:32: p[0] escapes to heap
./pointers_survive_stack_growth.go:79:42: local[1] escapes to heap
./pointers_survive_stack_growth.go:82:8: "p:" escapes to heap
./pointers_survive_stack_growth.go:87:11: a does not escape
./pointers_survive_stack_growth.go:87:14: b does not escape
./pointers_survive_stack_growth.go:87:17: c does not escape
./pointers_survive_stack_growth.go:87:20: d does not escape
./pointers_survive_stack_growth.go:87:23: e does not escape
./pointers_survive_stack_growth.go:87:26: f does not escape
./pointers_survive_stack_growth.go:87:29: g does not escape
./pointers_survive_stack_growth.go:87:32: h does not escape
./pointers_survive_stack_growth.go:87:35: i does not escape
./pointers_survive_stack_growth.go:87:38: j does not escape
./pointers_survive_stack_growth.go:87:46: s does not escape
./pointers_survive_stack_growth.go:93:50: s + "x" does not escape
./pointers_survive_stack_growth.go:96:11: leaking param content: p
./pointers_survive_stack_growth.go:96:14: leaking param content: q
./pointers_survive_stack_growth.go:109:24: string(buf[:]) + string(b[1:]) escapes to heap
./pointers_survive_stack_growth.go:109:19: string(buf[:]) does not escape
./pointers_survive_stack_growth.go:109:34: string(b[1:]) does not escape
./pointers_survive_stack_growth.go:118:30: leaking param: self
./pointers_survive_stack_growth.go:118:44: acc does not escape
./pointers_survive_stack_growth.go:119:3: moved to heap: local
./pointers_survive_stack_growth.go:129:2: moved to heap: x
./pointers_survive_stack_growth.go:129:5: moved to heap: y
./pointers_survive_stack_growth.go:113:13: ... argument does not escape
./pointers_survive_stack_growth.go:113:19: chain(nil, 0) escapes to heap
./pointers_survive_stack_growth.go:114:25: []int{...} does not escape
./pointers_survive_stack_growth.go:115:14: ... argument does not escape
./pointers_survive_stack_growth.go:115:27: sliceOfArray(n) escapes to heap
./pointers_survive_stack_growth.go:115:39: closure(n) escapes to heap
./pointers_survive_stack_growth.go:115:52: deferred(n) escapes to heap
./pointers_survive_stack_growth.go:115:62: iface(n) escapes to heap
./pointers_survive_stack_growth.go:115:76: recovered(n) escapes to heap
./pointers_survive_stack_growth.go:115:88: strings(n) escapes to heap
./pointers_survive_stack_growth.go:118:18: func literal escapes to heap
./pointers_survive_stack_growth.go:126:13: ... argument does not escape
./pointers_survive_stack_growth.go:126:14: total escapes to heap
./pointers_survive_stack_growth.go:128:13: ... argument does not escape
./pointers_survive_stack_growth.go:128:18: many(&z, &z, &z, &z, &z, &z, &z, &z, &z, &z, "", 200) escapes to heap
./pointers_survive_stack_growth.go:128:69: z escapes to heap
./pointers_survive_stack_growth.go:133:13: ... argument does not escape
./pointers_survive_stack_growth.go:133:14: x escapes to heap
./pointers_survive_stack_growth.go:133:17: y escapes to heap
./pointers_survive_stack_growth.go:133:22: p == &y escapes to heap
