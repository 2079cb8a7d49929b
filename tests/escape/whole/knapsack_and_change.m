./knapsack_and_change.go:12:11: leaking param content: things
./knapsack_and_change.go:13:15: make([][]int, len(things) + 1) does not escape
./knapsack_and_change.go:15:18: make([]int, capacity + 1) escapes to heap
./knapsack_and_change.go:29:19: append escapes to heap
./knapsack_and_change.go:39:15: things does not escape
./knapsack_and_change.go:40:21: map[key]int{} does not escape
./knapsack_and_change.go:42:10: func literal does not escape
./knapsack_and_change.go:50:9: func literal does not escape
./knapsack_and_change.go:73:14: coins ignoring self-assignment in combos[a] += combos[a - c]
./knapsack_and_change.go:62:24: kinds does not escape
./knapsack_and_change.go:64:15: make([]int, amount + 1) does not escape
./knapsack_and_change.go:65:14: make([]int, amount + 1) does not escape
./knapsack_and_change.go:66:16: make([]int, amount + 1) does not escape
./knapsack_and_change.go:83:18: append escapes to heap
./knapsack_and_change.go:88:14: leaking param content: items
./knapsack_and_change.go:93:15: append escapes to heap
./knapsack_and_change.go:96:15: append escapes to heap
./knapsack_and_change.go:101:24: numbers does not escape
./knapsack_and_change.go:104:31: chosen does not escape
./knapsack_and_change.go:104:9: func literal does not escape
./knapsack_and_change.go:106:28: append escapes to heap
./knapsack_and_change.go:106:16: append escapes to heap
./knapsack_and_change.go:116:37: append does not escape
./knapsack_and_change.go:124:24: a does not escape
./knapsack_and_change.go:125:16: []int{} does not escape
./knapsack_and_change.go:126:14: make([]int, len(a)) does not escape
./knapsack_and_change.go:128:32: func literal does not escape
./knapsack_and_change.go:135:18: append does not escape
./knapsack_and_change.go:143:22: []int{...} escapes to heap
./knapsack_and_change.go:143:16: append escapes to heap
./knapsack_and_change.go:150:19: []thing{...} does not escape
./knapsack_and_change.go:158:13: ... argument does not escape
./knapsack_and_change.go:158:46: c escapes to heap
./knapsack_and_change.go:158:49: v escapes to heap
./knapsack_and_change.go:158:52: m escapes to heap
./knapsack_and_change.go:158:55: calls escapes to heap
./knapsack_and_change.go:158:70: strings.Join(names, ", ") escapes to heap
./knapsack_and_change.go:160:13: ... argument does not escape
./knapsack_and_change.go:160:19: ... argument does not escape
./knapsack_and_change.go:160:13: .autotmp_10 escapes to heap
./knapsack_and_change.go:160:13: .autotmp_11 escapes to heap
./knapsack_and_change.go:161:13: ... argument does not escape
./knapsack_and_change.go:161:19: ... argument does not escape
./knapsack_and_change.go:161:13: .autotmp_12 escapes to heap
./knapsack_and_change.go:161:13: .autotmp_13 escapes to heap
./knapsack_and_change.go:162:13: ... argument does not escape
./knapsack_and_change.go:162:19: ... argument does not escape
./knapsack_and_change.go:162:13: .autotmp_14 escapes to heap
./knapsack_and_change.go:162:13: .autotmp_15 escapes to heap
./knapsack_and_change.go:163:13: ... argument does not escape
./knapsack_and_change.go:163:19: ... argument does not escape
./knapsack_and_change.go:163:13: .autotmp_16 escapes to heap
./knapsack_and_change.go:163:13: .autotmp_17 escapes to heap
./knapsack_and_change.go:164:36: []string{...} does not escape
./knapsack_and_change.go:165:13: ... argument does not escape
./knapsack_and_change.go:165:25: i escapes to heap
./knapsack_and_change.go:165:28: s escapes to heap
./knapsack_and_change.go:168:13: ... argument does not escape
./knapsack_and_change.go:168:19: sumTo(8, []int{...}) escapes to heap
./knapsack_and_change.go:168:28: []int{...} does not escape
./knapsack_and_change.go:169:13: ... argument does not escape
./knapsack_and_change.go:169:37: sumTo(99, []int{...}) == nil escapes to heap
./knapsack_and_change.go:169:29: []int{...} does not escape
./knapsack_and_change.go:170:13: ... argument does not escape
./knapsack_and_change.go:170:31: longestIncreasing([]int{...}) escapes to heap
./knapsack_and_change.go:170:37: []int{...} does not escape
./knapsack_and_change.go:170:99: longestIncreasing(nil) escapes to heap
