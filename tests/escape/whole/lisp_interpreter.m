./lisp_interpreter.go:31:7: e does not escape
./lisp_interpreter.go:31:53: "lisp: " + e.msg escapes to heap
./lisp_interpreter.go:33:12: format does not escape
./lisp_interpreter.go:33:27: leaking param content: args
./lisp_interpreter.go:33:61: lispError{...} escapes to heap
./lisp_interpreter.go:35:7: leaking param: s to result ~r0 level=0
./lisp_interpreter.go:35:22: name does not escape
./lisp_interpreter.go:44:11: leaking param: x
./lisp_interpreter.go:69:38: " . " + show(rest) + ")" does not escape
./lisp_interpreter.go:74:21: ... argument does not escape
./lisp_interpreter.go:74:41: len(x.params) escapes to heap
./lisp_interpreter.go:76:24: "#<" + x.name + ">" escapes to heap
./lisp_interpreter.go:78:20: ... argument does not escape
./lisp_interpreter.go:82:11: leaking param content: items
./lisp_interpreter.go:83:18: null{} escapes to heap
./lisp_interpreter.go:85:7: &pair{...} escapes to heap
./lisp_interpreter.go:90:12: leaking param: l
./lisp_interpreter.go:96:18: append escapes to heap
./lisp_interpreter.go:99:9: ... argument does not escape
./lisp_interpreter.go:99:44: show(l) escapes to heap
./lisp_interpreter.go:123:9: (*reader).form ignoring self-assignment in r.toks = r.toks[1:]
./lisp_interpreter.go:132:12: (*reader).form ignoring self-assignment in r.toks = r.toks[1:]
./lisp_interpreter.go:118:7: leaking param content: r
./lisp_interpreter.go:135:18: append does not escape
./lisp_interpreter.go:140:14: ... argument does not escape
./lisp_interpreter.go:140:21: symbol("quote") escapes to heap
./lisp_interpreter.go:142:12: t == "#t" escapes to heap
./lisp_interpreter.go:145:10: n escapes to heap
./lisp_interpreter.go:147:15: symbol(t) escapes to heap
./lisp_interpreter.go:108:11: leaking param: src
./lisp_interpreter.go:109:27: ... argument does not escape
./lisp_interpreter.go:110:7: &reader{...} does not escape
./lisp_interpreter.go:113:17: append escapes to heap
./lisp_interpreter.go:236:14: makeLambda ignoring self-assignment in f.params = f.params[:len(f.params) - 1]
./lisp_interpreter.go:228:17: leaking param content: params
./lisp_interpreter.go:228:29: leaking param content: body
./lisp_interpreter.go:228:41: leaking param: env
./lisp_interpreter.go:229:7: &lambda{...} escapes to heap
./lisp_interpreter.go:229:48: []any{...} does not escape
./lisp_interpreter.go:229:55: symbol("begin") escapes to heap
./lisp_interpreter.go:229:42: append does not escape
./lisp_interpreter.go:233:21: append escapes to heap
./lisp_interpreter.go:246:7: leaking param content: f
./lisp_interpreter.go:246:23: leaking param content: args
./lisp_interpreter.go:248:8: ... argument does not escape
./lisp_interpreter.go:248:42: len(f.params) escapes to heap
./lisp_interpreter.go:248:57: len(args) escapes to heap
./lisp_interpreter.go:250:7: &scope{...} escapes to heap
./lisp_interpreter.go:250:18: make(map[symbol]any, len(f.params)) escapes to heap
./lisp_interpreter.go:150:11: leaking param: x
./lisp_interpreter.go:150:18: leaking param: env
./lisp_interpreter.go:156:17: ... argument does not escape
./lisp_interpreter.go:156:32: v escapes to heap
./lisp_interpreter.go:168:19: null{} escapes to heap
./lisp_interpreter.go:185:19: ... argument does not escape
./lisp_interpreter.go:188:17: null{} escapes to heap
./lisp_interpreter.go:198:15: &scope{...} escapes to heap
./lisp_interpreter.go:198:36: map[symbol]any{} escapes to heap
./lisp_interpreter.go:203:32: []any{...} does not escape
./lisp_interpreter.go:203:39: symbol("begin") escapes to heap
./lisp_interpreter.go:203:26: append does not escape
./lisp_interpreter.go:210:18: append escapes to heap
./lisp_interpreter.go:220:17: ... argument does not escape
./lisp_interpreter.go:220:40: show(f) escapes to heap
./lisp_interpreter.go:260:13: leaking param: x
./lisp_interpreter.go:263:8: ... argument does not escape
./lisp_interpreter.go:263:33: show(x) escapes to heap
./lisp_interpreter.go:288:16: leaking param content: a
./lisp_interpreter.go:288:51: number(a[0]) < number(a[1]) escapes to heap
./lisp_interpreter.go:289:16: a does not escape
./lisp_interpreter.go:289:43: a[0] == a[1] escapes to heap
./lisp_interpreter.go:290:18: leaking param content: a
./lisp_interpreter.go:294:15: ... argument does not escape
./lisp_interpreter.go:294:33: show(a[0]) escapes to heap
./lisp_interpreter.go:296:18: leaking param: a to result ~r0 level=2
./lisp_interpreter.go:297:19: leaking param content: a
./lisp_interpreter.go:297:41: &pair{...} escapes to heap
./lisp_interpreter.go:298:19: leaking param content: a
./lisp_interpreter.go:299:20: a does not escape
./lisp_interpreter.go:299:47: a[0] == null{} escapes to heap
./lisp_interpreter.go:299:54: null{} does not escape
./lisp_interpreter.go:270:14: leaking param: name
./lisp_interpreter.go:270:27: leaking param: fn
./lisp_interpreter.go:271:15: leaking param: name
./lisp_interpreter.go:271:28: leaking param: op
./lisp_interpreter.go:272:18: leaking param content: args
./lisp_interpreter.go:269:7: &scope{...} escapes to heap
./lisp_interpreter.go:269:35: map[symbol]any{} escapes to heap
./lisp_interpreter.go:270:9: func literal does not escape
./lisp_interpreter.go:270:73: &primitive{...} escapes to heap
./lisp_interpreter.go:271:10: func literal does not escape
./lisp_interpreter.go:272:13: func literal escapes to heap
./lisp_interpreter.go:275:14: op(0, acc) escapes to heap
./lisp_interpreter.go:280:11: acc escapes to heap
./lisp_interpreter.go:283:12: func literal escapes to heap
./lisp_interpreter.go:284:12: func literal escapes to heap
./lisp_interpreter.go:285:12: func literal escapes to heap
./lisp_interpreter.go:286:12: func literal escapes to heap
./lisp_interpreter.go:287:14: func literal escapes to heap
./lisp_interpreter.go:288:11: func literal escapes to heap
./lisp_interpreter.go:289:11: func literal escapes to heap
./lisp_interpreter.go:290:13: func literal escapes to heap
./lisp_interpreter.go:296:13: func literal escapes to heap
./lisp_interpreter.go:297:14: func literal escapes to heap
./lisp_interpreter.go:298:14: func literal escapes to heap
./lisp_interpreter.go:299:15: func literal escapes to heap
./lisp_interpreter.go:308:15: ... argument does not escape
./lisp_interpreter.go:308:16: "error:" escapes to heap
./lisp_interpreter.go:308:26: r escapes to heap
./lisp_interpreter.go:310:15: ... argument does not escape
./lisp_interpreter.go:310:16: "go error:" escapes to heap
./lisp_interpreter.go:303:10: leaking param: src
./lisp_interpreter.go:303:22: leaking param: env
./lisp_interpreter.go:304:8: func literal does not escape
./lisp_interpreter.go:316:14: ... argument does not escape
./lisp_interpreter.go:316:19: show(eval(form, env)) escapes to heap
./lisp_interpreter.go:322:30: []string{...} does not escape
