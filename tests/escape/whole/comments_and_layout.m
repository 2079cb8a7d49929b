./comments_and_layout.go:32:7: a does not escape
./comments_and_layout.go:36:9: c does not escape
./comments_and_layout.go:48:14: ... argument does not escape
./comments_and_layout.go:48:15: "one line" escapes to heap
./comments_and_layout.go:52:12: ... argument does not escape
./comments_and_layout.go:52:13: i escapes to heap
./comments_and_layout.go:55:12: []int{...} escapes to heap
./comments_and_layout.go:59:13: ... argument does not escape
./comments_and_layout.go:59:14: y escapes to heap
./comments_and_layout.go:59:20: len(y) escapes to heap
./comments_and_layout.go:61:14: ... argument does not escape
./comments_and_layout.go:61:15: "x" escapes to heap
./comments_and_layout.go:61:20: 5 escapes to heap
./comments_and_layout.go:63:14: ... argument does not escape
./comments_and_layout.go:63:15: "no" escapes to heap
./comments_and_layout.go:73:13: ... argument does not escape
./comments_and_layout.go:73:14: z escapes to heap
./comments_and_layout.go:74:4: A.f(z) escapes to heap
./comments_and_layout.go:74:8: d escapes to heap
./comments_and_layout.go:74:17: 127 escapes to heap
./comments_and_layout.go:74:27: v1 escapes to heap
./comments_and_layout.go:74:31: v2 escapes to heap
./comments_and_layout.go:74:35: v3 escapes to heap
./comments_and_layout.go:74:39: 1 escapes to heap
./comments_and_layout.go:74:43: 2 escapes to heap
./comments_and_layout.go:77:14: ... argument does not escape
./comments_and_layout.go:77:15: "two" escapes to heap
./comments_and_layout.go:84:2: func literal does not escape
./comments_and_layout.go:89:13: ... argument does not escape
./comments_and_layout.go:89:17: 3 escapes to heap
./comments_and_layout.go:89:22: -x escapes to heap
./comments_and_layout.go:89:26: - (-x) escapes to heap
./comments_and_layout.go:89:32: +x escapes to heap
./comments_and_layout.go:89:36: false escapes to heap
./comments_and_layout.go:89:43: ^x escapes to heap
./comments_and_layout.go:89:50: &x != nil escapes to heap
./comments_and_layout.go:89:58: *(&x) escapes to heap
./comments_and_layout.go:89:65: x - -1 escapes to heap
./comments_and_layout.go:89:74: x * 2 escapes to heap
./comments_and_layout.go:91:14: ... argument does not escape
./comments_and_layout.go:91:15: "composite in parentheses" escapes to heap
./comments_and_layout.go:93:23: []A{...} does not escape
./comments_and_layout.go:94:12: ... argument does not escape
./comments_and_layout.go:94:14: v.x escapes to heap
./comments_and_layout.go:94:18: " " escapes to heap
./comments_and_layout.go:96:17: []int{...} does not escape
./comments_and_layout.go:97:14: ... argument does not escape
./comments_and_layout.go:97:15: "literal in range" escapes to heap
./comments_and_layout.go:101:13: ... argument does not escape
./comments_and_layout.go:101:30: été + _世界 + ñ2 escapes to heap
