./deferred_work.go:198:21: devirtualizing c.Close to closer
./deferred_work.go:16:7: leaking param content: r
./deferred_work.go:18:20: ... argument does not escape
./deferred_work.go:18:44: r.name escapes to heap
./deferred_work.go:21:34: "close " + r.name escapes to heap
./deferred_work.go:21:17: append escapes to heap
./deferred_work.go:23:37: "cannot close " + r.name escapes to heap
./deferred_work.go:28:11: leaking param: name
./deferred_work.go:28:24: leaking param: log
./deferred_work.go:32:29: "open " + name escapes to heap
./deferred_work.go:32:15: append escapes to heap
./deferred_work.go:33:9: &resource{...} escapes to heap
./deferred_work.go:36:10: leaking param content: names
./deferred_work.go:36:28: moved to heap: log
./deferred_work.go:38:6: moved to heap: err
./deferred_work.go:40:26: ... argument does not escape
./deferred_work.go:40:41: n escapes to heap
./deferred_work.go:42:9: func literal escapes to heap
./deferred_work.go:42:35: ... argument does not escape
./deferred_work.go:47:15: leaking param content: names
./deferred_work.go:47:33: moved to heap: log
./deferred_work.go:47:47: moved to heap: err
./deferred_work.go:54:9: func literal escapes to heap
./deferred_work.go:65:21: fail does not escape
./deferred_work.go:66:8: func literal does not escape
./deferred_work.go:68:25: ... argument does not escape
./deferred_work.go:68:47: s escapes to heap
./deferred_work.go:70:21: fmt.Sprint(... argument...) escapes to heap
./deferred_work.go:70:21: ... argument does not escape
./deferred_work.go:70:22: "again: " escapes to heap
./deferred_work.go:74:22: ... argument does not escape
./deferred_work.go:74:30: s escapes to heap
./deferred_work.go:84:18: balance does not escape
./deferred_work.go:84:42: leaking param content: changes
./deferred_work.go:106:7: moved to heap: name
./deferred_work.go:107:7: moved to heap: n
./deferred_work.go:85:15: make(map[string]int, len(balance)) does not escape
./deferred_work.go:89:8: func literal does not escape
./deferred_work.go:96:20: ... argument does not escape
./deferred_work.go:98:20: ... argument does not escape
./deferred_work.go:108:26: ... argument does not escape
./deferred_work.go:113:15: name + " is too rich" escapes to heap
./deferred_work.go:113:15: name + " is too rich" escapes to heap
./deferred_work.go:119:17: moved to heap: n
./deferred_work.go:120:8: func literal does not escape
./deferred_work.go:121:8: func literal does not escape
./deferred_work.go:124:9: func literal escapes to heap
./deferred_work.go:132:19: "d" escapes to heap
./deferred_work.go:132:24: i escapes to heap
./deferred_work.go:132:27: " " escapes to heap
./deferred_work.go:132:18: ... argument does not escape
./deferred_work.go:133:3: func literal does not escape
./deferred_work.go:134:20: "inner" escapes to heap
./deferred_work.go:134:29: i escapes to heap
./deferred_work.go:134:32: " " escapes to heap
./deferred_work.go:134:19: ... argument does not escape
./deferred_work.go:139:18: x escapes to heap
./deferred_work.go:139:21: *p escapes to heap
./deferred_work.go:139:25: " " escapes to heap
./deferred_work.go:139:17: ... argument does not escape
./deferred_work.go:140:8: func literal does not escape
./deferred_work.go:140:26: ... argument does not escape
./deferred_work.go:140:27: x escapes to heap
./deferred_work.go:140:30: *p escapes to heap
./deferred_work.go:140:34: " " escapes to heap
./deferred_work.go:146:7: c does not escape
./deferred_work.go:149:15: leaking param: what
./deferred_work.go:149:10: func literal does not escape
./deferred_work.go:149:42: append escapes to heap
./deferred_work.go:150:8: func literal does not escape
./deferred_work.go:150:32: ... argument does not escape
./deferred_work.go:150:33: "outer " escapes to heap
./deferred_work.go:150:71: ... argument does not escape
./deferred_work.go:150:72: "then " escapes to heap
./deferred_work.go:151:8: func literal does not escape
./deferred_work.go:152:9: func literal does not escape
./deferred_work.go:152:33: ... argument does not escape
./deferred_work.go:152:34: "inner " escapes to heap
./deferred_work.go:153:9: "second" escapes to heap
./deferred_work.go:155:8: "first" escapes to heap
./deferred_work.go:169:57: ... argument does not escape
./deferred_work.go:163:14: "text" does not escape
./deferred_work.go:164:15: []int{...} does not escape
./deferred_work.go:166:28: []func(){...} does not escape
./deferred_work.go:167:3: func literal does not escape
./deferred_work.go:167:26: func literal does not escape
./deferred_work.go:167:52: func literal does not escape
./deferred_work.go:167:78: func literal does not escape
./deferred_work.go:167:94: func literal does not escape
./deferred_work.go:167:118: func literal does not escape
./deferred_work.go:168:3: func literal does not escape
./deferred_work.go:168:40: func literal does not escape
./deferred_work.go:168:73: func literal does not escape
./deferred_work.go:168:101: func literal does not escape
./deferred_work.go:168:118: make([]int, zero - 1) does not escape
./deferred_work.go:169:3: func literal does not escape
./deferred_work.go:169:32: func literal does not escape
./deferred_work.go:169:89: func literal does not escape
./deferred_work.go:169:112: func literal does not escape
./deferred_work.go:170:3: func literal does not escape
./deferred_work.go:170:40: func literal does not escape
./deferred_work.go:170:58: []int{} escapes to heap
./deferred_work.go:170:58: []int{} escapes to heap
./deferred_work.go:172:3: func literal does not escape
./deferred_work.go:173:10: func literal does not escape
./deferred_work.go:176:15: ... argument does not escape
./deferred_work.go:176:34: i escapes to heap
./deferred_work.go:176:40: isErr escapes to heap
./deferred_work.go:176:56: errors.Is(err, os.ErrExist) escapes to heap
./deferred_work.go:184:13: ... argument does not escape
./deferred_work.go:184:17: ... argument does not escape
./deferred_work.go:184:13: .autotmp_0 escapes to heap
./deferred_work.go:185:13: ... argument does not escape
./deferred_work.go:185:17: ... argument does not escape
./deferred_work.go:185:13: .autotmp_2 escapes to heap
./deferred_work.go:186:13: ... argument does not escape
./deferred_work.go:186:22: ... argument does not escape
./deferred_work.go:186:13: .autotmp_4 escapes to heap
./deferred_work.go:187:20: ... argument does not escape
./deferred_work.go:188:13: ... argument does not escape
./deferred_work.go:188:28: errors.Is(err, os.ErrNotExist) escapes to heap
./deferred_work.go:189:13: ... argument does not escape
./deferred_work.go:189:27: stage.step(stage(2), nil) escapes to heap
./deferred_work.go:189:47: stage.step(stage(3), map[stage]any{...}) escapes to heap
./deferred_work.go:189:61: map[stage]any{...} does not escape
./deferred_work.go:189:65: "boom" escapes to heap
./deferred_work.go:189:88: stage.step(stage(2), map[stage]any{...}) escapes to heap
./deferred_work.go:189:102: map[stage]any{...} does not escape
./deferred_work.go:190:13: ... argument does not escape
./deferred_work.go:190:27: stage.step(stage(3), map[stage]any{...}) escapes to heap
./deferred_work.go:190:41: map[stage]any{...} does not escape
./deferred_work.go:190:45: 42 escapes to heap
./deferred_work.go:191:21: map[string]int{...} escapes to heap
./deferred_work.go:192:36: [][]string{...} does not escape
./deferred_work.go:192:37: []string{...} does not escape
./deferred_work.go:192:57: []string{...} does not escape
./deferred_work.go:192:77: []string{...} does not escape
./deferred_work.go:192:88: []string{...} does not escape
./deferred_work.go:192:99: []string{...} does not escape
./deferred_work.go:193:14: ... argument does not escape
./deferred_work.go:195:13: ... argument does not escape
./deferred_work.go:195:21: counter() escapes to heap
./deferred_work.go:197:44: func literal does not escape
./deferred_work.go:198:13: ... argument does not escape
./deferred_work.go:198:37: nestedPanics() escapes to heap
./deferred_work.go:200:20: "not printed: os.Exit runs no deferred calls" escapes to heap
./deferred_work.go:200:19: ... argument does not escape
./deferred_work.go:201:8: func literal does not escape
./deferred_work.go:205:8: "end" escapes to heap
