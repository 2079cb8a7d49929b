./map_errors.go:13:14: ... argument does not escape
./map_errors.go:13:18: isError escapes to heap
./map_errors.go:13:27: isRuntime escapes to heap
./map_errors.go:8:10: f does not escape
./map_errors.go:9:8: func literal does not escape
./map_errors.go:22:32: map[any]bool{} does not escape
./map_errors.go:22:42: wrap{...} escapes to heap
./map_errors.go:22:48: []int{} escapes to heap
./map_errors.go:22:48: []int{} escapes to heap
./map_errors.go:23:32: map[any]bool{} does not escape
./map_errors.go:23:42: wrap{...} escapes to heap
./map_errors.go:23:47: wrap{...} escapes to heap
./map_errors.go:23:48: func literal escapes to heap
./map_errors.go:24:33: map[wrap]bool{} does not escape
./map_errors.go:24:62: map[string]int{} does not escape
./map_errors.go:25:41: map[fmt.Stringer]bool{} does not escape
./map_errors.go:25:71: ... argument does not escape
./map_errors.go:25:75: len(m) escapes to heap
./map_errors.go:21:6: func literal does not escape
./map_errors.go:22:6: func literal does not escape
./map_errors.go:23:6: func literal does not escape
./map_errors.go:24:6: func literal does not escape
./map_errors.go:25:6: func literal does not escape
./map_errors.go:27:6: func literal does not escape
./map_errors.go:27:24: make(map[int]int, n) escapes to heap
./map_errors.go:27:61: ... argument does not escape
./map_errors.go:29:13: ... argument does not escape
./map_errors.go:29:15: m[[2]string{}] escapes to heap
./map_errors.go:29:33: len(m) escapes to heap
