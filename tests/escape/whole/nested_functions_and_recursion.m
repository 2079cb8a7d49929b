./nested_functions_and_recursion.go:15:19: leaking param: from
./nested_functions_and_recursion.go:15:25: leaking param: to
./nested_functions_and_recursion.go:15:29: leaking param: via
./nested_functions_and_recursion.go:15:41: move does not escape
./nested_functions_and_recursion.go:32:23: permutations.func1 ignoring self-assignment in items[k], items[i] = items[i], items[k]
./nested_functions_and_recursion.go:32:23: permutations.func1 ignoring self-assignment in items[k], items[i] = items[i], items[k]
./nested_functions_and_recursion.go:34:23: permutations.func1 ignoring self-assignment in items[k], items[i] = items[i], items[k]
./nested_functions_and_recursion.go:34:23: permutations.func1 ignoring self-assignment in items[k], items[i] = items[i], items[k]
./nested_functions_and_recursion.go:24:19: leaking param content: items
./nested_functions_and_recursion.go:24:35: emit does not escape
./nested_functions_and_recursion.go:26:8: func literal does not escape
./nested_functions_and_recursion.go:28:15: append escapes to heap
./nested_functions_and_recursion.go:42:6: func literal does not escape
./nested_functions_and_recursion.go:46:23: "(" + b(n - 1) + ")" escapes to heap
./nested_functions_and_recursion.go:48:6: func literal does not escape
./nested_functions_and_recursion.go:52:23: "[" + c(n - 1) + "]" escapes to heap
./nested_functions_and_recursion.go:54:6: func literal does not escape
./nested_functions_and_recursion.go:58:17: a(n - 1) + a(0) escapes to heap
./nested_functions_and_recursion.go:66:14: leaking param: f
./nested_functions_and_recursion.go:66:9: func literal escapes to heap
./nested_functions_and_recursion.go:67:10: func literal escapes to heap
./nested_functions_and_recursion.go:76:7: leaking param: a
./nested_functions_and_recursion.go:76:22: leaking param: b
./nested_functions_and_recursion.go:77:14: leaking param: f
./nested_functions_and_recursion.go:77:9: func literal escapes to heap
./nested_functions_and_recursion.go:78:10: func literal escapes to heap
./nested_functions_and_recursion.go:82:7: leaking param: a
./nested_functions_and_recursion.go:82:23: leaking param: b
./nested_functions_and_recursion.go:83:14: leaking param: f
./nested_functions_and_recursion.go:83:9: func literal escapes to heap
./nested_functions_and_recursion.go:86:7: a does not escape
./nested_functions_and_recursion.go:86:38: func literal escapes to heap
./nested_functions_and_recursion.go:90:8: leaking param: f
./nested_functions_and_recursion.go:91:12: leaking param: x
./nested_functions_and_recursion.go:91:7: func literal escapes to heap
./nested_functions_and_recursion.go:92:12: func literal escapes to heap
./nested_functions_and_recursion.go:97:17: moved to heap: n
./nested_functions_and_recursion.go:97:20: moved to heap: acc
./nested_functions_and_recursion.go:98:9: func literal escapes to heap
./nested_functions_and_recursion.go:127:17: leaking param: self
./nested_functions_and_recursion.go:128:10: func literal escapes to heap
./nested_functions_and_recursion.go:144:10: func literal does not escape
./nested_functions_and_recursion.go:145:11: func literal does not escape
./nested_functions_and_recursion.go:111:31: f does not escape
./nested_functions_and_recursion.go:111:34: t does not escape
./nested_functions_and_recursion.go:118:50: leaking param: p
./nested_functions_and_recursion.go:109:13: ... argument does not escape
./nested_functions_and_recursion.go:109:23: ackermann(2, 3) escapes to heap
./nested_functions_and_recursion.go:109:40: ackermann(1, 10) escapes to heap
./nested_functions_and_recursion.go:111:26: func literal does not escape
./nested_functions_and_recursion.go:113:19: f + t + " " escapes to heap
./nested_functions_and_recursion.go:116:13: ... argument does not escape
./nested_functions_and_recursion.go:116:14: moves escapes to heap
./nested_functions_and_recursion.go:116:21: first escapes to heap
./nested_functions_and_recursion.go:118:23: []string{...} does not escape
./nested_functions_and_recursion.go:118:45: func literal does not escape
./nested_functions_and_recursion.go:120:13: ... argument does not escape
./nested_functions_and_recursion.go:120:14: p escapes to heap
./nested_functions_and_recursion.go:120:17: " " escapes to heap
./nested_functions_and_recursion.go:123:13: ... argument does not escape
./nested_functions_and_recursion.go:123:14: n escapes to heap
./nested_functions_and_recursion.go:124:13: ... argument does not escape
./nested_functions_and_recursion.go:124:20: mutual(7) escapes to heap
./nested_functions_and_recursion.go:124:31: mutual(0) escapes to heap
./nested_functions_and_recursion.go:126:13: ... argument does not escape
./nested_functions_and_recursion.go:126:33: Church.int(Church.plus(two, three)) escapes to heap
./nested_functions_and_recursion.go:126:68: Church.int(Church.times(two, Church.times(three, two))) escapes to heap
./nested_functions_and_recursion.go:127:12: func literal escapes to heap
./nested_functions_and_recursion.go:135:13: ... argument does not escape
./nested_functions_and_recursion.go:135:18: fact(10) escapes to heap
./nested_functions_and_recursion.go:139:15: ... argument does not escape
./nested_functions_and_recursion.go:139:16: r escapes to heap
./nested_functions_and_recursion.go:143:13: ... argument does not escape
./nested_functions_and_recursion.go:147:3: (func literal)(1) escapes to heap
./nested_functions_and_recursion.go:143:14: func literal does not escape
