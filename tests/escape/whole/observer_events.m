./observer_events.go:49:7: b does not escape
./observer_events.go:49:22: leaking param: pattern
./observer_events.go:53:18: append escapes to heap
./observer_events.go:33:7: leaking param: b
./observer_events.go:33:18: leaking param: pattern
./observer_events.go:33:34: leaking param: h
./observer_events.go:33:45: opts does not escape
./observer_events.go:35:16: make(map[string][]*subscription) escapes to heap
./observer_events.go:38:7: &subscription{...} escapes to heap
./observer_events.go:42:26: append escapes to heap
./observer_events.go:43:9: func literal escapes to heap
./observer_events.go:46:56: s does not escape
./observer_events.go:46:51: func literal escapes to heap
./observer_events.go:47:11: s does not escape
./observer_events.go:65:14: pattern does not escape
./observer_events.go:65:23: topic does not escape
./observer_events.go:116:11: h does not escape
./observer_events.go:116:22: leaking param: e
./observer_events.go:117:8: func literal does not escape
./observer_events.go:121:20: ... argument does not escape
./observer_events.go:123:20: ... argument does not escape
./observer_events.go:72:7: leaking param content: b
./observer_events.go:72:20: leaking param: topic
./observer_events.go:72:34: leaking param content: kv
./observer_events.go:75:20: ... argument does not escape
./observer_events.go:75:39: topic escapes to heap
./observer_events.go:77:8: func literal does not escape
./observer_events.go:78:34: map[string]any{} escapes to heap
./observer_events.go:90:17: append escapes to heap
./observer_events.go:94:13: run escapes to heap
./observer_events.go:94:18: func literal does not escape
./observer_events.go:100:43: ... argument does not escape
./observer_events.go:100:54: topic escapes to heap
./observer_events.go:100:64: len(run) escapes to heap
./observer_events.go:100:20: append escapes to heap
./observer_events.go:110:34: ... argument does not escape
./observer_events.go:110:54: f.subscription.id escapes to heap
./observer_events.go:110:17: append does not escape
./observer_events.go:135:7: leaking param content: t
./observer_events.go:138:18: ... argument does not escape
./observer_events.go:138:35: "from" escapes to heap
./observer_events.go:138:43: old escapes to heap
./observer_events.go:138:48: "to" escapes to heap
./observer_events.go:138:54: temp escapes to heap
./observer_events.go:139:14: ... argument does not escape
./observer_events.go:139:15: "  !" escapes to heap
./observer_events.go:139:40: strings.ReplaceAll(err.Error(), "\n", "; ") escapes to heap
./observer_events.go:143:7: leaking param content: t
./observer_events.go:143:30: e does not escape
./observer_events.go:147:24: "heat." + map[bool]string{...}[want] escapes to heap
./observer_events.go:147:40: map[bool]string{...} does not escape
./observer_events.go:147:16: ... argument does not escape
./observer_events.go:147:74: "at" escapes to heap
./observer_events.go:170:24: leaking param: e
./observer_events.go:170:52: ... argument does not escape
./observer_events.go:170:53: "  heating" escapes to heap
./observer_events.go:170:73: e.Topic[5:] escapes to heap
./observer_events.go:171:56: ... argument does not escape
./observer_events.go:171:57: "  first change" escapes to heap
./observer_events.go:172:30: e does not escape
./observer_events.go:174:20: ... argument does not escape
./observer_events.go:174:35: to escapes to heap
./observer_events.go:181:30: e does not escape
./observer_events.go:159:37: e does not escape
./observer_events.go:194:22: e does not escape
./observer_events.go:157:6: moved to heap: st
./observer_events.go:155:9: &Bus{} escapes to heap
./observer_events.go:156:7: &thermostat{...} escapes to heap
./observer_events.go:158:24: t.control escapes to heap
./observer_events.go:159:32: func literal escapes to heap
./observer_events.go:159:21: ... argument does not escape
./observer_events.go:170:19: func literal escapes to heap
./observer_events.go:171:25: func literal escapes to heap
./observer_events.go:171:8: ... argument does not escape
./observer_events.go:172:25: func literal escapes to heap
./observer_events.go:181:25: func literal escapes to heap
./observer_events.go:181:8: ... argument does not escape
./observer_events.go:187:29: []float64{...} does not escape
./observer_events.go:188:13: ... argument does not escape
./observer_events.go:188:26: v escapes to heap
./observer_events.go:191:13: ... argument does not escape
./observer_events.go:191:14: st escapes to heap
./observer_events.go:191:29: cancelStats() escapes to heap
./observer_events.go:191:44: cancelStats() escapes to heap
./observer_events.go:192:13: ... argument does not escape
./observer_events.go:192:22: ... argument does not escape
./observer_events.go:192:39: "to" escapes to heap
./observer_events.go:192:45: "warm" escapes to heap
./observer_events.go:193:13: ... argument does not escape
./observer_events.go:193:37: bus.history escapes to heap
./observer_events.go:194:17: func literal escapes to heap
./observer_events.go:195:13: ... argument does not escape
./observer_events.go:196:22: []string{} escapes to heap
./observer_events.go:198:42: ... argument does not escape
./observer_events.go:198:52: p escapes to heap
./observer_events.go:198:58: len(bus.subs[p]) escapes to heap
./observer_events.go:198:20: append escapes to heap
./observer_events.go:201:13: ... argument does not escape
./observer_events.go:201:14: patterns escapes to heap
./observer_events.go:201:27: bus.depth escapes to heap
