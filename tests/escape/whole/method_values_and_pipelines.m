./method_values_and_pipelines.go:13:54: ... argument does not escape
./method_values_and_pipelines.go:13:72: float64(t) escapes to heap
./method_values_and_pipelines.go:14:7: leaking param: t to result ~r0 level=0
./method_values_and_pipelines.go:18:7: leaking param: f
./method_values_and_pipelines.go:18:32: func literal escapes to heap
./method_values_and_pipelines.go:19:7: leaking param: f
./method_values_and_pipelines.go:20:9: func literal escapes to heap
./method_values_and_pipelines.go:22:7: f does not escape
./method_values_and_pipelines.go:22:18: xs does not escape
./method_values_and_pipelines.go:35:7: leaking param content: p
./method_values_and_pipelines.go:35:7: leaking param: p to result ~r0 level=0
./method_values_and_pipelines.go:35:24: leaking param content: fs
./method_values_and_pipelines.go:35:74: append escapes to heap
./method_values_and_pipelines.go:36:7: p does not escape
./method_values_and_pipelines.go:36:23: leaking param: s
./method_values_and_pipelines.go:49:7: f does not escape
./method_values_and_pipelines.go:49:28: leaking param: path
./method_values_and_pipelines.go:56:7: r does not escape
./method_values_and_pipelines.go:56:24: leaking param: path
./method_values_and_pipelines.go:69:7: leaking param: r
./method_values_and_pipelines.go:69:25: leaking param: next
./method_values_and_pipelines.go:70:26: leaking param: p
./method_values_and_pipelines.go:70:21: func literal escapes to heap
./method_values_and_pipelines.go:71:9: func literal does not escape
./method_values_and_pipelines.go:71:50: ... argument does not escape
./method_values_and_pipelines.go:71:51: p escapes to heap
./method_values_and_pipelines.go:71:54: "=" escapes to heap
./method_values_and_pipelines.go:71:59: code escapes to heap
./method_values_and_pipelines.go:71:32: append escapes to heap
./method_values_and_pipelines.go:76:14: leaking param: next
./method_values_and_pipelines.go:77:26: leaking param: p
./method_values_and_pipelines.go:77:21: func literal escapes to heap
./method_values_and_pipelines.go:78:9: func literal does not escape
./method_values_and_pipelines.go:80:33: ... argument does not escape
./method_values_and_pipelines.go:80:34: "failed: " escapes to heap
./method_values_and_pipelines.go:87:12: leaking param: h
./method_values_and_pipelines.go:87:23: ms does not escape
./method_values_and_pipelines.go:101:43: s does not escape
./method_values_and_pipelines.go:101:38: func literal escapes to heap
./method_values_and_pipelines.go:102:14: leaking param: k
./method_values_and_pipelines.go:102:17: leaking param: v
./method_values_and_pipelines.go:103:14: s does not escape
./method_values_and_pipelines.go:103:9: func literal escapes to heap
./method_values_and_pipelines.go:105:30: map[string]string{} escapes to heap
./method_values_and_pipelines.go:110:16: leaking param: host
./method_values_and_pipelines.go:110:29: opts does not escape
./method_values_and_pipelines.go:110:46: moved to heap: s
./method_values_and_pipelines.go:118:14: leaking param: f
./method_values_and_pipelines.go:119:22: map[int]int{} escapes to heap
./method_values_and_pipelines.go:120:9: func literal escapes to heap
./method_values_and_pipelines.go:126:5: func literal escapes to heap
./method_values_and_pipelines.go:129:14: leaking param: fs
./method_values_and_pipelines.go:130:9: func literal escapes to heap
./method_values_and_pipelines.go:146:14: g does not escape
./method_values_and_pipelines.go:146:42: ... argument does not escape
./method_values_and_pipelines.go:146:44: g() escapes to heap
./method_values_and_pipelines.go:146:48: " " escapes to heap
./method_values_and_pipelines.go:161:102: s does not escape
./method_values_and_pipelines.go:161:130: s + "!" escapes to heap
./method_values_and_pipelines.go:162:22: s does not escape
./method_values_and_pipelines.go:162:56: "<" + s + ">" escapes to heap
./method_values_and_pipelines.go:176:40: leaking param: next
./method_values_and_pipelines.go:177:27: leaking param: p
./method_values_and_pipelines.go:177:22: func literal escapes to heap
./method_values_and_pipelines.go:194:13: leaking param: key
./method_values_and_pipelines.go:195:15: leaking param: w
./method_values_and_pipelines.go:195:10: func literal escapes to heap
./method_values_and_pipelines.go:196:14: append escapes to heap
./method_values_and_pipelines.go:197:21: w escapes to heap
./method_values_and_pipelines.go:197:24: func literal does not escape
./method_values_and_pipelines.go:202:22: s does not escape
./method_values_and_pipelines.go:202:71: s does not escape
./method_values_and_pipelines.go:203:28: ... argument does not escape
./method_values_and_pipelines.go:203:29: "recovered:" escapes to heap
./method_values_and_pipelines.go:167:40: leaking param: p
./method_values_and_pipelines.go:139:2: moved to heap: t
./method_values_and_pipelines.go:185:6: moved to heap: fib
./method_values_and_pipelines.go:140:16: t.F does not escape
./method_values_and_pipelines.go:140:21: t.String does not escape
./method_values_and_pipelines.go:140:31: t.Add does not escape
./method_values_and_pipelines.go:143:13: ... argument does not escape
./method_values_and_pipelines.go:143:15: f() escapes to heap
./method_values_and_pipelines.go:143:20: s() escapes to heap
./method_values_and_pipelines.go:143:24: t escapes to heap
./method_values_and_pipelines.go:143:33: Temp.F(t) escapes to heap
./method_values_and_pipelines.go:143:58: *(&t) escapes to heap
./method_values_and_pipelines.go:143:76: Temp.String(Temp.F(t)) escapes to heap
./method_values_and_pipelines.go:144:18: []Temp{...} escapes to heap
./method_values_and_pipelines.go:146:9: func literal escapes to heap
./method_values_and_pipelines.go:146:64: fields[i].String escapes to heap
./method_values_and_pipelines.go:149:13: ... argument does not escape
./method_values_and_pipelines.go:149:14: fields escapes to heap
./method_values_and_pipelines.go:150:41: map[string]func(Temp) string{...} does not escape
./method_values_and_pipelines.go:150:70: func literal escapes to heap
./method_values_and_pipelines.go:151:13: ... argument does not escape
./method_values_and_pipelines.go:151:31: methods["string"](Temp(5)) escapes to heap
./method_values_and_pipelines.go:151:48: methods["f"](Temp(5)) escapes to heap
./method_values_and_pipelines.go:151:66: methods["x"] == nil escapes to heap
./method_values_and_pipelines.go:153:20: map[rune]op{...} does not escape
./method_values_and_pipelines.go:153:26: func literal escapes to heap
./method_values_and_pipelines.go:153:76: func literal escapes to heap
./method_values_and_pipelines.go:156:12: ... argument does not escape
./method_values_and_pipelines.go:156:19: string(r) escapes to heap
./method_values_and_pipelines.go:156:20: string(r) escapes to heap
./method_values_and_pipelines.go:156:24: " " escapes to heap
./method_values_and_pipelines.go:156:30: o(7, 2) escapes to heap
./method_values_and_pipelines.go:156:38: " " escapes to heap
./method_values_and_pipelines.go:156:51: .autotmp_12(7, 2) escapes to heap
./method_values_and_pipelines.go:156:59: " " escapes to heap
./method_values_and_pipelines.go:156:77: .autotmp_13(3) escapes to heap
./method_values_and_pipelines.go:156:82: " " escapes to heap
./method_values_and_pipelines.go:156:93: op.Fold(o, ... argument...) escapes to heap
./method_values_and_pipelines.go:156:93: ... argument does not escape
./method_values_and_pipelines.go:156:104: "; " escapes to heap
./method_values_and_pipelines.go:158:13: ... argument does not escape
./method_values_and_pipelines.go:158:27: op.Fold(ops['-'], nil...) escapes to heap
./method_values_and_pipelines.go:158:48: op.Fold(op(math.Max), ... argument...) escapes to heap
./method_values_and_pipelines.go:158:48: ... argument does not escape
./method_values_and_pipelines.go:161:7: ... argument does not escape
./method_values_and_pipelines.go:161:47: ... argument does not escape
./method_values_and_pipelines.go:161:87: strings.NewReplacer(... argument...).Replace escapes to heap
./method_values_and_pipelines.go:161:67: ... argument does not escape
./method_values_and_pipelines.go:161:97: func literal escapes to heap
./method_values_and_pipelines.go:162:7: ... argument does not escape
./method_values_and_pipelines.go:162:64: Pipeline{...}.Run escapes to heap
./method_values_and_pipelines.go:162:16: Pipeline{...} escapes to heap
./method_values_and_pipelines.go:162:17: func literal escapes to heap
./method_values_and_pipelines.go:163:13: ... argument does not escape
./method_values_and_pipelines.go:163:19: Pipeline.Run(p, "  leet haxor ") escapes to heap
./method_values_and_pipelines.go:163:41: len(p) escapes to heap
./method_values_and_pipelines.go:165:7: &router{...} escapes to heap
./method_values_and_pipelines.go:165:41: map[string]handler{} escapes to heap
./method_values_and_pipelines.go:166:25: map[string]int{...} escapes to heap
./method_values_and_pipelines.go:167:35: func literal escapes to heap
./method_values_and_pipelines.go:170:27: "no user " + p escapes to heap
./method_values_and_pipelines.go:172:25: ... argument does not escape
./method_values_and_pipelines.go:172:27: p[1:] escapes to heap
./method_values_and_pipelines.go:172:33: " has " escapes to heap
./method_values_and_pipelines.go:172:44: 12 / n escapes to heap
./method_values_and_pipelines.go:174:41: func literal escapes to heap
./method_values_and_pipelines.go:176:12: ... argument does not escape
./method_values_and_pipelines.go:176:17: r.logged does not escape
./method_values_and_pipelines.go:176:35: func literal does not escape
./method_values_and_pipelines.go:179:31: []string{...} does not escape
./method_values_and_pipelines.go:181:14: ... argument does not escape
./method_values_and_pipelines.go:181:15: code escapes to heap
./method_values_and_pipelines.go:181:21: body escapes to heap
./method_values_and_pipelines.go:183:13: ... argument does not escape
./method_values_and_pipelines.go:183:15: r.log escapes to heap
./method_values_and_pipelines.go:184:13: ... argument does not escape
./method_values_and_pipelines.go:184:23: newServer("a", nil...) escapes to heap
./method_values_and_pipelines.go:184:39: newServer("b", ... argument...) escapes to heap
./method_values_and_pipelines.go:184:39: ... argument does not escape
./method_values_and_pipelines.go:187:22: func literal escapes to heap
./method_values_and_pipelines.go:193:13: ... argument does not escape
./method_values_and_pipelines.go:193:17: fib(80) escapes to heap
./method_values_and_pipelines.go:193:27: size() escapes to heap
./method_values_and_pipelines.go:193:107: .autotmp_27(4) escapes to heap
./method_values_and_pipelines.go:193:38: ... argument escapes to heap
./method_values_and_pipelines.go:193:39: func literal escapes to heap
./method_values_and_pipelines.go:193:73: func literal escapes to heap
./method_values_and_pipelines.go:193:121: .autotmp_28(9) escapes to heap
./method_values_and_pipelines.go:194:8: func literal does not escape
./method_values_and_pipelines.go:201:19: []string{...} escapes to heap
./method_values_and_pipelines.go:202:13: ... argument does not escape
./method_values_and_pipelines.go:202:54: .autotmp_31(words) escapes to heap
./method_values_and_pipelines.go:202:17: func literal escapes to heap
./method_values_and_pipelines.go:202:107: .autotmp_32(words) escapes to heap
./method_values_and_pipelines.go:202:66: func literal escapes to heap
./method_values_and_pipelines.go:202:116: words escapes to heap
./method_values_and_pipelines.go:203:8: func literal does not escape
./method_values_and_pipelines.go:205:13: nobody.F does not escape
./method_values_and_pipelines.go:206:13: ... argument does not escape
./method_values_and_pipelines.go:206:15: g() escapes to heap
