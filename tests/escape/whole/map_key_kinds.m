./map_key_kinds.go:31:7: u does not escape
./map_key_kinds.go:31:46: "user:" + u.name escapes to heap
./map_key_kinds.go:32:7: r does not escape
./map_key_kinds.go:32:47: "robot:" + string(r[:]) escapes to heap
./map_key_kinds.go:32:57: string(r[:]) does not escape
./map_key_kinds.go:36:7: m does not escape
./map_key_kinds.go:36:21: o does not escape
./map_key_kinds.go:37:13: matrix{} escapes to heap
./map_key_kinds.go:60:7: leaking param: g to result ~r0 level=0
./map_key_kinds.go:60:21: leaking param: a
./map_key_kinds.go:60:24: leaking param: b
./map_key_kinds.go:61:31: [][2]string{...} does not escape
./map_key_kinds.go:63:28: map[string]int{} escapes to heap
./map_key_kinds.go:105:30: ... argument does not escape
./map_key_kinds.go:105:31: "recovered:" escapes to heap
./map_key_kinds.go:71:31: map[color][]string{...} escapes to heap
./map_key_kinds.go:71:37: []string{...} escapes to heap
./map_key_kinds.go:71:53: []string{...} escapes to heap
./map_key_kinds.go:72:25: append escapes to heap
./map_key_kinds.go:73:13: ... argument does not escape
./map_key_kinds.go:73:26: len(byColor[color(0)]) escapes to heap
./map_key_kinds.go:73:53: byColor[color(7)] == nil escapes to heap
./map_key_kinds.go:74:12: ... argument does not escape
./map_key_kinds.go:74:44: len(byColor) escapes to heap
./map_key_kinds.go:74:69: map[point]bool{...} escapes to heap
./map_key_kinds.go:74:113: map[color]int{...} escapes to heap
./map_key_kinds.go:76:25: map[segment]int{...} escapes to heap
./map_key_kinds.go:79:13: ... argument does not escape
./map_key_kinds.go:79:17: len(segs) escapes to heap
./map_key_kinds.go:79:29: segs[segment{...}] escapes to heap
./map_key_kinds.go:81:12: &robot{...} escapes to heap
./map_key_kinds.go:81:30: &robot{...} escapes to heap
./map_key_kinds.go:82:28: map[ident]string{...} does not escape
./map_key_kinds.go:82:33: user{...} escapes to heap
./map_key_kinds.go:82:60: user{...} escapes to heap
./map_key_kinds.go:84:13: ... argument does not escape
./map_key_kinds.go:84:17: len(owners) escapes to heap
./map_key_kinds.go:84:33: owners[user{...}] escapes to heap
./map_key_kinds.go:84:38: user{...} does not escape
./map_key_kinds.go:84:54: owners[r1] escapes to heap
./map_key_kinds.go:84:66: owners[r2] escapes to heap
./map_key_kinds.go:84:76: *r1 == *r2 escapes to heap
./map_key_kinds.go:85:17: []string{} escapes to heap
./map_key_kinds.go:87:15: append escapes to heap
./map_key_kinds.go:90:13: ... argument does not escape
./map_key_kinds.go:90:14: ids escapes to heap
./map_key_kinds.go:92:30: map[float64]string{...} does not escape
./map_key_kinds.go:95:13: ... argument does not escape
./map_key_kinds.go:95:17: len(floats) escapes to heap
./map_key_kinds.go:95:33: floats[0] escapes to heap
./map_key_kinds.go:95:38: found escapes to heap
./map_key_kinds.go:95:51: floats[math.Inf(1)] escapes to heap
./map_key_kinds.go:97:13: ... argument does not escape
./map_key_kinds.go:97:17: len(floats) escapes to heap
./map_key_kinds.go:99:13: ... argument does not escape
./map_key_kinds.go:99:17: len(floats) escapes to heap
./map_key_kinds.go:101:22: map[any]int{...} does not escape
./map_key_kinds.go:101:23: 1 escapes to heap
./map_key_kinds.go:101:29: "1" escapes to heap
./map_key_kinds.go:101:37: 1 escapes to heap
./map_key_kinds.go:101:49: int8(1) escapes to heap
./map_key_kinds.go:101:57: true escapes to heap
./map_key_kinds.go:101:71: point{...} escapes to heap
./map_key_kinds.go:101:91: [1]string{...} escapes to heap
./map_key_kinds.go:101:109: color(0) escapes to heap
./map_key_kinds.go:101:117: 'x' escapes to heap
./map_key_kinds.go:101:130: time.Duration(1000000000) escapes to heap
./map_key_kinds.go:102:13: ... argument does not escape
./map_key_kinds.go:102:17: len(mixed) escapes to heap
./map_key_kinds.go:102:31: mixed[1] escapes to heap
./map_key_kinds.go:102:32: 1 does not escape
./map_key_kinds.go:102:41: mixed[int64(1)] escapes to heap
./map_key_kinds.go:102:47: int64(1) does not escape
./map_key_kinds.go:102:58: mixed[any(1)] escapes to heap
./map_key_kinds.go:102:63: any(1) does not escape
./map_key_kinds.go:102:75: mixed[point{...}] escapes to heap
./map_key_kinds.go:102:81: point{...} does not escape
./map_key_kinds.go:102:95: mixed[[1]string{...}] escapes to heap
./map_key_kinds.go:102:105: [1]string{...} does not escape
./map_key_kinds.go:102:118: mixed[nil] escapes to heap
./map_key_kinds.go:102:130: mixed[color(0)] escapes to heap
./map_key_kinds.go:102:136: color(0) does not escape
./map_key_kinds.go:102:147: mixed[uint8(0)] escapes to heap
./map_key_kinds.go:102:153: uint8(0) does not escape
./map_key_kinds.go:102:164: mixed[int32(120)] escapes to heap
./map_key_kinds.go:102:170: int32(120) does not escape
./map_key_kinds.go:102:183: mixed[time.Duration(1000000000)] escapes to heap
./map_key_kinds.go:102:197: time.Duration(1000000000) does not escape
./map_key_kinds.go:103:27: []any{...} does not escape
./map_key_kinds.go:103:33: []int{...} escapes to heap
./map_key_kinds.go:103:33: []int{...} escapes to heap
./map_key_kinds.go:103:52: map[string]int{} escapes to heap
./map_key_kinds.go:103:84: [1]any{...} escapes to heap
./map_key_kinds.go:103:90: []int{} escapes to heap
./map_key_kinds.go:103:90: []int{} escapes to heap
./map_key_kinds.go:104:3: func literal does not escape
./map_key_kinds.go:105:10: func literal does not escape
./map_key_kinds.go:110:13: matrix{...} does not escape
./map_key_kinds.go:111:13: ... argument does not escape
./map_key_kinds.go:111:39: matrix{...} does not escape
./map_key_kinds.go:113:27: map[[3]bool]int{} escapes to heap
./map_key_kinds.go:117:13: ... argument does not escape
./map_key_kinds.go:118:24: map[visit]bool{...} does not escape
./map_key_kinds.go:119:13: ... argument does not escape
./map_key_kinds.go:119:18: seen[visit{...}] escapes to heap
./map_key_kinds.go:119:58: seen[visit{...}] escapes to heap
./map_key_kinds.go:121:25: map[*int]string{} does not escape
./map_key_kinds.go:122:13: []int{...} escapes to heap
./map_key_kinds.go:124:13: ... argument does not escape
./map_key_kinds.go:124:18: ptrs[&xs[0]] escapes to heap
./map_key_kinds.go:124:32: ptrs[&xs[1]] escapes to heap
./map_key_kinds.go:124:52: ptrs[nil] == "" escapes to heap
./map_key_kinds.go:124:62: len(ptrs) escapes to heap
./map_key_kinds.go:125:23: map[error]int{...} does not escape
./map_key_kinds.go:126:13: ... argument does not escape
./map_key_kinds.go:126:17: len(errs) escapes to heap
./map_key_kinds.go:127:39: map[bool]func(string) string{...} does not escape
./map_key_kinds.go:128:13: ... argument does not escape
./map_key_kinds.go:128:26: funcs[true]("MiX") escapes to heap
./map_key_kinds.go:128:47: funcs[false]("MiX") escapes to heap
./map_key_kinds.go:130:12: Graph{} escapes to heap
./map_key_kinds.go:133:13: ... argument does not escape
./map_key_kinds.go:133:23: g["x"]["y"] escapes to heap
./map_key_kinds.go:133:33: len(g["b"]) escapes to heap
./map_key_kinds.go:138:29: map[string][]pair{} escapes to heap
./map_key_kinds.go:139:22: append escapes to heap
./map_key_kinds.go:141:28: map[string]pair{...} escapes to heap
./map_key_kinds.go:144:13: ... argument does not escape
./map_key_kinds.go:144:31: s escapes to heap
./map_key_kinds.go:145:30: map[struct {}]int{} escapes to heap
./map_key_kinds.go:148:13: ... argument does not escape
./map_key_kinds.go:148:55: map[complex128]int{...}[(0 + 1i)] escapes to heap
./map_key_kinds.go:148:42: map[complex128]int{...} does not escape
./map_key_kinds.go:149:23: map[rune]int{} escapes to heap
./map_key_kinds.go:153:13: ... argument does not escape
./map_key_kinds.go:153:19: runes['l'] escapes to heap
./map_key_kinds.go:153:31: runes['ö'] escapes to heap
./map_key_kinds.go:153:42: len(runes) escapes to heap
./map_key_kinds.go:156:13: ... argument does not escape
./map_key_kinds.go:156:18: v.a == nil escapes to heap
./map_key_kinds.go:156:26: ok escapes to heap
./map_key_kinds.go:156:32: v == struct { a *int; b *int }{} escapes to heap
