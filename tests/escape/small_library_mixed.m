./small_library_mixed.go:188:21: devirtualizing a.Sound to *Dog
./small_library_mixed.go:188:31: devirtualizing a.Name to *Dog
./small_library_mixed.go:17:7: leaking param: b to result ~r0 level=0
./small_library_mixed.go:24:7: leaking param: d to result ~r0 level=1
./small_library_mixed.go:26:7: d does not escape
./small_library_mixed.go:26:48: d.b.name + " woofs" escapes to heap
./small_library_mixed.go:34:16: leaking param: prefix
./small_library_mixed.go:34:31: leaking param: out
./small_library_mixed.go:35:9: &Logger{...} escapes to heap
./small_library_mixed.go:37:7: leaking param content: l
./small_library_mixed.go:37:23: format does not escape
./small_library_mixed.go:37:38: leaking param content: args
./small_library_mixed.go:38:26: l.prefix + ": " + fmt.Sprintf(format, args...) escapes to heap
./small_library_mixed.go:39:18: append escapes to heap
./small_library_mixed.go:47:7: b does not escape
./small_library_mixed.go:48:7: b does not escape
./small_library_mixed.go:49:49: byLen.Swap ignoring self-assignment in b[i], b[j] = b[j], b[i]
./small_library_mixed.go:49:49: byLen.Swap ignoring self-assignment in b[i], b[j] = b[j], b[i]
./small_library_mixed.go:49:7: b does not escape
./small_library_mixed.go:54:11: make(Matrix, r) escapes to heap
./small_library_mixed.go:56:14: make([]float64, c) escapes to heap
./small_library_mixed.go:60:7: m does not escape
./small_library_mixed.go:60:21: o does not escape
./small_library_mixed.go:79:40: c does not escape
./small_library_mixed.go:79:35: func literal escapes to heap
./small_library_mixed.go:80:15: leaking param: t
./small_library_mixed.go:81:14: leaking param content: c
./small_library_mixed.go:81:9: func literal escapes to heap
./small_library_mixed.go:81:42: append escapes to heap
./small_library_mixed.go:83:12: opts does not escape
./small_library_mixed.go:84:2: moved to heap: c
./small_library_mixed.go:101:7: leaking param content: l
./small_library_mixed.go:101:56: append escapes to heap
./small_library_mixed.go:102:7: leaking param content: l
./small_library_mixed.go:127:7: r does not escape
./small_library_mixed.go:128:7: r does not escape
./small_library_mixed.go:142:14: leaking param: c
./small_library_mixed.go:151:2: moved to heap: cache
./small_library_mixed.go:152:6: moved to heap: fib
./small_library_mixed.go:151:16: []int{...} escapes to heap
./small_library_mixed.go:153:8: func literal escapes to heap
./small_library_mixed.go:158:17: append escapes to heap
./small_library_mixed.go:172:17: perm.func1 ignoring self-assignment in xs[k], xs[i] = xs[i], xs[k]
./small_library_mixed.go:172:17: perm.func1 ignoring self-assignment in xs[k], xs[i] = xs[i], xs[k]
./small_library_mixed.go:174:17: perm.func1 ignoring self-assignment in xs[k], xs[i] = xs[i], xs[k]
./small_library_mixed.go:174:17: perm.func1 ignoring self-assignment in xs[k], xs[i] = xs[i], xs[k]
./small_library_mixed.go:164:11: leaking param: xs
./small_library_mixed.go:164:21: f does not escape
./small_library_mixed.go:166:8: func literal does not escape
./small_library_mixed.go:183:15: leaking param: f
./small_library_mixed.go:183:41: append escapes to heap
./small_library_mixed.go:193:31: s does not escape
./small_library_mixed.go:226:16: ... argument does not escape
./small_library_mixed.go:226:17: "recovered:" escapes to heap
./small_library_mixed.go:224:9: func literal does not escape
./small_library_mixed.go:230:14: ... argument does not escape
./small_library_mixed.go:230:16: p.age escapes to heap
./small_library_mixed.go:215:28: p does not escape
./small_library_mixed.go:186:7: &Dog{...} escapes to heap
./small_library_mixed.go:188:13: ... argument does not escape
./small_library_mixed.go:188:21: (*Dog).Sound(a.(*Dog)) escapes to heap
./small_library_mixed.go:188:31: (*Dog).Name(a.(*Dog)) escapes to heap
./small_library_mixed.go:188:41: (*Dog).Name(d) escapes to heap
./small_library_mixed.go:188:53: Base.Name(d.b) escapes to heap
./small_library_mixed.go:189:21: []Animal{...} does not escape
./small_library_mixed.go:189:25: &Dog{...} escapes to heap
./small_library_mixed.go:191:13: ... argument does not escape
./small_library_mixed.go:191:28: i escapes to heap
./small_library_mixed.go:191:38: an.Name() escapes to heap
./small_library_mixed.go:191:50: an.Sound() escapes to heap
./small_library_mixed.go:193:26: func literal escapes to heap
./small_library_mixed.go:194:9: ... argument does not escape
./small_library_mixed.go:194:25: "x" escapes to heap
./small_library_mixed.go:194:30: total escapes to heap
./small_library_mixed.go:196:17: byLen(words) escapes to heap
./small_library_mixed.go:197:13: words escapes to heap
./small_library_mixed.go:197:20: func literal does not escape
./small_library_mixed.go:199:13: ... argument does not escape
./small_library_mixed.go:199:14: words escapes to heap
./small_library_mixed.go:199:36: strings.ToUpper(words[0]) escapes to heap
./small_library_mixed.go:199:64: strings.Contains(words[1], "x") escapes to heap
./small_library_mixed.go:199:94: strings.Split("a,b", ",") escapes to heap
./small_library_mixed.go:202:13: ... argument does not escape
./small_library_mixed.go:202:19: Matrix.Mul(m, m) escapes to heap
./small_library_mixed.go:202:29: build(... argument...) escapes to heap
./small_library_mixed.go:202:29: ... argument does not escape
./small_library_mixed.go:202:48: ... argument escapes to heap
./small_library_mixed.go:203:7: &lexer{...} does not escape
./small_library_mixed.go:205:12: ... argument does not escape
./small_library_mixed.go:205:14: t.kind escapes to heap
./small_library_mixed.go:205:21: ":" escapes to heap
./small_library_mixed.go:205:27: t.text escapes to heap
./small_library_mixed.go:205:34: " " escapes to heap
./small_library_mixed.go:210:14: ... argument does not escape
./small_library_mixed.go:210:15: v escapes to heap
./small_library_mixed.go:210:18: ok escapes to heap
./small_library_mixed.go:212:15: &cell{...} escapes to heap
./small_library_mixed.go:212:24: &cell{...} escapes to heap
./small_library_mixed.go:213:13: ... argument does not escape
./small_library_mixed.go:213:15: c.v escapes to heap
./small_library_mixed.go:213:25: c.next.v escapes to heap
./small_library_mixed.go:213:35: .autotmp_16(20) escapes to heap
./small_library_mixed.go:215:12: []int{...} escapes to heap
./small_library_mixed.go:215:23: func literal does not escape
./small_library_mixed.go:217:12: func literal escapes to heap
./small_library_mixed.go:222:14: ... argument does not escape
./small_library_mixed.go:222:26: count escapes to heap
./small_library_mixed.go:222:33: total escapes to heap
./small_library_mixed.go:223:2: func literal does not escape
./small_library_mixed.go:240:14: ... argument does not escape
./small_library_mixed.go:240:21: string(row[:]) escapes to heap
./small_library_mixed.go:240:25: string(row[:]) escapes to heap
./small_library_mixed.go:243:14: ... argument does not escape
