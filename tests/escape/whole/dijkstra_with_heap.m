./dijkstra_with_heap.go:21:7: leaking param: n to result ~r0 level=0
./dijkstra_with_heap.go:21:26: leaking param: a
./dijkstra_with_heap.go:21:29: leaking param: b
./dijkstra_with_heap.go:22:15: append escapes to heap
./dijkstra_with_heap.go:23:15: append escapes to heap
./dijkstra_with_heap.go:35:7: q does not escape
./dijkstra_with_heap.go:36:7: q does not escape
./dijkstra_with_heap.go:39:50: queue.Swap ignoring self-assignment in q[i], q[j] = q[j], q[i]
./dijkstra_with_heap.go:39:50: queue.Swap ignoring self-assignment in q[i], q[j] = q[j], q[i]
./dijkstra_with_heap.go:39:7: q does not escape
./dijkstra_with_heap.go:40:7: leaking param content: q
./dijkstra_with_heap.go:40:22: leaking param: x
./dijkstra_with_heap.go:40:87: append escapes to heap
./dijkstra_with_heap.go:41:7: leaking param content: q
./dijkstra_with_heap.go:49:7: n does not escape
./dijkstra_with_heap.go:49:23: leaking param: start
./dijkstra_with_heap.go:53:15: leaking param: c
./dijkstra_with_heap.go:50:27: map[city]int{...} escapes to heap
./dijkstra_with_heap.go:50:52: map[city]city{} escapes to heap
./dijkstra_with_heap.go:51:25: map[city]*item{} does not escape
./dijkstra_with_heap.go:52:7: &queue{} escapes to heap
./dijkstra_with_heap.go:52:13: queue{} escapes to heap
./dijkstra_with_heap.go:53:10: func literal does not escape
./dijkstra_with_heap.go:59:14: &item{...} escapes to heap
./dijkstra_with_heap.go:76:11: prev does not escape
./dijkstra_with_heap.go:76:31: leaking param: to
./dijkstra_with_heap.go:77:19: []string{...} does not escape
./dijkstra_with_heap.go:83:26: []string{...} escapes to heap
./dijkstra_with_heap.go:83:17: append does not escape
./dijkstra_with_heap.go:89:7: leaking param content: n
./dijkstra_with_heap.go:90:22: map[[2]city]int{} escapes to heap
./dijkstra_with_heap.go:125:7: o does not escape
./dijkstra_with_heap.go:126:7: o does not escape
./dijkstra_with_heap.go:127:48: open.Swap ignoring self-assignment in o[i], o[j] = o[j], o[i]
./dijkstra_with_heap.go:127:48: open.Swap ignoring self-assignment in o[i], o[j] = o[j], o[i]
./dijkstra_with_heap.go:127:7: o does not escape
./dijkstra_with_heap.go:128:7: leaking param content: o
./dijkstra_with_heap.go:128:21: x does not escape
./dijkstra_with_heap.go:128:48: append escapes to heap
./dijkstra_with_heap.go:130:8: (*open).Pop ignoring self-assignment in x, *o = (*o)[len(*o) - 1], (*o)[:len(*o) - 1]
./dijkstra_with_heap.go:129:7: o does not escape
./dijkstra_with_heap.go:130:14: (*o)[len(*o) - 1] escapes to heap
./dijkstra_with_heap.go:143:12: grid does not escape
./dijkstra_with_heap.go:157:2: moved to heap: o
./dijkstra_with_heap.go:153:11: func literal does not escape
./dijkstra_with_heap.go:156:23: map[point]int{...} escapes to heap
./dijkstra_with_heap.go:157:11: open{...} escapes to heap
./dijkstra_with_heap.go:163:28: []point{...} does not escape
./dijkstra_with_heap.go:172:23: state{...} escapes to heap
./dijkstra_with_heap.go:179:14: network{} does not escape
./dijkstra_with_heap.go:185:30: []city{...} does not escape
./dijkstra_with_heap.go:187:28: []city{...} does not escape
./dijkstra_with_heap.go:190:16: ... argument does not escape
./dijkstra_with_heap.go:190:40: to escapes to heap
./dijkstra_with_heap.go:193:14: ... argument does not escape
./dijkstra_with_heap.go:193:31: to escapes to heap
./dijkstra_with_heap.go:193:35: d escapes to heap
./dijkstra_with_heap.go:193:42: path(prev, to) escapes to heap
./dijkstra_with_heap.go:195:11: "they differ" escapes to heap
./dijkstra_with_heap.go:200:13: ... argument does not escape
./dijkstra_with_heap.go:200:14: cost escapes to heap
./dijkstra_with_heap.go:200:24: seen[point{...}] escapes to heap
./dijkstra_with_heap.go:201:19: append does not escape
./dijkstra_with_heap.go:206:13: ... argument does not escape
./dijkstra_with_heap.go:206:14: cost escapes to heap
./dijkstra_with_heap.go:206:23: len(seen) escapes to heap
