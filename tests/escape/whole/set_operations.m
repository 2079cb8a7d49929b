./set_operations.go:19:7: s does not escape
./set_operations.go:19:24: leaking param content: items
./set_operations.go:13:19: leaking param content: items
./set_operations.go:14:11: make(StringSet, len(items)) escapes to heap
./set_operations.go:26:7: s does not escape
./set_operations.go:26:24: it does not escape
./set_operations.go:27:7: s does not escape
./set_operations.go:27:27: it does not escape
./set_operations.go:32:7: s does not escape
./set_operations.go:33:13: make([]string, 0, len(s)) escapes to heap
./set_operations.go:35:15: append escapes to heap
./set_operations.go:40:7: s does not escape
./set_operations.go:40:81: "{" + strings.Join(StringSet.Sorted(s), " ") + "}" escapes to heap
./set_operations.go:42:7: s does not escape
./set_operations.go:42:27: keep does not escape
./set_operations.go:43:18: StringSet{} escapes to heap
./set_operations.go:51:7: s does not escape
./set_operations.go:51:26: t does not escape
./set_operations.go:52:16: func literal does not escape
./set_operations.go:56:7: s does not escape
./set_operations.go:56:30: t does not escape
./set_operations.go:56:72: t.Has does not escape
./set_operations.go:57:7: s does not escape
./set_operations.go:57:31: t does not escape
./set_operations.go:58:23: x does not escape
./set_operations.go:58:18: func literal does not escape
./set_operations.go:60:7: s does not escape
./set_operations.go:60:30: t does not escape
./set_operations.go:61:7: s does not escape
./set_operations.go:61:29: t does not escape
./set_operations.go:62:7: s does not escape
./set_operations.go:62:26: t does not escape
./set_operations.go:69:7: leaking param content: b
./set_operations.go:69:7: leaking param: b to result ~r0 level=0
./set_operations.go:69:22: xs does not escape
./set_operations.go:73:20: append escapes to heap
./set_operations.go:79:7: b does not escape
./set_operations.go:80:7: b does not escape
./set_operations.go:85:7: b does not escape
./set_operations.go:93:7: b does not escape
./set_operations.go:93:23: f does not escape
./set_operations.go:102:7: b does not escape
./set_operations.go:103:6: moved to heap: sb
./set_operations.go:106:2: func literal does not escape
./set_operations.go:107:13: ... argument does not escape
./set_operations.go:107:19: sep escapes to heap
./set_operations.go:107:24: x escapes to heap
./set_operations.go:110:21: (*strings.Builder).String(sb) + "}" escapes to heap
./set_operations.go:116:7: b does not escape
./set_operations.go:116:18: leaking param content: xs
./set_operations.go:117:8: func literal does not escape
./set_operations.go:119:20: ... argument does not escape
./set_operations.go:130:7: m does not escape
./set_operations.go:130:23: leaking param: k
./set_operations.go:130:26: leaking param: v
./set_operations.go:133:25: map[string]int{} escapes to heap
./set_operations.go:139:15: leaking param content: items
./set_operations.go:141:21: []StringSet{...} escapes to heap
./set_operations.go:141:22: StringSet{} escapes to heap
./set_operations.go:144:46: ... argument does not escape
./set_operations.go:144:16: append escapes to heap
./set_operations.go:149:13: leaking param: xs to result ~r0 level=0
./set_operations.go:150:22: map[int]bool{} does not escape
./set_operations.go:155:16: append escapes to heap
./set_operations.go:177:38: ... argument does not escape
./set_operations.go:177:39: x escapes to heap
./set_operations.go:177:42: ";" escapes to heap
./set_operations.go:199:28: ... argument does not escape
./set_operations.go:199:29: "recovered:" escapes to heap
./set_operations.go:162:19: ... argument does not escape
./set_operations.go:163:19: ... argument does not escape
./set_operations.go:164:13: ... argument does not escape
./set_operations.go:164:23: len(a) escapes to heap
./set_operations.go:164:33: StringSet.Add(a, ... argument...) escapes to heap
./set_operations.go:164:33: ... argument does not escape
./set_operations.go:164:61: StringSet.Remove(a, "black") escapes to heap
./set_operations.go:164:80: StringSet.Remove(a, "pink") escapes to heap
./set_operations.go:165:13: ... argument does not escape
./set_operations.go:166:13: ... argument does not escape
./set_operations.go:166:24: StringSet.SubsetOf(a, StringSet.Union(a, b)) escapes to heap
./set_operations.go:166:48: StringSet.SubsetOf(a, b) escapes to heap
./set_operations.go:166:60: StringSet.Equal(a, NewStringSet(... argument...)) escapes to heap
./set_operations.go:166:73: ... argument does not escape
./set_operations.go:166:123: StringSet.SubsetOf(StringSet(nil), a) escapes to heap
./set_operations.go:167:37: []string{...} does not escape
./set_operations.go:168:12: ... argument does not escape
./set_operations.go:172:11: new(BitSet) escapes to heap
./set_operations.go:172:23: ... argument does not escape
./set_operations.go:173:13: ... argument does not escape
./set_operations.go:173:24: (*BitSet).Len(bs) escapes to heap
./set_operations.go:173:34: (*BitSet).Has(bs, 64) escapes to heap
./set_operations.go:173:46: (*BitSet).Has(bs, 65) escapes to heap
./set_operations.go:173:58: (*BitSet).Has(bs, 100000) escapes to heap
./set_operations.go:176:12: ... argument does not escape
./set_operations.go:176:27: *bs escapes to heap
./set_operations.go:176:38: (*BitSet).Len(bs) escapes to heap
./set_operations.go:176:44: bs.words escapes to heap
./set_operations.go:177:10: func literal does not escape
./set_operations.go:181:12: Bag{} does not escape
./set_operations.go:182:13: ... argument does not escape
./set_operations.go:182:21: ... argument does not escape
./set_operations.go:182:22: 1 escapes to heap
./set_operations.go:182:25: "1" escapes to heap
./set_operations.go:182:30: 1 escapes to heap
./set_operations.go:182:40: int64(1) escapes to heap
./set_operations.go:182:50: point{...} escapes to heap
./set_operations.go:182:63: point{...} escapes to heap
./set_operations.go:182:78: [2]bool{...} escapes to heap
./set_operations.go:182:91: 'a' escapes to heap
./set_operations.go:182:106: &bag == nil escapes to heap
./set_operations.go:183:13: ... argument does not escape
./set_operations.go:183:17: len(bag) escapes to heap
./set_operations.go:183:27: bag[1] escapes to heap
./set_operations.go:183:28: 1 does not escape
./set_operations.go:183:35: bag[point{...}] escapes to heap
./set_operations.go:183:41: point{...} does not escape
./set_operations.go:183:53: bag[nil] escapes to heap
./set_operations.go:183:63: bag[int32(97)] escapes to heap
./set_operations.go:183:69: int32(97) does not escape
./set_operations.go:183:79: bag[97] escapes to heap
./set_operations.go:183:80: 97 does not escape
./set_operations.go:183:88: bag[false] escapes to heap
./set_operations.go:183:89: false does not escape
./set_operations.go:183:100: bag[[2]bool{...}] escapes to heap
./set_operations.go:183:108: [2]bool{...} does not escape
./set_operations.go:184:13: ... argument does not escape
./set_operations.go:184:21: ... argument does not escape
./set_operations.go:184:22: 2 escapes to heap
./set_operations.go:184:30: []int{...} escapes to heap
./set_operations.go:184:30: []int{...} escapes to heap
./set_operations.go:184:43: ... argument does not escape
./set_operations.go:184:58: map[string]int{} escapes to heap
./set_operations.go:184:70: ... argument does not escape
./set_operations.go:184:86: struct { f any }{...} escapes to heap
./set_operations.go:184:87: func literal escapes to heap
./set_operations.go:184:103: bag[2] escapes to heap
./set_operations.go:184:104: 2 does not escape
./set_operations.go:186:15: multimap{} escapes to heap
./set_operations.go:191:13: ... argument does not escape
./set_operations.go:191:20: len(m["a"]) escapes to heap
./set_operations.go:191:38: m["zzz"]["y"] escapes to heap
./set_operations.go:195:13: ... argument does not escape
./set_operations.go:196:13: ... argument does not escape
./set_operations.go:196:20: unique([]int{...}) escapes to heap
./set_operations.go:196:26: []int{...} escapes to heap
./set_operations.go:198:13: ... argument does not escape
./set_operations.go:198:18: none["x"] escapes to heap
./set_operations.go:198:28: len(none) escapes to heap
./set_operations.go:198:41: none == nil escapes to heap
./set_operations.go:199:8: func literal does not escape
