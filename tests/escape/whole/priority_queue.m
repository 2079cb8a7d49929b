./priority_queue.go:20:25: (*Heap).swap ignoring self-assignment in h.items[i], h.items[j] = h.items[j], h.items[i]
./priority_queue.go:20:25: (*Heap).swap ignoring self-assignment in h.items[i], h.items[j] = h.items[j], h.items[i]
./priority_queue.go:19:7: h does not escape
./priority_queue.go:26:7: leaking param content: h
./priority_queue.go:37:7: leaking param content: h
./priority_queue.go:56:7: leaking param content: h
./priority_queue.go:56:21: leaking param: t
./priority_queue.go:58:18: append escapes to heap
./priority_queue.go:67:10: (*Heap).Pop ignoring self-assignment in h.items = h.items[:n]
./priority_queue.go:62:7: leaking param content: h
./priority_queue.go:73:7: leaking param content: h
./priority_queue.go:73:20: t does not escape
./priority_queue.go:84:7: q does not escape
./priority_queue.go:86:17: make([]int, 2 * q.size + 1) escapes to heap
./priority_queue.go:95:7: q does not escape
./priority_queue.go:106:24: a does not escape
./priority_queue.go:106:27: b does not escape
./priority_queue.go:106:7: &Heap{...} does not escape
./priority_queue.go:106:19: func literal escapes to heap
./priority_queue.go:114:25: &Task{...} escapes to heap
./priority_queue.go:114:17: append does not escape
./priority_queue.go:116:11: func literal does not escape
./priority_queue.go:117:26: append escapes to heap
./priority_queue.go:131:13: ... argument does not escape
./priority_queue.go:131:40: step escapes to heap
./priority_queue.go:131:47: t.name escapes to heap
./priority_queue.go:131:55: t.priority escapes to heap
./priority_queue.go:139:12: func literal does not escape
./priority_queue.go:144:10: &Task{...} escapes to heap
./priority_queue.go:144:32: ... argument does not escape
./priority_queue.go:144:33: "t" escapes to heap
./priority_queue.go:144:38: i escapes to heap
./priority_queue.go:148:13: ... argument does not escape
./priority_queue.go:148:25: h.items[0] == middle escapes to heap
./priority_queue.go:148:46: h.items[0].priority escapes to heap
./priority_queue.go:156:13: ... argument does not escape
./priority_queue.go:156:14: "ordered:" escapes to heap
./priority_queue.go:156:26: ordered escapes to heap
./priority_queue.go:156:35: "lowest:" escapes to heap
./priority_queue.go:156:46: last escapes to heap
./priority_queue.go:156:52: "swaps:" escapes to heap
./priority_queue.go:156:63: h.swaps escapes to heap
./priority_queue.go:163:13: ... argument does not escape
./priority_queue.go:163:14: x escapes to heap
./priority_queue.go:163:17: " " escapes to heap
./priority_queue.go:167:12: ... argument does not escape
./priority_queue.go:167:13: x escapes to heap
./priority_queue.go:167:16: "," escapes to heap
./priority_queue.go:169:13: ... argument does not escape
./priority_queue.go:169:17: len(q.ring) escapes to heap
./priority_queue.go:169:28: q.size escapes to heap
