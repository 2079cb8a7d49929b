./stack_machine.go:37:38: "op(" + strconv.Itoa(int(o)) + ")" escapes to heap
./stack_machine.go:58:7: leaking param content: e
./stack_machine.go:58:55: ... argument does not escape
./stack_machine.go:58:72: e.Line escapes to heap
./stack_machine.go:59:7: leaking param: e to result ~r0 level=1
./stack_machine.go:63:15: leaking param: src
./stack_machine.go:75:20: append does not escape
./stack_machine.go:86:17: &AsmError{...} escapes to heap
./stack_machine.go:86:44: ... argument does not escape
./stack_machine.go:86:69: words[0] escapes to heap
./stack_machine.go:91:18: &AsmError{...} escapes to heap
./stack_machine.go:91:58: Op.String(op) + " wants one operand" escapes to heap
./stack_machine.go:102:19: &AsmError{...} escapes to heap
./stack_machine.go:106:17: append escapes to heap
./stack_machine.go:122:7: leaking param content: m
./stack_machine.go:122:46: append escapes to heap
./stack_machine.go:125:10: (*VM).pop ignoring self-assignment in m.stack = m.stack[:len(m.stack) - 1]
./stack_machine.go:123:7: m does not escape
./stack_machine.go:183:12: (*VM).Run ignoring self-assignment in m.calls = m.calls[:len(m.calls) - 1]
./stack_machine.go:129:7: leaking param content: m
./stack_machine.go:130:8: func literal does not escape
./stack_machine.go:132:20: ... argument does not escape
./stack_machine.go:132:43: m.pc - 1 escapes to heap
./stack_machine.go:132:61: m.code[m.pc - 1].Op escapes to heap
./stack_machine.go:139:10: "too many steps" escapes to heap
./stack_machine.go:177:34: ... argument does not escape
./stack_machine.go:177:40: (*VM).pop(m) escapes to heap
./stack_machine.go:179:20: append escapes to heap
./stack_machine.go:187:12: in.Op escapes to heap
./stack_machine.go:209:8: moved to heap: ae
./stack_machine.go:194:30: []string{...} does not escape
./stack_machine.go:210:14: ... argument does not escape
./stack_machine.go:210:56: i escapes to heap
./stack_machine.go:210:73: errors.Is(err, errNoOp) escapes to heap
./stack_machine.go:210:98: errors.As(err, &ae) escapes to heap
./stack_machine.go:213:9: &VM{...} does not escape
./stack_machine.go:216:14: ... argument does not escape
./stack_machine.go:216:37: i escapes to heap
./stack_machine.go:216:47: vm.stack escapes to heap
./stack_machine.go:219:13: ... argument does not escape
./stack_machine.go:219:41: i escapes to heap
./stack_machine.go:219:57: (*strings.Builder).String(vm.out) escapes to heap
./stack_machine.go:219:63: vm.steps escapes to heap
