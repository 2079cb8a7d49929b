./hash_table.go:13:7: s does not escape
./hash_table.go:21:7: s does not escape
./hash_table.go:21:20: o does not escape
./hash_table.go:31:19: o does not escape
./hash_table.go:31:50: Hasher(p) does not escape
./hash_table.go:47:28: &Table{...} escapes to heap
./hash_table.go:47:46: make([]slot, 8) escapes to heap
./hash_table.go:49:7: t does not escape
./hash_table.go:51:7: leaking param content: t
./hash_table.go:62:7: leaking param content: t
./hash_table.go:62:21: leaking param: k
./hash_table.go:62:31: leaking param: v
./hash_table.go:53:16: make([]slot, 2 * len(old)) escapes to heap
./hash_table.go:85:7: leaking param content: t
./hash_table.go:85:22: leaking param: k
./hash_table.go:99:7: leaking param content: t
./hash_table.go:99:21: leaking param: k
./hash_table.go:116:14: (*Table).Delete ignoring self-assignment in t.slots[i] = t.slots[next]
./hash_table.go:106:7: leaking param content: t
./hash_table.go:106:24: leaking param: k
./hash_table.go:125:7: leaking param content: t
./hash_table.go:125:22: yield does not escape
./hash_table.go:164:6: k does not escape
./hash_table.go:164:2: #p2 does not escape
./hash_table.go:137:20: Str(w) escapes to heap
./hash_table.go:139:12: Str(w) escapes to heap
./hash_table.go:139:18: c + 1 escapes to heap
./hash_table.go:142:18: w escapes to heap
./hash_table.go:143:14: ... argument does not escape
./hash_table.go:143:15: w escapes to heap
./hash_table.go:143:21: ok escapes to heap
./hash_table.go:145:13: ... argument does not escape
./hash_table.go:145:15: t.count escapes to heap
./hash_table.go:145:26: len(t.slots) escapes to heap
./hash_table.go:147:11: Pt{...} escapes to heap
./hash_table.go:147:24: i escapes to heap
./hash_table.go:150:18: Pt{...} escapes to heap
./hash_table.go:151:10: "lost" escapes to heap
./hash_table.go:156:23: Pt{...} escapes to heap
./hash_table.go:162:13: ... argument does not escape
./hash_table.go:162:15: t.count escapes to heap
./hash_table.go:162:23: sum escapes to heap
./hash_table.go:162:28: missing escapes to heap
./hash_table.go:162:45: (*Table).Delete(t, Str("nobody")) escapes to heap
./hash_table.go:162:49: Str("nobody") escapes to heap
./hash_table.go:164:2: func literal does not escape
./hash_table.go:172:13: ... argument does not escape
./hash_table.go:172:14: strs escapes to heap
./hash_table.go:172:20: points escapes to heap
./hash_table.go:172:37: t.probes < 5000 escapes to heap
./hash_table.go:173:11: Str("mixed") escapes to heap
./hash_table.go:173:27: []int{...} escapes to heap
./hash_table.go:173:27: []int{...} escapes to heap
./hash_table.go:174:11: Str("mixed2") escapes to heap
./hash_table.go:174:23: func literal escapes to heap
./hash_table.go:175:19: Str("mixed") escapes to heap
./hash_table.go:176:19: Str("mixed2") escapes to heap
./hash_table.go:177:13: ... argument does not escape
./hash_table.go:177:23: v.([]int)[1] escapes to heap
./hash_table.go:177:45: f.(func(int) int)(12) escapes to heap
