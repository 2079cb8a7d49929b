./tokenizer.go:32:7: leaking param: i
./tokenizer.go:34:21: ... argument does not escape
./tokenizer.go:34:41: i.line escapes to heap
./tokenizer.go:34:49: i.typ escapes to heap
./tokenizer.go:34:56: i.val escapes to heap
./tokenizer.go:36:20: ... argument does not escape
./tokenizer.go:36:35: i.line escapes to heap
./tokenizer.go:36:43: i.typ escapes to heap
./tokenizer.go:36:50: i.val escapes to heap
./tokenizer.go:62:13: s does not escape
./tokenizer.go:65:19: ([]rune)(s[:i]) does not escape
./tokenizer.go:69:16: ([]rune)(s) does not escape
./tokenizer.go:50:7: l does not escape
./tokenizer.go:72:34: (*lexer).backup ignoring self-assignment in l.pos -= l.width
./tokenizer.go:72:7: l does not escape
./tokenizer.go:73:7: l does not escape
./tokenizer.go:81:10: (*lexer).emit ignoring self-assignment in l.start = l.pos
./tokenizer.go:79:7: leaking param content: l
./tokenizer.go:80:18: append escapes to heap
./tokenizer.go:84:7: leaking param content: l
./tokenizer.go:84:24: format does not escape
./tokenizer.go:84:39: leaking param content: args
./tokenizer.go:85:18: append escapes to heap
./tokenizer.go:89:7: l does not escape
./tokenizer.go:89:24: valid does not escape
./tokenizer.go:97:7: l does not escape
./tokenizer.go:97:27: valid does not escape
./tokenizer.go:110:12: lexCode ignoring self-assignment in l.start = l.pos
./tokenizer.go:112:12: lexCode ignoring self-assignment in l.start = l.pos
./tokenizer.go:143:10: lexComment ignoring self-assignment in l.start = l.pos
./tokenizer.go:102:14: leaking param content: l
./tokenizer.go:178:16: leaking param content: l
./tokenizer.go:161:16: leaking param content: l
./tokenizer.go:147:15: leaking param content: l
./tokenizer.go:137:17: l does not escape
./tokenizer.go:128:19: ... argument does not escape
./tokenizer.go:128:47: r escapes to heap
./tokenizer.go:172:18: ... argument does not escape
./tokenizer.go:172:51: l.input[l.start:l.pos] escapes to heap
./tokenizer.go:195:10: leaking param: input
./tokenizer.go:196:7: &lexer{...} escapes to heap
./tokenizer.go:205:30: []string{...} does not escape
./tokenizer.go:213:13: ... argument does not escape
./tokenizer.go:213:14: it escapes to heap
./tokenizer.go:213:18: " " escapes to heap
./tokenizer.go:221:14: ... argument does not escape
./tokenizer.go:221:15: failed escapes to heap
./tokenizer.go:221:23: "errors" escapes to heap
