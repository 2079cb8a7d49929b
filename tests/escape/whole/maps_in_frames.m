./maps_in_frames.go:7:15: word does not escape
./maps_in_frames.go:8:23: map[byte]bool{} does not escape
./maps_in_frames.go:25:11: make(map[int]int) does not escape
./maps_in_frames.go:40:11: leaking param: k
./maps_in_frames.go:41:21: map[string]int{...} does not escape
./maps_in_frames.go:42:18: map[int]big{...} does not escape
./maps_in_frames.go:46:11: make(map[string][]int, len(k) * 4) does not escape
./maps_in_frames.go:48:15: ... argument does not escape
./maps_in_frames.go:48:17: i % 11 escapes to heap
./maps_in_frames.go:48:44: ... argument does not escape
./maps_in_frames.go:48:46: i % 11 escapes to heap
./maps_in_frames.go:48:31: append escapes to heap
./maps_in_frames.go:78:29: ... argument does not escape
./maps_in_frames.go:78:9: func literal does not escape
./maps_in_frames.go:80:10: func literal escapes to heap
./maps_in_frames.go:82:12: func literal escapes to heap
./maps_in_frames.go:82:30: ... argument does not escape
./maps_in_frames.go:82:31: i escapes to heap
./maps_in_frames.go:82:34: j escapes to heap
./maps_in_frames.go:82:37: " " escapes to heap
./maps_in_frames.go:85:12: "two" escapes to heap
./maps_in_frames.go:58:28: []string{...} does not escape
./maps_in_frames.go:59:14: ... argument does not escape
./maps_in_frames.go:59:23: distinct(s) escapes to heap
./maps_in_frames.go:59:32: lits(s) escapes to heap
./maps_in_frames.go:61:13: ... argument does not escape
./maps_in_frames.go:61:18: deep(3000) escapes to heap
./maps_in_frames.go:63:20: map[int]*int{} does not escape
./maps_in_frames.go:64:13: new(int) escapes to heap
./maps_in_frames.go:66:14: ... argument does not escape
./maps_in_frames.go:66:18: len(m) escapes to heap
./maps_in_frames.go:66:23: *m[i] escapes to heap
./maps_in_frames.go:70:16: []int{} escapes to heap
./maps_in_frames.go:72:20: w{...} escapes to heap
./maps_in_frames.go:72:28: f32(i) escapes to heap
./maps_in_frames.go:72:38: int16(i) escapes to heap
./maps_in_frames.go:72:49: uint32(i) escapes to heap
./maps_in_frames.go:72:67: fmt.Sprint(... argument...)[:i % 3] escapes to heap
./maps_in_frames.go:72:64: ... argument does not escape
./maps_in_frames.go:72:65: i escapes to heap
./maps_in_frames.go:72:82: 0 escapes to heap
./maps_in_frames.go:72:14: append does not escape
./maps_in_frames.go:74:18: nilslice escapes to heap
./maps_in_frames.go:74:28: empty escapes to heap
./maps_in_frames.go:74:36: w{...} escapes to heap
./maps_in_frames.go:74:48: [1]int{...} escapes to heap
./maps_in_frames.go:74:56: f32(0) escapes to heap
./maps_in_frames.go:74:66: int16(-1) escapes to heap
./maps_in_frames.go:74:13: append does not escape
./maps_in_frames.go:76:13: ... argument does not escape
./maps_in_frames.go:76:36: xs[len(xs) - 6].([]int) == nil escapes to heap
./maps_in_frames.go:76:66: xs[len(xs) - 5].([]int) == nil escapes to heap
./maps_in_frames.go:77:2: func literal does not escape
