./lfu_cache.go:35:9: &Cache{...} escapes to heap
./lfu_cache.go:37:16: make(map[string]*list.Element, capacity) escapes to heap
./lfu_cache.go:38:16: make(map[int]*list.List) escapes to heap
./lfu_cache.go:42:7: c does not escape
./lfu_cache.go:51:7: c does not escape
./lfu_cache.go:51:23: leaking param content: e
./lfu_cache.go:65:7: c does not escape
./lfu_cache.go:65:21: key does not escape
./lfu_cache.go:76:7: c does not escape
./lfu_cache.go:76:21: leaking param: key
./lfu_cache.go:76:33: leaking param: value
./lfu_cache.go:98:39: &node{...} escapes to heap
./lfu_cache.go:101:7: c does not escape
./lfu_cache.go:111:35: ... argument does not escape
./lfu_cache.go:111:46: n.key escapes to heap
./lfu_cache.go:111:17: append does not escape
./lfu_cache.go:114:36: ... argument does not escape
./lfu_cache.go:114:48: f escapes to heap
./lfu_cache.go:114:63: strings.Join(keys, " ") escapes to heap
./lfu_cache.go:114:17: append does not escape
./lfu_cache.go:120:11: leaking param: c
./lfu_cache.go:120:21: leaking param: f
./lfu_cache.go:121:14: leaking param: k
./lfu_cache.go:121:9: func literal escapes to heap
./lfu_cache.go:134:19: leaking param: k
./lfu_cache.go:134:29: leaking param: v
./lfu_cache.go:153:26: s does not escape
./lfu_cache.go:133:6: moved to heap: evicted
./lfu_cache.go:137:7: moved to heap: op
./lfu_cache.go:137:11: moved to heap: key
./lfu_cache.go:138:7: moved to heap: n
./lfu_cache.go:151:2: moved to heap: calls
./lfu_cache.go:134:14: func literal escapes to heap
./lfu_cache.go:134:82: ... argument does not escape
./lfu_cache.go:134:83: k escapes to heap
./lfu_cache.go:134:86: ":" escapes to heap
./lfu_cache.go:134:62: append escapes to heap
./lfu_cache.go:139:27: ... argument does not escape
./lfu_cache.go:141:15: n escapes to heap
./lfu_cache.go:142:14: ... argument does not escape
./lfu_cache.go:142:30: s escapes to heap
./lfu_cache.go:145:14: ... argument does not escape
./lfu_cache.go:145:39: s escapes to heap
./lfu_cache.go:145:48: ok escapes to heap
./lfu_cache.go:148:13: ... argument does not escape
./lfu_cache.go:148:14: evicted escapes to heap
./lfu_cache.go:149:12: ... argument does not escape
./lfu_cache.go:149:28: c.Stats escapes to heap
./lfu_cache.go:149:43: Stats.Ratio(c.Stats) escapes to heap
./lfu_cache.go:153:21: func literal escapes to heap
./lfu_cache.go:153:69: len(s) escapes to heap
./lfu_cache.go:155:12: ... argument does not escape
./lfu_cache.go:155:24: " " escapes to heap
./lfu_cache.go:157:13: ... argument does not escape
./lfu_cache.go:157:14: calls escapes to heap
./lfu_cache.go:157:23: c2.Stats escapes to heap
./lfu_cache.go:160:17: 1 escapes to heap
./lfu_cache.go:162:13: ... argument does not escape
./lfu_cache.go:162:14: ok escapes to heap
./lfu_cache.go:162:29: Stats.Ratio(empty.Stats) escapes to heap
./lfu_cache.go:162:48: (*Cache).String(empty) == "" escapes to heap
./lfu_cache.go:168:20: ... argument does not escape
./lfu_cache.go:168:21: "k" escapes to heap
./lfu_cache.go:168:45: x >> uint(20) % uint32(150) * (x >> uint(28)) % uint32(200) escapes to heap
./lfu_cache.go:170:17: i escapes to heap
./lfu_cache.go:173:13: ... argument does not escape
./lfu_cache.go:173:17: len(big.items) escapes to heap
./lfu_cache.go:173:33: big.Stats escapes to heap
./lfu_cache.go:174:12: ... argument does not escape
./lfu_cache.go:174:35: Stats.Ratio(big.Stats) escapes to heap
./lfu_cache.go:174:42: big.min escapes to heap
