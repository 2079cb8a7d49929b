./named_results.go:4:23: moved to heap: x
./named_results.go:10:8: func literal does not escape
./named_results.go:19:7: func literal does not escape
./named_results.go:24:14: moved to heap: n
./named_results.go:25:6: func literal escapes to heap
