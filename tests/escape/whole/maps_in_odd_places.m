./maps_in_odd_places.go:46:13: leaking param content: m
./maps_in_odd_places.go:47:13: make(map[string]color, len(m)) escapes to heap
./maps_in_odd_places.go:19:26: map[int]int{...} escapes to heap
./maps_in_odd_places.go:26:2: map[string]struct { value int; long string }{...} escapes to heap
./maps_in_odd_places.go:32:14: xs does not escape
./maps_in_odd_places.go:38:16: xs does not escape
./maps_in_odd_places.go:17:29: map[color]string{...} escapes to heap
./maps_in_odd_places.go:31:52: map[string]func(...int) (int, error){...} escapes to heap
./maps_in_odd_places.go:32:9: func literal escapes to heap
./maps_in_odd_places.go:38:11: func literal escapes to heap
./maps_in_odd_places.go:56:7: g does not escape
./maps_in_odd_places.go:56:21: leaking param: a
./maps_in_odd_places.go:56:24: leaking param: b
./maps_in_odd_places.go:57:15: append escapes to heap
./maps_in_odd_places.go:58:15: append escapes to heap
./maps_in_odd_places.go:61:7: g does not escape
./maps_in_odd_places.go:61:22: leaking param: from
./maps_in_odd_places.go:61:35: seen does not escape
./maps_in_odd_places.go:78:7: c does not escape
./maps_in_odd_places.go:96:7: d does not escape
./maps_in_odd_places.go:96:45: d.name + " barks" escapes to heap
./maps_in_odd_places.go:97:7: c does not escape
./maps_in_odd_places.go:97:60: ... argument does not escape
./maps_in_odd_places.go:97:61: "meow " escapes to heap
./maps_in_odd_places.go:97:70: *c.lives escapes to heap
./maps_in_odd_places.go:104:7: t does not escape
./maps_in_odd_places.go:104:20: s does not escape
./maps_in_odd_places.go:107:27: map[rune]*trie{} escapes to heap
./maps_in_odd_places.go:111:8: &trie{} escapes to heap
./maps_in_odd_places.go:119:7: t does not escape
./maps_in_odd_places.go:131:28: ... argument does not escape
./maps_in_odd_places.go:130:10: f does not escape
./maps_in_odd_places.go:131:8: func literal does not escape
./maps_in_odd_places.go:135:11: m does not escape
./maps_in_odd_places.go:135:29: leaking param: k
./maps_in_odd_places.go:138:19: ... argument does not escape
./maps_in_odd_places.go:138:29: k escapes to heap
./maps_in_odd_places.go:144:8: func literal does not escape
./maps_in_odd_places.go:145:20: map[string]int{...} escapes to heap
./maps_in_odd_places.go:156:31: ... argument escapes to heap
./maps_in_odd_places.go:202:26: ... argument does not escape
./maps_in_odd_places.go:202:58: any(struct { m map[int]int }{}) == any(struct { m map[int]int }{}) escapes to heap
./maps_in_odd_places.go:164:2: moved to heap: lives
./maps_in_odd_places.go:185:2: moved to heap: i
./maps_in_odd_places.go:185:5: moved to heap: arr
./maps_in_odd_places.go:230:6: moved to heap: i
./maps_in_odd_places.go:150:13: ... argument does not escape
./maps_in_odd_places.go:150:33: len(squares) escapes to heap
./maps_in_odd_places.go:150:51: squares[28] escapes to heap
./maps_in_odd_places.go:150:64: squares[29] escapes to heap
./maps_in_odd_places.go:150:80: roman["M"].long escapes to heap
./maps_in_odd_places.go:150:97: roman["u"].value escapes to heap
./maps_in_odd_places.go:150:108: len(roman) escapes to heap
./maps_in_odd_places.go:151:30: ... argument escapes to heap
./maps_in_odd_places.go:152:14: ... argument does not escape
./maps_in_odd_places.go:152:15: n escapes to heap
./maps_in_odd_places.go:155:13: ... argument does not escape
./maps_in_odd_places.go:155:36: handlers["none"] == nil escapes to heap
./maps_in_odd_places.go:156:6: func literal does not escape
./maps_in_odd_places.go:157:12: graph{} escapes to heap
./maps_in_odd_places.go:161:13: ... argument does not escape
./maps_in_odd_places.go:161:21: graph.reach(g, "a", map[string]bool{}) escapes to heap
./maps_in_odd_places.go:161:42: map[string]bool{} does not escape
./maps_in_odd_places.go:161:54: graph.reach(g, "z", map[string]bool{}) escapes to heap
./maps_in_odd_places.go:161:75: map[string]bool{} does not escape
./maps_in_odd_places.go:161:83: len(g) escapes to heap
./maps_in_odd_places.go:162:7: &cache{...} does not escape
./maps_in_odd_places.go:162:38: map[[2]int]uint64{} does not escape
./maps_in_odd_places.go:163:13: ... argument does not escape
./maps_in_odd_places.go:163:21: (*cache).paths(c, 30, 30) escapes to heap
./maps_in_odd_places.go:163:32: c.hits escapes to heap
./maps_in_odd_places.go:163:40: c.misses escapes to heap
./maps_in_odd_places.go:163:52: len(c.store) escapes to heap
./maps_in_odd_places.go:165:26: map[string]animal{...} does not escape
./maps_in_odd_places.go:165:35: dog{...} escapes to heap
./maps_in_odd_places.go:166:13: ... argument does not escape
./maps_in_odd_places.go:166:28: zoo["d"].sound() escapes to heap
./maps_in_odd_places.go:166:46: zoo["c"].sound() escapes to heap
./maps_in_odd_places.go:166:64: zoo["c"].sound() escapes to heap
./maps_in_odd_places.go:166:77: zoo["n"] == nil escapes to heap
./maps_in_odd_places.go:167:6: func literal does not escape
./maps_in_odd_places.go:169:14: ... argument does not escape
./maps_in_odd_places.go:169:16: d.name escapes to heap
./maps_in_odd_places.go:175:13: ... argument does not escape
./maps_in_odd_places.go:175:21: (*trie).count(t) escapes to heap
./maps_in_odd_places.go:175:28: len(t.next) escapes to heap
./maps_in_odd_places.go:175:41: len(t.next['a'].next['ñ'].next) escapes to heap
./maps_in_odd_places.go:176:24: map[string]int{...} escapes to heap
./maps_in_odd_places.go:176:48: map[string]int{} escapes to heap
./maps_in_odd_places.go:179:13: ... argument does not escape
./maps_in_odd_places.go:179:17: ok escapes to heap
./maps_in_odd_places.go:181:13: ... argument does not escape
./maps_in_odd_places.go:181:17: ok escapes to heap
./maps_in_odd_places.go:184:13: ... argument does not escape
./maps_in_odd_places.go:187:13: ... argument does not escape
./maps_in_odd_places.go:187:14: i escapes to heap
./maps_in_odd_places.go:187:17: arr escapes to heap
./maps_in_odd_places.go:190:13: ... argument does not escape
./maps_in_odd_places.go:190:14: arr escapes to heap
./maps_in_odd_places.go:190:22: len(shadow()) escapes to heap
./maps_in_odd_places.go:194:14: ... argument does not escape
./maps_in_odd_places.go:194:15: "strings" escapes to heap
./maps_in_odd_places.go:197:14: ... argument does not escape
./maps_in_odd_places.go:197:15: "ints" escapes to heap
./maps_in_odd_places.go:200:13: ... argument does not escape
./maps_in_odd_places.go:200:14: isMap escapes to heap
./maps_in_odd_places.go:200:43: boxed.(map[string]int)["via"] escapes to heap
./maps_in_odd_places.go:201:6: func literal does not escape
./maps_in_odd_places.go:201:26: ... argument does not escape
./maps_in_odd_places.go:201:33: boxed == boxed escapes to heap
./maps_in_odd_places.go:202:6: func literal does not escape
./maps_in_odd_places.go:205:14: ... argument does not escape
./maps_in_odd_places.go:205:15: "big" escapes to heap
./maps_in_odd_places.go:207:14: ... argument does not escape
./maps_in_odd_places.go:207:15: "one" escapes to heap
./maps_in_odd_places.go:211:14: ... argument does not escape
./maps_in_odd_places.go:211:15: "red?" escapes to heap
./maps_in_odd_places.go:213:14: ... argument does not escape
./maps_in_odd_places.go:213:15: "green" escapes to heap
./maps_in_odd_places.go:215:29: []map[string][]*int{...} does not escape
./maps_in_odd_places.go:215:30: map[string][]*int{} does not escape
./maps_in_odd_places.go:216:23: append escapes to heap
./maps_in_odd_places.go:218:13: ... argument does not escape
./maps_in_odd_places.go:218:14: arr escapes to heap
./maps_in_odd_places.go:218:22: len(rows[1]["p"]) escapes to heap
./maps_in_odd_places.go:218:38: *rows[0]["p"][0] escapes to heap
./maps_in_odd_places.go:219:30: map[int]map[int]rune{} does not escape
./maps_in_odd_places.go:221:25: map[int]rune{} escapes to heap
./maps_in_odd_places.go:228:13: ... argument does not escape
./maps_in_odd_places.go:228:20: string(grid[1][2]) escapes to heap
./maps_in_odd_places.go:228:28: string(grid[1][2]) escapes to heap
./maps_in_odd_places.go:228:40: string(grid[2][3]) escapes to heap
./maps_in_odd_places.go:228:48: string(grid[2][3]) escapes to heap
./maps_in_odd_places.go:228:60: string(grid[0][0]) escapes to heap
./maps_in_odd_places.go:228:68: string(grid[0][0]) escapes to heap
./maps_in_odd_places.go:228:81: grid[9][9] escapes to heap
./maps_in_odd_places.go:229:26: map[int]func() int{} does not escape
./maps_in_odd_places.go:231:11: func literal escapes to heap
./maps_in_odd_places.go:233:13: ... argument does not escape
./maps_in_odd_places.go:233:19: fs[0]() escapes to heap
./maps_in_odd_places.go:233:28: fs[1]() escapes to heap
./maps_in_odd_places.go:233:37: fs[2]() escapes to heap
./maps_in_odd_places.go:233:46: fs[2]() escapes to heap
./maps_in_odd_places.go:234:26: map[string]int{} escapes to heap
./maps_in_odd_places.go:235:68: func literal does not escape
./maps_in_odd_places.go:238:13: ... argument does not escape
./maps_in_odd_places.go:238:36: counts["the"] == 3 escapes to heap
./maps_in_odd_places.go:243:13: ... argument does not escape
./maps_in_odd_places.go:243:25: len(*p) escapes to heap
./maps_in_odd_places.go:243:34: max(counts["the"], 3) escapes to heap
./maps_in_odd_places.go:249:13: ... argument does not escape
./maps_in_odd_places.go:255:24: map[key]float32{...} does not escape
./maps_in_odd_places.go:257:13: ... argument does not escape
./maps_in_odd_places.go:257:17: odd[key{...}] escapes to heap
./maps_in_odd_places.go:257:69: odd[key{}] escapes to heap
./maps_in_odd_places.go:257:81: odd[key{...}] escapes to heap
./maps_in_odd_places.go:257:102: len(odd) escapes to heap
./maps_in_odd_places.go:259:24: map[string]string{...} does not escape
./maps_in_odd_places.go:259:30: s + s escapes to heap
./maps_in_odd_places.go:259:37: s + s escapes to heap
./maps_in_odd_places.go:264:13: ... argument does not escape
./maps_in_odd_places.go:264:17: len(m) escapes to heap
./maps_in_odd_places.go:264:25: len(s) escapes to heap
./maps_in_odd_places.go:264:31: m["kk"] escapes to heap
