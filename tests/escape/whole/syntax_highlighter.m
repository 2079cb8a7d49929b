./syntax_highlighter.go:50:31: map[string]bool{} escapes to heap
./syntax_highlighter.go:33:50: ... argument does not escape
./syntax_highlighter.go:33:61: p.Line escapes to heap
./syntax_highlighter.go:33:69: p.Col escapes to heap
./syntax_highlighter.go:58:7: l does not escape
./syntax_highlighter.go:72:7: leaking param content: l
./syntax_highlighter.go:79:7: leaking param content: l
./syntax_highlighter.go:79:24: ok does not escape
./syntax_highlighter.go:90:20: (*Lexer).emit ignoring self-assignment in l.start, l.tokPos = l.pos, l.at
./syntax_highlighter.go:90:20: (*Lexer).emit ignoring self-assignment in l.start, l.tokPos = l.pos, l.at
./syntax_highlighter.go:88:7: leaking param content: l
./syntax_highlighter.go:89:19: append escapes to heap
./syntax_highlighter.go:93:7: leaking param content: l
./syntax_highlighter.go:93:24: format does not escape
./syntax_highlighter.go:93:39: leaking param content: args
./syntax_highlighter.go:94:19: append escapes to heap
./syntax_highlighter.go:100:20: lexAny ignoring self-assignment in l.start, l.tokPos = l.pos, l.at
./syntax_highlighter.go:100:20: lexAny ignoring self-assignment in l.start, l.tokPos = l.pos, l.at
./syntax_highlighter.go:98:13: leaking param content: l
./syntax_highlighter.go:127:15: leaking param content: l
./syntax_highlighter.go:137:16: leaking param content: l
./syntax_highlighter.go:152:14: leaking param content: l
./syntax_highlighter.go:167:17: leaking param content: l
./syntax_highlighter.go:116:25: map[string]bool{...} does not escape
./syntax_highlighter.go:117:48: string([]rune{...}) does not escape
./syntax_highlighter.go:117:48: []rune{...} does not escape
./syntax_highlighter.go:123:18: ... argument does not escape
./syntax_highlighter.go:123:37: r escapes to heap
./syntax_highlighter.go:128:11: func literal does not escape
./syntax_highlighter.go:144:19: ... argument does not escape
./syntax_highlighter.go:144:53: l.src[l.start:l.pos] escapes to heap
./syntax_highlighter.go:152:9: func literal escapes to heap
./syntax_highlighter.go:158:20: ... argument does not escape
./syntax_highlighter.go:158:38: kind escapes to heap
./syntax_highlighter.go:168:11: func literal does not escape
./syntax_highlighter.go:173:10: leaking param: src
./syntax_highlighter.go:174:7: &Lexer{...} escapes to heap
./syntax_highlighter.go:181:16: leaking param: src
./syntax_highlighter.go:181:28: tokens does not escape
./syntax_highlighter.go:181:44: style does not escape
./syntax_highlighter.go:187:44: string(([]rune)(lines[line])[col:]) does not escape
./syntax_highlighter.go:187:37: ([]rune)(lines[line]) does not escape
./syntax_highlighter.go:190:24: ([]rune)(lines[line]) does not escape
./syntax_highlighter.go:191:29: string(runes[col:t.Pos.Col - 1]) does not escape
./syntax_highlighter.go:193:31: s[0] + t.Text + s[1] does not escape
./syntax_highlighter.go:199:20: leaking param content: tokens
./syntax_highlighter.go:200:30: map[string]string{...} does not escape
./syntax_highlighter.go:206:19: append does not escape
./syntax_highlighter.go:210:22: ... argument does not escape
./syntax_highlighter.go:210:45: t.Pos escapes to heap
./syntax_highlighter.go:210:52: t.Text escapes to heap
./syntax_highlighter.go:216:20: ... argument does not escape
./syntax_highlighter.go:216:55: stack[n - 1].Pos escapes to heap
./syntax_highlighter.go:216:71: stack[n - 1].Text escapes to heap
./syntax_highlighter.go:229:24: map[Kind]int{} escapes to heap
./syntax_highlighter.go:230:27: map[string][]Pos{} escapes to heap
./syntax_highlighter.go:234:26: append escapes to heap
./syntax_highlighter.go:237:13: ... argument does not escape
./syntax_highlighter.go:238:13: ... argument does not escape
./syntax_highlighter.go:239:13: ... argument does not escape
./syntax_highlighter.go:239:23: highlight("package main // start\nfunc größe(x []int) float {\n\tif x[0] != 3.2..., tokens, map[Kind][2]string{...}) escapes to heap
./syntax_highlighter.go:239:59: map[Kind][2]string{...} does not escape
./syntax_highlighter.go:241:13: ... argument does not escape
./syntax_highlighter.go:241:33: t.Pos escapes to heap
./syntax_highlighter.go:241:40: t.Kind escapes to heap
./syntax_highlighter.go:241:48: t.Text escapes to heap
./syntax_highlighter.go:243:30: []string{...} does not escape
./syntax_highlighter.go:246:14: ... argument does not escape
./syntax_highlighter.go:246:31: src escapes to heap
./syntax_highlighter.go:246:40: last.Pos escapes to heap
./syntax_highlighter.go:246:50: last.Text escapes to heap
./syntax_highlighter.go:248:14: ... argument does not escape
./syntax_highlighter.go:248:27: src escapes to heap
./syntax_highlighter.go:251:14: make([]string, 0, len(keywords)) escapes to heap
./syntax_highlighter.go:253:16: append escapes to heap
./syntax_highlighter.go:255:13: list escapes to heap
./syntax_highlighter.go:255:19: func literal does not escape
./syntax_highlighter.go:258:13: ... argument does not escape
./syntax_highlighter.go:258:14: list escapes to heap
