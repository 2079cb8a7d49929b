./set_max_stack.go:15:26: bottom does not escape
./set_max_stack.go:28:13: ... argument does not escape
./set_max_stack.go:28:14: "default limit:" escapes to heap
./set_max_stack.go:28:49: debug.SetMaxStack(1048576) escapes to heap
./set_max_stack.go:29:13: ... argument does not escape
./set_max_stack.go:29:14: "100 levels, about 110 KB:" escapes to heap
./set_max_stack.go:29:50: descend(100, nothing) escapes to heap
./set_max_stack.go:31:26: func literal does not escape
./set_max_stack.go:33:13: ... argument does not escape
./set_max_stack.go:33:14: "again, with a limit of 4 KiB set at the bottom:" escapes to heap
./set_max_stack.go:33:65: reached escapes to heap
./set_max_stack.go:33:74: "before:" escapes to heap
./set_max_stack.go:33:85: before escapes to heap
./set_max_stack.go:34:13: ... argument does not escape
./set_max_stack.go:34:14: "limit before:" escapes to heap
./set_max_stack.go:34:48: debug.SetMaxStack(1000000) escapes to heap
./set_max_stack.go:35:13: ... argument does not escape
./set_max_stack.go:35:14: "400 levels, about 420 KB:" escapes to heap
./set_max_stack.go:35:50: descend(400, nothing) escapes to heap
./set_max_stack.go:36:20: "not printed" escapes to heap
./set_max_stack.go:36:19: ... argument does not escape
./set_max_stack.go:37:13: ... argument does not escape
./set_max_stack.go:37:14: "800 levels, about 840 KB:" escapes to heap
./set_max_stack.go:37:50: descend(800, nothing) escapes to heap
