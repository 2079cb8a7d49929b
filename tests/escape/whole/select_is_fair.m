./select_is_fair.go:22:10: "never" escapes to heap
./select_is_fair.go:24:10: "never" escapes to heap
./select_is_fair.go:31:13: ... argument does not escape
./select_is_fair.go:31:18: fair(n[0], 3) escapes to heap
./select_is_fair.go:31:33: fair(n[1], 3) escapes to heap
./select_is_fair.go:31:48: fair(n[2], 3) escapes to heap
./select_is_fair.go:31:68: n[0] + n[1] + n[2] escapes to heap
./select_is_fair.go:45:10: "default" escapes to heap
./select_is_fair.go:48:13: ... argument does not escape
./select_is_fair.go:48:18: fair(n[0], 4) escapes to heap
./select_is_fair.go:48:33: fair(n[1], 4) escapes to heap
./select_is_fair.go:48:48: fair(n[2], 4) escapes to heap
./select_is_fair.go:48:63: fair(n[3], 4) escapes to heap
