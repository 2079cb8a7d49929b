./defer_outside_loop.go:8:8: func literal does not escape
./defer_outside_loop.go:17:14: p does not escape
./defer_outside_loop.go:12:20: p does not escape
./defer_outside_loop.go:21:7: l does not escape
./defer_outside_loop.go:30:8: func literal does not escape
./defer_outside_loop.go:31:8: "boom" escapes to heap
./defer_outside_loop.go:34:12: f does not escape
./defer_outside_loop.go:40:8: func literal does not escape
