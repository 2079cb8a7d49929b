./cleanup_in_literal.go:11:2: func literal does not escape
./cleanup_in_literal.go:12:11: new([10]int) escapes to heap
./cleanup_in_literal.go:13:25: func literal escapes to heap
./cleanup_in_literal.go:13:57: ... argument does not escape
./cleanup_in_literal.go:13:58: "cleanup " escapes to heap
./cleanup_in_literal.go:13:70: n escapes to heap
./cleanup_in_literal.go:20:14: ... argument does not escape
./cleanup_in_literal.go:20:15: s escapes to heap
./cleanup_in_literal.go:22:14: ... argument does not escape
./cleanup_in_literal.go:22:15: "nothing" escapes to heap
