./callers_and_tracing.go:30:17: f does not escape
./callers_and_tracing.go:22:45: []uintptr{...} escapes to heap
./callers_and_tracing.go:26:20: ... argument does not escape
./callers_and_tracing.go:26:33: name escapes to heap
./callers_and_tracing.go:26:43: file[strings.LastIndex(file, "/") + 1:] escapes to heap
./callers_and_tracing.go:26:78: line escapes to heap
./callers_and_tracing.go:34:14: leaking param: f
./callers_and_tracing.go:34:9: func literal escapes to heap
./callers_and_tracing.go:40:13: make([]uintptr, 10) escapes to heap
./callers_and_tracing.go:47:37: ... argument does not escape
./callers_and_tracing.go:47:48: f.Function escapes to heap
./callers_and_tracing.go:47:60: f.Line escapes to heap
./callers_and_tracing.go:47:18: append escapes to heap
./callers_and_tracing.go:57:13: make([]uintptr, 100) does not escape
./callers_and_tracing.go:73:28: ... argument does not escape
./callers_and_tracing.go:73:34: where(1) escapes to heap
./callers_and_tracing.go:72:14: ... argument does not escape
./callers_and_tracing.go:72:20: where(1) escapes to heap
./callers_and_tracing.go:73:8: func literal escapes to heap
./callers_and_tracing.go:90:14: ... argument does not escape
./callers_and_tracing.go:90:20: where(1) escapes to heap
./callers_and_tracing.go:69:13: ... argument does not escape
./callers_and_tracing.go:69:19: where(1) escapes to heap
./callers_and_tracing.go:70:13: ... argument does not escape
./callers_and_tracing.go:70:23: T.value(T{}) escapes to heap
./callers_and_tracing.go:70:41: (*T).pointer(&T{}) escapes to heap
./callers_and_tracing.go:70:28: &T{} does not escape
./callers_and_tracing.go:71:7: func literal escapes to heap
./callers_and_tracing.go:75:7: func literal does not escape
./callers_and_tracing.go:76:13: ... argument does not escape
./callers_and_tracing.go:76:15: f() escapes to heap
./callers_and_tracing.go:78:14: ... argument does not escape
./callers_and_tracing.go:78:15: n escapes to heap
./callers_and_tracing.go:80:13: ... argument does not escape
./callers_and_tracing.go:80:26: recurse(10) - recurse(0) escapes to heap
./callers_and_tracing.go:82:13: ... argument does not escape
./callers_and_tracing.go:82:14: ok escapes to heap
./callers_and_tracing.go:83:29: string(debug.Stack()) does not escape
./callers_and_tracing.go:84:13: ... argument does not escape
./callers_and_tracing.go:84:31: strings.HasPrefix(stack, "goroutine 1 [running]:\n") escapes to heap
./callers_and_tracing.go:84:84: strings.Contains(stack, "main.main()") escapes to heap
./callers_and_tracing.go:85:13: make([]byte, 40) escapes to heap
./callers_and_tracing.go:86:13: ... argument does not escape
./callers_and_tracing.go:86:53: string(buf[:runtime.Stack(buf, false)])[:22] escapes to heap
./callers_and_tracing.go:86:24: string(buf[:runtime.Stack(buf, false)]) escapes to heap
./callers_and_tracing.go:87:13: ... argument does not escape
./callers_and_tracing.go:87:21: "linux" escapes to heap
./callers_and_tracing.go:87:35: "amd64" escapes to heap
./callers_and_tracing.go:87:57: len(os.Args) >= 1 escapes to heap
./callers_and_tracing.go:88:8: func literal does not escape
./callers_and_tracing.go:92:8: 1 escapes to heap
