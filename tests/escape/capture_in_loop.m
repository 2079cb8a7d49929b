./capture_in_loop.go:6:2: moved to heap: x
./capture_in_loop.go:9:7: func literal escapes to heap
./capture_in_loop.go:19:9: func literal escapes to heap
