./channels_in_all_positions.go:21:7: t does not escape
./channels_in_all_positions.go:21:21: c does not escape
./channels_in_all_positions.go:32:5: func literal escapes to heap
./channels_in_all_positions.go:41:14: leaking param: in
./channels_in_all_positions.go:43:5: func literal escapes to heap
./channels_in_all_positions.go:55:13: ... argument does not escape
./channels_in_all_positions.go:55:14: <-a escapes to heap
./channels_in_all_positions.go:59:13: ... argument does not escape
./channels_in_all_positions.go:59:17: <-b + uint8(1) escapes to heap
./channels_in_all_positions.go:59:21: <-b escapes to heap
./channels_in_all_positions.go:62:13: ... argument does not escape
./channels_in_all_positions.go:62:18: <-c * 2 escapes to heap
./channels_in_all_positions.go:65:13: ... argument does not escape
./channels_in_all_positions.go:65:18: real(<-d) escapes to heap
./channels_in_all_positions.go:69:13: ... argument does not escape
./channels_in_all_positions.go:69:17: len(e) escapes to heap
./channels_in_all_positions.go:69:25: cap(e) escapes to heap
./channels_in_all_positions.go:69:33: <-e + <-e escapes to heap
./channels_in_all_positions.go:69:33: <-e + <-e escapes to heap
./channels_in_all_positions.go:71:12: []int{...} escapes to heap
./channels_in_all_positions.go:72:13: ... argument does not escape
./channels_in_all_positions.go:72:19: (<-f)[1:] escapes to heap
./channels_in_all_positions.go:74:21: map[string]int{...} escapes to heap
./channels_in_all_positions.go:75:13: ... argument does not escape
./channels_in_all_positions.go:75:19: (<-g)["a"] escapes to heap
./channels_in_all_positions.go:79:13: ... argument does not escape
./channels_in_all_positions.go:82:13: ... argument does not escape
./channels_in_all_positions.go:82:19: (<-i).y escapes to heap
./channels_in_all_positions.go:86:13: ... argument does not escape
./channels_in_all_positions.go:86:15: v.name escapes to heap
./channels_in_all_positions.go:86:28: v.data[19] escapes to heap
./channels_in_all_positions.go:86:35: v.ok escapes to heap
./channels_in_all_positions.go:88:7: func literal escapes to heap
./channels_in_all_positions.go:89:13: ... argument does not escape
./channels_in_all_positions.go:89:19: .autotmp_12(14) escapes to heap
./channels_in_all_positions.go:93:13: ... argument does not escape
./channels_in_all_positions.go:93:14: <- (<-l) escapes to heap
./channels_in_all_positions.go:97:13: ... argument does not escape
./channels_in_all_positions.go:97:17: len(m) escapes to heap
./channels_in_all_positions.go:97:22: <-m escapes to heap
./channels_in_all_positions.go:97:30: len(m) escapes to heap
./channels_in_all_positions.go:100:13: ... argument does not escape
./channels_in_all_positions.go:100:14: <-n escapes to heap
./channels_in_all_positions.go:104:12: ... argument does not escape
./channels_in_all_positions.go:104:13: i escapes to heap
./channels_in_all_positions.go:104:16: s escapes to heap
./channels_in_all_positions.go:104:19: " " escapes to heap
./channels_in_all_positions.go:108:7: 1 escapes to heap
./channels_in_all_positions.go:109:7: "two" escapes to heap
./channels_in_all_positions.go:110:12: point{...} escapes to heap
./channels_in_all_positions.go:115:15: ... argument does not escape
./channels_in_all_positions.go:115:16: "int" escapes to heap
./channels_in_all_positions.go:115:23: x escapes to heap
./channels_in_all_positions.go:117:15: ... argument does not escape
./channels_in_all_positions.go:117:16: "string" escapes to heap
./channels_in_all_positions.go:117:26: x escapes to heap
./channels_in_all_positions.go:119:15: ... argument does not escape
./channels_in_all_positions.go:119:16: "point" escapes to heap
./channels_in_all_positions.go:119:28: x.x + x.y escapes to heap
./channels_in_all_positions.go:129:13: ... argument does not escape
./channels_in_all_positions.go:129:14: v escapes to heap
./channels_in_all_positions.go:129:17: ok escapes to heap
./channels_in_all_positions.go:131:13: ... argument does not escape
./channels_in_all_positions.go:131:14: v escapes to heap
./channels_in_all_positions.go:131:17: ok escapes to heap
./channels_in_all_positions.go:133:13: ... argument does not escape
./channels_in_all_positions.go:133:14: w escapes to heap
./channels_in_all_positions.go:133:17: alive escapes to heap
./channels_in_all_positions.go:135:13: ... argument does not escape
./channels_in_all_positions.go:135:14: ok escapes to heap
./channels_in_all_positions.go:139:9: .autotmp_15 escapes to heap
./channels_in_all_positions.go:140:13: ... argument does not escape
./channels_in_all_positions.go:140:19: y escapes to heap
./channels_in_all_positions.go:141:12: []int{...} escapes to heap
./channels_in_all_positions.go:142:22: map[string]bool{} escapes to heap
./channels_in_all_positions.go:144:13: ... argument does not escape
./channels_in_all_positions.go:144:14: s escapes to heap
./channels_in_all_positions.go:146:14: ... argument does not escape
./channels_in_all_positions.go:146:15: "drained" escapes to heap
./channels_in_all_positions.go:146:26: x escapes to heap
./channels_in_all_positions.go:151:13: ... argument does not escape
./channels_in_all_positions.go:151:21: b.name == "" escapes to heap
./channels_in_all_positions.go:151:34: b.data[3] escapes to heap
./channels_in_all_positions.go:151:39: ok escapes to heap
./channels_in_all_positions.go:156:13: ... argument does not escape
./channels_in_all_positions.go:156:19: none == nil escapes to heap
./channels_in_all_positions.go:156:30: len(none) escapes to heap
./channels_in_all_positions.go:156:41: cap(none) escapes to heap
./channels_in_all_positions.go:159:13: ... argument does not escape
./channels_in_all_positions.go:159:16: a == b escapes to heap
./channels_in_all_positions.go:159:24: a == c escapes to heap
./channels_in_all_positions.go:159:37: any(a) == any(c) escapes to heap
./channels_in_all_positions.go:159:55: any(a) == any((<-chan int)(a)) escapes to heap
./channels_in_all_positions.go:160:28: map[chan int]string{...} does not escape
./channels_in_all_positions.go:161:13: ... argument does not escape
./channels_in_all_positions.go:161:17: set[c] escapes to heap
./channels_in_all_positions.go:161:25: set[b] escapes to heap
./channels_in_all_positions.go:161:33: len(set) escapes to heap
./channels_in_all_positions.go:164:13: ... argument does not escape
./channels_in_all_positions.go:164:19: recv == a escapes to heap
./channels_in_all_positions.go:164:30: send == a escapes to heap
./channels_in_all_positions.go:165:21: map[any]int{...} does not escape
./channels_in_all_positions.go:166:13: ... argument does not escape
./channels_in_all_positions.go:166:18: keys[any(c)] escapes to heap
./channels_in_all_positions.go:166:31: len(keys) escapes to heap
./channels_in_all_positions.go:167:12: ... argument does not escape
./channels_in_all_positions.go:168:12: ... argument does not escape
./channels_in_all_positions.go:169:12: ... argument does not escape
./channels_in_all_positions.go:169:36: cap(make(chan int, 7)) escapes to heap
./channels_in_all_positions.go:169:78: fmt.Sprintf("%p", ... argument...) == fmt.Sprintf("%v", ... argument...) escapes to heap
./channels_in_all_positions.go:169:68: ... argument does not escape
./channels_in_all_positions.go:169:92: ... argument does not escape
./channels_in_all_positions.go:199:34: ... argument does not escape
./channels_in_all_positions.go:199:35: "deferred" escapes to heap
./channels_in_all_positions.go:199:47: n escapes to heap
./channels_in_all_positions.go:178:13: ... argument does not escape
./channels_in_all_positions.go:178:17: arr[<-c] escapes to heap
./channels_in_all_positions.go:178:27: <-c + <-c * <-c escapes to heap
./channels_in_all_positions.go:178:37: -(<-c) escapes to heap
./channels_in_all_positions.go:178:44: 1 << <-c escapes to heap
./channels_in_all_positions.go:178:55: <-c > <-c escapes to heap
./channels_in_all_positions.go:179:12: []int{...} escapes to heap
./channels_in_all_positions.go:180:13: ... argument does not escape
./channels_in_all_positions.go:180:14: x escapes to heap
./channels_in_all_positions.go:184:14: ... argument does not escape
./channels_in_all_positions.go:184:15: "three" escapes to heap
./channels_in_all_positions.go:186:14: ... argument does not escape
./channels_in_all_positions.go:186:15: "?" escapes to heap
./channels_in_all_positions.go:190:12: ... argument does not escape
./channels_in_all_positions.go:190:13: i escapes to heap
./channels_in_all_positions.go:190:16: " " escapes to heap
./channels_in_all_positions.go:195:14: ... argument does not escape
./channels_in_all_positions.go:195:15: "one" escapes to heap
./channels_in_all_positions.go:197:2: func literal does not escape
./channels_in_all_positions.go:199:9: func literal does not escape
./channels_in_all_positions.go:201:11: make([]int, 2) escapes to heap
./channels_in_all_positions.go:204:13: ... argument does not escape
./channels_in_all_positions.go:204:14: s escapes to heap
./channels_in_all_positions.go:206:7: func literal does not escape
./channels_in_all_positions.go:207:13: ... argument does not escape
./channels_in_all_positions.go:207:13: .autotmp_7 escapes to heap
./channels_in_all_positions.go:207:13: .autotmp_8 escapes to heap
./channels_in_all_positions.go:223:13: ... argument does not escape
./channels_in_all_positions.go:223:14: sum escapes to heap
./channels_in_all_positions.go:224:7: &tree{...} escapes to heap
./channels_in_all_positions.go:224:13: &tree{...} escapes to heap
./channels_in_all_positions.go:224:33: &tree{...} escapes to heap
./channels_in_all_positions.go:224:39: &tree{...} escapes to heap
./channels_in_all_positions.go:226:5: func literal escapes to heap
./channels_in_all_positions.go:231:12: ... argument does not escape
./channels_in_all_positions.go:231:13: v escapes to heap
./channels_in_all_positions.go:231:16: " " escapes to heap
./channels_in_all_positions.go:240:13: ... argument does not escape
./channels_in_all_positions.go:240:14: sum escapes to heap
./channels_in_all_positions.go:240:19: last escapes to heap
