./stacks_of_all.go:12:13: c does not escape
./stacks_of_all.go:16:13: leaking param: mu
./stacks_of_all.go:18:14: c does not escape
./stacks_of_all.go:18:17: d does not escape
./stacks_of_all.go:27:13: make([]byte, 65536) escapes to heap
./stacks_of_all.go:28:20: string(buf[:runtime.Stack(buf, true)]) escapes to heap
./stacks_of_all.go:31:14: ... argument does not escape
./stacks_of_all.go:31:47: "unexpected first goroutine:\n" + blocks[0] escapes to heap
./stacks_of_all.go:31:47: "unexpected first goroutine:\n" + blocks[0] escapes to heap
./stacks_of_all.go:40:35: state + " in " + b[at:at + strings.Index(b[at:], "(")] escapes to heap
./stacks_of_all.go:40:16: append escapes to heap
./stacks_of_all.go:42:15: ... argument does not escape
./stacks_of_all.go:42:32: "no creator:\n" + b escapes to heap
./stacks_of_all.go:42:32: "no creator:\n" + b escapes to heap
./stacks_of_all.go:50:6: moved to heap: mu
./stacks_of_all.go:56:6: moved to heap: wg
./stacks_of_all.go:58:5: func literal escapes to heap
./stacks_of_all.go:63:25: map[string]bool{} does not escape
./stacks_of_all.go:67:28: []string{...} does not escape
./stacks_of_all.go:69:14: ... argument does not escape
./stacks_of_all.go:69:15: w escapes to heap
./stacks_of_all.go:69:22: seen[w] escapes to heap
./stacks_of_all.go:71:13: ... argument does not escape
./stacks_of_all.go:71:34: runtime.NumGoroutine() escapes to heap
./stacks_of_all.go:72:43: string(debug.Stack()) escapes to heap
./stacks_of_all.go:73:13: ... argument does not escape
./stacks_of_all.go:73:19: lines[0] escapes to heap
./stacks_of_all.go:73:41: strings.HasPrefix(lines[1], "runtime/debug.Stack(") escapes to heap
./stacks_of_all.go:74:15: make([]byte, 20) escapes to heap
./stacks_of_all.go:75:13: ... argument does not escape
./stacks_of_all.go:75:27: runtime.Stack(small, true) escapes to heap
./stacks_of_all.go:75:48: string(small[:13]) escapes to heap
./stacks_of_all.go:75:54: string(small[:13]) escapes to heap
