./garbage_collection_keeps_what_is_reachable.go:47:3: moved to heap: x
./garbage_collection_keeps_what_is_reachable.go:48:10: &holder{...} escapes to heap
./garbage_collection_keeps_what_is_reachable.go:49:14: make([]int, 3, 10) escapes to heap
./garbage_collection_keeps_what_is_reachable.go:50:20: ... argument does not escape
./garbage_collection_keeps_what_is_reachable.go:50:21: "text " escapes to heap
./garbage_collection_keeps_what_is_reachable.go:50:30: i escapes to heap
./garbage_collection_keeps_what_is_reachable.go:52:10: func literal escapes to heap
./garbage_collection_keeps_what_is_reachable.go:24:10: &node{...} escapes to heap
./garbage_collection_keeps_what_is_reachable.go:26:9: &node{...} escapes to heap
./garbage_collection_keeps_what_is_reachable.go:29:7: n does not escape
./garbage_collection_keeps_what_is_reachable.go:38:12: make([]int, i % 50 + 1) does not escape
./garbage_collection_keeps_what_is_reachable.go:40:33: ... argument does not escape
./garbage_collection_keeps_what_is_reachable.go:40:34: i escapes to heap
./garbage_collection_keeps_what_is_reachable.go:64:10: new([100]int) escapes to heap
./garbage_collection_keeps_what_is_reachable.go:74:19: string(rune(97 + i % 26)) escapes to heap
./garbage_collection_keeps_what_is_reachable.go:86:14: make([]int, 100) escapes to heap
./garbage_collection_keeps_what_is_reachable.go:88:23: func literal escapes to heap
./garbage_collection_keeps_what_is_reachable.go:88:16: append does not escape
./garbage_collection_keeps_what_is_reachable.go:93:13: ... argument does not escape
./garbage_collection_keeps_what_is_reachable.go:93:19: (*node).sum(t) escapes to heap
./garbage_collection_keeps_what_is_reachable.go:93:23: *p escapes to heap
./garbage_collection_keeps_what_is_reachable.go:93:27: sub escapes to heap
./garbage_collection_keeps_what_is_reachable.go:100:13: ... argument does not escape
./garbage_collection_keeps_what_is_reachable.go:100:14: n escapes to heap
./garbage_collection_keeps_what_is_reachable.go:100:25: global.f() escapes to heap
./garbage_collection_keeps_what_is_reachable.go:100:40: global.next.text escapes to heap
./garbage_collection_keeps_what_is_reachable.go:103:12: ... argument does not escape
./garbage_collection_keeps_what_is_reachable.go:103:14: f() escapes to heap
./garbage_collection_keeps_what_is_reachable.go:103:18: " " escapes to heap
./garbage_collection_keeps_what_is_reachable.go:105:13: ... argument does not escape
./garbage_collection_keeps_what_is_reachable.go:105:17: len(keep) escapes to heap
./garbage_collection_keeps_what_is_reachable.go:108:13: ... argument does not escape
./garbage_collection_keeps_what_is_reachable.go:108:22: m.NumGC >= uint32(2) escapes to heap
./garbage_collection_keeps_what_is_reachable.go:108:40: m.HeapAlloc > uint64(0) escapes to heap
./garbage_collection_keeps_what_is_reachable.go:108:55: m.Mallocs > m.Frees escapes to heap
./garbage_collection_keeps_what_is_reachable.go:109:15: make([][]byte, 0) does not escape
./garbage_collection_keeps_what_is_reachable.go:111:12: make([]byte, 100000) escapes to heap
./garbage_collection_keeps_what_is_reachable.go:113:17: append does not escape
./garbage_collection_keeps_what_is_reachable.go:119:13: ... argument does not escape
./garbage_collection_keeps_what_is_reachable.go:119:17: len(large) escapes to heap
./garbage_collection_keeps_what_is_reachable.go:119:34: large[2][39] escapes to heap
