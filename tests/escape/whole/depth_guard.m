./depth_guard.go:18:13: make([]uintptr, limit + 1) does not escape
./depth_guard.go:22:12: s does not escape
./depth_guard.go:24:25: ... argument does not escape
./depth_guard.go:24:45: pos escapes to heap
./depth_guard.go:32:27: ... argument does not escape
./depth_guard.go:32:54: next escapes to heap
./depth_guard.go:39:12: s does not escape
./depth_guard.go:41:25: ... argument does not escape
./depth_guard.go:41:45: pos escapes to heap
./depth_guard.go:54:11: make([]byte, 2 * n) does not escape
./depth_guard.go:58:16: string(b) escapes to heap
./depth_guard.go:62:28: []string{...} does not escape
./depth_guard.go:64:14: ... argument does not escape
./depth_guard.go:64:18: len(s) escapes to heap
./depth_guard.go:64:23: "characters:" escapes to heap
./depth_guard.go:64:42: end == len(s) escapes to heap
./depth_guard.go:64:57: err == nil escapes to heap
./depth_guard.go:64:74: errors.Is(err, errTooDeep) escapes to heap
./depth_guard.go:68:13: ... argument does not escape
./depth_guard.go:68:14: "guard with runtime.Callers:" escapes to heap
./depth_guard.go:68:55: byCallers != nil escapes to heap
./depth_guard.go:69:13: ... argument does not escape
./depth_guard.go:69:14: "guard with a counter:" escapes to heap
