./atomic_types.go:15:10: leaking param: name
./atomic_types.go:15:23: f does not escape
./atomic_types.go:16:8: func literal does not escape
./atomic_types.go:18:15: ... argument does not escape
./atomic_types.go:18:16: name escapes to heap
./atomic_types.go:18:22: "panics:" escapes to heap
./atomic_types.go:25:6: moved to heap: s
./atomic_types.go:43:6: moved to heap: w
./atomic_types.go:27:13: ... argument does not escape
./atomic_types.go:27:21: (*atomic.Int32).Add(p.a, int32(3)) escapes to heap
./atomic_types.go:27:34: (*atomic.Int32).Load(s.a) escapes to heap
./atomic_types.go:27:46: (*atomic.Int32).Swap(p.a, int32(9)) escapes to heap
./atomic_types.go:27:69: (*atomic.Int32).CompareAndSwap(p.a, int32(9), int32(10)) escapes to heap
./atomic_types.go:27:96: (*atomic.Int32).CompareAndSwap(p.a, int32(9), int32(11)) escapes to heap
./atomic_types.go:27:113: (*atomic.Int32).Load(s.a) escapes to heap
./atomic_types.go:28:13: ... argument does not escape
./atomic_types.go:28:21: (*atomic.Int32).And(p.a, int32(6)) escapes to heap
./atomic_types.go:28:32: (*atomic.Int32).Or(p.a, int32(1)) escapes to heap
./atomic_types.go:28:45: (*atomic.Int32).Load(p.a) escapes to heap
./atomic_types.go:30:13: ... argument does not escape
./atomic_types.go:30:22: (*atomic.Int32).Load(s.a) escapes to heap
./atomic_types.go:32:13: ... argument does not escape
./atomic_types.go:32:21: (*atomic.Uint64).Add(p.b, uint64(18446744073709551615)) escapes to heap
./atomic_types.go:32:43: (*atomic.Uint64).Load(s.b) escapes to heap
./atomic_types.go:33:13: ... argument does not escape
./atomic_types.go:33:23: (*atomic.Bool).Load(s.on) escapes to heap
./atomic_types.go:33:36: (*atomic.Bool).Swap(s.on, true) escapes to heap
./atomic_types.go:33:53: (*atomic.Bool).Load(s.on) escapes to heap
./atomic_types.go:33:76: (*atomic.Bool).CompareAndSwap(s.on, true, false) escapes to heap
./atomic_types.go:33:100: (*atomic.Bool).Load(s.on) escapes to heap
./atomic_types.go:34:10: s.a.Add does not escape
./atomic_types.go:35:13: ... argument does not escape
./atomic_types.go:35:15: f(int32(10)) escapes to heap
./atomic_types.go:35:22: f(int32(10)) escapes to heap
./atomic_types.go:37:13: ... argument does not escape
./atomic_types.go:37:15: g(&s.a, int32(1)) escapes to heap
./atomic_types.go:38:13: ... argument does not escape
./atomic_types.go:39:17: []int{...} escapes to heap
./atomic_types.go:39:17: []int{...} escapes to heap
./atomic_types.go:40:13: ... argument does not escape
./atomic_types.go:41:13: ... argument does not escape
./atomic_types.go:41:28: []int{...} escapes to heap
./atomic_types.go:41:28: []int{...} escapes to heap
./atomic_types.go:42:12: ... argument does not escape
./atomic_types.go:42:38: s.v escapes to heap
./atomic_types.go:44:13: ... argument does not escape
./atomic_types.go:44:30: (*atomic.Value).CompareAndSwap(w, nil, "a") escapes to heap
./atomic_types.go:44:36: "a" escapes to heap
./atomic_types.go:44:58: (*atomic.Value).CompareAndSwap(w, nil, "b") escapes to heap
./atomic_types.go:44:64: "b" escapes to heap
./atomic_types.go:44:86: (*atomic.Value).CompareAndSwap(w, "b", "c") escapes to heap
./atomic_types.go:44:87: "b" does not escape
./atomic_types.go:44:92: "c" escapes to heap
./atomic_types.go:44:114: (*atomic.Value).CompareAndSwap(w, "a", "c") escapes to heap
./atomic_types.go:44:115: "a" does not escape
./atomic_types.go:44:120: "c" escapes to heap
./atomic_types.go:45:13: func literal does not escape
./atomic_types.go:46:14: func literal does not escape
./atomic_types.go:46:31: 1 escapes to heap
./atomic_types.go:47:14: func literal does not escape
./atomic_types.go:47:30: 1 escapes to heap
./atomic_types.go:48:18: func literal does not escape
./atomic_types.go:49:13: func literal does not escape
./atomic_types.go:49:39: 1 does not escape
./atomic_types.go:49:42: 2 escapes to heap
./atomic_types.go:50:19: func literal does not escape
./atomic_types.go:50:45: "1" does not escape
./atomic_types.go:50:50: 2 escapes to heap
./atomic_types.go:51:17: func literal does not escape
./atomic_types.go:51:43: "1" does not escape
./atomic_types.go:52:20: func literal does not escape
./atomic_types.go:52:53: []int{...} does not escape
./atomic_types.go:52:53: []int{...} does not escape
./atomic_types.go:52:63: []int{...} escapes to heap
./atomic_types.go:52:63: []int{...} escapes to heap
./atomic_types.go:53:21: func literal does not escape
./atomic_types.go:54:20: func literal does not escape
./atomic_types.go:58:13: ... argument does not escape
./atomic_types.go:58:19: (*atomic.Int64).Add(n, int64(-1)) escapes to heap
./atomic_types.go:58:30: (*atomic.Uintptr).Add(u, uintptr(4)) escapes to heap
./atomic_types.go:58:42: (*atomic.Uint32).Add(u32, uint32(4294967295)) escapes to heap
./atomic_types.go:59:12: ... argument does not escape
./atomic_types.go:59:31: n escapes to heap
./atomic_types.go:59:34: u escapes to heap
./atomic_types.go:59:37: u32 escapes to heap
./atomic_types.go:59:43: s.on escapes to heap
