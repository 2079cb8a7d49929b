./range_forms.go:14:7: t does not escape
./range_forms.go:14:21: yield does not escape
./range_forms.go:10:7: t does not escape
./range_forms.go:10:20: yield does not escape
./range_forms.go:22:14: yield does not escape
./range_forms.go:22:9: func literal escapes to heap
./range_forms.go:25:12: ... argument does not escape
./range_forms.go:25:13: "[cleanup]" escapes to heap
./range_forms.go:29:16: leaking param: s
./range_forms.go:30:14: yield does not escape
./range_forms.go:30:9: func literal escapes to heap
./range_forms.go:31:19: "[done]" escapes to heap
./range_forms.go:31:18: ... argument does not escape
./range_forms.go:40:11: t does not escape
./range_forms.go:41:2: func literal does not escape
./range_forms.go:53:9: leaking param: x
./range_forms.go:54:10: y does not escape
./range_forms.go:51:2: moved to heap: s
moved to heap: #next
./range_forms.go:53:2: moved to heap: #state1
./range_forms.go:54:3: moved to heap: #state2
./range_forms.go:53:2: func literal escapes to heap
./range_forms.go:54:3: func literal escapes to heap
./range_forms.go:61:11: x + y escapes to heap
./range_forms.go:54:30: ... argument escapes to heap
./range_forms.go:53:29: ... argument escapes to heap
./range_forms.go:68:2: #p2 does not escape
./range_forms.go:68:2: moved to heap: #state1
./range_forms.go:68:2: func literal escapes to heap
./range_forms.go:69:21: "deferred at function end" escapes to heap
./range_forms.go:69:49: i escapes to heap
./range_forms.go:69:20: ... argument does not escape
./range_forms.go:68:26: ... argument escapes to heap
./range_forms.go:71:13: ... argument does not escape
./range_forms.go:71:14: "end of function" escapes to heap
moved to heap: #next
./range_forms.go:75:2: moved to heap: #state1
./range_forms.go:75:2: func literal escapes to heap
./range_forms.go:76:3: func literal does not escape
./range_forms.go:76:19: &Tree{...} does not escape
./range_forms.go:180:29: ... argument does not escape
./range_forms.go:180:30: "recovered" escapes to heap
./range_forms.go:181:3: #p2 does not escape
./range_forms.go:181:3: moved to heap: #state1
./range_forms.go:180:9: func literal does not escape
./range_forms.go:181:3: func literal escapes to heap
./range_forms.go:182:20: fmt.Sprint(... argument...) escapes to heap
./range_forms.go:182:20: ... argument does not escape
./range_forms.go:182:21: "in body " escapes to heap
./range_forms.go:182:33: i escapes to heap
./range_forms.go:181:27: ... argument escapes to heap
./range_forms.go:186:29: ... argument does not escape
./range_forms.go:186:30: "recovered" escapes to heap
./range_forms.go:187:18: yield does not escape
./range_forms.go:186:9: func literal does not escape
./range_forms.go:187:3: func literal does not escape
./range_forms.go:187:13: func literal does not escape
./range_forms.go:165:9: leaking param: x
./range_forms.go:176:2: leaking param: #p2
./range_forms.go:158:2: moved to heap: c
./range_forms.go:159:2: moved to heap: #state2
./range_forms.go:165:2: moved to heap: #state3
./range_forms.go:175:6: moved to heap: last
./range_forms.go:176:2: moved to heap: #state4
./range_forms.go:91:12: ... argument does not escape
./range_forms.go:91:13: i escapes to heap
./range_forms.go:91:16: " " escapes to heap
./range_forms.go:94:12: ... argument does not escape
./range_forms.go:94:13: "x " escapes to heap
./range_forms.go:97:13: ... argument does not escape
./range_forms.go:97:21: i escapes to heap
./range_forms.go:102:12: ... argument does not escape
./range_forms.go:102:13: i escapes to heap
./range_forms.go:102:16: " " escapes to heap
./range_forms.go:105:12: ... argument does not escape
./range_forms.go:105:13: "never" escapes to heap
./range_forms.go:105:22: i escapes to heap
./range_forms.go:110:13: ... argument does not escape
./range_forms.go:110:14: k escapes to heap
./range_forms.go:112:12: []int{...} escapes to heap
./range_forms.go:114:13: append escapes to heap
./range_forms.go:117:13: ... argument does not escape
./range_forms.go:117:14: s escapes to heap
./range_forms.go:119:28: []int{...} does not escape
./range_forms.go:121:13: ... argument does not escape
./range_forms.go:121:14: idx escapes to heap
./range_forms.go:121:19: val escapes to heap
./range_forms.go:124:32: []int{...} does not escape
./range_forms.go:127:13: ... argument does not escape
./range_forms.go:127:14: at escapes to heap
./range_forms.go:127:18: arr escapes to heap
./range_forms.go:130:40: []int{...} does not escape
./range_forms.go:132:13: ... argument does not escape
./range_forms.go:132:14: place escapes to heap
./range_forms.go:132:21: places escapes to heap
./range_forms.go:134:12: ... argument does not escape
./range_forms.go:134:13: v escapes to heap
./range_forms.go:137:12: ... argument does not escape
./range_forms.go:137:13: i escapes to heap
./range_forms.go:141:12: ... argument does not escape
./range_forms.go:141:13: i escapes to heap
./range_forms.go:144:12: ... argument does not escape
./range_forms.go:144:13: i escapes to heap
./range_forms.go:148:12: ... argument does not escape
./range_forms.go:148:13: "never" escapes to heap
./range_forms.go:152:7: &Tree{...} does not escape
./range_forms.go:152:13: &Tree{...} does not escape
./range_forms.go:152:33: &Tree{...} does not escape
./range_forms.go:152:39: &Tree{...} does not escape
./range_forms.go:153:2: func literal does not escape
./range_forms.go:154:12: ... argument does not escape
./range_forms.go:154:13: v escapes to heap
./range_forms.go:154:16: " " escapes to heap
./range_forms.go:156:13: ... argument does not escape
./range_forms.go:156:13: .autotmp_24 escapes to heap
./range_forms.go:156:13: .autotmp_25 escapes to heap
./range_forms.go:157:13: ... argument does not escape
./range_forms.go:157:13: .autotmp_26 escapes to heap
./range_forms.go:157:13: .autotmp_27 escapes to heap
./range_forms.go:159:2: func literal escapes to heap
./range_forms.go:164:13: ... argument does not escape
./range_forms.go:164:14: c escapes to heap
./range_forms.go:165:2: func literal escapes to heap
./range_forms.go:169:12: ... argument does not escape
./range_forms.go:169:13: i escapes to heap
./range_forms.go:169:16: x escapes to heap
./range_forms.go:169:19: " " escapes to heap
./range_forms.go:165:29: ... argument escapes to heap
./range_forms.go:172:13: ... argument does not escape
./range_forms.go:172:20: nested() escapes to heap
./range_forms.go:173:13: ... argument does not escape
./range_forms.go:173:20: escape() escapes to heap
./range_forms.go:176:2: func literal escapes to heap
./range_forms.go:176:31: ... argument escapes to heap
./range_forms.go:178:13: ... argument does not escape
./range_forms.go:178:14: last escapes to heap
./range_forms.go:179:2: func literal does not escape
./range_forms.go:185:2: func literal does not escape
