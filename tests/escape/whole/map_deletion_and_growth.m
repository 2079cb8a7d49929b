./map_deletion_and_growth.go:18:7: m does not escape
./map_deletion_and_growth.go:22:7: leaking param content: m
./map_deletion_and_growth.go:28:17: append escapes to heap
./map_deletion_and_growth.go:31:19: append escapes to heap
./map_deletion_and_growth.go:35:7: leaking param content: m
./map_deletion_and_growth.go:37:18: append escapes to heap
./map_deletion_and_growth.go:38:20: append escapes to heap
./map_deletion_and_growth.go:44:7: r does not escape
./map_deletion_and_growth.go:54:21: map[int]int{} does not escape
./map_deletion_and_growth.go:54:25: &model{} does not escape
./map_deletion_and_growth.go:68:21: fmt.Sprint(... argument...) escapes to heap
./map_deletion_and_growth.go:68:21: ... argument does not escape
./map_deletion_and_growth.go:68:22: "differ at " escapes to heap
./map_deletion_and_growth.go:68:36: k escapes to heap
./map_deletion_and_growth.go:72:10: "lengths differ" escapes to heap
./map_deletion_and_growth.go:79:10: "ranged over something else" escapes to heap
./map_deletion_and_growth.go:87:21: map[string]int{} does not escape
./map_deletion_and_growth.go:89:16: ... argument does not escape
./map_deletion_and_growth.go:89:32: i * 7919 % n escapes to heap
./map_deletion_and_growth.go:92:22: ... argument does not escape
./map_deletion_and_growth.go:92:23: "key" escapes to heap
./map_deletion_and_growth.go:92:30: i escapes to heap
./map_deletion_and_growth.go:95:23: ... argument does not escape
./map_deletion_and_growth.go:95:24: "key" escapes to heap
./map_deletion_and_growth.go:95:31: i escapes to heap
./map_deletion_and_growth.go:101:19: map[int]bool{} does not escape
./map_deletion_and_growth.go:118:18: map[int]int{...} does not escape
./map_deletion_and_growth.go:132:11: make(map[int]int, n) does not escape
./map_deletion_and_growth.go:148:18: map[key]int{} does not escape
./map_deletion_and_growth.go:150:27: ... argument does not escape
./map_deletion_and_growth.go:150:30: i / uint32(50) escapes to heap
./map_deletion_and_growth.go:152:24: map[key]int{} does not escape
./map_deletion_and_growth.go:164:21: ... argument does not escape
./map_deletion_and_growth.go:164:22: k escapes to heap
./map_deletion_and_growth.go:164:25: " visited " escapes to heap
./map_deletion_and_growth.go:164:38: n escapes to heap
./map_deletion_and_growth.go:170:19: ... argument does not escape
./map_deletion_and_growth.go:170:20: "each once; " escapes to heap
./map_deletion_and_growth.go:170:38: len(m) escapes to heap
./map_deletion_and_growth.go:170:43: " " escapes to heap
./map_deletion_and_growth.go:170:61: len(visited) <= 52 escapes to heap
./map_deletion_and_growth.go:174:22: map[int]*[4]int{} does not escape
./map_deletion_and_growth.go:176:10: &[4]int{...} escapes to heap
./map_deletion_and_growth.go:179:11: "lost" escapes to heap
./map_deletion_and_growth.go:188:13: ... argument does not escape
./map_deletion_and_growth.go:188:13: .autotmp_0 escapes to heap
./map_deletion_and_growth.go:188:13: .autotmp_1 escapes to heap
./map_deletion_and_growth.go:189:13: ... argument does not escape
./map_deletion_and_growth.go:189:13: .autotmp_2 escapes to heap
./map_deletion_and_growth.go:189:13: .autotmp_3 escapes to heap
./map_deletion_and_growth.go:190:13: ... argument does not escape
./map_deletion_and_growth.go:190:18: grow(10) escapes to heap
./map_deletion_and_growth.go:190:28: grow(600) escapes to heap
./map_deletion_and_growth.go:191:13: ... argument does not escape
./map_deletion_and_growth.go:191:13: .autotmp_4 escapes to heap
./map_deletion_and_growth.go:191:13: .autotmp_5 escapes to heap
./map_deletion_and_growth.go:192:13: ... argument does not escape
./map_deletion_and_growth.go:192:13: .autotmp_6 escapes to heap
./map_deletion_and_growth.go:192:13: .autotmp_7 escapes to heap
./map_deletion_and_growth.go:193:13: ... argument does not escape
./map_deletion_and_growth.go:193:35: updateAllWhileRanging(300) escapes to heap
./map_deletion_and_growth.go:194:13: ... argument does not escape
./map_deletion_and_growth.go:194:25: countVisits() escapes to heap
./map_deletion_and_growth.go:195:13: ... argument does not escape
./map_deletion_and_growth.go:195:18: fifo(500) escapes to heap
./map_deletion_and_growth.go:196:23: map[string][]int{} escapes to heap
./map_deletion_and_growth.go:198:19: string(rune(97 + i % 5)) escapes to heap
./map_deletion_and_growth.go:199:16: append escapes to heap
./map_deletion_and_growth.go:208:13: ... argument does not escape
./map_deletion_and_growth.go:208:20: len(m) escapes to heap
./map_deletion_and_growth.go:209:27: map[string]bool{} does not escape
./map_deletion_and_growth.go:210:23: map[int]bool{...} does not escape
./map_deletion_and_growth.go:214:19: ... argument does not escape
./map_deletion_and_growth.go:214:20: k escapes to heap
./map_deletion_and_growth.go:218:13: ... argument does not escape
./map_deletion_and_growth.go:218:26: len(orders) > 1 escapes to heap
./map_deletion_and_growth.go:219:13: make(map[uint64]struct {}, 100) does not escape
./map_deletion_and_growth.go:223:13: ... argument does not escape
./map_deletion_and_growth.go:223:17: len(big) escapes to heap
./map_deletion_and_growth.go:230:13: ... argument does not escape
./map_deletion_and_growth.go:230:17: len(big) escapes to heap
./map_deletion_and_growth.go:233:23: map[int]int{} does not escape
./map_deletion_and_growth.go:241:13: ... argument does not escape
./map_deletion_and_growth.go:241:14: s escapes to heap
