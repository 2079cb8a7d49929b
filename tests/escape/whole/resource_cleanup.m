./resource_cleanup.go:19:11: format does not escape
./resource_cleanup.go:19:26: leaking param content: args
./resource_cleanup.go:19:55: append escapes to heap
./resource_cleanup.go:21:11: leaking param: name
./resource_cleanup.go:23:25: ... argument does not escape
./resource_cleanup.go:23:53: name escapes to heap
./resource_cleanup.go:25:7: &Resource{...} escapes to heap
./resource_cleanup.go:26:15: append escapes to heap
./resource_cleanup.go:27:6: ... argument does not escape
./resource_cleanup.go:27:18: name escapes to heap
./resource_cleanup.go:31:7: leaking param content: r
./resource_cleanup.go:33:28: "double close of " + r.name escapes to heap
./resource_cleanup.go:33:28: "double close of " + r.name escapes to heap
./resource_cleanup.go:38:17: append escapes to heap
./resource_cleanup.go:41:6: ... argument does not escape
./resource_cleanup.go:41:20: r.name escapes to heap
./resource_cleanup.go:49:14: leaking param content: names
./resource_cleanup.go:50:39: len(names) escapes to heap
./resource_cleanup.go:50:12: ... argument does not escape
./resource_cleanup.go:56:9: func literal escapes to heap
./resource_cleanup.go:58:9: ... argument does not escape
./resource_cleanup.go:58:36: r.name escapes to heap
./resource_cleanup.go:73:12: f does not escape
./resource_cleanup.go:74:8: func literal does not escape
./resource_cleanup.go:78:20: ... argument does not escape
./resource_cleanup.go:80:38: "guarded text: " + r escapes to heap
./resource_cleanup.go:94:7: leaking param content: t
./resource_cleanup.go:94:26: leaking param: what
./resource_cleanup.go:94:39: leaking param: undo
./resource_cleanup.go:95:6: ... argument does not escape
./resource_cleanup.go:95:16: what escapes to heap
./resource_cleanup.go:96:17: append escapes to heap
./resource_cleanup.go:99:7: t does not escape
./resource_cleanup.go:109:10: leaking param: stock
./resource_cleanup.go:109:22: leaking param: money
./resource_cleanup.go:110:10: new(transaction) does not escape
./resource_cleanup.go:113:19: func literal escapes to heap
./resource_cleanup.go:115:14: func literal escapes to heap
./resource_cleanup.go:124:13: ... argument does not escape
./resource_cleanup.go:124:26: strings.Join(trace, "; ") escapes to heap
./resource_cleanup.go:134:20: ... argument does not escape
./resource_cleanup.go:135:14: ... argument does not escape
./resource_cleanup.go:135:15: "not printed" escapes to heap
./resource_cleanup.go:135:30: n escapes to heap
./resource_cleanup.go:145:63: ... argument does not escape
./resource_cleanup.go:145:77: 7 escapes to heap
./resource_cleanup.go:153:13: ... argument does not escape
./resource_cleanup.go:154:21: "deferred calls do not run at os.Exit" escapes to heap
./resource_cleanup.go:154:20: ... argument does not escape
./resource_cleanup.go:157:23: 3.5 escapes to heap
./resource_cleanup.go:146:2: moved to heap: stock
./resource_cleanup.go:146:9: moved to heap: money
./resource_cleanup.go:129:13: ... argument does not escape
./resource_cleanup.go:129:21: ... argument does not escape
./resource_cleanup.go:129:13: .autotmp_0 escapes to heap
./resource_cleanup.go:131:13: ... argument does not escape
./resource_cleanup.go:131:21: ... argument does not escape
./resource_cleanup.go:131:13: .autotmp_2 escapes to heap
./resource_cleanup.go:133:15: func literal does not escape
./resource_cleanup.go:137:13: ... argument does not escape
./resource_cleanup.go:137:22: len(live) escapes to heap
./resource_cleanup.go:139:13: ... argument does not escape
./resource_cleanup.go:139:20: func literal does not escape
./resource_cleanup.go:145:13: ... argument does not escape
./resource_cleanup.go:145:20: func literal does not escape
./resource_cleanup.go:145:38: func literal does not escape
./resource_cleanup.go:147:13: ... argument does not escape
./resource_cleanup.go:147:17: buy(&stock, &money, 6) escapes to heap
./resource_cleanup.go:147:38: stock escapes to heap
./resource_cleanup.go:147:45: money escapes to heap
./resource_cleanup.go:148:13: ... argument does not escape
./resource_cleanup.go:148:17: buy(&stock, &money, 6) escapes to heap
./resource_cleanup.go:148:38: stock escapes to heap
./resource_cleanup.go:148:45: money escapes to heap
./resource_cleanup.go:149:13: ... argument does not escape
./resource_cleanup.go:149:17: buy(&stock, &money, 4) escapes to heap
./resource_cleanup.go:149:41: buy(&stock, &money, 0) escapes to heap
./resource_cleanup.go:149:62: stock escapes to heap
./resource_cleanup.go:149:69: money escapes to heap
./resource_cleanup.go:151:8: func literal does not escape
./resource_cleanup.go:157:8: func literal does not escape
