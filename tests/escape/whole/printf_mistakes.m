./printf_mistakes.go:12:39: "oops" escapes to heap
./printf_mistakes.go:16:7: leaking param: n to result ~r0 level=1
./printf_mistakes.go:19:12: ... argument does not escape
./printf_mistakes.go:19:21: "text" escapes to heap
./printf_mistakes.go:20:12: ... argument does not escape
./printf_mistakes.go:20:21: 42 escapes to heap
./printf_mistakes.go:21:12: ... argument does not escape
./printf_mistakes.go:21:24: 1 escapes to heap
./printf_mistakes.go:22:12: ... argument does not escape
./printf_mistakes.go:22:24: 1 escapes to heap
./printf_mistakes.go:23:12: ... argument does not escape
./printf_mistakes.go:23:21: 1 escapes to heap
./printf_mistakes.go:23:24: 2 escapes to heap
./printf_mistakes.go:23:27: "three" escapes to heap
./printf_mistakes.go:24:12: ... argument does not escape
./printf_mistakes.go:24:23: 5 escapes to heap
./printf_mistakes.go:25:12: ... argument does not escape
./printf_mistakes.go:25:24: 1 escapes to heap
./printf_mistakes.go:25:27: "x" escapes to heap
./printf_mistakes.go:26:12: ... argument does not escape
./printf_mistakes.go:26:24: 1 escapes to heap
./printf_mistakes.go:26:27: "x" escapes to heap
./printf_mistakes.go:27:12: ... argument does not escape
./printf_mistakes.go:27:24: "s" escapes to heap
./printf_mistakes.go:27:29: 1.5 escapes to heap
./printf_mistakes.go:28:12: ... argument does not escape
./printf_mistakes.go:28:25: T{...} escapes to heap
./printf_mistakes.go:28:36: T{...} escapes to heap
./printf_mistakes.go:29:12: ... argument does not escape
./printf_mistakes.go:29:32: []string{...} escapes to heap
./printf_mistakes.go:29:32: []string{...} escapes to heap
./printf_mistakes.go:29:44: []int{...} escapes to heap
./printf_mistakes.go:29:44: []int{...} escapes to heap
./printf_mistakes.go:30:12: ... argument does not escape
./printf_mistakes.go:30:24: true escapes to heap
./printf_mistakes.go:30:30: false escapes to heap
./printf_mistakes.go:31:12: ... argument does not escape
./printf_mistakes.go:32:12: ... argument does not escape
./printf_mistakes.go:32:49: []any{...} escapes to heap
./printf_mistakes.go:32:49: []any{...} escapes to heap
./printf_mistakes.go:33:12: ... argument does not escape
./printf_mistakes.go:33:27: "w" escapes to heap
./printf_mistakes.go:33:32: 1 escapes to heap
./printf_mistakes.go:33:35: "p" escapes to heap
./printf_mistakes.go:33:40: 2 escapes to heap
./printf_mistakes.go:34:12: ... argument does not escape
./printf_mistakes.go:34:30: 1 escapes to heap
./printf_mistakes.go:34:33: 2 escapes to heap
./printf_mistakes.go:35:12: ... argument does not escape
./printf_mistakes.go:35:29: 1 escapes to heap
./printf_mistakes.go:36:12: ... argument does not escape
./printf_mistakes.go:36:33: Panics(1) escapes to heap
./printf_mistakes.go:36:44: Panics(2) escapes to heap
./printf_mistakes.go:36:55: Panics(3) escapes to heap
./printf_mistakes.go:38:12: ... argument does not escape
./printf_mistakes.go:39:12: ... argument does not escape
./printf_mistakes.go:39:34: 5 escapes to heap
./printf_mistakes.go:39:37: "s" escapes to heap
./printf_mistakes.go:39:42: 5 escapes to heap
./printf_mistakes.go:41:12: ... argument does not escape
./printf_mistakes.go:41:25: 50 escapes to heap
./printf_mistakes.go:42:12: ... argument does not escape
./printf_mistakes.go:42:25: 1.005 escapes to heap
./printf_mistakes.go:42:32: "x" escapes to heap
./printf_mistakes.go:42:37: "extra" escapes to heap
./printf_mistakes.go:43:12: ... argument does not escape
./printf_mistakes.go:43:41: struct { e error }{} escapes to heap
./printf_mistakes.go:43:45: &T{...} escapes to heap
./printf_mistakes.go:44:13: ... argument does not escape
./printf_mistakes.go:44:25: fmt.Sprintf("%d", ... argument...) escapes to heap
./printf_mistakes.go:44:25: ... argument does not escape
./printf_mistakes.go:44:37: []any{...} escapes to heap
./printf_mistakes.go:44:37: []any{...} escapes to heap
./printf_mistakes.go:44:38: "x" escapes to heap
./printf_mistakes.go:44:43: 1 escapes to heap
./printf_mistakes.go:44:59: fmt.Sprintf("%6q|%-6q|", ... argument...) escapes to heap
./printf_mistakes.go:44:59: ... argument does not escape
./printf_mistakes.go:44:73: "a" escapes to heap
./printf_mistakes.go:44:78: 'b' escapes to heap
./printf_mistakes.go:45:13: ... argument does not escape
./printf_mistakes.go:45:24: ... argument does not escape
./printf_mistakes.go:45:34: 1 escapes to heap
./printf_mistakes.go:45:37: "not an error" escapes to heap
./printf_mistakes.go:46:12: ... argument does not escape
./printf_mistakes.go:46:25: 1 escapes to heap
./printf_mistakes.go:46:28: 2 escapes to heap
