./lists_and_rings.go:10:13: leaking param content: l
./lists_and_rings.go:12:15: append escapes to heap
./lists_and_rings.go:20:15: i + 1 escapes to heap
./lists_and_rings.go:27:17: append escapes to heap
./lists_and_rings.go:38:45: &average{...} escapes to heap
./lists_and_rings.go:40:7: leaking param content: a
./lists_and_rings.go:46:19: v escapes to heap
./lists_and_rings.go:54:7: leaking param: d
./lists_and_rings.go:54:25: leaking param content: vs
./lists_and_rings.go:60:7: leaking param content: d
./lists_and_rings.go:66:7: leaking param: d
./lists_and_rings.go:75:19: leaking param: l
./lists_and_rings.go:78:19: v escapes to heap
./lists_and_rings.go:82:13: v escapes to heap
./lists_and_rings.go:85:16: leaking param: l
./lists_and_rings.go:117:7: leaking param content: p
./lists_and_rings.go:117:24: leaking param: name
./lists_and_rings.go:121:24: name escapes to heap
./lists_and_rings.go:141:7: leaking param content: p
./lists_and_rings.go:127:7: leaking param content: p
./lists_and_rings.go:127:25: name does not escape
./lists_and_rings.go:146:7: p does not escape
./lists_and_rings.go:152:34: e.Value.(string) + " " does not escape
./lists_and_rings.go:185:12: leaking param: v
./lists_and_rings.go:185:30: ... argument does not escape
./lists_and_rings.go:185:34: " " escapes to heap
./lists_and_rings.go:187:12: leaking param: v
./lists_and_rings.go:187:31: ... argument does not escape
./lists_and_rings.go:159:19: 4 escapes to heap
./lists_and_rings.go:160:20: 1 escapes to heap
./lists_and_rings.go:161:17: 3 escapes to heap
./lists_and_rings.go:162:16: 2 escapes to heap
./lists_and_rings.go:163:13: ... argument does not escape
./lists_and_rings.go:163:20: values(l) escapes to heap
./lists_and_rings.go:163:30: (*list.List).Len(l) escapes to heap
./lists_and_rings.go:163:44: (*list.Element).Prev(e1) == nil escapes to heap
./lists_and_rings.go:163:62: (*list.Element).Next(e4) == nil escapes to heap
./lists_and_rings.go:166:13: ... argument does not escape
./lists_and_rings.go:166:20: values(l) escapes to heap
./lists_and_rings.go:166:58: (*list.List).Len(l) escapes to heap
./lists_and_rings.go:170:13: ... argument does not escape
./lists_and_rings.go:170:20: values(other) escapes to heap
./lists_and_rings.go:170:38: (*list.List).Len(other) escapes to heap
./lists_and_rings.go:170:48: values((*list.List).Init(l)) escapes to heap
./lists_and_rings.go:170:70: (*list.List).Front(l) == nil escapes to heap
./lists_and_rings.go:171:13: ... argument does not escape
./lists_and_rings.go:171:39: (*list.List).InsertAfter(other, 9, e4) == nil escapes to heap
./lists_and_rings.go:171:32: 9 escapes to heap
./lists_and_rings.go:173:13: ... argument does not escape
./lists_and_rings.go:173:13: .autotmp_4 escapes to heap
./lists_and_rings.go:173:13: .autotmp_5 escapes to heap
./lists_and_rings.go:174:13: ... argument does not escape
./lists_and_rings.go:174:13: .autotmp_6 escapes to heap
./lists_and_rings.go:174:13: .autotmp_7 escapes to heap
./lists_and_rings.go:176:29: []float64{...} does not escape
./lists_and_rings.go:177:13: ... argument does not escape
./lists_and_rings.go:177:30: (*average).add(avg, v) escapes to heap
./lists_and_rings.go:179:13: ... argument does not escape
./lists_and_rings.go:179:28: (*ring.Ring).Len(avg.window) escapes to heap
./lists_and_rings.go:181:28: []string{...} does not escape
./lists_and_rings.go:182:21: s escapes to heap
./lists_and_rings.go:185:7: func literal does not escape
./lists_and_rings.go:187:7: func literal does not escape
./lists_and_rings.go:188:13: ... argument does not escape
./lists_and_rings.go:188:19: (*ring.Ring).Len(r) escapes to heap
./lists_and_rings.go:188:38: (*ring.Ring).Len((*ring.Ring).Unlink(r, 2)) escapes to heap
./lists_and_rings.go:188:47: (*ring.Ring).Len(r) escapes to heap
./lists_and_rings.go:190:10: new(deque) escapes to heap
./lists_and_rings.go:190:25: ... argument does not escape
./lists_and_rings.go:190:26: "a" escapes to heap
./lists_and_rings.go:190:31: 2 escapes to heap
./lists_and_rings.go:190:34: 'c' escapes to heap
./lists_and_rings.go:190:44: 4.5 escapes to heap
./lists_and_rings.go:192:13: ... argument does not escape
./lists_and_rings.go:192:20: values(&d.List) escapes to heap
./lists_and_rings.go:195:13: ... argument does not escape
./lists_and_rings.go:195:20: values(&d.List) escapes to heap
./lists_and_rings.go:195:34: ok escapes to heap
./lists_and_rings.go:195:43: (*list.List).Len(d.List) escapes to heap
./lists_and_rings.go:196:13: new(deque) does not escape
./lists_and_rings.go:197:13: ... argument does not escape
./lists_and_rings.go:197:14: ok escapes to heap
./lists_and_rings.go:200:25: []int{...} does not escape
./lists_and_rings.go:203:13: ... argument does not escape
./lists_and_rings.go:203:20: values(sorted) escapes to heap
./lists_and_rings.go:207:22: x escapes to heap
./lists_and_rings.go:209:13: ... argument does not escape
./lists_and_rings.go:209:20: values(mergeSort(shuffled)) escapes to heap
./lists_and_rings.go:217:13: ... argument does not escape
./lists_and_rings.go:217:20: values(shuffled) escapes to heap
./lists_and_rings.go:219:7: &playlist{...} escapes to heap
./lists_and_rings.go:219:68: map[string]*list.Element{} escapes to heap
./lists_and_rings.go:224:13: ... argument does not escape
./lists_and_rings.go:224:17: "|" escapes to heap
./lists_and_rings.go:224:28: (*playlist).drop(p, "two") escapes to heap
./lists_and_rings.go:224:43: (*playlist).drop(p, "five") escapes to heap
./lists_and_rings.go:227:13: ... argument does not escape
./lists_and_rings.go:227:20: len(p.byName) escapes to heap
./lists_and_rings.go:230:12: ... argument does not escape
