./range_over_func_results.go:7:16: leaking param: after
./range_over_func_results.go:8:14: yield does not escape
./range_over_func_results.go:8:9: func literal escapes to heap
./range_over_func_results.go:18:18: moved to heap: a
./range_over_func_results.go:18:25: moved to heap: err
moved to heap: #next
./range_over_func_results.go:19:2: moved to heap: #state1
./range_over_func_results.go:20:3: moved to heap: #state2
./range_over_func_results.go:19:2: func literal escapes to heap
./range_over_func_results.go:20:3: func literal escapes to heap
./range_over_func_results.go:22:29: ... argument does not escape
./range_over_func_results.go:22:39: y escapes to heap
./range_over_func_results.go:20:24: func literal escapes to heap
./range_over_func_results.go:19:23: func literal escapes to heap
./range_over_func_results.go:32:20: moved to heap: #rv1
./range_over_func_results.go:32:27: moved to heap: s
moved to heap: #next
./range_over_func_results.go:33:2: moved to heap: #state1
./range_over_func_results.go:33:2: func literal escapes to heap
./range_over_func_results.go:33:23: func literal escapes to heap
./range_over_func_results.go:41:19: moved to heap: a
./range_over_func_results.go:41:22: moved to heap: b
moved to heap: #next
./range_over_func_results.go:43:2: moved to heap: #state1
./range_over_func_results.go:43:2: func literal escapes to heap
./range_over_func_results.go:43:23: func literal escapes to heap
./range_over_func_results.go:54:15: moved to heap: n
./range_over_func_results.go:54:22: moved to heap: s
moved to heap: #next
./range_over_func_results.go:56:2: moved to heap: #state1
./range_over_func_results.go:55:8: func literal does not escape
./range_over_func_results.go:55:32: ... argument does not escape
./range_over_func_results.go:55:33: n escapes to heap
./range_over_func_results.go:56:2: func literal escapes to heap
./range_over_func_results.go:56:18: func literal escapes to heap
./range_over_func_results.go:62:22: moved to heap: #rv1
./range_over_func_results.go:62:27: moved to heap: #rv2
./range_over_func_results.go:63:2: moved to heap: k
moved to heap: #next
./range_over_func_results.go:64:2: moved to heap: #state1
./range_over_func_results.go:64:2: func literal escapes to heap
./range_over_func_results.go:66:28: ... argument does not escape
./range_over_func_results.go:66:29: "k" escapes to heap
./range_over_func_results.go:66:34: k escapes to heap
./range_over_func_results.go:64:23: func literal escapes to heap
./range_over_func_results.go:78:38: "after" escapes to heap
./range_over_func_results.go:72:20: moved to heap: n
./range_over_func_results.go:72:27: moved to heap: err
moved to heap: #next
./range_over_func_results.go:78:2: moved to heap: #state1
./range_over_func_results.go:73:8: func literal does not escape
./range_over_func_results.go:75:20: ... argument does not escape
./range_over_func_results.go:75:33: n escapes to heap
./range_over_func_results.go:78:2: func literal escapes to heap
./range_over_func_results.go:78:23: func literal escapes to heap
./range_over_func_results.go:85:13: ... argument does not escape
./range_over_func_results.go:85:13: .autotmp_0 escapes to heap
./range_over_func_results.go:86:13: ... argument does not escape
./range_over_func_results.go:86:13: .autotmp_2 escapes to heap
./range_over_func_results.go:87:13: ... argument does not escape
./range_over_func_results.go:87:13: .autotmp_4 escapes to heap
./range_over_func_results.go:87:13: .autotmp_5 escapes to heap
./range_over_func_results.go:88:13: ... argument does not escape
./range_over_func_results.go:88:13: .autotmp_6 escapes to heap
./range_over_func_results.go:88:13: .autotmp_7 escapes to heap
./range_over_func_results.go:89:13: ... argument does not escape
./range_over_func_results.go:89:13: .autotmp_8 escapes to heap
./range_over_func_results.go:89:13: .autotmp_9 escapes to heap
./range_over_func_results.go:90:13: ... argument does not escape
./range_over_func_results.go:90:13: .autotmp_10 escapes to heap
./range_over_func_results.go:90:13: .autotmp_11 escapes to heap
./range_over_func_results.go:91:13: ... argument does not escape
./range_over_func_results.go:91:13: .autotmp_12 escapes to heap
./range_over_func_results.go:91:13: .autotmp_13 escapes to heap
./range_over_func_results.go:92:13: ... argument does not escape
./range_over_func_results.go:92:13: .autotmp_14 escapes to heap
./range_over_func_results.go:92:13: .autotmp_15 escapes to heap
./range_over_func_results.go:93:13: ... argument does not escape
./range_over_func_results.go:93:13: .autotmp_16 escapes to heap
./range_over_func_results.go:93:13: .autotmp_17 escapes to heap
./range_over_func_results.go:94:13: ... argument does not escape
./range_over_func_results.go:94:13: .autotmp_18 escapes to heap
