./expression_evaluator.go:34:7: leaking param: l to result ~r0 level=1
./expression_evaluator.go:62:33: string(c) escapes to heap
./expression_evaluator.go:64:28: ... argument does not escape
./expression_evaluator.go:64:62: start + 1 escapes to heap
./expression_evaluator.go:64:66: c escapes to heap
./expression_evaluator.go:87:7: leaking param: v
./expression_evaluator.go:87:24: env does not escape
./expression_evaluator.go:91:22: ... argument does not escape
./expression_evaluator.go:91:48: string(v) escapes to heap
./expression_evaluator.go:93:7: leaking param: v to result ~r0 level=0
./expression_evaluator.go:95:7: leaking param content: u
./expression_evaluator.go:95:22: leaking param: env
./expression_evaluator.go:99:7: leaking param content: u
./expression_evaluator.go:99:63: "(- " + u.x.String() + ")" escapes to heap
./expression_evaluator.go:101:7: leaking param: b
./expression_evaluator.go:101:23: leaking param: env
./expression_evaluator.go:119:24: ... argument does not escape
./expression_evaluator.go:129:20: "operator " + string(b.op) escapes to heap
./expression_evaluator.go:129:20: "operator " + string(b.op) escapes to heap
./expression_evaluator.go:129:30: string(b.op) does not escape
./expression_evaluator.go:131:7: leaking param content: b
./expression_evaluator.go:131:54: ... argument does not escape
./expression_evaluator.go:131:70: b.op escapes to heap
./expression_evaluator.go:138:7: leaking param content: p
./expression_evaluator.go:146:17: op does not escape
./expression_evaluator.go:158:7: leaking param content: p
./expression_evaluator.go:185:7: leaking param content: p
./expression_evaluator.go:167:17: literal(x) escapes to heap
./expression_evaluator.go:169:18: variable(t.text) escapes to heap
./expression_evaluator.go:173:20: ... argument does not escape
./expression_evaluator.go:173:54: p.tok.pos + 1 escapes to heap
./expression_evaluator.go:179:11: &unary{...} escapes to heap
./expression_evaluator.go:182:18: ... argument does not escape
./expression_evaluator.go:182:52: t.pos + 1 escapes to heap
./expression_evaluator.go:182:57: t.text escapes to heap
./expression_evaluator.go:198:10: &binary{...} escapes to heap
./expression_evaluator.go:203:12: leaking param: src
./expression_evaluator.go:204:8: func literal does not escape
./expression_evaluator.go:212:7: &parser{...} does not escape
./expression_evaluator.go:216:25: ... argument does not escape
./expression_evaluator.go:216:84: p.tok.pos + 1 escapes to heap
./expression_evaluator.go:216:93: p.tok.text escapes to heap
./expression_evaluator.go:222:14: s does not escape
./expression_evaluator.go:222:9: func literal escapes to heap
./expression_evaluator.go:231:30: []string{...} does not escape
./expression_evaluator.go:237:14: ... argument does not escape
./expression_evaluator.go:237:37: src escapes to heap
./expression_evaluator.go:242:14: ... argument does not escape
./expression_evaluator.go:242:51: src escapes to heap
./expression_evaluator.go:244:14: ... argument does not escape
./expression_evaluator.go:244:33: src escapes to heap
./expression_evaluator.go:246:14: ... argument does not escape
./expression_evaluator.go:246:36: src escapes to heap
./expression_evaluator.go:246:44: v escapes to heap
