./constructed_objects.go:21:25: leaking param: next
./constructed_objects.go:22:9: &node{...} escapes to heap
./constructed_objects.go:22:51: ... argument does not escape
./constructed_objects.go:22:52: "n" escapes to heap
./constructed_objects.go:22:57: value escapes to heap
./constructed_objects.go:31:6: moved to heap: out
./constructed_objects.go:33:14: ... argument does not escape
./constructed_objects.go:33:33: at.name escapes to heap
./constructed_objects.go:33:42: at.value escapes to heap
./constructed_objects.go:56:18: append escapes to heap
./constructed_objects.go:62:15: append escapes to heap
./constructed_objects.go:80:11: leaking param content: a
./constructed_objects.go:80:14: leaking param content: b
./constructed_objects.go:71:10: "not new" escapes to heap
./constructed_objects.go:90:10: &point{...} escapes to heap
./constructed_objects.go:92:7: &point{...} escapes to heap
./constructed_objects.go:98:10: &point{...} escapes to heap
./constructed_objects.go:98:24: &point{...} escapes to heap
./constructed_objects.go:107:8: func literal does not escape
./constructed_objects.go:109:20: ... argument does not escape
./constructed_objects.go:115:9: new(point) escapes to heap
./constructed_objects.go:120:12: moved to heap: x
./constructed_objects.go:126:2: moved to heap: y
./constructed_objects.go:127:13: func literal escapes to heap
./constructed_objects.go:130:14: moved to heap: start
./constructed_objects.go:130:45: func literal escapes to heap
./constructed_objects.go:132:47: []byte{...} escapes to heap
./constructed_objects.go:134:33: make([]int, 4) escapes to heap
./constructed_objects.go:138:40: &point{...} escapes to heap
./constructed_objects.go:138:54: &point{...} escapes to heap
./constructed_objects.go:148:7: &nested{...} escapes to heap
./constructed_objects.go:148:22: &point{...} escapes to heap
./constructed_objects.go:148:48: []int{...} escapes to heap
./constructed_objects.go:149:11: func literal escapes to heap
./constructed_objects.go:153:11: leaking param: n to result ~r0 level=0
./constructed_objects.go:157:7: leaking param: p to result ~r0 level=0
./constructed_objects.go:162:35: new(point) escapes to heap
./constructed_objects.go:166:10: &point{} escapes to heap
./constructed_objects.go:170:9: &point{...} escapes to heap
./constructed_objects.go:173:18: above does not escape
./constructed_objects.go:185:35: new(big) escapes to heap
./constructed_objects.go:189:8: &point{...} escapes to heap
./constructed_objects.go:190:15: append escapes to heap
./constructed_objects.go:198:8: &point{...} escapes to heap
./constructed_objects.go:213:7: s does not escape
./constructed_objects.go:215:40: &square{...} escapes to heap
./constructed_objects.go:219:52: &square{...} escapes to heap
./constructed_objects.go:220:7: m does not escape
./constructed_objects.go:220:52: &square{...} escapes to heap
./constructed_objects.go:252:68: func literal escapes to heap
./constructed_objects.go:253:58: []*point{...} escapes to heap
./constructed_objects.go:254:67: map[string]*point{...} escapes to heap
./constructed_objects.go:256:14: to does not escape
./constructed_objects.go:257:15: to does not escape
./constructed_objects.go:258:11: c does not escape
./constructed_objects.go:259:15: leaking param content: out
./constructed_objects.go:259:67: func literal does not escape
./constructed_objects.go:259:89: append escapes to heap
./constructed_objects.go:260:49: func literal does not escape
./constructed_objects.go:261:100: func literal escapes to heap
./constructed_objects.go:261:95: append escapes to heap
./constructed_objects.go:262:56: append escapes to heap
./constructed_objects.go:263:78: append escapes to heap
./constructed_objects.go:294:7: p does not escape
./constructed_objects.go:268:6: moved to heap: wg
./constructed_objects.go:273:6: func literal escapes to heap
./constructed_objects.go:280:13: &point{} does not escape
./constructed_objects.go:288:31: ... argument does not escape
./constructed_objects.go:288:38: r.next.name escapes to heap
./constructed_objects.go:288:46: r.name escapes to heap
./constructed_objects.go:288:54: r.value escapes to heap
./constructed_objects.go:288:15: append does not escape
./constructed_objects.go:299:27: make([]byte, i * 8) escapes to heap
./constructed_objects.go:299:16: append does not escape
./constructed_objects.go:228:7: &stack[go.shape.string]{...} escapes to heap
./constructed_objects.go:228:27: []go.shape.string{...} escapes to heap
./constructed_objects.go:234:18: append escapes to heap
./constructed_objects.go:316:19: ... argument does not escape
./constructed_objects.go:316:20: *n.inner escapes to heap
./constructed_objects.go:316:31: n.list escapes to heap
./constructed_objects.go:316:44: n.call() escapes to heap
./constructed_objects.go:316:55: n.self == nil escapes to heap
./constructed_objects.go:316:63: *p escapes to heap
./constructed_objects.go:316:68: f() escapes to heap
./constructed_objects.go:316:72: *s.top escapes to heap
./constructed_objects.go:316:81: s.items escapes to heap
./constructed_objects.go:320:6: moved to heap: pcs
./constructed_objects.go:329:7: &origin{} escapes to heap
./constructed_objects.go:331:35: ... argument does not escape
./constructed_objects.go:331:41: line > 0 escapes to heap
./constructed_objects.go:234:18: append escapes to heap
./constructed_objects.go:228:7: &stack[go.shape.int]{...} escapes to heap
./constructed_objects.go:228:27: []go.shape.int{...} escapes to heap
./constructed_objects.go:418:7: &point{...} escapes to heap
./constructed_objects.go:420:19: fmt.Sprint(... argument...) escapes to heap
./constructed_objects.go:420:19: ... argument does not escape
./constructed_objects.go:420:20: "negative " escapes to heap
./constructed_objects.go:420:34: p.x escapes to heap
./constructed_objects.go:411:29: ... argument does not escape
./constructed_objects.go:408:14: ... argument does not escape
./constructed_objects.go:410:14: ... argument does not escape
./constructed_objects.go:410:16: p.x escapes to heap
./constructed_objects.go:410:20: *p escapes to heap
./constructed_objects.go:411:9: func literal does not escape
./constructed_objects.go:336:13: ... argument does not escape
./constructed_objects.go:336:18: list(6) escapes to heap
./constructed_objects.go:337:13: ... argument does not escape
./constructed_objects.go:337:24: twoAtATime(10) escapes to heap
./constructed_objects.go:337:39: backwards(5) escapes to heap
./constructed_objects.go:337:51: dropped(9) escapes to heap
./constructed_objects.go:338:25: []int{...} does not escape
./constructed_objects.go:340:15: ... argument does not escape
./constructed_objects.go:340:16: x escapes to heap
./constructed_objects.go:340:19: *p escapes to heap
./constructed_objects.go:340:26: p.x + p.y escapes to heap
./constructed_objects.go:342:15: ... argument does not escape
./constructed_objects.go:342:16: x escapes to heap
./constructed_objects.go:342:19: "nil" escapes to heap
./constructed_objects.go:346:13: ... argument does not escape
./constructed_objects.go:346:15: e.x escapes to heap
./constructed_objects.go:346:20: e.y escapes to heap
./constructed_objects.go:346:25: f.x escapes to heap
./constructed_objects.go:346:30: f.y escapes to heap
./constructed_objects.go:347:25: []int{...} does not escape
./constructed_objects.go:349:14: ... argument does not escape
./constructed_objects.go:349:16: p.x escapes to heap
./constructed_objects.go:349:21: p.y escapes to heap
./constructed_objects.go:353:13: ... argument does not escape
./constructed_objects.go:353:14: *p escapes to heap
./constructed_objects.go:353:18: *q escapes to heap
./constructed_objects.go:357:13: ... argument does not escape
./constructed_objects.go:357:17: inc() escapes to heap
./constructed_objects.go:357:21: *y escapes to heap
./constructed_objects.go:359:13: ... argument does not escape
./constructed_objects.go:359:15: c() escapes to heap
./constructed_objects.go:359:20: d() escapes to heap
./constructed_objects.go:359:25: c() escapes to heap
./constructed_objects.go:359:30: d() escapes to heap
./constructed_objects.go:362:13: ... argument does not escape
./constructed_objects.go:362:20: string(b) escapes to heap
./constructed_objects.go:362:21: string(b) escapes to heap
./constructed_objects.go:362:28: len(t) escapes to heap
./constructed_objects.go:362:34: t[3] escapes to heap
./constructed_objects.go:362:40: t[0] escapes to heap
./constructed_objects.go:365:13: ... argument does not escape
./constructed_objects.go:365:14: *two.first escapes to heap
./constructed_objects.go:365:26: *two.second escapes to heap
./constructed_objects.go:368:17: append escapes to heap
./constructed_objects.go:369:13: ... argument does not escape
./constructed_objects.go:369:21: n.inner.y escapes to heap
./constructed_objects.go:369:26: n.list escapes to heap
./constructed_objects.go:369:39: n.call() escapes to heap
./constructed_objects.go:369:50: n.self == n escapes to heap
./constructed_objects.go:369:63: m.inner.y escapes to heap
./constructed_objects.go:369:68: m.list escapes to heap
./constructed_objects.go:369:81: m.call() escapes to heap
./constructed_objects.go:369:96: m.self.call() escapes to heap
./constructed_objects.go:370:13: ... argument does not escape
./constructed_objects.go:370:23: chained().x escapes to heap
./constructed_objects.go:370:36: chained().y escapes to heap
./constructed_objects.go:370:58: deep(30, &point{...}) escapes to heap
./constructed_objects.go:370:63: &point{...} does not escape
./constructed_objects.go:371:13: ... argument does not escape
./constructed_objects.go:371:29: newBig(7).words[7] escapes to heap
./constructed_objects.go:371:37: len(many(5)) escapes to heap
./constructed_objects.go:371:48: *many(4)[3] escapes to heap
./constructed_objects.go:371:61: *lastOf(5) escapes to heap
./constructed_objects.go:372:13: ... argument does not escape
./constructed_objects.go:372:30: .autotmp_22.area() escapes to heap
./constructed_objects.go:372:57: (*square).area(maker.square(maker{...}, 3)) escapes to heap
./constructed_objects.go:372:88: (*square).area((*maker).pointer(&maker{...}, 3)) escapes to heap
./constructed_objects.go:372:62: &maker{...} does not escape
./constructed_objects.go:373:43: ... argument does not escape
./constructed_objects.go:374:13: ... argument does not escape
./constructed_objects.go:374:14: *ints.top escapes to heap
./constructed_objects.go:374:29: ints.items escapes to heap
./constructed_objects.go:374:37: *texts.top escapes to heap
./constructed_objects.go:374:54: texts.items escapes to heap
./constructed_objects.go:376:13: ... argument does not escape
./constructed_objects.go:376:14: *global escapes to heap
./constructed_objects.go:376:23: *returned(3) escapes to heap
./constructed_objects.go:378:13: ... argument does not escape
./constructed_objects.go:378:15: g() escapes to heap
./constructed_objects.go:378:20: h() escapes to heap
./constructed_objects.go:378:25: g() escapes to heap
./constructed_objects.go:378:30: h() escapes to heap
./constructed_objects.go:379:13: ... argument does not escape
./constructed_objects.go:379:14: *inSlice(1)[0] escapes to heap
./constructed_objects.go:379:30: *inSlice(1)[1] escapes to heap
./constructed_objects.go:379:59: inMap(2)["a"].y escapes to heap
./constructed_objects.go:379:86: inInterface(6).(*point).x escapes to heap
./constructed_objects.go:384:13: ... argument does not escape
./constructed_objects.go:384:14: *to escapes to heap
./constructed_objects.go:384:19: *n.inner escapes to heap
./constructed_objects.go:388:13: ... argument does not escape
./constructed_objects.go:388:14: *(<-ch) escapes to heap
./constructed_objects.go:388:21: *(<-ch) escapes to heap
./constructed_objects.go:392:13: ... argument does not escape
./constructed_objects.go:392:14: out escapes to heap
./constructed_objects.go:392:37: thrown(9).(*point).y escapes to heap
./constructed_objects.go:394:12: ... argument does not escape
./constructed_objects.go:394:14: f() escapes to heap
./constructed_objects.go:394:19: f() escapes to heap
./constructed_objects.go:394:23: " " escapes to heap
./constructed_objects.go:397:13: ... argument does not escape
./constructed_objects.go:397:20: string(grown(3)) escapes to heap
./constructed_objects.go:397:26: string(grown(3)) escapes to heap
./constructed_objects.go:397:38: string(first[:2]) escapes to heap
./constructed_objects.go:397:44: string(first[:2]) escapes to heap
./constructed_objects.go:397:57: string(second) escapes to heap
./constructed_objects.go:397:58: string(second) escapes to heap
./constructed_objects.go:398:13: ... argument does not escape
./constructed_objects.go:398:46: compared(1) escapes to heap
./constructed_objects.go:399:13: ... argument does not escape
./constructed_objects.go:399:24: goroutines(8) escapes to heap
./constructed_objects.go:400:13: ... argument does not escape
./constructed_objects.go:400:19: alive() escapes to heap
./constructed_objects.go:402:13: ... argument does not escape
./constructed_objects.go:402:15: o.function escapes to heap
./constructed_objects.go:402:27: o.caller escapes to heap
./constructed_objects.go:404:13: ... argument does not escape
./constructed_objects.go:404:40: make(1, make(2, nil)).next.name escapes to heap
./constructed_objects.go:405:11: func literal does not escape
./constructed_objects.go:406:13: ... argument does not escape
./constructed_objects.go:406:21: named().name escapes to heap
./constructed_objects.go:407:8: func literal does not escape
