./reflect_panics.go:24:17: b does not escape
./reflect_panics.go:26:10: leaking param: name
./reflect_panics.go:26:23: f does not escape
./reflect_panics.go:27:8: func literal does not escape
./reflect_panics.go:30:15: ... argument does not escape
./reflect_panics.go:30:16: name escapes to heap
./reflect_panics.go:30:22: "ValueError" escapes to heap
./reflect_panics.go:30:37: e.Method escapes to heap
./reflect_panics.go:30:47: e.Kind escapes to heap
./reflect_panics.go:32:15: ... argument does not escape
./reflect_panics.go:32:16: name escapes to heap
./reflect_panics.go:32:22: "error" escapes to heap
./reflect_panics.go:34:15: ... argument does not escape
./reflect_panics.go:34:16: name escapes to heap
./reflect_panics.go:114:45: func literal escapes to heap
./reflect_panics.go:135:42: 3 escapes to heap
./reflect_panics.go:136:48: []int{...} escapes to heap
./reflect_panics.go:136:48: []int{...} escapes to heap
./reflect_panics.go:137:48: []int{...} escapes to heap
./reflect_panics.go:137:48: []int{...} escapes to heap
./reflect_panics.go:162:42: new([]int) does not escape
./reflect_panics.go:163:44: new([]int) does not escape
./reflect_panics.go:174:70: []int{} does not escape
./reflect_panics.go:41:2: moved to heap: s
./reflect_panics.go:41:26: map[string]int{...} escapes to heap
./reflect_panics.go:42:23: s escapes to heap
./reflect_panics.go:44:23: 3 escapes to heap
./reflect_panics.go:45:25: "str" escapes to heap
./reflect_panics.go:46:29: []int{...} escapes to heap
./reflect_panics.go:46:29: []int{...} escapes to heap
./reflect_panics.go:47:31: [2]int{} escapes to heap
./reflect_panics.go:48:38: map[string]int{} escapes to heap
./reflect_panics.go:51:23: 1 does not escape
./reflect_panics.go:52:13: func literal does not escape
./reflect_panics.go:53:14: func literal does not escape
./reflect_panics.go:54:15: func literal does not escape
./reflect_panics.go:55:14: func literal does not escape
./reflect_panics.go:56:15: func literal does not escape
./reflect_panics.go:57:16: func literal does not escape
./reflect_panics.go:58:14: func literal does not escape
./reflect_panics.go:59:15: func literal does not escape
./reflect_panics.go:60:16: func literal does not escape
./reflect_panics.go:61:21: func literal does not escape
./reflect_panics.go:62:18: func literal does not escape
./reflect_panics.go:63:15: func literal does not escape
./reflect_panics.go:64:16: func literal does not escape
./reflect_panics.go:65:16: func literal does not escape
./reflect_panics.go:66:16: func literal does not escape
./reflect_panics.go:67:13: func literal does not escape
./reflect_panics.go:68:13: func literal does not escape
./reflect_panics.go:69:16: func literal does not escape
./reflect_panics.go:70:15: func literal does not escape
./reflect_panics.go:71:16: func literal does not escape
./reflect_panics.go:72:14: func literal does not escape
./reflect_panics.go:73:19: func literal does not escape
./reflect_panics.go:74:22: func literal does not escape
./reflect_panics.go:75:20: func literal does not escape
./reflect_panics.go:76:14: func literal does not escape
./reflect_panics.go:77:17: func literal does not escape
./reflect_panics.go:78:18: func literal does not escape
./reflect_panics.go:79:19: func literal does not escape
./reflect_panics.go:80:17: func literal does not escape
./reflect_panics.go:81:18: func literal does not escape
./reflect_panics.go:82:21: func literal does not escape
./reflect_panics.go:83:22: func literal does not escape
./reflect_panics.go:84:22: func literal does not escape
./reflect_panics.go:85:22: func literal does not escape
./reflect_panics.go:86:16: func literal does not escape
./reflect_panics.go:87:17: func literal does not escape
./reflect_panics.go:88:17: func literal does not escape
./reflect_panics.go:89:17: func literal does not escape
./reflect_panics.go:90:19: func literal does not escape
./reflect_panics.go:91:20: func literal does not escape
./reflect_panics.go:92:17: func literal does not escape
./reflect_panics.go:93:18: func literal does not escape
./reflect_panics.go:94:17: func literal does not escape
./reflect_panics.go:95:16: func literal does not escape
./reflect_panics.go:96:18: func literal does not escape
./reflect_panics.go:97:13: func literal does not escape
./reflect_panics.go:98:14: func literal does not escape
./reflect_panics.go:99:14: func literal does not escape
./reflect_panics.go:100:14: func literal does not escape
./reflect_panics.go:101:14: func literal does not escape
./reflect_panics.go:102:15: func literal does not escape
./reflect_panics.go:103:16: func literal does not escape
./reflect_panics.go:104:16: func literal does not escape
./reflect_panics.go:105:16: func literal does not escape
./reflect_panics.go:106:14: func literal does not escape
./reflect_panics.go:107:15: func literal does not escape
./reflect_panics.go:108:15: func literal does not escape
./reflect_panics.go:108:47: []reflect.Value{...} does not escape
./reflect_panics.go:109:15: func literal does not escape
./reflect_panics.go:109:47: []reflect.Value{...} does not escape
./reflect_panics.go:110:15: func literal does not escape
./reflect_panics.go:110:47: []reflect.Value{...} does not escape
./reflect_panics.go:111:15: func literal does not escape
./reflect_panics.go:112:15: func literal does not escape
./reflect_panics.go:112:40: func literal escapes to heap
./reflect_panics.go:112:71: []reflect.Value{...} does not escape
./reflect_panics.go:113:19: func literal does not escape
./reflect_panics.go:113:56: []reflect.Value{...} does not escape
./reflect_panics.go:114:20: func literal does not escape
./reflect_panics.go:115:16: func literal does not escape
./reflect_panics.go:116:17: func literal does not escape
./reflect_panics.go:117:17: func literal does not escape
./reflect_panics.go:118:22: func literal does not escape
./reflect_panics.go:119:19: func literal does not escape
./reflect_panics.go:120:17: func literal does not escape
./reflect_panics.go:121:18: func literal does not escape
./reflect_panics.go:121:59: [3]int{} does not escape
./reflect_panics.go:122:18: func literal does not escape
./reflect_panics.go:122:53: &[3]int{} does not escape
./reflect_panics.go:123:16: func literal does not escape
./reflect_panics.go:123:39: ... argument does not escape
./reflect_panics.go:124:17: func literal does not escape
./reflect_panics.go:124:40: ... argument does not escape
./reflect_panics.go:125:21: func literal does not escape
./reflect_panics.go:125:78: []string{} does not escape
./reflect_panics.go:125:78: []string{} does not escape
./reflect_panics.go:126:14: func literal does not escape
./reflect_panics.go:127:15: func literal does not escape
./reflect_panics.go:127:65: []string{...} does not escape
./reflect_panics.go:127:65: []string{...} does not escape
./reflect_panics.go:128:15: func literal does not escape
./reflect_panics.go:129:19: func literal does not escape
./reflect_panics.go:130:20: func literal does not escape
./reflect_panics.go:131:20: func literal does not escape
./reflect_panics.go:132:17: func literal does not escape
./reflect_panics.go:133:13: func literal does not escape
./reflect_panics.go:134:14: func literal does not escape
./reflect_panics.go:135:17: func literal does not escape
./reflect_panics.go:136:18: func literal does not escape
./reflect_panics.go:137:18: func literal does not escape
./reflect_panics.go:138:16: func literal does not escape
./reflect_panics.go:139:15: func literal does not escape
./reflect_panics.go:140:15: func literal does not escape
./reflect_panics.go:141:17: func literal does not escape
./reflect_panics.go:142:18: func literal does not escape
./reflect_panics.go:143:23: func literal does not escape
./reflect_panics.go:144:20: func literal does not escape
./reflect_panics.go:145:14: func literal does not escape
./reflect_panics.go:146:17: func literal does not escape
./reflect_panics.go:147:15: func literal does not escape
./reflect_panics.go:148:15: func literal does not escape
./reflect_panics.go:149:22: func literal does not escape
./reflect_panics.go:150:18: func literal does not escape
./reflect_panics.go:151:16: func literal does not escape
./reflect_panics.go:152:19: func literal does not escape
./reflect_panics.go:153:22: func literal does not escape
./reflect_panics.go:154:23: func literal does not escape
./reflect_panics.go:155:24: func literal does not escape
./reflect_panics.go:156:25: func literal does not escape
./reflect_panics.go:157:17: func literal does not escape
./reflect_panics.go:158:18: func literal does not escape
./reflect_panics.go:159:18: func literal does not escape
./reflect_panics.go:160:15: func literal does not escape
./reflect_panics.go:161:18: func literal does not escape
./reflect_panics.go:162:14: func literal does not escape
./reflect_panics.go:163:16: func literal does not escape
./reflect_panics.go:164:15: func literal does not escape
./reflect_panics.go:165:17: func literal does not escape
./reflect_panics.go:166:22: func literal does not escape
./reflect_panics.go:166:51: []int{...} does not escape
./reflect_panics.go:167:18: func literal does not escape
./reflect_panics.go:168:19: func literal does not escape
./reflect_panics.go:169:31: func literal escapes to heap
./reflect_panics.go:169:105: []reflect.Value{...} does not escape
./reflect_panics.go:171:19: func literal does not escape
./reflect_panics.go:172:31: func literal escapes to heap
./reflect_panics.go:172:93: []reflect.Value{...} escapes to heap
./reflect_panics.go:172:122: []reflect.Value{...} does not escape
./reflect_panics.go:174:22: func literal does not escape
./reflect_panics.go:174:47: func literal escapes to heap
./reflect_panics.go:174:99: []reflect.Value{...} does not escape
