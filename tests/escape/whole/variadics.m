./variadics.go:5:10: xs does not escape
./variadics.go:12:15: leaking param: prefix
./variadics.go:12:30: leaking param: args
./variadics.go:13:19: ... argument does not escape
./variadics.go:13:20: prefix escapes to heap
./variadics.go:13:31: len(args) escapes to heap
./variadics.go:13:44: args == nil escapes to heap
./variadics.go:13:52: args escapes to heap
./variadics.go:16:13: xs does not escape
./variadics.go:18:14: leaking param: args
./variadics.go:19:11: leaking param: args
./variadics.go:19:51: ... argument escapes to heap
./variadics.go:19:57: args escapes to heap
./variadics.go:23:7: leaking param content: t
./variadics.go:23:7: leaking param: t to result ~r0 level=0
./variadics.go:23:17: leaking param content: s
./variadics.go:23:49: append escapes to heap
./variadics.go:26:49: 2 escapes to heap
./variadics.go:27:12: fs does not escape
./variadics.go:34:13: rows does not escape
./variadics.go:35:11: leaking param: xs to result out level=0
./variadics.go:39:15: append escapes to heap
./variadics.go:67:13: leaking param content: args
./variadics.go:43:13: ... argument does not escape
./variadics.go:43:17: sum(nil...) escapes to heap
./variadics.go:43:24: sum(... argument...) escapes to heap
./variadics.go:43:24: ... argument does not escape
./variadics.go:43:32: sum(... argument...) escapes to heap
./variadics.go:43:32: ... argument does not escape
./variadics.go:43:46: sum([]int{...}...) escapes to heap
./variadics.go:43:52: []int{...} does not escape
./variadics.go:43:67: sum(nil...) escapes to heap
./variadics.go:43:80: sum(... argument...) escapes to heap
./variadics.go:43:80: ... argument does not escape
./variadics.go:44:13: ... argument does not escape
./variadics.go:44:22: describe("a", nil...) escapes to heap
./variadics.go:44:37: describe("b", ... argument...) escapes to heap
./variadics.go:44:37: ... argument escapes to heap
./variadics.go:44:57: describe("c", ... argument...) escapes to heap
./variadics.go:44:57: ... argument escapes to heap
./variadics.go:44:63: 1 escapes to heap
./variadics.go:44:66: "x" escapes to heap
./variadics.go:44:85: describe("d", []any{...}...) escapes to heap
./variadics.go:44:96: []any{...} escapes to heap
./variadics.go:44:97: 1 escapes to heap
./variadics.go:44:100: 2 escapes to heap
./variadics.go:44:116: describe("e", ... argument...) escapes to heap
./variadics.go:44:116: ... argument escapes to heap
./variadics.go:44:127: []int{...} escapes to heap
./variadics.go:44:127: []int{...} escapes to heap
./variadics.go:45:13: ... argument does not escape
./variadics.go:45:22: describe(string(.autotmp_3), ... argument...) escapes to heap
./variadics.go:45:22: ... argument escapes to heap
./variadics.go:46:13: ... argument does not escape
./variadics.go:46:21: forward(... argument...) escapes to heap
./variadics.go:46:21: ... argument escapes to heap
./variadics.go:46:22: 1 escapes to heap
./variadics.go:46:25: 2 escapes to heap
./variadics.go:46:36: forward(nil...) escapes to heap
./variadics.go:46:44: wrap(... argument...) escapes to heap
./variadics.go:46:44: ... argument escapes to heap
./variadics.go:46:45: 1 escapes to heap
./variadics.go:46:48: 2 escapes to heap
./variadics.go:46:56: wrap(nil...) escapes to heap
./variadics.go:47:12: []int{...} escapes to heap
./variadics.go:49:13: ... argument does not escape
./variadics.go:49:14: s escapes to heap
./variadics.go:50:8: ... argument does not escape
./variadics.go:51:13: ... argument does not escape
./variadics.go:51:14: s escapes to heap
./variadics.go:52:10: new(T) escapes to heap
./variadics.go:53:13: ... argument does not escape
./variadics.go:53:22: ... argument does not escape
./variadics.go:54:13: ... argument does not escape
./variadics.go:54:15: t.all escapes to heap
./variadics.go:55:13: ... argument does not escape
./variadics.go:55:19: funcs(... argument...) escapes to heap
./variadics.go:55:19: ... argument does not escape
./variadics.go:55:20: func literal does not escape
./variadics.go:55:54: func literal does not escape
./variadics.go:55:95: funcs(nil...) escapes to heap
./variadics.go:56:13: ... argument does not escape
./variadics.go:56:20: matrix(... argument...) escapes to heap
./variadics.go:56:20: ... argument does not escape
./variadics.go:56:26: []int{...} does not escape
./variadics.go:56:36: []int{...} does not escape
./variadics.go:56:51: matrix([][]int{...}...) escapes to heap
./variadics.go:56:59: [][]int{...} does not escape
./variadics.go:56:60: []int{...} does not escape
./variadics.go:57:14: make([]int, 1, 3) escapes to heap
./variadics.go:61:13: ... argument does not escape
./variadics.go:61:14: l1 escapes to heap
./variadics.go:61:18: l2 escapes to heap
./variadics.go:61:26: last(... argument...) escapes to heap
./variadics.go:61:26: ... argument escapes to heap
./variadics.go:61:38: last(nil...) escapes to heap
./variadics.go:64:12: ... argument does not escape
./variadics.go:64:28: g(... argument...) escapes to heap
./variadics.go:64:28: ... argument does not escape
./variadics.go:66:13: ... argument does not escape
./variadics.go:66:15: h(... argument...) escapes to heap
./variadics.go:66:15: ... argument does not escape
./variadics.go:66:16: 1 escapes to heap
./variadics.go:66:19: 2 escapes to heap
./variadics.go:66:22: "a" escapes to heap
./variadics.go:66:27: "b" escapes to heap
./variadics.go:66:32: 3 escapes to heap
./variadics.go:67:8: func literal does not escape
./variadics.go:67:51: "deferred" escapes to heap
./variadics.go:67:63: 1 escapes to heap
./variadics.go:67:50: ... argument does not escape
./variadics.go:68:8: t.add does not escape
./variadics.go:69:3: ... argument escapes to heap
./variadics.go:70:13: ... argument does not escape
./variadics.go:70:17: len(t.all) escapes to heap
./variadics.go:70:46: (*T).add(t, ... argument...).all[len(t.all) - 1:] escapes to heap
./variadics.go:70:34: ... argument does not escape
