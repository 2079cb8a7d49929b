./forth.go:47:13: (*machine).pop ignoring self-assignment in v, m.stack = m.stack[len(m.stack) - 1], m.stack[:len(m.stack) - 1]
./forth.go:43:7: m does not escape
./forth.go:51:7: leaking param content: m
./forth.go:51:24: vs does not escape
./forth.go:51:53: append escapes to heap
./forth.go:60:7: leaking param content: m
./forth.go:60:23: leaking param: name
./forth.go:60:36: leaking param: f
./forth.go:61:46: leaking param: m
./forth.go:61:17: &word{...} escapes to heap
./forth.go:61:41: func literal escapes to heap
./forth.go:62:18: append escapes to heap
./forth.go:78:20: leaking param content: m
./forth.go:78:54: ... argument does not escape
./forth.go:79:21: m does not escape
./forth.go:80:21: leaking param content: m
./forth.go:80:67: ... argument does not escape
./forth.go:81:21: leaking param content: m
./forth.go:81:67: ... argument does not escape
./forth.go:82:20: leaking param content: m
./forth.go:82:78: ... argument does not escape
./forth.go:83:18: leaking param content: m
./forth.go:83:42: ... argument does not escape
./forth.go:83:55: (*machine).pop(m) escapes to heap
./forth.go:83:59: " " escapes to heap
./forth.go:84:21: leaking param content: m
./forth.go:85:19: leaking param content: m
./forth.go:86:19: leaking param content: m
./forth.go:86:44: ... argument does not escape
./forth.go:86:67: len(m.stack) escapes to heap
./forth.go:86:79: m.stack escapes to heap
./forth.go:87:18: leaking param content: m
./forth.go:87:38: ... argument does not escape
./forth.go:88:18: m does not escape
./forth.go:89:18: leaking param content: m
./forth.go:89:38: ... argument does not escape
./forth.go:96:8: newMachine.func26 ignoring self-assignment in m.in = m.in[1:]
./forth.go:91:58: leaking param content: m
./forth.go:97:18: &word{...} escapes to heap
./forth.go:97:48: []cell{...} escapes to heap
./forth.go:110:15: leaking param content: m
./forth.go:110:45: append escapes to heap
./forth.go:112:15: newMachine.func29 ignoring self-assignment in at, m.marks = m.marks[len(m.marks) - 1], m.marks[:len(m.marks) - 1]
./forth.go:111:17: m does not escape
./forth.go:115:15: leaking param content: m
./forth.go:115:27: leaking param: c
./forth.go:115:56: append escapes to heap
./forth.go:129:24: leaking param content: m
./forth.go:76:20: leaking param content: m
./forth.go:101:22: leaking param: name
./forth.go:101:35: leaking param: f
./forth.go:102:64: leaking param: m
./forth.go:116:25: leaking param content: m
./forth.go:117:27: leaking param content: m
./forth.go:123:27: m does not escape
./forth.go:125:28: leaking param content: m
./forth.go:126:25: leaking param content: m
./forth.go:127:27: leaking param content: m
./forth.go:128:30: leaking param content: m
./forth.go:66:7: &machine{...} escapes to heap
./forth.go:66:26: make(map[string]*word) escapes to heap
./forth.go:67:41: map[string]func(int, int) int{...} does not escape
./forth.go:68:8: func literal escapes to heap
./forth.go:68:50: func literal escapes to heap
./forth.go:69:8: func literal escapes to heap
./forth.go:69:50: func literal escapes to heap
./forth.go:70:10: func literal escapes to heap
./forth.go:70:52: func literal escapes to heap
./forth.go:71:8: func literal escapes to heap
./forth.go:71:56: func literal escapes to heap
./forth.go:72:10: func literal escapes to heap
./forth.go:72:54: func literal escapes to heap
./forth.go:73:10: func literal escapes to heap
./forth.go:76:15: func literal escapes to heap
./forth.go:76:66: ... argument does not escape
./forth.go:78:15: func literal escapes to heap
./forth.go:79:16: func literal escapes to heap
./forth.go:80:16: func literal escapes to heap
./forth.go:81:16: func literal escapes to heap
./forth.go:82:15: func literal escapes to heap
./forth.go:83:13: func literal escapes to heap
./forth.go:84:16: func literal escapes to heap
./forth.go:85:14: func literal escapes to heap
./forth.go:86:14: func literal escapes to heap
./forth.go:87:13: func literal escapes to heap
./forth.go:88:13: func literal escapes to heap
./forth.go:89:13: func literal escapes to heap
./forth.go:90:18: &word{...} escapes to heap
./forth.go:90:43: func literal escapes to heap
./forth.go:91:23: &word{...} escapes to heap
./forth.go:91:53: func literal escapes to heap
./forth.go:101:17: func literal does not escape
./forth.go:102:18: &word{...} escapes to heap
./forth.go:102:59: func literal escapes to heap
./forth.go:104:22: ... argument does not escape
./forth.go:104:50: name escapes to heap
./forth.go:110:10: func literal escapes to heap
./forth.go:111:12: func literal escapes to heap
./forth.go:115:10: func literal escapes to heap
./forth.go:116:20: func literal escapes to heap
./forth.go:117:22: func literal escapes to heap
./forth.go:123:22: func literal escapes to heap
./forth.go:125:23: func literal escapes to heap
./forth.go:126:20: func literal escapes to heap
./forth.go:127:22: func literal escapes to heap
./forth.go:128:25: func literal escapes to heap
./forth.go:129:19: func literal escapes to heap
./forth.go:159:14: (*machine).run ignoring self-assignment in m.rstack = m.rstack[:top - 1]
./forth.go:133:7: leaking param: m
./forth.go:133:23: leaking param content: w
./forth.go:140:10: ... argument does not escape
./forth.go:153:21: append escapes to heap
./forth.go:162:21: ... argument does not escape
./forth.go:162:38: c escapes to heap
./forth.go:178:38: (*machine).line.func1 ignoring self-assignment in m.stack, m.rstack, m.def, m.marks = m.stack[:0], nil, nil, nil
./forth.go:184:8: (*machine).line ignoring self-assignment in m.in = m.in[1:]
./forth.go:187:9: (*machine).line ignoring self-assignment in m.in = m.in[1:]
./forth.go:168:7: leaking param: m
./forth.go:168:24: leaking param: src
./forth.go:169:8: func literal does not escape
./forth.go:186:12: &word{...} escapes to heap
./forth.go:192:24: append escapes to heap
./forth.go:200:21: ... argument does not escape
./forth.go:200:30: t escapes to heap
./forth.go:203:23: append escapes to heap
./forth.go:205:10: ... argument does not escape
./forth.go:233:16: ... argument does not escape
./forth.go:233:24: "bye at line" escapes to heap
./forth.go:233:40: i + 1 escapes to heap
./forth.go:236:16: ... argument does not escape
./forth.go:236:24: "underflow!" escapes to heap
./forth.go:238:15: ... argument does not escape
./forth.go:238:41: i + 1 escapes to heap
