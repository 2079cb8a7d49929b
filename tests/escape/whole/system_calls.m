./system_calls.go:18:13: ... argument does not escape
./system_calls.go:18:17: len(b) escapes to heap
./system_calls.go:20:13: ... argument does not escape
./system_calls.go:21:13: ... argument does not escape
./system_calls.go:22:13: ... argument does not escape
./system_calls.go:23:13: ... argument does not escape
./system_calls.go:23:54: 3 escapes to heap
./system_calls.go:23:13: .autotmp_4 escapes to heap
./system_calls.go:23:13: .autotmp_5 escapes to heap
./system_calls.go:24:13: ... argument does not escape
./system_calls.go:24:64: S{...} escapes to heap
./system_calls.go:24:13: .autotmp_7 escapes to heap
./system_calls.go:25:13: ... argument does not escape
./system_calls.go:25:58: S{...} escapes to heap
./system_calls.go:25:13: .autotmp_8 escapes to heap
./system_calls.go:25:13: .autotmp_9 escapes to heap
./system_calls.go:27:13: ... argument does not escape
./system_calls.go:28:13: ... argument does not escape
./system_calls.go:28:41: ([]byte)("hello") does not escape
./system_calls.go:28:13: .autotmp_11 escapes to heap
./system_calls.go:29:13: make([]byte, 10) does not escape
./system_calls.go:31:13: ... argument does not escape
./system_calls.go:31:14: n escapes to heap
./system_calls.go:31:28: string(buf[:n]) escapes to heap
./system_calls.go:31:32: string(buf[:n]) escapes to heap
./system_calls.go:32:13: ... argument does not escape
./system_calls.go:32:21: syscall.Signal(2) escapes to heap
./system_calls.go:32:37: syscall.Signal(15) escapes to heap
./system_calls.go:32:61: syscall.Signal(40) escapes to heap
./system_calls.go:34:13: ... argument does not escape
./system_calls.go:34:16: e == syscall.Errno(0) escapes to heap
./system_calls.go:37:13: ... argument does not escape
./system_calls.go:37:15: h.Len escapes to heap
