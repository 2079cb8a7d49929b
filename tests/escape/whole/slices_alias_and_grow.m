./slices_alias_and_grow.go:5:11: leaking param: name
./slices_alias_and_grow.go:5:24: leaking param: s
./slices_alias_and_grow.go:5:46: ... argument does not escape
./slices_alias_and_grow.go:5:47: name escapes to heap
./slices_alias_and_grow.go:5:53: s escapes to heap
./slices_alias_and_grow.go:5:59: len(s) escapes to heap
./slices_alias_and_grow.go:5:67: cap(s) escapes to heap
./slices_alias_and_grow.go:65:7: xs does not escape
./slices_alias_and_grow.go:62:14: main ignoring self-assignment in a[i], a[j] = a[j], a[i]
./slices_alias_and_grow.go:62:14: main ignoring self-assignment in a[i], a[j] = a[j], a[i]
./slices_alias_and_grow.go:8:12: []int{...} escapes to heap
./slices_alias_and_grow.go:13:12: append escapes to heap
./slices_alias_and_grow.go:15:12: append escapes to heap
./slices_alias_and_grow.go:25:13: ... argument does not escape
./slices_alias_and_grow.go:25:16: n == nil escapes to heap
./slices_alias_and_grow.go:25:29: n[:] == nil escapes to heap
./slices_alias_and_grow.go:25:44: n[0:0] == nil escapes to heap
./slices_alias_and_grow.go:25:60: []int{} == nil escapes to heap
./slices_alias_and_grow.go:25:57: []int{} does not escape
./slices_alias_and_grow.go:25:84: append(n, n...) == nil escapes to heap
./slices_alias_and_grow.go:25:74: append does not escape
./slices_alias_and_grow.go:25:114: append([]int{}, n...) == nil escapes to heap
./slices_alias_and_grow.go:25:104: []int{} does not escape
./slices_alias_and_grow.go:25:98: append does not escape
./slices_alias_and_grow.go:27:12: make([]byte, 4) does not escape
./slices_alias_and_grow.go:28:11: make([]int, 3, 10) escapes to heap
./slices_alias_and_grow.go:32:13: ... argument does not escape
./slices_alias_and_grow.go:32:18: copy(a, a[2:]) escapes to heap
./slices_alias_and_grow.go:32:30: a escapes to heap
./slices_alias_and_grow.go:32:37: copy(a[1:], a) escapes to heap
./slices_alias_and_grow.go:32:49: a escapes to heap
./slices_alias_and_grow.go:32:56: copy(m, n) escapes to heap
./slices_alias_and_grow.go:32:68: copy(bs, "xyz") escapes to heap
./slices_alias_and_grow.go:32:87: string(bs) escapes to heap
./slices_alias_and_grow.go:32:88: string(bs) escapes to heap
./slices_alias_and_grow.go:34:14: []int{...} escapes to heap
./slices_alias_and_grow.go:35:14: append escapes to heap
./slices_alias_and_grow.go:36:13: ... argument does not escape
./slices_alias_and_grow.go:36:14: del escapes to heap
./slices_alias_and_grow.go:36:22: del[:5] escapes to heap
./slices_alias_and_grow.go:37:39: []int{...} does not escape
./slices_alias_and_grow.go:37:33: append does not escape
./slices_alias_and_grow.go:37:15: append escapes to heap
./slices_alias_and_grow.go:38:13: ... argument does not escape
./slices_alias_and_grow.go:38:14: ins escapes to heap
./slices_alias_and_grow.go:38:19: del escapes to heap
./slices_alias_and_grow.go:39:15: []int{...} escapes to heap
./slices_alias_and_grow.go:40:15: append escapes to heap
./slices_alias_and_grow.go:41:15: append escapes to heap
./slices_alias_and_grow.go:42:13: ... argument does not escape
./slices_alias_and_grow.go:42:14: self escapes to heap
./slices_alias_and_grow.go:44:16: make([][]int, 3) escapes to heap
./slices_alias_and_grow.go:46:19: make([]int, i + 1) escapes to heap
./slices_alias_and_grow.go:53:13: ... argument does not escape
./slices_alias_and_grow.go:53:14: matrix escapes to heap
./slices_alias_and_grow.go:53:25: len(matrix[0]) escapes to heap
./slices_alias_and_grow.go:56:12: append escapes to heap
./slices_alias_and_grow.go:58:13: ... argument does not escape
./slices_alias_and_grow.go:58:15: a[2] escapes to heap
./slices_alias_and_grow.go:58:20: *p escapes to heap
./slices_alias_and_grow.go:60:13: ... argument does not escape
./slices_alias_and_grow.go:60:15: a[:4] escapes to heap
./slices_alias_and_grow.go:60:24: 1 escapes to heap
./slices_alias_and_grow.go:60:38: 2.5 escapes to heap
./slices_alias_and_grow.go:60:51: "a" escapes to heap
./slices_alias_and_grow.go:64:13: ... argument does not escape
./slices_alias_and_grow.go:64:14: a escapes to heap
./slices_alias_and_grow.go:65:2: func literal does not escape
./slices_alias_and_grow.go:66:13: ... argument does not escape
./slices_alias_and_grow.go:66:15: a[0] escapes to heap
./slices_alias_and_grow.go:66:23: len(a[1:][2:]) escapes to heap
./slices_alias_and_grow.go:66:46: a[1:][2:4][:3] escapes to heap
