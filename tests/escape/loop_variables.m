./loop_variables.go:7:19: func literal escapes to heap
./loop_variables.go:7:14: append does not escape
./loop_variables.go:16:16: s does not escape
./loop_variables.go:18:6: moved to heap: i
./loop_variables.go:18:9: moved to heap: v
./loop_variables.go:19:14: append does not escape
./loop_variables.go:27:3: func literal does not escape
./loop_variables.go:35:8: func literal does not escape
./loop_variables.go:42:15: s does not escape
./loop_variables.go:43:6: moved to heap: i
./loop_variables.go:44:10: func literal escapes to heap
./loop_variables.go:51:19: func literal escapes to heap
./loop_variables.go:51:14: append escapes to heap
./loop_variables.go:57:38: []int{...} does not escape
./loop_variables.go:57:83: []int{...} does not escape
