./closures_over_loop_variables.go:7:6: moved to heap: i
./closures_over_loop_variables.go:16:6: moved to heap: i
./closures_over_loop_variables.go:28:6: moved to heap: i
./closures_over_loop_variables.go:28:9: moved to heap: s
./closures_over_loop_variables.go:38:9: moved to heap: j
./closures_over_loop_variables.go:49:6: moved to heap: i
./closures_over_loop_variables.go:59:6: moved to heap: i
./closures_over_loop_variables.go:8:19: func literal escapes to heap
./closures_over_loop_variables.go:8:14: append does not escape
./closures_over_loop_variables.go:11:12: ... argument does not escape
./closures_over_loop_variables.go:11:14: f() escapes to heap
./closures_over_loop_variables.go:11:18: " " escapes to heap
./closures_over_loop_variables.go:11:24: f() escapes to heap
./closures_over_loop_variables.go:11:28: " " escapes to heap
./closures_over_loop_variables.go:17:14: append does not escape
./closures_over_loop_variables.go:23:12: ... argument does not escape
./closures_over_loop_variables.go:23:13: *p escapes to heap
./closures_over_loop_variables.go:23:17: " " escapes to heap
./closures_over_loop_variables.go:28:28: []string{...} does not escape
./closures_over_loop_variables.go:29:19: func literal escapes to heap
./closures_over_loop_variables.go:29:14: append does not escape
./closures_over_loop_variables.go:32:12: ... argument does not escape
./closures_over_loop_variables.go:32:14: f() escapes to heap
./closures_over_loop_variables.go:32:18: " " escapes to heap
./closures_over_loop_variables.go:32:24: f() escapes to heap
./closures_over_loop_variables.go:32:28: " " escapes to heap
./closures_over_loop_variables.go:39:23: func literal escapes to heap
./closures_over_loop_variables.go:39:41: ... argument does not escape
./closures_over_loop_variables.go:39:42: i escapes to heap
./closures_over_loop_variables.go:39:45: "," escapes to heap
./closures_over_loop_variables.go:39:50: j escapes to heap
./closures_over_loop_variables.go:39:53: " " escapes to heap
./closures_over_loop_variables.go:39:16: append does not escape
./closures_over_loop_variables.go:49:46: func literal escapes to heap
./closures_over_loop_variables.go:49:38: append does not escape
./closures_over_loop_variables.go:55:12: ... argument does not escape
./closures_over_loop_variables.go:55:14: f() escapes to heap
./closures_over_loop_variables.go:55:18: " " escapes to heap
./closures_over_loop_variables.go:62:19: func literal escapes to heap
./closures_over_loop_variables.go:62:14: append does not escape
./closures_over_loop_variables.go:64:13: ... argument does not escape
./closures_over_loop_variables.go:64:19: fs[0]() escapes to heap
./closures_over_loop_variables.go:64:28: fs[1]() escapes to heap
./closures_over_loop_variables.go:64:37: fs[2]() escapes to heap
./closures_over_loop_variables.go:68:9: func literal escapes to heap
./closures_over_loop_variables.go:68:27: ... argument does not escape
./closures_over_loop_variables.go:68:28: "deferred " escapes to heap
./closures_over_loop_variables.go:68:41: i escapes to heap
./closures_over_loop_variables.go:68:44: " " escapes to heap
./closures_over_loop_variables.go:69:19: func literal escapes to heap
./closures_over_loop_variables.go:69:14: append does not escape
./closures_over_loop_variables.go:72:12: ... argument does not escape
./closures_over_loop_variables.go:72:18: fs[k]() escapes to heap
./closures_over_loop_variables.go:72:22: " " escapes to heap
./closures_over_loop_variables.go:78:14: func literal does not escape
./closures_over_loop_variables.go:78:35: func literal escapes to heap
./closures_over_loop_variables.go:81:13: ... argument does not escape
./closures_over_loop_variables.go:81:14: n escapes to heap
./closures_over_loop_variables.go:81:21: cond() escapes to heap
./closures_over_loop_variables.go:85:9: func literal does not escape
./closures_over_loop_variables.go:86:13: ... argument does not escape
./closures_over_loop_variables.go:86:13: .autotmp_25 escapes to heap
./closures_over_loop_variables.go:86:13: .autotmp_26 escapes to heap
./closures_over_loop_variables.go:87:13: ... argument does not escape
./closures_over_loop_variables.go:87:14: ";" escapes to heap
