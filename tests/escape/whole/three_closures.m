./three_closures.go:16:14: make([]byte, 65536) does not escape
./three_closures.go:17:11: func literal does not escape
./three_closures.go:18:13: func literal does not escape
./three_closures.go:19:13: func literal does not escape
./three_closures.go:30:13: ... argument does not escape
./three_closures.go:30:14: "sum:" escapes to heap
./three_closures.go:30:27: outer(0) escapes to heap
./three_closures.go:31:13: ... argument does not escape
./three_closures.go:31:14: "first bytes:" escapes to heap
./three_closures.go:31:34: data[0] escapes to heap
./three_closures.go:31:43: data[64] escapes to heap
./three_closures.go:31:53: data[128] escapes to heap
./three_closures.go:31:60: "of" escapes to heap
./three_closures.go:31:69: len(data) escapes to heap
./three_closures.go:32:13: ... argument does not escape
./three_closures.go:32:14: "reached the end: no overflow" escapes to heap
