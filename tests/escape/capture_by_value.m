./capture_by_value.go:6:9: func literal escapes to heap
./capture_by_value.go:15:9: func literal escapes to heap
./capture_by_value.go:19:2: moved to heap: x
./capture_by_value.go:20:7: func literal escapes to heap
./capture_by_value.go:26:2: moved to heap: x
./capture_by_value.go:27:9: func literal escapes to heap
./capture_by_value.go:34:2: moved to heap: x
./capture_by_value.go:37:9: func literal escapes to heap
./capture_by_value.go:42:9: func literal escapes to heap
./capture_by_value.go:46:6: moved to heap: a
./capture_by_value.go:47:9: func literal escapes to heap
./capture_by_value.go:50:43: func literal escapes to heap
./capture_by_value.go:52:24: moved to heap: n
./capture_by_value.go:53:7: func literal escapes to heap
