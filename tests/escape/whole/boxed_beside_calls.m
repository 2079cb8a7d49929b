./boxed_beside_calls.go:9:7: t does not escape
./boxed_beside_calls.go:12:7: t does not escape
./boxed_beside_calls.go:20:7: l does not escape
./boxed_beside_calls.go:24:7: t does not escape
./boxed_beside_calls.go:24:49: ... argument does not escape
./boxed_beside_calls.go:24:50: x escapes to heap
./boxed_beside_calls.go:28:7: n does not escape
./boxed_beside_calls.go:32:7: f does not escape
./boxed_beside_calls.go:36:7: leaking param content: s
./boxed_beside_calls.go:36:7: leaking param: s to result ~r0 level=0
./boxed_beside_calls.go:36:54: append escapes to heap
./boxed_beside_calls.go:40:10: (*stack).pop ignoring self-assignment in s.items = s.items[:len(s.items) - 1]
./boxed_beside_calls.go:38:7: s does not escape
./boxed_beside_calls.go:44:7: s does not escape
./boxed_beside_calls.go:47:10: t does not escape
./boxed_beside_calls.go:47:54: ... argument does not escape
./boxed_beside_calls.go:47:55: "k" escapes to heap
./boxed_beside_calls.go:47:61: t.b escapes to heap
./boxed_beside_calls.go:52:13: ... argument does not escape
./boxed_beside_calls.go:52:14: t escapes to heap
./boxed_beside_calls.go:52:22: (*triple).set(t, 1) escapes to heap
./boxed_beside_calls.go:52:27: t escapes to heap
./boxed_beside_calls.go:53:7: func literal does not escape
./boxed_beside_calls.go:54:13: ... argument does not escape
./boxed_beside_calls.go:54:14: t escapes to heap
./boxed_beside_calls.go:54:18: f() escapes to heap
./boxed_beside_calls.go:54:22: t escapes to heap
./boxed_beside_calls.go:59:9: t escapes to heap
./boxed_beside_calls.go:64:23: map[string]any{...} escapes to heap
./boxed_beside_calls.go:64:29: 1 escapes to heap
./boxed_beside_calls.go:64:41: t escapes to heap
./boxed_beside_calls.go:64:62: (*triple).change(t, 3) escapes to heap
./boxed_beside_calls.go:64:72: t escapes to heap
./boxed_beside_calls.go:64:89: []int{...} escapes to heap
./boxed_beside_calls.go:64:89: []int{...} escapes to heap
./boxed_beside_calls.go:69:13: ... argument does not escape
./boxed_beside_calls.go:69:19: (*triple).set(t, 1) escapes to heap
./boxed_beside_calls.go:69:24: t escapes to heap
./boxed_beside_calls.go:69:32: (*triple).set(t, 2) escapes to heap
./boxed_beside_calls.go:70:13: ... argument does not escape
./boxed_beside_calls.go:70:14: t escapes to heap
./boxed_beside_calls.go:70:25: (*triple).change(t, 3) escapes to heap
./boxed_beside_calls.go:70:30: t escapes to heap
./boxed_beside_calls.go:71:13: ... argument does not escape
./boxed_beside_calls.go:71:22: (*triple).change(t, 4) escapes to heap
./boxed_beside_calls.go:71:27: t escapes to heap
./boxed_beside_calls.go:72:13: ... argument does not escape
./boxed_beside_calls.go:72:15: t.a escapes to heap
./boxed_beside_calls.go:72:24: (*triple).set(t, 5) escapes to heap
./boxed_beside_calls.go:72:30: t.a escapes to heap
./boxed_beside_calls.go:73:13: ... argument does not escape
./boxed_beside_calls.go:73:24: (*triple).set(global, 1) escapes to heap
./boxed_beside_calls.go:73:29: global escapes to heap
./boxed_beside_calls.go:73:47: (*triple).set(global, 2) escapes to heap
./boxed_beside_calls.go:73:52: global escapes to heap
./boxed_beside_calls.go:75:13: ... argument does not escape
./boxed_beside_calls.go:75:14: l escapes to heap
./boxed_beside_calls.go:75:22: (*large).set(l, 3) escapes to heap
./boxed_beside_calls.go:75:28: l.a escapes to heap
./boxed_beside_calls.go:75:35: l.a[0] escapes to heap
./boxed_beside_calls.go:75:45: (*large).set(l, 4) escapes to heap
./boxed_beside_calls.go:77:13: ... argument does not escape
./boxed_beside_calls.go:77:19: (*text).set(s, 1) escapes to heap
./boxed_beside_calls.go:77:24: s escapes to heap
./boxed_beside_calls.go:77:32: (*text).set(s, 2) escapes to heap
./boxed_beside_calls.go:77:38: s.s escapes to heap
./boxed_beside_calls.go:79:13: ... argument does not escape
./boxed_beside_calls.go:79:19: (*number).set(n, 1) escapes to heap
./boxed_beside_calls.go:79:24: n escapes to heap
./boxed_beside_calls.go:79:32: (*number).set(n, 2) escapes to heap
./boxed_beside_calls.go:79:37: n escapes to heap
./boxed_beside_calls.go:81:13: ... argument does not escape
./boxed_beside_calls.go:81:14: f escapes to heap
./boxed_beside_calls.go:81:22: (*four).set(f, 7) escapes to heap
./boxed_beside_calls.go:81:27: f escapes to heap
./boxed_beside_calls.go:81:31: f[0] escapes to heap
./boxed_beside_calls.go:83:13: ... argument does not escape
./boxed_beside_calls.go:83:14: *p escapes to heap
./boxed_beside_calls.go:83:23: (*triple).set(p, 7) escapes to heap
./boxed_beside_calls.go:83:28: *p escapes to heap
./boxed_beside_calls.go:83:33: p.a escapes to heap
./boxed_beside_calls.go:84:19: []triple{...} does not escape
./boxed_beside_calls.go:85:13: ... argument does not escape
./boxed_beside_calls.go:85:19: items[0] escapes to heap
./boxed_beside_calls.go:85:36: (*triple).set(items[0], 7) escapes to heap
./boxed_beside_calls.go:85:46: items[0] escapes to heap
./boxed_beside_calls.go:85:59: items[0].a escapes to heap
./boxed_beside_calls.go:88:13: ... argument does not escape
./boxed_beside_calls.go:88:14: st escapes to heap
./boxed_beside_calls.go:88:24: (*stack).pop(st) escapes to heap
./boxed_beside_calls.go:88:28: st escapes to heap
./boxed_beside_calls.go:88:39: stack.size(st) escapes to heap
./boxed_beside_calls.go:90:13: ... argument does not escape
./boxed_beside_calls.go:90:13: .autotmp_9 escapes to heap
./boxed_beside_calls.go:90:13: .autotmp_10 escapes to heap
./boxed_beside_calls.go:91:15: []any{...} does not escape
./boxed_beside_calls.go:91:16: t escapes to heap
./boxed_beside_calls.go:91:27: (*triple).change(t, 8) escapes to heap
./boxed_beside_calls.go:91:32: t escapes to heap
./boxed_beside_calls.go:93:17: t escapes to heap
./boxed_beside_calls.go:93:25: (*triple).set(t, 10) escapes to heap
./boxed_beside_calls.go:98:4: t escapes to heap
./boxed_beside_calls.go:99:13: ... argument does not escape
./boxed_beside_calls.go:99:14: pair escapes to heap
./boxed_beside_calls.go:99:20: record escapes to heap
./boxed_beside_calls.go:100:17: t escapes to heap
./boxed_beside_calls.go:100:25: (*triple).set(t, 13) escapes to heap
./boxed_beside_calls.go:101:13: ... argument does not escape
./boxed_beside_calls.go:102:9: t escapes to heap
./boxed_beside_calls.go:102:20: (*triple).change(t, 14) escapes to heap
./boxed_beside_calls.go:103:13: ... argument does not escape
./boxed_beside_calls.go:104:13: ... argument does not escape
./boxed_beside_calls.go:106:9: func literal does not escape
./boxed_beside_calls.go:107:13: ... argument does not escape
./boxed_beside_calls.go:107:14: c escapes to heap
./boxed_beside_calls.go:107:20: add() escapes to heap
./boxed_beside_calls.go:107:24: c escapes to heap
./boxed_beside_calls.go:108:8: func literal does not escape
./boxed_beside_calls.go:108:28: ... argument does not escape
./boxed_beside_calls.go:108:40: t escapes to heap
./boxed_beside_calls.go:109:13: ... argument does not escape
./boxed_beside_calls.go:109:25: map[any]any{...} escapes to heap
./boxed_beside_calls.go:109:26: t escapes to heap
./boxed_beside_calls.go:109:29: 1 escapes to heap
./boxed_beside_calls.go:109:35: key(&t) escapes to heap
./boxed_beside_calls.go:109:41: t escapes to heap
./boxed_beside_calls.go:109:49: []int{...} escapes to heap
./boxed_beside_calls.go:109:49: []int{...} escapes to heap
./boxed_beside_calls.go:109:57: key(&t) escapes to heap
./boxed_beside_calls.go:109:66: key(&t) escapes to heap
./boxed_beside_calls.go:109:72: 3 escapes to heap
