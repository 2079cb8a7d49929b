./lru_cache.go:25:24: options does not escape
./lru_cache.go:26:7: &LRU{...} escapes to heap
./lru_cache.go:33:16: leaking param: f
./lru_cache.go:34:14: c does not escape
./lru_cache.go:34:9: func literal escapes to heap
./lru_cache.go:37:11: s does not escape
./lru_cache.go:38:27: ([]byte)(s) does not escape
./lru_cache.go:38:27: zero-copy string->[]byte conversion
./lru_cache.go:44:7: leaking param: c to result ~r0 level=0
./lru_cache.go:44:20: key does not escape
./lru_cache.go:52:7: c does not escape
./lru_cache.go:52:22: leaking param content: e
./lru_cache.go:66:7: leaking param content: c
./lru_cache.go:66:21: leaking param: e
./lru_cache.go:77:7: leaking param content: c
./lru_cache.go:77:19: key does not escape
./lru_cache.go:89:7: leaking param content: c
./lru_cache.go:89:19: leaking param: key
./lru_cache.go:89:24: leaking param: value
./lru_cache.go:106:7: &entry{...} escapes to heap
./lru_cache.go:112:7: c does not escape
./lru_cache.go:115:32: e.key + "=" + e.value escapes to heap
./lru_cache.go:115:16: append does not escape
./lru_cache.go:117:39: "{" + strings.Join(keys, " ") + "}" escapes to heap
./lru_cache.go:150:14: ... argument does not escape
./lru_cache.go:150:15: "recovered:" escapes to heap
./lru_cache.go:122:29: leaking param: k
./lru_cache.go:121:6: moved to heap: evicted
./lru_cache.go:122:10: ... argument does not escape
./lru_cache.go:122:24: func literal escapes to heap
./lru_cache.go:122:60: append escapes to heap
./lru_cache.go:125:14: v + "!" escapes to heap
./lru_cache.go:127:23: ... argument does not escape
./lru_cache.go:127:24: i escapes to heap
./lru_cache.go:129:14: ... argument does not escape
./lru_cache.go:129:15: k escapes to heap
./lru_cache.go:129:21: evicted escapes to heap
./lru_cache.go:131:12: ... argument does not escape
./lru_cache.go:131:45: c.hits escapes to heap
./lru_cache.go:131:53: c.misses escapes to heap
./lru_cache.go:131:63: c.size escapes to heap
./lru_cache.go:134:22: ... argument does not escape
./lru_cache.go:134:35: i * i % 83 escapes to heap
./lru_cache.go:134:51: ... argument does not escape
./lru_cache.go:134:52: i escapes to heap
./lru_cache.go:147:13: ... argument does not escape
./lru_cache.go:147:14: n escapes to heap
./lru_cache.go:147:17: chains escapes to heap
./lru_cache.go:147:28: big.size escapes to heap
./lru_cache.go:147:35: sum escapes to heap
./lru_cache.go:147:50: big.newest.key escapes to heap
./lru_cache.go:147:66: big.oldest.key escapes to heap
./lru_cache.go:149:8: func literal does not escape
