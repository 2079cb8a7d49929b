./channels_of_every_type.go:9:7: v does not escape
./channels_of_every_type.go:13:7: g does not escape
./channels_of_every_type.go:22:10: c does not escape
./channels_of_every_type.go:24:13: c does not escape
./channels_of_every_type.go:31:19: ... argument does not escape
./channels_of_every_type.go:31:20: v escapes to heap
./channels_of_every_type.go:42:13: a does not escape
./channels_of_every_type.go:42:16: b does not escape
./channels_of_every_type.go:47:21: ... argument does not escape
./channels_of_every_type.go:47:22: x escapes to heap
./channels_of_every_type.go:47:25: y escapes to heap
./channels_of_every_type.go:168:7: c does not escape
./channels_of_every_type.go:178:10: vs does not escape
./channels_of_every_type.go:195:71: []int{...} escapes to heap
./channels_of_every_type.go:196:11: leaking param: s
./channels_of_every_type.go:84:2: moved to heap: v
./channels_of_every_type.go:69:13: ... argument does not escape
./channels_of_every_type.go:69:18: <-a == nil escapes to heap
./channels_of_every_type.go:72:13: ... argument does not escape
./channels_of_every_type.go:72:18: <-b == nil escapes to heap
./channels_of_every_type.go:75:13: ... argument does not escape
./channels_of_every_type.go:78:13: ... argument does not escape
./channels_of_every_type.go:78:17: len(<-d) escapes to heap
./channels_of_every_type.go:81:13: ... argument does not escape
./channels_of_every_type.go:81:18: <-e == nil escapes to heap
./channels_of_every_type.go:83:8: V(3) escapes to heap
./channels_of_every_type.go:86:13: ... argument does not escape
./channels_of_every_type.go:86:24: .autotmp_7.M() + .autotmp_8.M() escapes to heap
./channels_of_every_type.go:89:13: ... argument does not escape
./channels_of_every_type.go:89:13: .autotmp_10 escapes to heap
./channels_of_every_type.go:89:13: .autotmp_11 escapes to heap
./channels_of_every_type.go:92:13: ... argument does not escape
./channels_of_every_type.go:92:13: .autotmp_12 escapes to heap
./channels_of_every_type.go:92:13: .autotmp_13 escapes to heap
./channels_of_every_type.go:94:13: ... argument does not escape
./channels_of_every_type.go:94:17: ptr(&pkg) escapes to heap
./channels_of_every_type.go:98:13: ... argument does not escape
./channels_of_every_type.go:98:14: <-(*pp) escapes to heap
./channels_of_every_type.go:98:24: len(*pp) escapes to heap
./channels_of_every_type.go:98:31: <-pkg escapes to heap
./channels_of_every_type.go:103:13: ... argument does not escape
./channels_of_every_type.go:103:20: labels(l) escapes to heap
./channels_of_every_type.go:105:13: ... argument does not escape
./channels_of_every_type.go:105:20: nested(n1, n2) escapes to heap
./channels_of_every_type.go:107:13: ... argument does not escape
./channels_of_every_type.go:107:20: nested(n1, n2) escapes to heap
./channels_of_every_type.go:110:13: ... argument does not escape
./channels_of_every_type.go:110:20: nested(n1, n2) escapes to heap
./channels_of_every_type.go:112:13: ... argument does not escape
./channels_of_every_type.go:112:20: nested(n1, n2) escapes to heap
./channels_of_every_type.go:117:14: ... argument does not escape
./channels_of_every_type.go:117:15: "yes" escapes to heap
./channels_of_every_type.go:125:14: append escapes to heap
./channels_of_every_type.go:127:13: ... argument does not escape
./channels_of_every_type.go:127:14: bs escapes to heap
./channels_of_every_type.go:127:24: string(append(bs[:1:1], "x"...)) escapes to heap
./channels_of_every_type.go:127:31: string(append(bs[:1:1], "x"...)) escapes to heap
./channels_of_every_type.go:127:31: append does not escape
./channels_of_every_type.go:132:13: ... argument does not escape
./channels_of_every_type.go:132:27: string(<-rr) + string(<-rr) escapes to heap
./channels_of_every_type.go:132:27: string(<-rr) + string(<-rr) escapes to heap
./channels_of_every_type.go:132:21: string(<-rr) does not escape
./channels_of_every_type.go:132:36: string(<-rr) does not escape
./channels_of_every_type.go:135:13: ... argument does not escape
./channels_of_every_type.go:135:14: <-fc escapes to heap
./channels_of_every_type.go:138:13: ... argument does not escape
./channels_of_every_type.go:138:14: <-cc escapes to heap
./channels_of_every_type.go:142:13: ... argument does not escape
./channels_of_every_type.go:142:14: arr escapes to heap
./channels_of_every_type.go:142:26: arr[0] && !arr[1] escapes to heap
./channels_of_every_type.go:154:13: ... argument does not escape
./channels_of_every_type.go:154:14: x escapes to heap
./channels_of_every_type.go:154:18: x.c escapes to heap
./channels_of_every_type.go:155:26: map[string]chan int{...} does not escape
./channels_of_every_type.go:157:13: ... argument does not escape
./channels_of_every_type.go:157:14: <-m["k"] escapes to heap
./channels_of_every_type.go:158:18: []chan int{...} does not escape
./channels_of_every_type.go:165:15: ... argument does not escape
./channels_of_every_type.go:165:16: v escapes to heap
./channels_of_every_type.go:168:2: func literal does not escape
./channels_of_every_type.go:173:13: ... argument does not escape
./channels_of_every_type.go:173:22: <-ch[0] + <-ch[1] escapes to heap
./channels_of_every_type.go:177:13: ... argument does not escape
./channels_of_every_type.go:177:18: (*V).P(vv) escapes to heap
./channels_of_every_type.go:177:25: V.M(vv) escapes to heap
./channels_of_every_type.go:178:5: func literal escapes to heap
./channels_of_every_type.go:178:39: ... argument does not escape
./channels_of_every_type.go:179:13: ... argument does not escape
./channels_of_every_type.go:179:14: <-pkg escapes to heap
./channels_of_every_type.go:183:13: ... argument does not escape
./channels_of_every_type.go:183:20: <-i64 >> uint(38) escapes to heap
./channels_of_every_type.go:184:13: ... argument does not escape
./channels_of_every_type.go:184:17: min(<-seq(3), <-seq(1)) escapes to heap
./channels_of_every_type.go:184:42: max(<-seq(2), 7) escapes to heap
./channels_of_every_type.go:185:16: make([]int, 3) escapes to heap
./channels_of_every_type.go:186:13: ... argument does not escape
./channels_of_every_type.go:186:18: copy(copyTo, <-slices()) escapes to heap
./channels_of_every_type.go:186:40: copyTo escapes to heap
./channels_of_every_type.go:187:20: ... argument does not escape
./channels_of_every_type.go:187:33: <-seq(1) escapes to heap
./channels_of_every_type.go:187:43: <-seq(2) escapes to heap
./channels_of_every_type.go:187:53: <-strs("z") escapes to heap
./channels_of_every_type.go:188:13: ... argument does not escape
./channels_of_every_type.go:188:14: lab escapes to heap
./channels_of_every_type.go:189:13: ... argument does not escape
./channels_of_every_type.go:189:20: append(([]int)(nil), <-seq(8), <-seq(9)) escapes to heap
./channels_of_every_type.go:189:20: append escapes to heap
./channels_of_every_type.go:190:13: ... argument does not escape
./channels_of_every_type.go:190:19: []int{...} escapes to heap
./channels_of_every_type.go:190:19: []int{...} escapes to heap
./channels_of_every_type.go:190:58: map[int]int{...} escapes to heap
./channels_of_every_type.go:190:98: struct { a int; b int }{...} escapes to heap
./channels_of_every_type.go:191:13: ... argument does not escape
./channels_of_every_type.go:191:23: *new(int) + <-seq(1) escapes to heap
./channels_of_every_type.go:191:18: new(int) does not escape
./channels_of_every_type.go:191:34: *(&.autotmp_40) escapes to heap
