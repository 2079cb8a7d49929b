./event_simulation.go:22:7: f does not escape
./event_simulation.go:22:48: leaking param: what
./event_simulation.go:32:7: s does not escape
./event_simulation.go:45:15: (*Simulation).After ignoring self-assignment in s.events[i] = s.events[i - 1]
./event_simulation.go:39:7: leaking param: s
./event_simulation.go:39:45: leaking param: run
./event_simulation.go:43:19: append escapes to heap
./event_simulation.go:49:9: func literal escapes to heap
./event_simulation.go:52:22: append escapes to heap
./event_simulation.go:60:7: leaking param content: s
./event_simulation.go:60:29: format does not escape
./event_simulation.go:60:44: leaking param content: args
./event_simulation.go:69:12: (*Simulation).Run ignoring self-assignment in s.events = s.events[1:]
./event_simulation.go:66:7: s does not escape
./event_simulation.go:103:7: leaking param content: b
./event_simulation.go:103:22: c does not escape
./event_simulation.go:106:20: append escapes to heap
./event_simulation.go:108:16: ... argument does not escape
./event_simulation.go:108:49: c.id escapes to heap
./event_simulation.go:108:63: b.sim.now - c.arrived escapes to heap
./event_simulation.go:123:12: (*Bank).serve.func1 ignoring self-assignment in b.queue = b.queue[1:]
./event_simulation.go:114:7: leaking param: b
./event_simulation.go:114:22: c does not escape
./event_simulation.go:118:20: func literal escapes to heap
./event_simulation.go:92:7: leaking param: b
./event_simulation.go:93:7: &Customer{...} escapes to heap
./event_simulation.go:95:19: append escapes to heap
./event_simulation.go:97:31: func literal escapes to heap
./event_simulation.go:132:72: what does not escape
./event_simulation.go:131:6: moved to heap: log
./event_simulation.go:136:6: moved to heap: next
./event_simulation.go:144:2: moved to heap: fired
./event_simulation.go:130:7: &Simulation{...} escapes to heap
./event_simulation.go:132:49: func literal escapes to heap
./event_simulation.go:133:36: time.Duration.String(at) + " " + what escapes to heap
./event_simulation.go:133:15: append escapes to heap
./event_simulation.go:132:22: append escapes to heap
./event_simulation.go:135:10: &Bank{...} escapes to heap
./event_simulation.go:137:9: func literal escapes to heap
./event_simulation.go:140:55: func literal escapes to heap
./event_simulation.go:143:13: func literal escapes to heap
./event_simulation.go:145:33: func literal escapes to heap
./event_simulation.go:146:13: ... argument does not escape
./event_simulation.go:146:20: cancel() escapes to heap
./event_simulation.go:146:30: cancel() escapes to heap
./event_simulation.go:146:34: fired escapes to heap
./event_simulation.go:150:13: ... argument does not escape
./event_simulation.go:150:57: s.now escapes to heap
./event_simulation.go:150:67: bank.served escapes to heap
./event_simulation.go:150:79: len(bank.queue) escapes to heap
./event_simulation.go:150:97: bank.impatient escapes to heap
./event_simulation.go:152:13: ... argument does not escape
./event_simulation.go:152:14: steps escapes to heap
./event_simulation.go:152:25: bank.served escapes to heap
./event_simulation.go:152:38: bank.longest escapes to heap
./event_simulation.go:152:65: time.Duration.Round(bank.waited, time.Duration(1000000000)) escapes to heap
./event_simulation.go:152:80: fired escapes to heap
./event_simulation.go:153:13: ... argument does not escape
./event_simulation.go:153:26: strings.Join(log[:min(4, len(log))], "\n") escapes to heap
./event_simulation.go:158:12: ... argument does not escape
./event_simulation.go:158:37: average escapes to heap
