./edit_distance.go:18:18: string(o.from) escapes to heap
./edit_distance.go:20:14: "+" + string(o.to) escapes to heap
./edit_distance.go:20:24: string(o.to) does not escape
./edit_distance.go:22:14: "-" + string(o.from) escapes to heap
./edit_distance.go:22:24: string(o.from) does not escape
./edit_distance.go:24:20: ... argument does not escape
./edit_distance.go:24:31: o.from escapes to heap
./edit_distance.go:24:39: o.to escapes to heap
./edit_distance.go:27:15: a does not escape
./edit_distance.go:27:18: b does not escape
./edit_distance.go:28:10: make([][]int, len(a) + 1) escapes to heap
./edit_distance.go:29:15: make([]int, (len(a) + 1) * (len(b) + 1)) escapes to heap
./edit_distance.go:70:18: script ignoring self-assignment in ops[i], ops[j] = ops[j], ops[i]
./edit_distance.go:70:18: script ignoring self-assignment in ops[i], ops[j] = ops[j], ops[i]
./edit_distance.go:49:13: s does not escape
./edit_distance.go:49:16: t does not escape
./edit_distance.go:50:17: ([]rune)(s) does not escape
./edit_distance.go:50:28: ([]rune)(t) does not escape
./edit_distance.go:57:16: append escapes to heap
./edit_distance.go:60:16: append escapes to heap
./edit_distance.go:63:16: append escapes to heap
./edit_distance.go:66:16: append escapes to heap
./edit_distance.go:75:10: a does not escape
./edit_distance.go:75:13: b does not escape
./edit_distance.go:76:27: map[[2]int]string{} does not escape
./edit_distance.go:78:6: func literal does not escape
./edit_distance.go:88:17: a[i:i + 1] + f(i + 1, j + 1) escapes to heap
./edit_distance.go:98:11: leaking param content: a
./edit_distance.go:98:14: leaking param content: b
./edit_distance.go:99:11: make([][]int, len(a) + 1) does not escape
./edit_distance.go:101:14: make([]int, len(b) + 1) escapes to heap
./edit_distance.go:115:16: ... argument does not escape
./edit_distance.go:115:28: " " escapes to heap
./edit_distance.go:115:34: a[i] escapes to heap
./edit_distance.go:119:16: ... argument does not escape
./edit_distance.go:119:28: "-" escapes to heap
./edit_distance.go:119:34: a[i] escapes to heap
./edit_distance.go:122:16: ... argument does not escape
./edit_distance.go:122:28: "+" escapes to heap
./edit_distance.go:122:34: b[j] escapes to heap
./edit_distance.go:128:14: s does not escape
./edit_distance.go:129:24: map[rune]byte{} does not escape
./edit_distance.go:130:32: []string{...} does not escape
./edit_distance.go:136:15: []byte{...} does not escape
./edit_distance.go:141:16: append does not escape
./edit_distance.go:147:22: string(out) + "000" escapes to heap
./edit_distance.go:147:17: string(out) does not escape
./edit_distance.go:150:14: leaking param: word
./edit_distance.go:150:27: leaking param content: dictionary
./edit_distance.go:153:24: ([]rune)(word) does not escape
./edit_distance.go:153:38: ([]rune)(w) does not escape
./edit_distance.go:158:20: ... argument does not escape
./edit_distance.go:158:33: word escapes to heap
./edit_distance.go:158:39: best escapes to heap
./edit_distance.go:158:45: least escapes to heap
./edit_distance.go:162:31: [][2]string{...} does not escape
./edit_distance.go:170:14: ... argument does not escape
./edit_distance.go:170:15: p escapes to heap
./edit_distance.go:170:18: n escapes to heap
./edit_distance.go:170:21: ops escapes to heap
./edit_distance.go:172:12: ... argument does not escape
./edit_distance.go:172:30: lcs("AGGTABQX", "GXTXAYBX") escapes to heap
./edit_distance.go:172:59: lcs("abc", "xyz") escapes to heap
./edit_distance.go:172:78: lcs("programming", "gaming") escapes to heap
./edit_distance.go:173:13: ... argument does not escape
./edit_distance.go:173:21: suggest("recieve", ... argument...) escapes to heap
./edit_distance.go:173:21: ... argument does not escape
./edit_distance.go:173:73: suggest("gopfer", ... argument...) escapes to heap
./edit_distance.go:173:73: ... argument does not escape
./edit_distance.go:176:12: ... argument does not escape
./edit_distance.go:176:13: n escapes to heap
./edit_distance.go:176:16: "=" escapes to heap
./edit_distance.go:176:28: soundex(n) escapes to heap
./edit_distance.go:176:33: " " escapes to heap
