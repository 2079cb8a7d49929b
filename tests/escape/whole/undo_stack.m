./undo_stack.go:30:7: c does not escape
./undo_stack.go:30:21: e does not escape
./undo_stack.go:32:20: ... argument does not escape
./undo_stack.go:32:42: c.at escapes to heap
./undo_stack.go:34:16: append does not escape
./undo_stack.go:42:7: c does not escape
./undo_stack.go:42:23: e does not escape
./undo_stack.go:54:7: c does not escape
./undo_stack.go:54:21: e does not escape
./undo_stack.go:55:8: func literal does not escape
./undo_stack.go:57:20: ... argument does not escape
./undo_stack.go:57:47: c.from escapes to heap
./undo_stack.go:57:55: c.to escapes to heap
./undo_stack.go:60:34: string((*bytes.Buffer).Bytes(e.buf)[c.from:c.to]) escapes to heap
./undo_stack.go:61:3: &insert{...} does not escape
./undo_stack.go:65:7: c does not escape
./undo_stack.go:65:23: e does not escape
./undo_stack.go:65:37: &insert{...} does not escape
./undo_stack.go:73:7: leaking param content: c
./undo_stack.go:73:25: leaking param: e
./undo_stack.go:77:20: ... argument does not escape
./undo_stack.go:77:31: c.old escapes to heap
./undo_stack.go:80:21: ... argument does not escape
./undo_stack.go:84:7: c does not escape
./undo_stack.go:84:27: e does not escape
./undo_stack.go:92:7: leaking param content: m
./undo_stack.go:92:19: leaking param: e
./undo_stack.go:98:21: ... argument does not escape
./undo_stack.go:104:7: leaking param content: m
./undo_stack.go:104:21: leaking param: e
./undo_stack.go:116:7: m does not escape
./undo_stack.go:116:19: e does not escape
./undo_stack.go:122:7: m does not escape
./undo_stack.go:122:21: e does not escape
./undo_stack.go:130:7: leaking param: e
./undo_stack.go:130:22: leaking param: c
./undo_stack.go:132:13: ... argument does not escape
./undo_stack.go:132:50: errors.Is(err, errRange) escapes to heap
./undo_stack.go:135:27: append escapes to heap
./undo_stack.go:145:8: move ignoring self-assignment in *from = (*from)[:n - 1]
./undo_stack.go:139:11: leaking param content: from
./undo_stack.go:139:17: leaking param content: to
./undo_stack.go:139:32: f does not escape
./undo_stack.go:146:14: append escapes to heap
./undo_stack.go:151:7: leaking param: e
./undo_stack.go:151:69: leaking param: c
./undo_stack.go:151:64: func literal does not escape
./undo_stack.go:152:7: leaking param: e
./undo_stack.go:152:69: leaking param: c
./undo_stack.go:152:64: func literal does not escape
./undo_stack.go:154:7: leaking param content: e
./undo_stack.go:154:23: leaking param: what
./undo_stack.go:155:12: ... argument does not escape
./undo_stack.go:155:63: what escapes to heap
./undo_stack.go:155:81: (*bytes.Buffer).String(e.buf) escapes to heap
./undo_stack.go:155:86: e.cursor escapes to heap
./undo_stack.go:155:107: len(e.done) escapes to heap
./undo_stack.go:155:120: len(e.undone) escapes to heap
./undo_stack.go:159:7: &Editor{...} escapes to heap
./undo_stack.go:159:34: map[rune]int{} escapes to heap
./undo_stack.go:160:8: &insert{...} escapes to heap
./undo_stack.go:160:39: &insert{...} escapes to heap
./undo_stack.go:161:8: &mark{...} escapes to heap
./undo_stack.go:161:30: &remove{...} escapes to heap
./undo_stack.go:161:59: &mark{...} escapes to heap
./undo_stack.go:162:8: &replaceAll{...} escapes to heap
./undo_stack.go:163:13: macro{...} escapes to heap
./undo_stack.go:163:13: macro{...} escapes to heap
./undo_stack.go:163:14: &insert{...} escapes to heap
./undo_stack.go:163:33: &mark{...} escapes to heap
./undo_stack.go:163:51: &insert{...} escapes to heap
./undo_stack.go:164:13: macro{...} escapes to heap
./undo_stack.go:164:13: macro{...} escapes to heap
./undo_stack.go:164:14: &insert{...} escapes to heap
./undo_stack.go:164:34: &remove{...} escapes to heap
./undo_stack.go:165:8: &insert{...} escapes to heap
./undo_stack.go:165:30: &replaceAll{...} escapes to heap
./undo_stack.go:165:59: &remove{...} escapes to heap
./undo_stack.go:172:8: &insert{...} escapes to heap
./undo_stack.go:173:13: ... argument does not escape
./undo_stack.go:173:20: (*Editor).Redo(e) escapes to heap
./undo_stack.go:173:30: (*Editor).Undo(e) escapes to heap
./undo_stack.go:173:40: (*Editor).Redo(e) escapes to heap
./undo_stack.go:173:50: (*Editor).Redo(e) escapes to heap
./undo_stack.go:177:14: ... argument does not escape
./undo_stack.go:177:31: *c escapes to heap
./undo_stack.go:179:14: ... argument does not escape
./undo_stack.go:179:31: *c escapes to heap
./undo_stack.go:181:14: ... argument does not escape
./undo_stack.go:181:35: len(c) escapes to heap
./undo_stack.go:183:14: ... argument does not escape
