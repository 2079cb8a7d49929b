./calculator_with_variables.go:139:2: map[string]struct { left int; right bool }{...} escapes to heap
./calculator_with_variables.go:40:7: leaking param content: e
./calculator_with_variables.go:40:58: ... argument does not escape
./calculator_with_variables.go:40:77: e.col escapes to heap
./calculator_with_variables.go:40:84: e.msg escapes to heap
./calculator_with_variables.go:44:15: src does not escape
./calculator_with_variables.go:46:15: ([]rune)(src) does not escape
./calculator_with_variables.go:57:48: string(rs[i:j]) escapes to heap
./calculator_with_variables.go:57:16: append escapes to heap
./calculator_with_variables.go:64:46: string(rs[i:j]) escapes to heap
./calculator_with_variables.go:64:16: append escapes to heap
./calculator_with_variables.go:67:42: string(r) escapes to heap
./calculator_with_variables.go:67:16: append escapes to heap
./calculator_with_variables.go:70:16: &syntaxError{...} escapes to heap
./calculator_with_variables.go:70:47: ... argument does not escape
./calculator_with_variables.go:70:65: r escapes to heap
./calculator_with_variables.go:73:15: append escapes to heap
./calculator_with_variables.go:82:14: leaking param: f
./calculator_with_variables.go:83:15: args does not escape
./calculator_with_variables.go:83:10: func literal escapes to heap
./calculator_with_variables.go:85:25: ... argument does not escape
./calculator_with_variables.go:85:57: len(args) escapes to heap
./calculator_with_variables.go:93:15: args does not escape
./calculator_with_variables.go:103:15: args does not escape
./calculator_with_variables.go:82:9: func literal does not escape
./calculator_with_variables.go:90:7: &env{...} escapes to heap
./calculator_with_variables.go:90:36: map[string]float64{...} escapes to heap
./calculator_with_variables.go:91:56: map[string]func(...float64) (float64, error){...} escapes to heap
./calculator_with_variables.go:93:10: func literal escapes to heap
./calculator_with_variables.go:103:10: func literal escapes to heap
./calculator_with_variables.go:119:7: leaking param: p to result ~r0 level=2
./calculator_with_variables.go:120:7: leaking param: p to result ~r0 level=2
./calculator_with_variables.go:127:7: p does not escape
./calculator_with_variables.go:127:23: t does not escape
./calculator_with_variables.go:127:32: format does not escape
./calculator_with_variables.go:127:47: leaking param content: args
./calculator_with_variables.go:128:8: &syntaxError{...} escapes to heap
./calculator_with_variables.go:130:7: leaking param content: p
./calculator_with_variables.go:130:25: leaking param: op
./calculator_with_variables.go:132:9: ... argument does not escape
./calculator_with_variables.go:132:41: op escapes to heap
./calculator_with_variables.go:132:46: t.kind escapes to heap
./calculator_with_variables.go:132:54: t.text escapes to heap
./calculator_with_variables.go:141:7: leaking param content: p
./calculator_with_variables.go:180:7: leaking param content: p
./calculator_with_variables.go:185:10: ... argument does not escape
./calculator_with_variables.go:198:21: ... argument does not escape
./calculator_with_variables.go:198:47: t.text escapes to heap
./calculator_with_variables.go:204:10: ... argument does not escape
./calculator_with_variables.go:204:33: t.text escapes to heap
./calculator_with_variables.go:209:17: append escapes to heap
./calculator_with_variables.go:218:20: ... argument does not escape
./calculator_with_variables.go:218:32: t.text escapes to heap
./calculator_with_variables.go:222:9: ... argument does not escape
./calculator_with_variables.go:222:34: t.kind escapes to heap
./calculator_with_variables.go:222:42: t.text escapes to heap
./calculator_with_variables.go:224:8: "unreachable" escapes to heap
./calculator_with_variables.go:227:7: leaking param content: e
./calculator_with_variables.go:227:20: line does not escape
./calculator_with_variables.go:232:8: func literal does not escape
./calculator_with_variables.go:240:7: &parser{...} does not escape
./calculator_with_variables.go:248:9: ... argument does not escape
./calculator_with_variables.go:248:51: t.kind escapes to heap
./calculator_with_variables.go:248:59: t.text escapes to heap
./calculator_with_variables.go:280:7: moved to heap: se
./calculator_with_variables.go:283:14: ... argument does not escape
./calculator_with_variables.go:283:40: n escapes to heap
./calculator_with_variables.go:283:50: (*bufio.Scanner).Text(sc) escapes to heap
./calculator_with_variables.go:283:56: se.col escapes to heap
./calculator_with_variables.go:283:62: "^" escapes to heap
./calculator_with_variables.go:283:69: se.msg escapes to heap
./calculator_with_variables.go:285:14: ... argument does not escape
./calculator_with_variables.go:285:43: n escapes to heap
./calculator_with_variables.go:287:14: ... argument does not escape
./calculator_with_variables.go:287:28: n escapes to heap
./calculator_with_variables.go:289:14: ... argument does not escape
./calculator_with_variables.go:289:36: n escapes to heap
./calculator_with_variables.go:289:39: name escapes to heap
./calculator_with_variables.go:289:45: v escapes to heap
./calculator_with_variables.go:292:15: make([]string, 0, len(e.vars)) does not escape
./calculator_with_variables.go:294:17: append does not escape
./calculator_with_variables.go:298:14: ... argument does not escape
./calculator_with_variables.go:298:42: name escapes to heap
./calculator_with_variables.go:298:54: e.vars[name] escapes to heap
