./embedding_traces.go:25:13: make([]uintptr, 10) escapes to heap
./embedding_traces.go:29:17: append does not escape
./embedding_traces.go:12:7: t does not escape
./embedding_traces.go:12:45: fmt.Sprint(... argument...) escapes to heap
./embedding_traces.go:12:45: ... argument does not escape
./embedding_traces.go:12:46: "in Pointer " escapes to heap
./embedding_traces.go:12:62: t.n escapes to heap
./embedding_traces.go:37:11: leaking param: v
./embedding_traces.go:40:12: leaking param: p
./embedding_traces.go:43:2: moved to heap: o
./embedding_traces.go:43:22: &T{...} escapes to heap
./embedding_traces.go:44:13: ... argument does not escape
./embedding_traces.go:44:18: call(o) escapes to heap
./embedding_traces.go:44:19: o escapes to heap
./embedding_traces.go:45:13: ... argument does not escape
./embedding_traces.go:45:18: call(&o) escapes to heap
./embedding_traces.go:46:13: ... argument does not escape
./embedding_traces.go:46:18: call(o.Mid) escapes to heap
./embedding_traces.go:47:13: ... argument does not escape
./embedding_traces.go:47:18: call(&o.Mid) escapes to heap
./embedding_traces.go:48:13: ... argument does not escape
./embedding_traces.go:48:18: call(o.Mid.T) escapes to heap
./embedding_traces.go:49:13: ... argument does not escape
./embedding_traces.go:49:21: T.Value(o.Mid.T) escapes to heap
./embedding_traces.go:50:8: o.Mid.T.Value does not escape
./embedding_traces.go:51:13: ... argument does not escape
./embedding_traces.go:51:15: f() escapes to heap
