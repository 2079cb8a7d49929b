./maps_grow_and_shrink.go:10:7: r does not escape
./maps_grow_and_shrink.go:28:4: moved to heap: v
./maps_grow_and_shrink.go:20:22: map[string]*int{} does not escape
./maps_grow_and_shrink.go:21:14: make([]*int, keys) does not escape
./maps_grow_and_shrink.go:25:21: ... argument does not escape
./maps_grow_and_shrink.go:25:22: "key" escapes to heap
./maps_grow_and_shrink.go:25:29: k escapes to heap
./maps_grow_and_shrink.go:41:16: ... argument does not escape
./maps_grow_and_shrink.go:41:17: "wrong" escapes to heap
./maps_grow_and_shrink.go:41:26: name escapes to heap
./maps_grow_and_shrink.go:45:15: ... argument does not escape
./maps_grow_and_shrink.go:45:16: "wrong length" escapes to heap
./maps_grow_and_shrink.go:45:35: len(m) escapes to heap
./maps_grow_and_shrink.go:45:40: count escapes to heap
./maps_grow_and_shrink.go:53:15: ... argument does not escape
./maps_grow_and_shrink.go:53:16: "wrong entry" escapes to heap
./maps_grow_and_shrink.go:53:31: name escapes to heap
./maps_grow_and_shrink.go:57:13: ... argument does not escape
./maps_grow_and_shrink.go:57:17: len(m) escapes to heap
./maps_grow_and_shrink.go:57:22: sum escapes to heap
./maps_grow_and_shrink.go:61:24: map[uint64]uint64{} escapes to heap
./maps_grow_and_shrink.go:62:24: map[uint32]uint32{} does not escape
./maps_grow_and_shrink.go:63:24: map[uint16]uint16{} does not escape
./maps_grow_and_shrink.go:86:13: ... argument does not escape
./maps_grow_and_shrink.go:86:17: len(m) escapes to heap
./maps_grow_and_shrink.go:86:25: len(s) escapes to heap
./maps_grow_and_shrink.go:86:33: len(g) escapes to heap
./maps_grow_and_shrink.go:86:38: sum escapes to heap
./maps_grow_and_shrink.go:89:13: ... argument does not escape
./maps_grow_and_shrink.go:89:17: len(m) escapes to heap
./maps_grow_and_shrink.go:94:18: map[int]int{} does not escape
./maps_grow_and_shrink.go:105:13: ... argument does not escape
./maps_grow_and_shrink.go:105:17: len(m) escapes to heap
./maps_grow_and_shrink.go:105:22: sum escapes to heap
./maps_grow_and_shrink.go:109:11: make(map[int]string, hint) does not escape
./maps_grow_and_shrink.go:119:13: ... argument does not escape
./maps_grow_and_shrink.go:119:14: hint escapes to heap
./maps_grow_and_shrink.go:119:23: len(m) escapes to heap
./maps_grow_and_shrink.go:119:28: n escapes to heap
./maps_grow_and_shrink.go:128:25: []int{...} does not escape
