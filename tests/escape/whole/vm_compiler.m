./vm_compiler.go:42:20: ... argument does not escape
./vm_compiler.go:42:35: byte(o) escapes to heap
./vm_compiler.go:96:7: leaking param content: c
./vm_compiler.go:96:32: arg does not escape
./vm_compiler.go:101:17: append escapes to heap
./vm_compiler.go:105:7: c does not escape
./vm_compiler.go:105:25: leaking param: n
./vm_compiler.go:114:18: leaking param content: c
./vm_compiler.go:114:40: ... argument does not escape
./vm_compiler.go:115:7: leaking param: n
./vm_compiler.go:115:19: leaking param content: c
./vm_compiler.go:115:40: ... argument does not escape
./vm_compiler.go:120:10: binary.gen ignoring self-assignment in c.code = c.code[:len(c.code)]
./vm_compiler.go:116:7: leaking param: b
./vm_compiler.go:116:21: leaking param: c
./vm_compiler.go:121:9: "write a > b as b < a" escapes to heap
./vm_compiler.go:123:20: map[byte]Op{...} does not escape
./vm_compiler.go:125:7: leaking param: u
./vm_compiler.go:125:20: leaking param: c
./vm_compiler.go:134:7: leaking param: f
./vm_compiler.go:134:19: leaking param content: c
./vm_compiler.go:135:16: ... argument does not escape
./vm_compiler.go:137:7: leaking param: a
./vm_compiler.go:137:21: leaking param: c
./vm_compiler.go:139:8: ... argument does not escape
./vm_compiler.go:168:7: leaking param content: b
./vm_compiler.go:168:20: leaking param: c
./vm_compiler.go:141:7: leaking param: w
./vm_compiler.go:141:20: leaking param: c
./vm_compiler.go:146:8: ... argument does not escape
./vm_compiler.go:149:7: leaking param: s
./vm_compiler.go:149:21: leaking param: c
./vm_compiler.go:162:7: leaking param content: p
./vm_compiler.go:162:21: leaking param: c
./vm_compiler.go:179:14: leaking param content: main
./vm_compiler.go:179:26: leaking param content: funcs
./vm_compiler.go:180:7: &compiler{...} escapes to heap
./vm_compiler.go:180:36: map[name]int{} escapes to heap
./vm_compiler.go:180:61: map[string]int{} escapes to heap
./vm_compiler.go:180:86: map[int]string{} escapes to heap
./vm_compiler.go:191:20: ... argument does not escape
./vm_compiler.go:191:39: fn escapes to heap
./vm_compiler.go:199:11: code does not escape
./vm_compiler.go:200:25: map[int]bool{} does not escape
./vm_compiler.go:207:15: make([]int, len(code) + 1) does not escape
./vm_compiler.go:213:16: append escapes to heap
./vm_compiler.go:216:15: append escapes to heap
./vm_compiler.go:244:11: (*vm).run.func2 ignoring self-assignment in m.stack = m.stack[:len(m.stack) - 1]
./vm_compiler.go:295:13: (*vm).run ignoring self-assignment in m.frames = m.frames[:len(m.frames) - 1]
./vm_compiler.go:235:7: leaking param content: m
./vm_compiler.go:235:18: code does not escape
./vm_compiler.go:237:8: func literal does not escape
./vm_compiler.go:239:20: ... argument does not escape
./vm_compiler.go:239:39: pc escapes to heap
./vm_compiler.go:239:47: code[pc] escapes to heap
./vm_compiler.go:242:9: func literal does not escape
./vm_compiler.go:247:10: func literal does not escape
./vm_compiler.go:247:40: append escapes to heap
./vm_compiler.go:248:23: map[bool]int{...} does not escape
./vm_compiler.go:251:10: "too long" escapes to heap
./vm_compiler.go:291:21: append escapes to heap
./vm_compiler.go:297:15: ... argument does not escape
./vm_compiler.go:297:33: pop() escapes to heap
./vm_compiler.go:301:10: "bad instruction" escapes to heap
./vm_compiler.go:308:21: ... argument does not escape
./vm_compiler.go:308:33: in.Op escapes to heap
./vm_compiler.go:308:40: in.arg escapes to heap
./vm_compiler.go:313:14: leaking param: title
./vm_compiler.go:313:28: code does not escape
./vm_compiler.go:314:12: ... argument does not escape
./vm_compiler.go:314:41: title escapes to heap
./vm_compiler.go:314:51: len(code) escapes to heap
./vm_compiler.go:315:7: &vm{...} does not escape
./vm_compiler.go:315:19: new(strings.Builder) escapes to heap
./vm_compiler.go:317:14: ... argument does not escape
./vm_compiler.go:317:15: "error:" escapes to heap
./vm_compiler.go:319:12: ... argument does not escape
./vm_compiler.go:319:39: m.steps escapes to heap
./vm_compiler.go:353:29: ... argument does not escape
./vm_compiler.go:353:30: "recovered:" escapes to heap
./vm_compiler.go:353:9: func literal does not escape
./vm_compiler.go:354:16: block{...} does not escape
./vm_compiler.go:354:26: stmt(call{...}) escapes to heap
./vm_compiler.go:357:29: ... argument does not escape
./vm_compiler.go:357:30: "recovered:" escapes to heap
./vm_compiler.go:357:9: func literal does not escape
./vm_compiler.go:358:16: block{...} does not escape
./vm_compiler.go:358:23: print_{...} escapes to heap
./vm_compiler.go:358:23: print_{...} escapes to heap
./vm_compiler.go:358:30: binary{...} escapes to heap
./vm_compiler.go:358:39: num(1) escapes to heap
./vm_compiler.go:358:47: num(2) escapes to heap
./vm_compiler.go:323:17: block{...} does not escape
./vm_compiler.go:324:9: assign{...} escapes to heap
./vm_compiler.go:324:18: num(2) escapes to heap
./vm_compiler.go:325:8: while{...} escapes to heap
./vm_compiler.go:325:15: binary{...} escapes to heap
./vm_compiler.go:325:25: name("n") escapes to heap
./vm_compiler.go:325:38: binary{...} escapes to heap
./vm_compiler.go:325:47: num(5) escapes to heap
./vm_compiler.go:325:58: binary{...} escapes to heap
./vm_compiler.go:325:67: num(5) escapes to heap
./vm_compiler.go:325:75: num(1) escapes to heap
./vm_compiler.go:325:88: block{...} escapes to heap
./vm_compiler.go:326:10: assign{...} escapes to heap
./vm_compiler.go:326:19: num(2) escapes to heap
./vm_compiler.go:327:10: assign{...} escapes to heap
./vm_compiler.go:327:23: num(1) escapes to heap
./vm_compiler.go:328:9: while{...} escapes to heap
./vm_compiler.go:328:16: binary{...} escapes to heap
./vm_compiler.go:328:28: binary{...} escapes to heap
./vm_compiler.go:328:38: name("d") escapes to heap
./vm_compiler.go:328:49: name("d") escapes to heap
./vm_compiler.go:328:63: binary{...} escapes to heap
./vm_compiler.go:328:73: name("n") escapes to heap
./vm_compiler.go:328:83: num(1) escapes to heap
./vm_compiler.go:328:95: block{...} escapes to heap
./vm_compiler.go:329:11: ifelse{...} escapes to heap
./vm_compiler.go:329:18: binary{...} escapes to heap
./vm_compiler.go:329:30: binary{...} escapes to heap
./vm_compiler.go:329:40: name("n") escapes to heap
./vm_compiler.go:329:51: name("d") escapes to heap
./vm_compiler.go:329:62: num(0) escapes to heap
./vm_compiler.go:329:73: block{...} escapes to heap
./vm_compiler.go:329:80: assign{...} escapes to heap
./vm_compiler.go:329:93: num(0) escapes to heap
./vm_compiler.go:330:11: assign{...} escapes to heap
./vm_compiler.go:330:23: binary{...} escapes to heap
./vm_compiler.go:330:33: name("d") escapes to heap
./vm_compiler.go:330:43: num(1) escapes to heap
./vm_compiler.go:332:10: ifelse{...} escapes to heap
./vm_compiler.go:332:15: name("prime") escapes to heap
./vm_compiler.go:332:31: block{...} escapes to heap
./vm_compiler.go:332:38: print_{...} escapes to heap
./vm_compiler.go:332:38: print_{...} escapes to heap
./vm_compiler.go:332:43: name("n") escapes to heap
./vm_compiler.go:332:57: block{...} escapes to heap
./vm_compiler.go:332:67: stmt(call{...}) escapes to heap
./vm_compiler.go:333:10: assign{...} escapes to heap
./vm_compiler.go:333:22: binary{...} escapes to heap
./vm_compiler.go:333:32: name("n") escapes to heap
./vm_compiler.go:333:42: num(1) escapes to heap
./vm_compiler.go:335:9: print_{...} escapes to heap
./vm_compiler.go:335:9: print_{...} escapes to heap
./vm_compiler.go:335:15: unary{...} escapes to heap
./vm_compiler.go:335:25: name("others") escapes to heap
./vm_compiler.go:335:43: unary{...} escapes to heap
./vm_compiler.go:335:52: num(0) escapes to heap
./vm_compiler.go:337:34: block{...} escapes to heap
./vm_compiler.go:337:41: assign{...} escapes to heap
./vm_compiler.go:337:58: binary{...} escapes to heap
./vm_compiler.go:337:68: name("others") escapes to heap
./vm_compiler.go:337:83: num(1) escapes to heap
./vm_compiler.go:338:17: ... argument does not escape
./vm_compiler.go:340:14: ... argument does not escape
./vm_compiler.go:340:39: i escapes to heap
./vm_compiler.go:340:42: in escapes to heap
./vm_compiler.go:345:14: ... argument does not escape
./vm_compiler.go:345:39: i escapes to heap
./vm_compiler.go:345:42: in escapes to heap
./vm_compiler.go:348:35: block{...} does not escape
./vm_compiler.go:348:42: print_{...} escapes to heap
./vm_compiler.go:348:42: print_{...} escapes to heap
./vm_compiler.go:348:46: num(7) escapes to heap
./vm_compiler.go:348:57: binary{...} escapes to heap
./vm_compiler.go:348:66: num(1) escapes to heap
./vm_compiler.go:348:74: num(0) escapes to heap
./vm_compiler.go:349:34: block{...} does not escape
./vm_compiler.go:349:40: while{...} escapes to heap
./vm_compiler.go:349:44: num(1) escapes to heap
./vm_compiler.go:350:30: []instr{...} does not escape
./vm_compiler.go:351:24: []instr{...} does not escape
./vm_compiler.go:352:2: func literal does not escape
./vm_compiler.go:356:2: func literal does not escape
