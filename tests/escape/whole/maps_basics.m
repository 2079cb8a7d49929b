./maps_basics.go:34:30: map[string][]int{...} escapes to heap
./maps_basics.go:34:36: []int{...} escapes to heap
./maps_basics.go:34:59: []int{} escapes to heap
./maps_basics.go:19:7: c does not escape
./maps_basics.go:32:7: c does not escape
./maps_basics.go:32:22: leaking param: w
./maps_basics.go:37:23: map[bool]string{...} does not escape
./maps_basics.go:38:13: ... argument does not escape
./maps_basics.go:38:16: bs[true] escapes to heap
./maps_basics.go:38:27: bs[false] escapes to heap
./maps_basics.go:38:39: len(bs) escapes to heap
./maps_basics.go:39:20: map[byte]int{} does not escape
./maps_basics.go:43:13: ... argument does not escape
./maps_basics.go:43:17: len(by) escapes to heap
./maps_basics.go:43:25: by[byte(0)] escapes to heap
./maps_basics.go:43:32: by[byte(255)] escapes to heap
./maps_basics.go:44:24: map[int16]int16{...} does not escape
./maps_basics.go:46:13: ... argument does not escape
./maps_basics.go:46:17: i16[int16(-1)] escapes to heap
./maps_basics.go:46:26: i16[int16(1)] escapes to heap
./maps_basics.go:46:34: i16[int16(3)] escapes to heap
./maps_basics.go:47:25: map[int32]string{} does not escape
./maps_basics.go:51:13: ... argument does not escape
./maps_basics.go:51:17: len(i32) escapes to heap
./maps_basics.go:51:27: i32[int32(-50)] escapes to heap
./maps_basics.go:51:37: i32[int32(-46)] escapes to heap
./maps_basics.go:51:47: i32[int32(49)] escapes to heap
./maps_basics.go:51:61: i32[int32(50)] == "" escapes to heap
./maps_basics.go:52:26: map[uint64]uint64{...} does not escape
./maps_basics.go:53:13: ... argument does not escape
./maps_basics.go:53:17: u64[uint64(18446744073709551615)] escapes to heap
./maps_basics.go:53:38: u64[uint64(0)] escapes to heap
./maps_basics.go:53:46: u64[uint64(1)] escapes to heap
./maps_basics.go:54:23: map[float64]int{...} does not escape
./maps_basics.go:56:13: ... argument does not escape
./maps_basics.go:56:17: len(fl) escapes to heap
./maps_basics.go:56:25: fl[0] escapes to heap
./maps_basics.go:60:13: ... argument does not escape
./maps_basics.go:60:17: len(fl) escapes to heap
./maps_basics.go:60:23: ok escapes to heap
./maps_basics.go:67:13: ... argument does not escape
./maps_basics.go:67:14: "nan sum" escapes to heap
./maps_basics.go:67:25: sum escapes to heap
./maps_basics.go:69:13: ... argument does not escape
./maps_basics.go:69:17: len(fl) escapes to heap
./maps_basics.go:71:13: ... argument does not escape
./maps_basics.go:71:17: len(fl) escapes to heap
./maps_basics.go:72:27: map[float32]string{...} does not escape
./maps_basics.go:73:13: ... argument does not escape
./maps_basics.go:73:17: f32[float32(1.5)] escapes to heap
./maps_basics.go:73:27: f32[float32(0.1)] escapes to heap
./maps_basics.go:73:52: f32[float32(0.2)] == "" escapes to heap
./maps_basics.go:74:25: map[[3]string]int{...} escapes to heap
./maps_basics.go:77:13: ... argument does not escape
./maps_basics.go:78:22: map[*point]int{} does not escape
./maps_basics.go:79:10: &point{...} escapes to heap
./maps_basics.go:79:24: &point{...} escapes to heap
./maps_basics.go:81:13: ... argument does not escape
./maps_basics.go:81:16: pt[p] escapes to heap
./maps_basics.go:81:23: pt[q] escapes to heap
./maps_basics.go:81:30: pt[nil] escapes to heap
./maps_basics.go:81:40: len(pt) escapes to heap
./maps_basics.go:82:26: map[weekday]bool{...} escapes to heap
./maps_basics.go:83:13: ... argument does not escape
./maps_basics.go:90:21: map[mixed]int{} does not escape
./maps_basics.go:91:28: 3 escapes to heap
./maps_basics.go:92:47: 3 escapes to heap
./maps_basics.go:93:22: "3" escapes to heap
./maps_basics.go:94:13: ... argument does not escape
./maps_basics.go:94:17: len(mx) escapes to heap
./maps_basics.go:94:25: mx[mixed{...}] escapes to heap
./maps_basics.go:94:40: 3 does not escape
./maps_basics.go:95:24: map[shape]string{...} does not escape
./maps_basics.go:95:31: square{...} escapes to heap
./maps_basics.go:96:7: &circle{...} escapes to heap
./maps_basics.go:98:13: ... argument does not escape
./maps_basics.go:98:16: sh[square{...}] escapes to heap
./maps_basics.go:98:23: square{...} does not escape
./maps_basics.go:98:31: sh[c] escapes to heap
./maps_basics.go:98:56: sh[&circle{...}] == "" escapes to heap
./maps_basics.go:98:39: &circle{...} does not escape
./maps_basics.go:98:77: sh[square{...}] == "" escapes to heap
./maps_basics.go:98:72: square{...} does not escape
./maps_basics.go:98:92: sh[nil] == "" escapes to heap
./maps_basics.go:99:19: map[any]any{} does not escape
./maps_basics.go:100:5: 1 escapes to heap
./maps_basics.go:100:16: int8(1) escapes to heap
./maps_basics.go:100:25: "1" escapes to heap
./maps_basics.go:100:34: 1 escapes to heap
./maps_basics.go:100:49: [2]int{...} escapes to heap
./maps_basics.go:100:68: "int" escapes to heap
./maps_basics.go:100:75: "int8" escapes to heap
./maps_basics.go:100:83: "string" escapes to heap
./maps_basics.go:100:93: "float" escapes to heap
./maps_basics.go:100:102: "array" escapes to heap
./maps_basics.go:100:111: "nil" escapes to heap
./maps_basics.go:101:13: ... argument does not escape
./maps_basics.go:101:17: 1 does not escape
./maps_basics.go:101:28: int8(1) does not escape
./maps_basics.go:101:37: "1" does not escape
./maps_basics.go:101:46: 1 does not escape
./maps_basics.go:101:61: [2]int{...} does not escape
./maps_basics.go:101:87: int16(1) does not escape
./maps_basics.go:101:96: len(in) escapes to heap
./maps_basics.go:102:24: map[struct {}]int{} escapes to heap
./maps_basics.go:105:13: ... argument does not escape
./maps_basics.go:105:21: len(ch) escapes to heap
./maps_basics.go:106:28: map[string]struct {}{} escapes to heap
./maps_basics.go:110:13: ... argument does not escape
./maps_basics.go:110:17: len(set) escapes to heap
./maps_basics.go:166:2: moved to heap: st
./maps_basics.go:114:19: map[int]big{} does not escape
./maps_basics.go:121:31: ... argument does not escape
./maps_basics.go:121:32: i escapes to heap
./maps_basics.go:123:13: ... argument does not escape
./maps_basics.go:123:25: bm[7].words[199] escapes to heap
./maps_basics.go:123:37: bm[7].s escapes to heap
./maps_basics.go:123:49: bm[8].s == "" escapes to heap
./maps_basics.go:123:62: bm[11].s escapes to heap
./maps_basics.go:123:69: len(bm[440].s) escapes to heap
./maps_basics.go:123:85: len(bm) escapes to heap
./maps_basics.go:124:32: map[string]func(int) int{...} does not escape
./maps_basics.go:124:43: func literal escapes to heap
./maps_basics.go:125:14: func literal escapes to heap
./maps_basics.go:126:13: ... argument does not escape
./maps_basics.go:126:26: fs["double"](4) escapes to heap
./maps_basics.go:126:40: fs["inc"](4) escapes to heap
./maps_basics.go:126:56: fs["none"] == nil escapes to heap
./maps_basics.go:127:33: map[string]map[string]int{} escapes to heap
./maps_basics.go:128:31: [][2]string{...} does not escape
./maps_basics.go:131:16: make(map[string]int, 4) escapes to heap
./maps_basics.go:137:13: ... argument does not escape
./maps_basics.go:137:21: len(mm["zz"]) escapes to heap
./maps_basics.go:137:41: mm["zz"]["q"] escapes to heap
./maps_basics.go:138:24: map[int][]string{} escapes to heap
./maps_basics.go:140:45: ... argument does not escape
./maps_basics.go:140:46: w escapes to heap
./maps_basics.go:140:49: i escapes to heap
./maps_basics.go:140:22: append escapes to heap
./maps_basics.go:142:13: ... argument does not escape
./maps_basics.go:144:13: ... argument does not escape
./maps_basics.go:144:16: sl[2] escapes to heap
./maps_basics.go:144:32: len(global["a"]) escapes to heap
./maps_basics.go:145:25: map[string]*point{...} does not escape
./maps_basics.go:145:31: &point{} escapes to heap
./maps_basics.go:145:40: &point{...} escapes to heap
./maps_basics.go:148:13: ... argument does not escape
./maps_basics.go:148:14: *pp["o"] escapes to heap
./maps_basics.go:148:24: *pp["p"] escapes to heap
./maps_basics.go:149:24: []map[string]int{...} escapes to heap
./maps_basics.go:149:25: map[string]int{...} escapes to heap
./maps_basics.go:149:40: map[string]int{} escapes to heap
./maps_basics.go:151:13: ... argument does not escape
./maps_basics.go:151:14: ss escapes to heap
./maps_basics.go:152:40: map[point][]map[string]point{...} escapes to heap
./maps_basics.go:152:49: []map[string]point{...} escapes to heap
./maps_basics.go:152:50: map[string]point{...} escapes to heap
./maps_basics.go:152:65: map[string]point{...} escapes to heap
./maps_basics.go:153:13: ... argument does not escape
./maps_basics.go:153:41: nested[point{...}][1]["b"].Y escapes to heap
./maps_basics.go:154:26: map[string][4]int{...} does not escape
./maps_basics.go:157:13: ... argument does not escape
./maps_basics.go:157:22: arr["k"][0] escapes to heap
./maps_basics.go:157:28: a[0] escapes to heap
./maps_basics.go:157:41: arr["k"][3] escapes to heap
./maps_basics.go:157:57: arr["none"][2] escapes to heap
./maps_basics.go:157:65: 4 escapes to heap
./maps_basics.go:159:12: ... argument does not escape
./maps_basics.go:159:13: i escapes to heap
./maps_basics.go:159:16: "=" escapes to heap
./maps_basics.go:159:21: x escapes to heap
./maps_basics.go:159:24: " " escapes to heap
./maps_basics.go:162:15: counter{} escapes to heap
./maps_basics.go:165:13: ... argument does not escape
./maps_basics.go:165:20: counter.add(ct, "x") escapes to heap
./maps_basics.go:169:21: map[string]int{} escapes to heap
./maps_basics.go:173:13: ... argument does not escape
./maps_basics.go:173:23: len(*st.n) escapes to heap
./maps_basics.go:175:13: ... argument does not escape
./maps_basics.go:175:20: empty == nil escapes to heap
./maps_basics.go:175:31: len(empty) escapes to heap
./maps_basics.go:175:45: empty["x"] escapes to heap
./maps_basics.go:179:14: ... argument does not escape
./maps_basics.go:179:15: "never" escapes to heap
./maps_basics.go:182:13: ... argument does not escape
./maps_basics.go:182:14: v escapes to heap
./maps_basics.go:182:17: ok escapes to heap
./maps_basics.go:184:14: ... argument does not escape
./maps_basics.go:184:15: "found" escapes to heap
./maps_basics.go:184:24: v escapes to heap
./maps_basics.go:189:15: .autotmp_35 escapes to heap
./maps_basics.go:190:13: ... argument does not escape
./maps_basics.go:190:14: ok escapes to heap
./maps_basics.go:190:18: isThere escapes to heap
./maps_basics.go:191:25: map[string]float64{...} escapes to heap
./maps_basics.go:195:13: ... argument does not escape
./maps_basics.go:196:24: map[string]uint8{...} escapes to heap
./maps_basics.go:202:13: ... argument does not escape
./maps_basics.go:203:22: map[int]string{} escapes to heap
./maps_basics.go:205:15: "b" + sm[1] escapes to heap
./maps_basics.go:206:13: ... argument does not escape
./maps_basics.go:206:21: len(sm[1]) escapes to heap
./maps_basics.go:210:12: ... argument does not escape
./maps_basics.go:210:46: map[string]int{...} escapes to heap
./maps_basics.go:210:80: map[string]point{...} escapes to heap
./maps_basics.go:210:111: map[string]point{...} escapes to heap
./maps_basics.go:210:142: map[string]point{} escapes to heap
./maps_basics.go:211:12: ... argument does not escape
./maps_basics.go:211:44: map[int]string{...} escapes to heap
./maps_basics.go:211:73: map[int]int{...} escapes to heap
./maps_basics.go:211:106: map[string]string{...} escapes to heap
./maps_basics.go:211:135: map[string]string{...} escapes to heap
./maps_basics.go:212:12: ... argument does not escape
./maps_basics.go:212:32: map[any]int{...} escapes to heap
./maps_basics.go:212:33: 3 escapes to heap
./maps_basics.go:212:39: 1 escapes to heap
./maps_basics.go:213:12: ... argument does not escape
./maps_basics.go:213:38: map[[2]int]string{...} escapes to heap
./maps_basics.go:214:12: ... argument does not escape
./maps_basics.go:214:36: map[float64]int{...} escapes to heap
./maps_basics.go:215:12: ... argument does not escape
./maps_basics.go:215:65: map[string]bool{} escapes to heap
./maps_basics.go:215:81: map[bool]int{...} escapes to heap
./maps_basics.go:216:12: ... argument does not escape
./maps_basics.go:216:52: map[string]weekday{...} escapes to heap
./maps_basics.go:216:62: &map[string]int{...} escapes to heap
./maps_basics.go:216:77: map[string]int{...} escapes to heap
./maps_basics.go:216:99: map[int]int{...} escapes to heap
./maps_basics.go:216:118: map[int]int{...} escapes to heap
