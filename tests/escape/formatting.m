./formatting.go:8:52: ... argument does not escape
./formatting.go:8:65: p.x escapes to heap
./formatting.go:8:70: p.y escapes to heap
./formatting.go:11:2: moved to heap: n
./formatting.go:21:6: moved to heap: arr
./formatting.go:13:13: ... argument does not escape
./formatting.go:13:14: "n" escapes to heap
./formatting.go:13:19: n escapes to heap
./formatting.go:13:23: n + 1 escapes to heap
./formatting.go:13:27: -n escapes to heap
./formatting.go:13:33: n > 3 escapes to heap
./formatting.go:14:12: ... argument does not escape
./formatting.go:14:27: n escapes to heap
./formatting.go:14:30: "x" escapes to heap
./formatting.go:14:40: point{...} escapes to heap
./formatting.go:15:18: ... argument does not escape
./formatting.go:15:30: []int{...} escapes to heap
./formatting.go:15:30: []int{...} escapes to heap
./formatting.go:16:11: ... argument does not escape
./formatting.go:16:12: s escapes to heap
./formatting.go:16:15: "\n" escapes to heap
./formatting.go:17:19: ... argument does not escape
./formatting.go:17:45: ... argument does not escape
./formatting.go:17:54: n escapes to heap
./formatting.go:18:13: ... argument does not escape
./formatting.go:19:7: &point{...} escapes to heap
./formatting.go:20:13: ... argument does not escape
./formatting.go:20:17: *p escapes to heap
./formatting.go:20:22: p.x escapes to heap
./formatting.go:20:34: point.String(p) escapes to heap
./formatting.go:22:13: ... argument does not escape
./formatting.go:22:14: arr escapes to heap
./formatting.go:22:22: arr[0] escapes to heap
./formatting.go:22:30: arr[1:] escapes to heap
./formatting.go:22:39: 2 escapes to heap
./formatting.go:23:7: func literal escapes to heap
./formatting.go:24:13: ... argument does not escape
./formatting.go:24:15: f(2) escapes to heap
