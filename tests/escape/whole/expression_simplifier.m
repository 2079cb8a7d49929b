./expression_simplifier.go:32:30: map[byte]int{...} escapes to heap
./expression_simplifier.go:49:7: p does not escape
./expression_simplifier.go:59:7: leaking param content: p
./expression_simplifier.go:77:7: leaking param content: p
./expression_simplifier.go:72:13: Bin{...} escapes to heap
./expression_simplifier.go:80:14: func literal does not escape
./expression_simplifier.go:81:13: func literal does not escape
./expression_simplifier.go:87:22: ... argument does not escape
./expression_simplifier.go:87:43: p.i escapes to heap
./expression_simplifier.go:93:13: Bin{...} escapes to heap
./expression_simplifier.go:93:22: Num(0) escapes to heap
./expression_simplifier.go:100:13: Num(v) escapes to heap
./expression_simplifier.go:107:14: Fun{...} escapes to heap
./expression_simplifier.go:109:13: Var(name) escapes to heap
./expression_simplifier.go:112:21: ... argument does not escape
./expression_simplifier.go:112:52: p.i escapes to heap
./expression_simplifier.go:34:12: leaking param: s
./expression_simplifier.go:38:21: ... argument does not escape
./expression_simplifier.go:38:51: (*parser).peek(p) escapes to heap
./expression_simplifier.go:38:56: p.i escapes to heap
./expression_simplifier.go:127:11: leaking param: e
./expression_simplifier.go:134:15: Num(0) escapes to heap
./expression_simplifier.go:136:15: Num(1) escapes to heap
./expression_simplifier.go:142:13: Fun{...} escapes to heap
./expression_simplifier.go:148:14: Num(apply(e.Op, float64(a), float64(b))) escapes to heap
./expression_simplifier.go:156:14: Num(0) escapes to heap
./expression_simplifier.go:158:14: Num(1) escapes to heap
./expression_simplifier.go:160:14: Num(0) escapes to heap
./expression_simplifier.go:162:14: Bin{...} escapes to heap
./expression_simplifier.go:162:23: Num(2) escapes to heap
./expression_simplifier.go:164:14: Bin{...} escapes to heap
./expression_simplifier.go:164:26: Num(2) escapes to heap
./expression_simplifier.go:166:14: Bin{...} escapes to heap
./expression_simplifier.go:170:15: Bin{...} escapes to heap
./expression_simplifier.go:170:23: a * c escapes to heap
./expression_simplifier.go:173:13: Bin{...} escapes to heap
./expression_simplifier.go:117:15: leaking param: e
./expression_simplifier.go:247:11: leaking param: e
./expression_simplifier.go:253:42: show(e.L, p) + string(rune(e.Op)) + show(e.R, p + 1) escapes to heap
./expression_simplifier.go:253:34: string(rune(e.Op)) does not escape
./expression_simplifier.go:255:19: "(" + s + ")" escapes to heap
./expression_simplifier.go:259:40: e.Name + "(" + show(e.Arg, 0) + ")" escapes to heap
./expression_simplifier.go:261:19: ... argument does not escape
./expression_simplifier.go:178:13: leaking param: e
./expression_simplifier.go:178:21: x does not escape
./expression_simplifier.go:181:13: Num(0) escapes to heap
./expression_simplifier.go:184:14: Num(1) escapes to heap
./expression_simplifier.go:186:13: Num(0) escapes to heap
./expression_simplifier.go:189:27: map[string]Expr{...} does not escape
./expression_simplifier.go:190:14: Fun{...} escapes to heap
./expression_simplifier.go:191:14: Bin{...} escapes to heap
./expression_simplifier.go:191:23: Num(0) escapes to heap
./expression_simplifier.go:191:31: Fun{...} escapes to heap
./expression_simplifier.go:192:11: e escapes to heap
./expression_simplifier.go:193:14: Bin{...} escapes to heap
./expression_simplifier.go:193:23: Num(1) escapes to heap
./expression_simplifier.go:196:20: ... argument does not escape
./expression_simplifier.go:196:42: e.Name escapes to heap
./expression_simplifier.go:198:13: Bin{...} escapes to heap
./expression_simplifier.go:203:14: Bin{...} escapes to heap
./expression_simplifier.go:205:14: Bin{...} escapes to heap
./expression_simplifier.go:205:23: Bin{...} escapes to heap
./expression_simplifier.go:205:42: Bin{...} escapes to heap
./expression_simplifier.go:207:14: Bin{...} escapes to heap
./expression_simplifier.go:207:23: Bin{...} escapes to heap
./expression_simplifier.go:207:32: Bin{...} escapes to heap
./expression_simplifier.go:207:51: Bin{...} escapes to heap
./expression_simplifier.go:207:71: Bin{...} escapes to heap
./expression_simplifier.go:207:85: Num(2) escapes to heap
./expression_simplifier.go:210:15: Bin{...} escapes to heap
./expression_simplifier.go:210:24: Bin{...} escapes to heap
./expression_simplifier.go:210:30: n escapes to heap
./expression_simplifier.go:210:36: Bin{...} escapes to heap
./expression_simplifier.go:210:49: n - Num(1) escapes to heap
./expression_simplifier.go:214:18: ... argument does not escape
./expression_simplifier.go:214:43: show(e, 0) escapes to heap
./expression_simplifier.go:232:11: e does not escape
./expression_simplifier.go:232:19: env does not escape
./expression_simplifier.go:241:40: map[string]func(float64) float64{...} does not escape
./expression_simplifier.go:267:14: ... argument does not escape
./expression_simplifier.go:267:18: "input\tsimple\tderivative\tat x=2" escapes to heap
./expression_simplifier.go:268:30: []string{...} does not escape
./expression_simplifier.go:272:3: func literal does not escape
./expression_simplifier.go:275:16: ... argument does not escape
./expression_simplifier.go:275:43: src escapes to heap
./expression_simplifier.go:279:10: func literal does not escape
./expression_simplifier.go:281:17: ... argument does not escape
./expression_simplifier.go:281:39: src escapes to heap
./expression_simplifier.go:281:48: show(s, 0) escapes to heap
./expression_simplifier.go:285:15: ... argument does not escape
./expression_simplifier.go:285:41: src escapes to heap
./expression_simplifier.go:285:50: show(s, 0) escapes to heap
./expression_simplifier.go:285:62: show(d, 0) escapes to heap
./expression_simplifier.go:285:74: eval(d, map[Var]float64{...}) escapes to heap
./expression_simplifier.go:285:93: map[Var]float64{...} does not escape
