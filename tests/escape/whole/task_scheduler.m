./task_scheduler.go:22:28: map[Priority]string{...} does not escape
./task_scheduler.go:38:7: q does not escape
./task_scheduler.go:39:7: q does not escape
./task_scheduler.go:50:13: TaskQueue.Swap ignoring self-assignment in q[i], q[j] = q[j], q[i]
./task_scheduler.go:50:13: TaskQueue.Swap ignoring self-assignment in q[i], q[j] = q[j], q[i]
./task_scheduler.go:49:7: q does not escape
./task_scheduler.go:54:7: leaking param content: q
./task_scheduler.go:54:26: leaking param: x
./task_scheduler.go:57:13: append escapes to heap
./task_scheduler.go:63:5: (*TaskQueue).Pop ignoring self-assignment in *q = (*q)[:n]
./task_scheduler.go:59:7: leaking param: q to result ~r0 level=2
./task_scheduler.go:76:7: e does not escape
./task_scheduler.go:77:7: e does not escape
./task_scheduler.go:80:51: events.Swap ignoring self-assignment in e[i], e[j] = e[j], e[i]
./task_scheduler.go:80:51: events.Swap ignoring self-assignment in e[i], e[j] = e[j], e[i]
./task_scheduler.go:80:7: e does not escape
./task_scheduler.go:81:7: leaking param content: e
./task_scheduler.go:81:23: leaking param content: x
./task_scheduler.go:81:51: append escapes to heap
./task_scheduler.go:82:7: leaking param content: e
./task_scheduler.go:86:9: x escapes to heap
./task_scheduler.go:102:7: leaking param: s
./task_scheduler.go:102:41: leaking param: f
./task_scheduler.go:104:29: event{...} escapes to heap
./task_scheduler.go:107:7: leaking param: s
./task_scheduler.go:107:28: leaking param: t
./task_scheduler.go:112:25: append escapes to heap
./task_scheduler.go:131:7: leaking param: s
./task_scheduler.go:131:28: leaking param content: t
./task_scheduler.go:136:38: ... argument does not escape
./task_scheduler.go:136:52: t.Name escapes to heap
./task_scheduler.go:136:64: s.now - t.Deadline escapes to heap
./task_scheduler.go:136:18: append escapes to heap
./task_scheduler.go:138:10: ... argument does not escape
./task_scheduler.go:138:28: s.now escapes to heap
./task_scheduler.go:138:35: t.Name escapes to heap
./task_scheduler.go:122:7: leaking param: s
./task_scheduler.go:126:11: ... argument does not escape
./task_scheduler.go:126:36: s.now escapes to heap
./task_scheduler.go:126:43: t.Name escapes to heap
./task_scheduler.go:126:51: t.Priority escapes to heap
./task_scheduler.go:127:16: func literal escapes to heap
./task_scheduler.go:148:7: leaking param: s
./task_scheduler.go:157:32: leaking param: prefix
./task_scheduler.go:158:9: &Simulator{...} escapes to heap
./task_scheduler.go:160:25: map[*Task]int{} escapes to heap
./task_scheduler.go:160:53: map[*Task][]*Task{} escapes to heap
./task_scheduler.go:165:14: []*Task{...} escapes to heap
./task_scheduler.go:166:3: &Task{...} escapes to heap
./task_scheduler.go:166:51: &Task{...} escapes to heap
./task_scheduler.go:167:3: &Task{...} escapes to heap
./task_scheduler.go:167:58: &Task{...} escapes to heap
./task_scheduler.go:168:3: &Task{...} escapes to heap
./task_scheduler.go:168:48: &Task{...} escapes to heap
./task_scheduler.go:168:99: &Task{...} escapes to heap
./task_scheduler.go:175:22: []*Task{...} escapes to heap
./task_scheduler.go:176:22: []*Task{...} escapes to heap
./task_scheduler.go:197:2: moved to heap: q
./task_scheduler.go:182:41: ... argument does not escape
./task_scheduler.go:182:50: workers escapes to heap
./task_scheduler.go:185:48: func literal escapes to heap
./task_scheduler.go:188:13: ... argument does not escape
./task_scheduler.go:188:62: s.now escapes to heap
./task_scheduler.go:188:88: 100 * time.Duration.Seconds(s.busy) / (time.Duration.Seconds(s.now) * float64(workers)) escapes to heap
./task_scheduler.go:188:137: strings.Join(s.late, ", ") escapes to heap
./task_scheduler.go:188:156: len(s.waiting) escapes to heap
./task_scheduler.go:191:10: &Task{...} escapes to heap
./task_scheduler.go:191:28: &Task{...} escapes to heap
./task_scheduler.go:192:28: []*Task{...} escapes to heap
./task_scheduler.go:192:40: []*Task{...} escapes to heap
./task_scheduler.go:193:10: func literal escapes to heap
./task_scheduler.go:195:13: ... argument does not escape
./task_scheduler.go:195:17: len(s.waiting) escapes to heap
./task_scheduler.go:195:39: s.waiting[a] escapes to heap
./task_scheduler.go:195:44: Priority(1) escapes to heap
./task_scheduler.go:195:62: true escapes to heap
./task_scheduler.go:195:68: Priority(-1) escapes to heap
./task_scheduler.go:197:16: TaskQueue{} escapes to heap
./task_scheduler.go:198:30: []Priority{...} does not escape
./task_scheduler.go:199:17: &Task{...} escapes to heap
./task_scheduler.go:206:12: ... argument does not escape
./task_scheduler.go:206:33: heap.Pop(&q).(*Task).ID escapes to heap
./task_scheduler.go:206:38: " " escapes to heap
./task_scheduler.go:208:13: ... argument does not escape
./task_scheduler.go:208:21: removed.Priority escapes to heap
./task_scheduler.go:208:39: removed.index escapes to heap
