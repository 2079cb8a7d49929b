./set_max_stack.go:16:26: bottom does not escape
./set_max_stack.go:31:13: ... argument does not escape
./set_max_stack.go:31:14: "default limit:" escapes to heap
./set_max_stack.go:31:49: debug.SetMaxStack(1048576) escapes to heap
./set_max_stack.go:32:13: ... argument does not escape
./set_max_stack.go:32:14: "100 levels, about 110 KB:" escapes to heap
./set_max_stack.go:32:50: descend(100, nothing) escapes to heap
./set_max_stack.go:34:26: func literal does not escape
./set_max_stack.go:36:13: ... argument does not escape
./set_max_stack.go:36:14: "again, with a limit of 4 KiB set at the bottom:" escapes to heap
./set_max_stack.go:36:65: reached escapes to heap
./set_max_stack.go:36:74: "before:" escapes to heap
./set_max_stack.go:36:85: before escapes to heap
./set_max_stack.go:37:13: ... argument does not escape
./set_max_stack.go:37:14: "limit before:" escapes to heap
./set_max_stack.go:37:48: debug.SetMaxStack(1000000) escapes to heap
./set_max_stack.go:38:13: ... argument does not escape
./set_max_stack.go:38:14: "400 levels, about 420 KB:" escapes to heap
./set_max_stack.go:38:50: descend(400, nothing) escapes to heap
./set_max_stack.go:39:20: "not printed" escapes to heap
./set_max_stack.go:39:19: ... argument does not escape
./set_max_stack.go:40:13: ... argument does not escape
./set_max_stack.go:40:14: "800 levels, about 840 KB:" escapes to heap
./set_max_stack.go:40:50: descend(800, nothing) escapes to heap
