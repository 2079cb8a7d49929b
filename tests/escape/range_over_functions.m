./range_over_functions.go:9:7: l does not escape
./range_over_functions.go:9:20: yield does not escape
./range_over_functions.go:18:14: yield does not escape
./range_over_functions.go:18:9: func literal escapes to heap
./range_over_functions.go:27:10: l does not escape
./range_over_functions.go:28:2: func literal does not escape
./range_over_functions.go:34:11: l does not escape
./range_over_functions.go:35:2: func literal does not escape
./range_over_functions.go:43:19: moved to heap: #rv1
moved to heap: #next
./range_over_functions.go:44:2: moved to heap: #state1
./range_over_functions.go:44:2: func literal escapes to heap
./range_over_functions.go:50:22: moved to heap: c
./range_over_functions.go:51:2: moved to heap: #state1
./range_over_functions.go:51:2: func literal escapes to heap
./range_over_functions.go:57:19: moved to heap: ps
./range_over_functions.go:58:2: moved to heap: #state1
./range_over_functions.go:58:6: moved to heap: i
./range_over_functions.go:58:2: func literal escapes to heap
./range_over_functions.go:59:14: append escapes to heap
./range_over_functions.go:65:7: &list{...} does not escape
./range_over_functions.go:65:13: &list{...} does not escape
