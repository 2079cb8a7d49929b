./moved_parameters.go:4:14: moved to heap: n
./moved_parameters.go:6:15: moved to heap: p
./moved_parameters.go:8:15: moved to heap: n
./moved_parameters.go:9:9: func literal escapes to heap
./moved_parameters.go:12:12: moved to heap: a
./moved_parameters.go:20:37: new(int) escapes to heap
