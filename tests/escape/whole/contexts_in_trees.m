./contexts_in_trees.go:16:58: ... argument does not escape
./contexts_in_trees.go:16:72: int(k) escapes to heap
./contexts_in_trees.go:26:7: leaking param: r to result ~r0 level=1
./contexts_in_trees.go:27:7: leaking param: r
./contexts_in_trees.go:28:7: leaking param: r
./contexts_in_trees.go:28:23: leaking param: err
./contexts_in_trees.go:41:7: leaking param: c
./contexts_in_trees.go:41:28: leaking param: f
./contexts_in_trees.go:42:18: append escapes to heap
./contexts_in_trees.go:44:9: func literal escapes to heap
./contexts_in_trees.go:51:12: leaking param: name
./contexts_in_trees.go:51:25: leaking param: c
./contexts_in_trees.go:54:13: ... argument does not escape
./contexts_in_trees.go:54:42: name escapes to heap
./contexts_in_trees.go:56:13: ... argument does not escape
./contexts_in_trees.go:56:46: name escapes to heap
./contexts_in_trees.go:60:10: leaking param: name
./contexts_in_trees.go:60:23: f does not escape
./contexts_in_trees.go:61:8: func literal does not escape
./contexts_in_trees.go:61:28: ... argument does not escape
./contexts_in_trees.go:61:29: name escapes to heap
./contexts_in_trees.go:61:35: "panics:" escapes to heap
./contexts_in_trees.go:153:47: 1 escapes to heap
./contexts_in_trees.go:153:50: 2 escapes to heap
./contexts_in_trees.go:138:6: moved to heap: wg
./contexts_in_trees.go:158:6: moved to heap: timeout
./contexts_in_trees.go:73:37: []context.Context{...} does not escape
./contexts_in_trees.go:74:13: ... argument does not escape
./contexts_in_trees.go:82:13: ... argument does not escape
./contexts_in_trees.go:82:26: kept.Done() == nil escapes to heap
./contexts_in_trees.go:92:68: key("a") escapes to heap
./contexts_in_trees.go:92:75: 1 escapes to heap
./contexts_in_trees.go:92:82: key("b") escapes to heap
./contexts_in_trees.go:92:89: "two" escapes to heap
./contexts_in_trees.go:93:66: stringerKey(3) escapes to heap
./contexts_in_trees.go:93:75: time.Duration(1000000000) escapes to heap
./contexts_in_trees.go:94:13: ... argument does not escape
./contexts_in_trees.go:94:25: key("a") escapes to heap
./contexts_in_trees.go:94:44: key("b") escapes to heap
./contexts_in_trees.go:94:60: "a" escapes to heap
./contexts_in_trees.go:94:85: stringerKey(3) escapes to heap
./contexts_in_trees.go:95:13: ... argument does not escape
./contexts_in_trees.go:96:13: ... argument does not escape
./contexts_in_trees.go:96:35: "plain" escapes to heap
./contexts_in_trees.go:98:13: ... argument does not escape
./contexts_in_trees.go:98:48: key("a") escapes to heap
./contexts_in_trees.go:101:7: &request{...} escapes to heap
./contexts_in_trees.go:110:13: ... argument does not escape
./contexts_in_trees.go:110:29: key("b") escapes to heap
./contexts_in_trees.go:112:7: &caller{...} escapes to heap
./contexts_in_trees.go:112:24: &request{...} escapes to heap
./contexts_in_trees.go:128:26: func literal escapes to heap
./contexts_in_trees.go:129:34: func literal escapes to heap
./contexts_in_trees.go:130:13: ... argument does not escape
./contexts_in_trees.go:130:18: stop() escapes to heap
./contexts_in_trees.go:130:26: stop() escapes to heap
./contexts_in_trees.go:132:13: ... argument does not escape
./contexts_in_trees.go:132:14: <-ran escapes to heap
./contexts_in_trees.go:133:33: func literal escapes to heap
./contexts_in_trees.go:134:13: ... argument does not escape
./contexts_in_trees.go:134:14: <-ran escapes to heap
./contexts_in_trees.go:134:25: stop() escapes to heap
./contexts_in_trees.go:139:16: make([]string, 20) escapes to heap
./contexts_in_trees.go:142:9: func literal escapes to heap
./contexts_in_trees.go:150:13: ... argument does not escape
./contexts_in_trees.go:150:40: strings.Join(causes, " ") == strings.TrimSpace(strings.Repeat("enough ", 20)) escapes to heap
./contexts_in_trees.go:152:16: func literal does not escape
./contexts_in_trees.go:153:15: func literal does not escape
./contexts_in_trees.go:154:17: func literal does not escape
./contexts_in_trees.go:154:52: 2 escapes to heap
./contexts_in_trees.go:155:19: func literal does not escape
./contexts_in_trees.go:155:54: []int{} escapes to heap
./contexts_in_trees.go:155:54: []int{} escapes to heap
./contexts_in_trees.go:155:58: 2 escapes to heap
./contexts_in_trees.go:156:17: func literal does not escape
./contexts_in_trees.go:157:18: func literal does not escape
./contexts_in_trees.go:159:13: ... argument does not escape
./contexts_in_trees.go:159:23: errors.As(context.DeadlineExceeded, &timeout) escapes to heap
./contexts_in_trees.go:159:76: timeout.Timeout() escapes to heap
