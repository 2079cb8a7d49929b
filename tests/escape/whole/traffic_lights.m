./traffic_lights.go:41:7: n does not escape
./traffic_lights.go:42:58: "no transition from " + string(n.State) + " on " + string(n.Event) escapes to heap
./traffic_lights.go:47:17: leaking param: name
./traffic_lights.go:47:30: leaking param: start
./traffic_lights.go:48:7: &Machine{...} escapes to heap
./traffic_lights.go:48:72: map[transition][]target{} escapes to heap
./traffic_lights.go:48:98: map[State]int{...} escapes to heap
./traffic_lights.go:48:130: map[string]int{} escapes to heap
./traffic_lights.go:49:57: map[State]func(*Machine){} escapes to heap
./traffic_lights.go:49:85: map[State]func(*Machine){} escapes to heap
./traffic_lights.go:53:7: leaking param: m to result ~r0 level=0
./traffic_lights.go:53:22: leaking param: from
./traffic_lights.go:53:34: leaking param: on
./traffic_lights.go:53:44: leaking param: to
./traffic_lights.go:53:54: leaking param content: opts
./traffic_lights.go:62:21: fmt.Sprintf("option %T", ... argument...) escapes to heap
./traffic_lights.go:62:21: ... argument does not escape
./traffic_lights.go:66:21: append escapes to heap
./traffic_lights.go:70:7: leaking param: m
./traffic_lights.go:70:24: leaking param: e
./traffic_lights.go:73:20: ... argument does not escape
./traffic_lights.go:73:32: m.name escapes to heap
./traffic_lights.go:73:39: &NoTransition{...} escapes to heap
./traffic_lights.go:82:14: ... argument does not escape
./traffic_lights.go:82:43: m.state escapes to heap
./traffic_lights.go:82:51: e escapes to heap
./traffic_lights.go:82:55: t.to escapes to heap
./traffic_lights.go:98:7: leaking param content: m
./traffic_lights.go:102:37: ... argument does not escape
./traffic_lights.go:102:71: k.from escapes to heap
./traffic_lights.go:102:79: t.to escapes to heap
./traffic_lights.go:102:85: k.on escapes to heap
./traffic_lights.go:102:90: i escapes to heap
./traffic_lights.go:102:18: append does not escape
./traffic_lights.go:106:20: ... argument does not escape
./traffic_lights.go:106:45: m.name escapes to heap
./traffic_lights.go:106:64: strings.Join(lines, "\n") escapes to heap
./traffic_lights.go:109:7: leaking param content: m
./traffic_lights.go:110:24: map[State]bool{} does not escape
./traffic_lights.go:111:17: []State{...} does not escape
./traffic_lights.go:122:19: append does not escape
./traffic_lights.go:129:17: append escapes to heap
./traffic_lights.go:137:15: m does not escape
./traffic_lights.go:138:42: m does not escape
./traffic_lights.go:138:97: m does not escape
./traffic_lights.go:139:40: m does not escape
./traffic_lights.go:140:39: m does not escape
./traffic_lights.go:141:48: m does not escape
./traffic_lights.go:144:32: leaking param content: m
./traffic_lights.go:145:32: m does not escape
./traffic_lights.go:137:10: func literal escapes to heap
./traffic_lights.go:138:6: ... argument does not escape
./traffic_lights.go:138:37: func literal escapes to heap
./traffic_lights.go:138:92: func literal escapes to heap
./traffic_lights.go:139:6: ... argument does not escape
./traffic_lights.go:139:35: func literal escapes to heap
./traffic_lights.go:140:6: ... argument does not escape
./traffic_lights.go:140:34: func literal escapes to heap
./traffic_lights.go:141:6: ... argument does not escape
./traffic_lights.go:141:43: func literal escapes to heap
./traffic_lights.go:144:27: func literal escapes to heap
./traffic_lights.go:145:27: func literal escapes to heap
./traffic_lights.go:156:18: []phase{...} does not escape
./traffic_lights.go:161:33: map[State]time.Duration{} escapes to heap
./traffic_lights.go:180:45: time.Time.Format(clock, "05.0") + " " + string(m.state) escapes to heap
./traffic_lights.go:180:15: append escapes to heap
./traffic_lights.go:209:28: ... argument does not escape
./traffic_lights.go:209:29: "recovered:" escapes to heap
./traffic_lights.go:192:7: moved to heap: none
./traffic_lights.go:195:14: ... argument does not escape
./traffic_lights.go:195:37: none.Event escapes to heap
./traffic_lights.go:195:49: none.State escapes to heap
./traffic_lights.go:197:15: ... argument does not escape
./traffic_lights.go:197:16: e escapes to heap
./traffic_lights.go:197:28: err == ErrBlocked escapes to heap
./traffic_lights.go:200:11: ... argument does not escape
./traffic_lights.go:200:26: (*strings.Builder).String(m.trace) escapes to heap
./traffic_lights.go:201:13: ... argument does not escape
./traffic_lights.go:201:15: m.state escapes to heap
./traffic_lights.go:202:13: ... argument does not escape
./traffic_lights.go:202:19: (*Machine).Dot(m) escapes to heap
./traffic_lights.go:203:13: ... argument does not escape
./traffic_lights.go:203:25: (*Machine).Reachable(m) escapes to heap
./traffic_lights.go:205:13: ... argument does not escape
./traffic_lights.go:205:26: strings.Join(log, ", ") escapes to heap
./traffic_lights.go:206:27: []State{...} does not escape
./traffic_lights.go:207:14: ... argument does not escape
./traffic_lights.go:207:49: s escapes to heap
./traffic_lights.go:207:57: share[s] escapes to heap
./traffic_lights.go:207:84: 100 * time.Duration.Seconds(share[s]) / 120.5 escapes to heap
./traffic_lights.go:209:8: func literal does not escape
./traffic_lights.go:210:6: ... argument does not escape
./traffic_lights.go:210:22: 42 escapes to heap
