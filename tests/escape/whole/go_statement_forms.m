./go_statement_forms.go:46:14: devirtualizing .autotmp_8.pointer to *counter
./go_statement_forms.go:28:19: done does not escape
./go_statement_forms.go:10:7: c does not escape
./go_statement_forms.go:10:24: leaking param: s
./go_statement_forms.go:10:59: ... argument does not escape
./go_statement_forms.go:10:60: "value " escapes to heap
./go_statement_forms.go:10:71: c.n escapes to heap
./go_statement_forms.go:10:75: s escapes to heap
./go_statement_forms.go:11:7: c does not escape
./go_statement_forms.go:11:27: leaking param: s
./go_statement_forms.go:11:59: ... argument does not escape
./go_statement_forms.go:11:60: "pointer " escapes to heap
./go_statement_forms.go:11:73: c.n escapes to heap
./go_statement_forms.go:11:77: s escapes to heap
./go_statement_forms.go:12:7: c does not escape
./go_statement_forms.go:18:15: done does not escape
./go_statement_forms.go:18:33: leaking param: xs
./go_statement_forms.go:18:73: ... argument does not escape
./go_statement_forms.go:18:74: xs escapes to heap
./go_statement_forms.go:19:14: leaking param: done to result ~r0 level=0
./go_statement_forms.go:20:10: done does not escape
./go_statement_forms.go:20:74: ... argument does not escape
./go_statement_forms.go:20:75: "two " escapes to heap
./go_statement_forms.go:20:83: n escapes to heap
./go_statement_forms.go:21:12: done does not escape
./go_statement_forms.go:21:41: leaking param: s
./go_statement_forms.go:22:20: ... argument does not escape
./go_statement_forms.go:22:22: a[29] escapes to heap
./go_statement_forms.go:22:29: s.p escapes to heap
./go_statement_forms.go:22:34: s.q escapes to heap
./go_statement_forms.go:24:11: done does not escape
./go_statement_forms.go:24:65: leaking param: i
./go_statement_forms.go:24:75: leaking param: j
./go_statement_forms.go:24:84: leaking param: k
./go_statement_forms.go:25:20: ... argument does not escape
./go_statement_forms.go:25:21: a escapes to heap
./go_statement_forms.go:25:24: b escapes to heap
./go_statement_forms.go:25:27: c escapes to heap
./go_statement_forms.go:25:30: d escapes to heap
./go_statement_forms.go:25:33: e escapes to heap
./go_statement_forms.go:25:36: f escapes to heap
./go_statement_forms.go:25:39: g escapes to heap
./go_statement_forms.go:25:42: h escapes to heap
./go_statement_forms.go:25:45: i escapes to heap
./go_statement_forms.go:25:48: j escapes to heap
./go_statement_forms.go:103:29: ... argument does not escape
./go_statement_forms.go:103:9: func literal does not escape
./go_statement_forms.go:108:29: ... argument does not escape
./go_statement_forms.go:108:9: func literal does not escape
./go_statement_forms.go:113:29: ... argument does not escape
./go_statement_forms.go:128:22: yield does not escape
./go_statement_forms.go:73:10: s does not escape
./go_statement_forms.go:32:2: moved to heap: c
./go_statement_forms.go:75:2: moved to heap: x
./go_statement_forms.go:33:10: func literal does not escape
./go_statement_forms.go:33:30: ... argument does not escape
./go_statement_forms.go:33:31: <-done escapes to heap
./go_statement_forms.go:41:8: c.value escapes to heap
./go_statement_forms.go:59:13: ... argument escapes to heap
./go_statement_forms.go:61:25: []int{...} escapes to heap
./go_statement_forms.go:67:61: 11 escapes to heap
./go_statement_forms.go:67:55: []int{...} escapes to heap
./go_statement_forms.go:71:5: func literal escapes to heap
./go_statement_forms.go:73:5: func literal escapes to heap
./go_statement_forms.go:73:39: s + fmt.Sprint(... argument...) escapes to heap
./go_statement_forms.go:73:51: ... argument does not escape
./go_statement_forms.go:73:52: n escapes to heap
./go_statement_forms.go:76:5: func literal escapes to heap
./go_statement_forms.go:76:37: ... argument does not escape
./go_statement_forms.go:76:38: "captured " escapes to heap
./go_statement_forms.go:76:51: x escapes to heap
./go_statement_forms.go:78:13: ... argument does not escape
./go_statement_forms.go:78:14: x escapes to heap
./go_statement_forms.go:79:7: func literal escapes to heap
./go_statement_forms.go:83:21: map[string]int{...} escapes to heap
./go_statement_forms.go:84:5: func literal escapes to heap
./go_statement_forms.go:92:13: ... argument does not escape
./go_statement_forms.go:92:14: "closed" escapes to heap
./go_statement_forms.go:94:6: func literal escapes to heap
./go_statement_forms.go:94:33: ... argument does not escape
./go_statement_forms.go:94:34: "loop " escapes to heap
./go_statement_forms.go:94:43: i escapes to heap
./go_statement_forms.go:97:16: []func(){...} does not escape
./go_statement_forms.go:97:17: func literal escapes to heap
./go_statement_forms.go:97:42: func literal escapes to heap
./go_statement_forms.go:102:2: func literal does not escape
./go_statement_forms.go:107:2: func literal does not escape
./go_statement_forms.go:112:2: func literal does not escape
./go_statement_forms.go:113:9: func literal does not escape
./go_statement_forms.go:117:5: func literal escapes to heap
./go_statement_forms.go:118:9: func literal does not escape
./go_statement_forms.go:118:36: ... argument does not escape
./go_statement_forms.go:118:37: "recovered " escapes to heap
./go_statement_forms.go:119:9: "inside" escapes to heap
./go_statement_forms.go:122:5: func literal escapes to heap
./go_statement_forms.go:123:6: func literal escapes to heap
./go_statement_forms.go:124:7: func literal escapes to heap
./go_statement_forms.go:128:2: func literal does not escape
./go_statement_forms.go:129:6: func literal escapes to heap
./go_statement_forms.go:129:33: ... argument does not escape
./go_statement_forms.go:129:34: "yielded " escapes to heap
./go_statement_forms.go:129:46: i escapes to heap
./go_statement_forms.go:128:17: func literal does not escape
./go_statement_forms.go:136:6: func literal escapes to heap
./go_statement_forms.go:142:13: ... argument does not escape
./go_statement_forms.go:142:14: sum escapes to heap
