./odds_and_ends.go:44:14: leaking param: name
./odds_and_ends.go:45:16: append escapes to heap
./odds_and_ends.go:49:29: append escapes to heap
./odds_and_ends.go:50:29: append escapes to heap
./odds_and_ends.go:72:7: leaking param content: s
./odds_and_ends.go:72:7: leaking param: s to result ~r0 level=0
./odds_and_ends.go:72:22: leaking param content: x
./odds_and_ends.go:72:57: append escapes to heap
./odds_and_ends.go:74:25: (*stack).pop.func1 ignoring self-assignment in s.items = s.items[:len(s.items) - 1]
./odds_and_ends.go:73:7: leaking param: s to result x level=2
./odds_and_ends.go:74:8: func literal does not escape
./odds_and_ends.go:78:15: leaking param: prefix
./odds_and_ends.go:78:30: leaking param: xs
./odds_and_ends.go:80:17: prefix + " nil" escapes to heap
./odds_and_ends.go:83:19: ... argument does not escape
./odds_and_ends.go:83:20: prefix escapes to heap
./odds_and_ends.go:83:28: " " escapes to heap
./odds_and_ends.go:83:36: len(xs) escapes to heap
./odds_and_ends.go:83:42: xs escapes to heap
./odds_and_ends.go:87:18: leaking param: s
./odds_and_ends.go:87:28: leaking param: err
./odds_and_ends.go:87:65: ... argument does not escape
./odds_and_ends.go:87:66: n escapes to heap
./odds_and_ends.go:87:69: s escapes to heap
./odds_and_ends.go:90:14: s does not escape
./odds_and_ends.go:90:9: func literal does not escape
./odds_and_ends.go:96:22: ... argument does not escape
./odds_and_ends.go:96:23: x escapes to heap
./odds_and_ends.go:96:31: false escapes to heap
./odds_and_ends.go:96:37: 7 escapes to heap
./odds_and_ends.go:102:12: []int{...} escapes to heap
./odds_and_ends.go:104:12: append escapes to heap
./odds_and_ends.go:105:12: append escapes to heap
./odds_and_ends.go:107:13: ... argument does not escape
./odds_and_ends.go:107:14: s escapes to heap
./odds_and_ends.go:107:17: t escapes to heap
./odds_and_ends.go:107:23: len(t) escapes to heap
./odds_and_ends.go:107:31: cap(s[3:]) escapes to heap
./odds_and_ends.go:107:43: cap(s[:0]) escapes to heap
./odds_and_ends.go:108:12: append escapes to heap
./odds_and_ends.go:110:13: ... argument does not escape
./odds_and_ends.go:110:14: s escapes to heap
./odds_and_ends.go:110:20: len(s) escapes to heap
./odds_and_ends.go:115:13: ... argument does not escape
./odds_and_ends.go:115:14: arr escapes to heap
./odds_and_ends.go:115:19: *ptr escapes to heap
./odds_and_ends.go:115:26: s[1] escapes to heap
./odds_and_ends.go:115:34: 3 escapes to heap
./odds_and_ends.go:115:44: cap(ptr[1:2]) escapes to heap
./odds_and_ends.go:117:13: ... argument does not escape
./odds_and_ends.go:117:20: empty == nil escapes to heap
./odds_and_ends.go:117:31: len(empty[:0]) escapes to heap
./odds_and_ends.go:117:68: append(empty, s[:0]...) == nil escapes to heap
./odds_and_ends.go:117:50: append does not escape
./odds_and_ends.go:117:82: ([0]int)(empty) escapes to heap
./odds_and_ends.go:117:108: (*[0]int)(empty) == nil escapes to heap
./odds_and_ends.go:119:13: ... argument does not escape
./odds_and_ends.go:119:14: s escapes to heap
./odds_and_ends.go:119:20: 1 escapes to heap
./odds_and_ends.go:119:34: 2.5 escapes to heap
./odds_and_ends.go:119:47: "a" escapes to heap
./odds_and_ends.go:120:21: ([]byte)("hello ") does not escape
./odds_and_ends.go:120:13: append does not escape
./odds_and_ends.go:122:13: ... argument does not escape
./odds_and_ends.go:122:20: string(b) escapes to heap
./odds_and_ends.go:122:21: string(b) escapes to heap
./odds_and_ends.go:122:25: n escapes to heap
./odds_and_ends.go:122:32: copy(b, "") escapes to heap
./odds_and_ends.go:122:55: string(b[:0]) == "" escapes to heap
./odds_and_ends.go:122:49: string(b[:0]) does not escape
./odds_and_ends.go:124:12: ... argument does not escape
./odds_and_ends.go:124:24: sparse escapes to heap
./odds_and_ends.go:124:35: 7 escapes to heap
./odds_and_ends.go:130:13: ... argument does not escape
./odds_and_ends.go:130:14: grid escapes to heap
./odds_and_ends.go:130:20: other escapes to heap
./odds_and_ends.go:130:32: grid == other escapes to heap
./odds_and_ends.go:130:50: grid[0] == [3]int{...} escapes to heap
./odds_and_ends.go:146:2: moved to heap: x
./odds_and_ends.go:145:13: ... argument does not escape
./odds_and_ends.go:145:27: uintptr(24) escapes to heap
./odds_and_ends.go:145:49: uintptr(18) escapes to heap
./odds_and_ends.go:145:72: uintptr(8) escapes to heap
./odds_and_ends.go:145:94: uintptr(16) escapes to heap
./odds_and_ends.go:145:113: uintptr(24) escapes to heap
./odds_and_ends.go:145:137: uintptr(16) escapes to heap
./odds_and_ends.go:149:46: []float64{...} does not escape
./odds_and_ends.go:152:13: ... argument does not escape
./odds_and_ends.go:152:14: x escapes to heap
./odds_and_ends.go:152:28: fmt.Sprintf("%#x", ... argument...) escapes to heap
./odds_and_ends.go:152:28: ... argument does not escape
./odds_and_ends.go:152:36: bits escapes to heap
./odds_and_ends.go:152:43: s escapes to heap
./odds_and_ends.go:152:46: sl escapes to heap
./odds_and_ends.go:152:80: uintptr(unsafe.Pointer(&x[1])) - uintptr(unsafe.Pointer(&x)) escapes to heap
./odds_and_ends.go:159:13: ... argument does not escape
./odds_and_ends.go:159:14: -i8 escapes to heap
./odds_and_ends.go:159:21: i8 - int8(1) escapes to heap
./odds_and_ends.go:159:27: u8 + uint8(100) escapes to heap
./odds_and_ends.go:159:37: int8(u8) escapes to heap
./odds_and_ends.go:159:49: uint16(i8) escapes to heap
./odds_and_ends.go:159:58: int(f) escapes to heap
./odds_and_ends.go:159:66: int(-f) escapes to heap
./odds_and_ends.go:159:77: uint8(int(f) << uint(7)) escapes to heap
./odds_and_ends.go:159:90: ^u8 escapes to heap
./odds_and_ends.go:159:96: 2 escapes to heap
./odds_and_ends.go:159:103: -3 escapes to heap
./odds_and_ends.go:159:109: -1 escapes to heap
./odds_and_ends.go:159:114: 3 escapes to heap
./odds_and_ends.go:159:121: -4 escapes to heap
./odds_and_ends.go:161:13: ... argument does not escape
./odds_and_ends.go:161:23: 1 << shift == 0 escapes to heap
./odds_and_ends.go:161:41: int32(shift) << uint(31) escapes to heap
./odds_and_ends.go:161:60: uint64(9223372036854775808) >> shift escapes to heap
./odds_and_ends.go:161:78: int64(-1) >> shift escapes to heap
./odds_and_ends.go:162:13: ... argument does not escape
./odds_and_ends.go:162:20: "世" escapes to heap
./odds_and_ends.go:162:42: ([]byte)("é") escapes to heap
./odds_and_ends.go:162:43: ([]byte)("é") escapes to heap
./odds_and_ends.go:162:56: []rune{...} escapes to heap
./odds_and_ends.go:162:57: []rune{...} escapes to heap
./odds_and_ends.go:162:71: string([]rune{...}) escapes to heap
./odds_and_ends.go:162:78: string([]rune{...}) escapes to heap
./odds_and_ends.go:162:78: []rune{...} does not escape
./odds_and_ends.go:162:96: string([]byte{...}) escapes to heap
./odds_and_ends.go:162:103: string([]byte{...}) escapes to heap
./odds_and_ends.go:162:103: []byte{...} does not escape
./odds_and_ends.go:162:122: celsius(36.6) escapes to heap
./odds_and_ends.go:162:136: "�" escapes to heap
./odds_and_ends.go:164:13: ... argument does not escape
./odds_and_ends.go:164:15: 1 / z escapes to heap
./odds_and_ends.go:164:21: -1 / z escapes to heap
./odds_and_ends.go:164:29: z / z == z / z escapes to heap
./odds_and_ends.go:164:40: 0.3 escapes to heap
./odds_and_ends.go:164:58: float32(0.3) escapes to heap
./odds_and_ends.go:164:73: 1e+21 escapes to heap
./odds_and_ends.go:164:79: 1e+20 escapes to heap
./odds_and_ends.go:164:85: 1.23457e+08 escapes to heap
./odds_and_ends.go:164:98: 1e-07 escapes to heap
./odds_and_ends.go:166:13: ... argument does not escape
./odds_and_ends.go:166:14: 8 escapes to heap
./odds_and_ends.go:166:22: 'b' escapes to heap
./odds_and_ends.go:166:29: 97 escapes to heap
./odds_and_ends.go:166:36: 2 escapes to heap
./odds_and_ends.go:166:41: 2.5 escapes to heap
./odds_and_ends.go:166:48: 8 escapes to heap
./odds_and_ends.go:166:58: "st" escapes to heap
./odds_and_ends.go:166:73: true escapes to heap
./odds_and_ends.go:192:25: s does not escape
./odds_and_ends.go:232:15: ... argument does not escape
./odds_and_ends.go:232:31: strings.ToUpper(fmt.Sprint(... argument...)) escapes to heap
./odds_and_ends.go:232:42: ... argument does not escape
./odds_and_ends.go:231:9: func literal does not escape
./odds_and_ends.go:202:17: more ignoring self-assignment in arr[0], arr[2] = arr[2], arr[0]
./odds_and_ends.go:202:17: more ignoring self-assignment in arr[0], arr[2] = arr[2], arr[0]
./odds_and_ends.go:228:6: moved to heap: pe
./odds_and_ends.go:187:13: ... argument does not escape
./odds_and_ends.go:187:18: take(int(.autotmp_0), .autotmp_1, .autotmp_2) escapes to heap
./odds_and_ends.go:188:13: ... argument does not escape
./odds_and_ends.go:188:13: .autotmp_3 escapes to heap
./odds_and_ends.go:192:20: func literal does not escape
./odds_and_ends.go:193:13: ... argument does not escape
./odds_and_ends.go:193:16: ... argument does not escape
./odds_and_ends.go:193:13: .autotmp_6 escapes to heap
./odds_and_ends.go:194:7: &node{...} escapes to heap
./odds_and_ends.go:195:11: &node{...} escapes to heap
./odds_and_ends.go:196:13: ... argument does not escape
./odds_and_ends.go:196:15: n.val escapes to heap
./odds_and_ends.go:196:27: n.node.val escapes to heap
./odds_and_ends.go:196:45: n.node.node == nil escapes to heap
./odds_and_ends.go:199:14: []int{...} escapes to heap
./odds_and_ends.go:203:13: ... argument does not escape
./odds_and_ends.go:203:14: x escapes to heap
./odds_and_ends.go:203:17: y escapes to heap
./odds_and_ends.go:203:20: z escapes to heap
./odds_and_ends.go:203:23: i escapes to heap
./odds_and_ends.go:203:26: arr escapes to heap
./odds_and_ends.go:208:13: ... argument does not escape
./odds_and_ends.go:208:14: x escapes to heap
./odds_and_ends.go:208:17: 15 escapes to heap
./odds_and_ends.go:208:23: 1000000 escapes to heap
./odds_and_ends.go:208:34: 16 escapes to heap
./odds_and_ends.go:208:41: 'a' escapes to heap
./odds_and_ends.go:208:46: 'A' escapes to heap
./odds_and_ends.go:208:54: 'é' escapes to heap
./odds_and_ends.go:208:64: "é\t\"" escapes to heap
./odds_and_ends.go:208:78: "raw\\n" escapes to heap
./odds_and_ends.go:212:14: ... argument does not escape
./odds_and_ends.go:212:15: "84?" escapes to heap
./odds_and_ends.go:215:14: ... argument does not escape
./odds_and_ends.go:215:15: "fell" escapes to heap
./odds_and_ends.go:217:14: ... argument does not escape
./odds_and_ends.go:217:15: "default" escapes to heap
./odds_and_ends.go:221:13: ... argument does not escape
./odds_and_ends.go:223:14: ... argument does not escape
./odds_and_ends.go:223:15: "missing" escapes to heap
./odds_and_ends.go:225:13: ... argument does not escape
./odds_and_ends.go:229:13: ... argument does not escape
./odds_and_ends.go:229:18: err == nil escapes to heap
./odds_and_ends.go:229:29: pe == nil escapes to heap
./odds_and_ends.go:229:47: error(pe) == nil escapes to heap
./odds_and_ends.go:229:64: errors.As(fmt.Errorf("w: %w", ... argument...), &pe) escapes to heap
./odds_and_ends.go:229:75: ... argument does not escape
./odds_and_ends.go:229:85: &fs.PathError{...} escapes to heap
./odds_and_ends.go:230:2: func literal does not escape
./odds_and_ends.go:169:13: ... argument does not escape
./odds_and_ends.go:169:14: Weekday(1) escapes to heap
./odds_and_ends.go:169:22: Weekday(3) escapes to heap
./odds_and_ends.go:169:33: 1024 escapes to heap
./odds_and_ends.go:169:37: 1048576 escapes to heap
./odds_and_ends.go:169:41: 1073741824 escapes to heap
./odds_and_ends.go:169:45: 0 escapes to heap
./odds_and_ends.go:169:48: 0 escapes to heap
./odds_and_ends.go:169:51: 1 escapes to heap
./odds_and_ends.go:169:54: -1 escapes to heap
./odds_and_ends.go:169:57: "xy" escapes to heap
./odds_and_ends.go:169:60: 6 escapes to heap
./odds_and_ends.go:169:67: 4 escapes to heap
./odds_and_ends.go:169:73: 0.333333 escapes to heap
./odds_and_ends.go:170:13: ... argument does not escape
./odds_and_ends.go:170:14: first escapes to heap
./odds_and_ends.go:170:21: second escapes to heap
./odds_and_ends.go:170:29: third_ escapes to heap
./odds_and_ends.go:170:37: trace escapes to heap
./odds_and_ends.go:172:43: []string{...} escapes to heap
./odds_and_ends.go:173:13: &config{...} escapes to heap
./odds_and_ends.go:174:12: ... argument does not escape
./odds_and_ends.go:174:28: cfg.inner escapes to heap
./odds_and_ends.go:174:44: cfg.next.inner escapes to heap
./odds_and_ends.go:177:13: ... argument does not escape
./odds_and_ends.go:177:24: named(pt) == named{...} escapes to heap
./odds_and_ends.go:177:43: pt == named{...} escapes to heap
./odds_and_ends.go:177:70: struct {}{} == struct {}{} escapes to heap
./odds_and_ends.go:178:12: ... argument does not escape
./odds_and_ends.go:178:30: pt escapes to heap
./odds_and_ends.go:178:46: list{} escapes to heap
./odds_and_ends.go:178:46: list{} escapes to heap
./odds_and_ends.go:178:54: list{...} escapes to heap
./odds_and_ends.go:178:54: list{...} escapes to heap
./odds_and_ends.go:179:9: &stack{} does not escape
./odds_and_ends.go:179:23: ... argument does not escape
./odds_and_ends.go:179:24: 1 escapes to heap
./odds_and_ends.go:179:27: "a" escapes to heap
./odds_and_ends.go:179:47: []any{...} does not escape
./odds_and_ends.go:179:48: 2.5 escapes to heap
./odds_and_ends.go:179:53: 'x' escapes to heap
./odds_and_ends.go:180:13: ... argument does not escape
./odds_and_ends.go:180:44: *st escapes to heap
./odds_and_ends.go:181:13: []int{...} escapes to heap
./odds_and_ends.go:182:13: ... argument does not escape
./odds_and_ends.go:182:22: variadic("none", nil...) escapes to heap
./odds_and_ends.go:182:40: variadic("some", ... argument...) escapes to heap
./odds_and_ends.go:182:40: ... argument escapes to heap
./odds_and_ends.go:182:64: variadic("slice", xs...) escapes to heap
./odds_and_ends.go:182:82: xs escapes to heap
./odds_and_ends.go:182:89: len(variadic("more", append(xs, 5)...)) escapes to heap
./odds_and_ends.go:182:113: append escapes to heap
