./dynamic_programming.go:45:18: editDistance ignoring self-assignment in ops[i], ops[j] = ops[j], ops[i]
./dynamic_programming.go:45:18: editDistance ignoring self-assignment in ops[i], ops[j] = ops[j], ops[i]
./dynamic_programming.go:8:19: a does not escape
./dynamic_programming.go:8:22: b does not escape
./dynamic_programming.go:9:17: ([]rune)(a) does not escape
./dynamic_programming.go:9:28: ([]rune)(b) does not escape
./dynamic_programming.go:10:11: make([][]int, len(s) + 1) does not escape
./dynamic_programming.go:12:14: make([]int, len(t) + 1) escapes to heap
./dynamic_programming.go:31:16: append does not escape
./dynamic_programming.go:34:16: append does not escape
./dynamic_programming.go:37:16: append does not escape
./dynamic_programming.go:40:16: append does not escape
./dynamic_programming.go:47:35: string(ops) escapes to heap
./dynamic_programming.go:50:10: a does not escape
./dynamic_programming.go:50:13: b does not escape
./dynamic_programming.go:51:15: make([][]string, len(a) + 1) does not escape
./dynamic_programming.go:53:18: make([]string, len(b) + 1) escapes to heap
./dynamic_programming.go:58:28: a[i:i + 1] + table[i + 1][j + 1] escapes to heap
./dynamic_programming.go:74:15: leaking param content: things
./dynamic_programming.go:81:8: func literal does not escape
./dynamic_programming.go:101:18: append escapes to heap
./dynamic_programming.go:117:9: coins ignoring self-assignment in w[i] += w[i - k]
./dynamic_programming.go:108:24: kinds does not escape
./dynamic_programming.go:109:11: make([]uint64, amount + 1) does not escape
./dynamic_programming.go:110:11: make([]int, amount + 1) does not escape
./dynamic_programming.go:132:13: longestIncreasing ignoring self-assignment in best[i] = best[j]
./dynamic_programming.go:126:24: xs does not escape
./dynamic_programming.go:127:14: make([][]int, len(xs)) does not escape
./dynamic_programming.go:135:19: append escapes to heap
./dynamic_programming.go:144:17: [][]int{...} escapes to heap
./dynamic_programming.go:144:18: []int{...} escapes to heap
./dynamic_programming.go:147:15: make([]int, len(last) + 1) escapes to heap
./dynamic_programming.go:152:16: append escapes to heap
./dynamic_programming.go:158:31: [][2]string{...} does not escape
./dynamic_programming.go:160:13: ... argument does not escape
./dynamic_programming.go:160:36: p[0] escapes to heap
./dynamic_programming.go:160:42: p[1] escapes to heap
./dynamic_programming.go:160:47: n escapes to heap
./dynamic_programming.go:160:50: ops escapes to heap
./dynamic_programming.go:162:13: ... argument does not escape
./dynamic_programming.go:162:17: lcs("AGGTAB", "GXTXAYB") escapes to heap
./dynamic_programming.go:162:43: lcs("the quick brown fox", "a thick crown for") escapes to heap
./dynamic_programming.go:163:13: ... argument does not escape
./dynamic_programming.go:163:30: []thing{...} does not escape
./dynamic_programming.go:163:13: .autotmp_5 escapes to heap
./dynamic_programming.go:163:13: .autotmp_6 escapes to heap
./dynamic_programming.go:164:13: ... argument does not escape
./dynamic_programming.go:164:19: ... argument does not escape
./dynamic_programming.go:164:13: .autotmp_7 escapes to heap
./dynamic_programming.go:164:13: .autotmp_8 escapes to heap
./dynamic_programming.go:165:13: ... argument does not escape
./dynamic_programming.go:165:19: ... argument does not escape
./dynamic_programming.go:165:13: .autotmp_9 escapes to heap
./dynamic_programming.go:165:13: .autotmp_10 escapes to heap
./dynamic_programming.go:166:13: ... argument does not escape
./dynamic_programming.go:166:31: longestIncreasing([]int{...}) escapes to heap
./dynamic_programming.go:166:37: []int{...} does not escape
./dynamic_programming.go:168:14: ... argument does not escape
./dynamic_programming.go:168:29: strings.Repeat("  ", 8 - i) escapes to heap
./dynamic_programming.go:168:54: strings.Trim(fmt.Sprint(... argument...), "[]") escapes to heap
./dynamic_programming.go:168:65: ... argument does not escape
./dynamic_programming.go:168:66: row escapes to heap
