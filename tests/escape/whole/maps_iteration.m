./maps_iteration.go:13:18: map[int]int{} does not escape
./maps_iteration.go:17:21: map[int]int{} does not escape
./maps_iteration.go:20:15: ... argument does not escape
./maps_iteration.go:20:16: "wrong value" escapes to heap
./maps_iteration.go:20:31: k escapes to heap
./maps_iteration.go:20:34: v escapes to heap
./maps_iteration.go:28:15: ... argument does not escape
./maps_iteration.go:28:16: "seen twice" escapes to heap
./maps_iteration.go:28:30: k escapes to heap
./maps_iteration.go:28:33: c escapes to heap
./maps_iteration.go:32:14: ... argument does not escape
./maps_iteration.go:32:15: "left over" escapes to heap
./maps_iteration.go:32:28: k escapes to heap
./maps_iteration.go:34:13: ... argument does not escape
./maps_iteration.go:34:14: "delete while ranging" escapes to heap
./maps_iteration.go:34:38: n escapes to heap
./maps_iteration.go:34:44: len(m) escapes to heap
./maps_iteration.go:34:59: len(seen) >= (n + 1) / 2 escapes to heap
./maps_iteration.go:34:81: len(seen) <= n escapes to heap
./maps_iteration.go:38:21: map[int]string{} does not escape
./maps_iteration.go:42:20: map[int]int{} does not escape
./maps_iteration.go:43:22: map[int]int{} does not escape
./maps_iteration.go:60:15: ... argument does not escape
./maps_iteration.go:60:16: "old entry seen" escapes to heap
./maps_iteration.go:60:37: old[i] escapes to heap
./maps_iteration.go:60:42: "times" escapes to heap
./maps_iteration.go:60:51: i escapes to heap
./maps_iteration.go:65:15: ... argument does not escape
./maps_iteration.go:65:16: "fresh entry seen" escapes to heap
./maps_iteration.go:65:36: c escapes to heap
./maps_iteration.go:65:39: "times" escapes to heap
./maps_iteration.go:65:48: k escapes to heap
./maps_iteration.go:68:13: ... argument does not escape
./maps_iteration.go:68:14: "insert while ranging" escapes to heap
./maps_iteration.go:68:38: n escapes to heap
./maps_iteration.go:68:44: len(m) escapes to heap
./maps_iteration.go:68:52: len(old) escapes to heap
./maps_iteration.go:72:18: map[key]int{} does not escape
./maps_iteration.go:74:22: ... argument does not escape
./maps_iteration.go:74:23: i escapes to heap
./maps_iteration.go:80:23: ... argument does not escape
./maps_iteration.go:80:24: j escapes to heap
./maps_iteration.go:88:15: ... argument does not escape
./maps_iteration.go:88:16: "bad key" escapes to heap
./maps_iteration.go:88:27: k escapes to heap
./maps_iteration.go:91:13: ... argument does not escape
./maps_iteration.go:91:14: "update while ranging" escapes to heap
./maps_iteration.go:91:38: n escapes to heap
./maps_iteration.go:91:44: len(m) escapes to heap
./maps_iteration.go:91:55: total >= 3 * n escapes to heap
./maps_iteration.go:95:21: map[string]int{} escapes to heap
./maps_iteration.go:97:15: ... argument does not escape
./maps_iteration.go:97:16: "k" escapes to heap
./maps_iteration.go:97:21: i escapes to heap
./maps_iteration.go:103:13: ... argument does not escape
./maps_iteration.go:103:14: "clear while ranging" escapes to heap
./maps_iteration.go:103:37: n escapes to heap
./maps_iteration.go:103:43: len(m) escapes to heap
./maps_iteration.go:107:18: map[int]int{} does not escape
./maps_iteration.go:125:13: ... argument does not escape
./maps_iteration.go:125:14: "grow then delete" escapes to heap
./maps_iteration.go:125:34: n escapes to heap
./maps_iteration.go:125:37: steps escapes to heap
./maps_iteration.go:125:47: len(m) escapes to heap
./maps_iteration.go:129:18: map[int]int{} does not escape
./maps_iteration.go:141:13: ... argument does not escape
./maps_iteration.go:141:14: "nested" escapes to heap
./maps_iteration.go:141:24: n escapes to heap
./maps_iteration.go:141:33: pairs == n * (n + 1) / 2 escapes to heap
./maps_iteration.go:145:18: map[int]int{} does not escape
./maps_iteration.go:149:23: map[int]bool{} does not escape
./maps_iteration.go:207:30: map[int]bool{...} does not escape
./maps_iteration.go:208:22: "deferred" escapes to heap
./maps_iteration.go:208:36: k > 0 escapes to heap
./maps_iteration.go:208:21: ... argument does not escape
./maps_iteration.go:188:6: moved to heap: k
./maps_iteration.go:188:9: moved to heap: v
./maps_iteration.go:160:21: map[string]int{...} does not escape
./maps_iteration.go:162:14: ... argument does not escape
./maps_iteration.go:162:15: k escapes to heap
./maps_iteration.go:165:14: ... argument does not escape
./maps_iteration.go:165:15: v escapes to heap
./maps_iteration.go:168:14: ... argument does not escape
./maps_iteration.go:168:15: "once" escapes to heap
./maps_iteration.go:174:13: ... argument does not escape
./maps_iteration.go:174:14: k escapes to heap
./maps_iteration.go:174:17: v escapes to heap
./maps_iteration.go:178:13: ... argument does not escape
./maps_iteration.go:180:23: map[string]int{} escapes to heap
./maps_iteration.go:181:44: map[int]int{...} does not escape
./maps_iteration.go:183:13: ... argument does not escape
./maps_iteration.go:183:19: arr escapes to heap
./maps_iteration.go:184:35: []int{...} does not escape
./maps_iteration.go:186:13: ... argument does not escape
./maps_iteration.go:188:34: map[string]int{...} does not escape
./maps_iteration.go:189:19: func literal escapes to heap
./maps_iteration.go:189:67: ... argument does not escape
./maps_iteration.go:189:68: k escapes to heap
./maps_iteration.go:189:71: v escapes to heap
./maps_iteration.go:189:14: append does not escape
./maps_iteration.go:191:13: ... argument does not escape
./maps_iteration.go:191:19: fs[0]() escapes to heap
./maps_iteration.go:191:28: fs[0]() escapes to heap
./maps_iteration.go:194:32: map[string]bool{...} does not escape
./maps_iteration.go:200:23: ... argument does not escape
./maps_iteration.go:200:24: k escapes to heap
./maps_iteration.go:200:27: j escapes to heap
./maps_iteration.go:205:13: ... argument does not escape
./maps_iteration.go:205:14: found escapes to heap
./maps_iteration.go:206:2: func literal does not escape
./maps_iteration.go:211:33: map[string]map[string]int{...} escapes to heap
./maps_iteration.go:211:39: map[string]int{...} escapes to heap
./maps_iteration.go:216:13: ... argument does not escape
./maps_iteration.go:219:14: ... argument does not escape
./maps_iteration.go:219:15: k escapes to heap
./maps_iteration.go:219:21: len(*np) escapes to heap
./maps_iteration.go:224:25: []int{...} does not escape
./maps_iteration.go:234:13: ... argument does not escape
./maps_iteration.go:234:19: order(3) escapes to heap
./maps_iteration.go:234:29: order(8) escapes to heap
./maps_iteration.go:234:39: order(50) escapes to heap
./maps_iteration.go:234:50: order(300) escapes to heap
