./recover_rules.go:150:15: devirtualizing .autotmp_1.clean to method
./recover_rules.go:11:8: func literal does not escape
./recover_rules.go:11:31: ... argument does not escape
./recover_rules.go:11:32: "direct " escapes to heap
./recover_rules.go:12:8: 1 escapes to heap
./recover_rules.go:16:8: func literal does not escape
./recover_rules.go:16:31: ... argument does not escape
./recover_rules.go:16:32: "outer " escapes to heap
./recover_rules.go:17:8: func literal does not escape
./recover_rules.go:17:31: ... argument does not escape
./recover_rules.go:18:8: "helper does recover when called by the deferred function? no" escapes to heap
./recover_rules.go:22:28: ... argument does not escape
./recover_rules.go:22:29: "after deferred helper:" escapes to heap
./recover_rules.go:22:8: func literal does not escape
./recover_rules.go:24:8: "stopped by the deferred helper itself" escapes to heap
./recover_rules.go:28:28: ... argument does not escape
./recover_rules.go:28:29: "nested literal left it:" escapes to heap
./recover_rules.go:31:15: ... argument does not escape
./recover_rules.go:31:16: "nested recover:" escapes to heap
./recover_rules.go:30:3: func literal does not escape
./recover_rules.go:28:8: func literal does not escape
./recover_rules.go:29:8: func literal does not escape
./recover_rules.go:34:8: "p" escapes to heap
./recover_rules.go:38:28: ... argument does not escape
./recover_rules.go:38:29: "nothing:" escapes to heap
./recover_rules.go:38:8: func literal does not escape
./recover_rules.go:39:13: ... argument does not escape
./recover_rules.go:39:14: "not deferred:" escapes to heap
./recover_rules.go:44:14: ... argument does not escape
./recover_rules.go:43:8: func literal does not escape
./recover_rules.go:46:8: "once" escapes to heap
./recover_rules.go:50:28: ... argument does not escape
./recover_rules.go:50:29: "got" escapes to heap
./recover_rules.go:51:23: "third" escapes to heap
./recover_rules.go:52:23: "second" escapes to heap
./recover_rules.go:50:8: func literal does not escape
./recover_rules.go:51:8: func literal does not escape
./recover_rules.go:52:8: func literal does not escape
./recover_rules.go:53:8: "first" escapes to heap
./recover_rules.go:57:28: ... argument does not escape
./recover_rules.go:57:29: "outer got" escapes to heap
./recover_rules.go:60:19: fmt.Sprint(... argument...) escapes to heap
./recover_rules.go:60:19: ... argument does not escape
./recover_rules.go:60:20: "again " escapes to heap
./recover_rules.go:57:8: func literal does not escape
./recover_rules.go:58:8: func literal does not escape
./recover_rules.go:62:8: "original" escapes to heap
./recover_rules.go:68:29: ... argument does not escape
./recover_rules.go:68:30: "inner" escapes to heap
./recover_rules.go:68:9: func literal does not escape
./recover_rules.go:69:9: "in deferred" escapes to heap
./recover_rules.go:66:8: func literal does not escape
./recover_rules.go:67:8: func literal does not escape
./recover_rules.go:75:28: ... argument does not escape
./recover_rules.go:75:29: "outer still" escapes to heap
./recover_rules.go:77:29: ... argument does not escape
./recover_rules.go:77:30: "innermost" escapes to heap
./recover_rules.go:77:9: func literal does not escape
./recover_rules.go:78:9: "inner panic" escapes to heap
./recover_rules.go:75:8: func literal does not escape
./recover_rules.go:76:8: func literal does not escape
./recover_rules.go:80:8: "outer panic" escapes to heap
./recover_rules.go:85:3: func literal does not escape
./recover_rules.go:86:10: func literal does not escape
./recover_rules.go:88:18: append escapes to heap
./recover_rules.go:92:11: i escapes to heap
./recover_rules.go:94:16: append escapes to heap
./recover_rules.go:101:8: func literal does not escape
./recover_rules.go:103:15: ... argument does not escape
./recover_rules.go:103:16: "caught at 5:" escapes to heap
./recover_rules.go:113:8: func literal does not escape
./recover_rules.go:115:20: ... argument does not escape
./recover_rules.go:119:8: "late" escapes to heap
./recover_rules.go:124:38: ... argument does not escape
./recover_rules.go:124:39: "method recovers" escapes to heap
./recover_rules.go:125:38: ... argument does not escape
./recover_rules.go:125:39: "pointer method recovers" escapes to heap
./recover_rules.go:129:8: "m1" escapes to heap
./recover_rules.go:133:7: &method{} does not escape
./recover_rules.go:137:8: "m2" escapes to heap
./recover_rules.go:143:13: ... argument does not escape
./recover_rules.go:141:8: func literal does not escape
./recover_rules.go:149:37: method{} does not escape
./recover_rules.go:151:8: "through an interface" escapes to heap
./recover_rules.go:155:13: ... argument does not escape
./recover_rules.go:155:20: direct() escapes to heap
./recover_rules.go:156:13: ... argument does not escape
./recover_rules.go:156:27: throughHelper() escapes to heap
./recover_rules.go:163:13: ... argument does not escape
./recover_rules.go:163:27: recoverInside() escapes to heap
./recover_rules.go:165:13: ... argument does not escape
./recover_rules.go:165:23: continues() escapes to heap
./recover_rules.go:167:13: ... argument does not escape
./recover_rules.go:167:13: .autotmp_0 escapes to heap
./recover_rules.go:167:13: .autotmp_1 escapes to heap
./recover_rules.go:172:20: "done" escapes to heap
./recover_rules.go:172:19: ... argument does not escape
