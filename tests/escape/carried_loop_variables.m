./carried_loop_variables.go:9:15: new(n) escapes to heap
./carried_loop_variables.go:10:9: func literal does not escape
./carried_loop_variables.go:15:15: new(n) does not escape
./carried_loop_variables.go:18:18: new(n) escapes to heap
./carried_loop_variables.go:18:26: new(n) escapes to heap
./carried_loop_variables.go:19:9: func literal does not escape
./carried_loop_variables.go:21:10: func literal does not escape
./carried_loop_variables.go:23:5: func literal does not escape
./carried_loop_variables.go:32:13: xs does not escape
./carried_loop_variables.go:35:25: []*n{...} does not escape
./carried_loop_variables.go:35:26: &n{} escapes to heap
./carried_loop_variables.go:35:30: &n{} escapes to heap
./carried_loop_variables.go:37:5: func literal does not escape
./carried_loop_variables.go:41:9: func literal does not escape
./carried_loop_variables.go:44:32: new(n) escapes to heap
