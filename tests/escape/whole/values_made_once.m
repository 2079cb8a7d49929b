./values_made_once.go:23:30: ... argument does not escape
./values_made_once.go:13:2: moved to heap: calls
./values_made_once.go:27:6: moved to heap: wg
./values_made_once.go:28:6: moved to heap: total
./values_made_once.go:36:6: moved to heap: p
./values_made_once.go:49:6: moved to heap: head
./values_made_once.go:14:24: func literal escapes to heap
./values_made_once.go:15:13: ... argument does not escape
./values_made_once.go:15:17: one() escapes to heap
./values_made_once.go:15:24: one() escapes to heap
./values_made_once.go:15:28: calls escapes to heap
./values_made_once.go:16:25: func literal escapes to heap
./values_made_once.go:19:13: ... argument does not escape
./values_made_once.go:19:14: s escapes to heap
./values_made_once.go:19:17: t escapes to heap
./values_made_once.go:19:29: err == again escapes to heap
./values_made_once.go:19:39: calls escapes to heap
./values_made_once.go:20:24: func literal escapes to heap
./values_made_once.go:20:64: fmt.Sprint(... argument...) escapes to heap
./values_made_once.go:20:64: ... argument does not escape
./values_made_once.go:20:65: "call " escapes to heap
./values_made_once.go:20:74: calls escapes to heap
./values_made_once.go:22:3: func literal does not escape
./values_made_once.go:23:10: func literal does not escape
./values_made_once.go:29:25: func literal escapes to heap
./values_made_once.go:31:9: func literal escapes to heap
./values_made_once.go:34:13: ... argument does not escape
./values_made_once.go:34:24: (*atomic.Int64).Load(total) escapes to heap
./values_made_once.go:37:13: ... argument does not escape
./values_made_once.go:37:23: (*atomic.Pointer[go.shape.struct { main.name string }]).Load(p, &atomic..dict.Pointer[main.config]) == nil escapes to heap
./values_made_once.go:38:10: &config{...} escapes to heap
./values_made_once.go:38:24: &config{...} escapes to heap
./values_made_once.go:40:13: ... argument does not escape
./values_made_once.go:40:22: (*atomic.Pointer[go.shape.struct { main.name string }]).Load(p, &atomic..dict.Pointer[main.config]).name escapes to heap
./values_made_once.go:40:38: (*atomic.Pointer[go.shape.struct { main.name string }]).Swap(p, &atomic..dict.Pointer[main.config], b).name escapes to heap
./values_made_once.go:40:61: (*atomic.Pointer[go.shape.struct { main.name string }]).CompareAndSwap(p, &atomic..dict.Pointer[main.config], a, b) escapes to heap
./values_made_once.go:40:85: (*atomic.Pointer[go.shape.struct { main.name string }]).CompareAndSwap(p, &atomic..dict.Pointer[main.config], b, a) escapes to heap
./values_made_once.go:40:101: (*atomic.Pointer[go.shape.struct { main.name string }]).Load(p, &atomic..dict.Pointer[main.config]).name escapes to heap
./values_made_once.go:41:11: p.Load does not escape
./values_made_once.go:42:13: ... argument does not escape
./values_made_once.go:42:20: load().name escapes to heap
./values_made_once.go:43:12: ... argument does not escape
./values_made_once.go:51:9: func literal escapes to heap
./values_made_once.go:55:34: &node{...} escapes to heap
./values_made_once.go:68:13: ... argument does not escape
./values_made_once.go:68:14: n escapes to heap
./values_made_once.go:68:17: sum escapes to heap
