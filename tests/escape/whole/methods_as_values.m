./methods_as_values.go:10:46: (*Counter).Inc ignoring self-assignment in c.n += c.step
./methods_as_values.go:10:7: c does not escape
./methods_as_values.go:18:7: f does not escape
./methods_as_values.go:22:7: leaking param content: l
./methods_as_values.go:22:21: leaking param content: s
./methods_as_values.go:22:47: append escapes to heap
./methods_as_values.go:23:7: l does not escape
./methods_as_values.go:28:7: i does not escape
./methods_as_values.go:30:12: f does not escape
./methods_as_values.go:32:15: append escapes to heap
./methods_as_values.go:84:29: ... argument does not escape
./methods_as_values.go:84:30: "recovered:" escapes to heap
./methods_as_values.go:84:9: func literal does not escape
./methods_as_values.go:86:14: none.Get does not escape
./methods_as_values.go:87:14: ... argument does not escape
./methods_as_values.go:87:15: "not reached" escapes to heap
./methods_as_values.go:87:33: bad() escapes to heap
./methods_as_values.go:90:29: ... argument does not escape
./methods_as_values.go:90:30: "recovered:" escapes to heap
./methods_as_values.go:90:9: func literal does not escape
./methods_as_values.go:92:13: none.Inc does not escape
./methods_as_values.go:93:14: ... argument does not escape
./methods_as_values.go:93:15: "bound" escapes to heap
./methods_as_values.go:97:28: ... argument does not escape
./methods_as_values.go:97:29: "recovered:" escapes to heap
./methods_as_values.go:38:2: moved to heap: c
./methods_as_values.go:39:10: c.Inc does not escape
./methods_as_values.go:40:10: c.Get does not escape
./methods_as_values.go:41:13: ... argument does not escape
./methods_as_values.go:41:17: inc() escapes to heap
./methods_as_values.go:41:24: inc() escapes to heap
./methods_as_values.go:41:29: c.n escapes to heap
./methods_as_values.go:41:36: get() escapes to heap
./methods_as_values.go:41:45: Counter.Get(c) escapes to heap
./methods_as_values.go:42:13: ... argument does not escape
./methods_as_values.go:42:19: apply(c.Inc, 3) escapes to heap
./methods_as_values.go:42:21: c.Inc does not escape
./methods_as_values.go:42:36: apply(get, 2) escapes to heap
./methods_as_values.go:44:11: p.Get does not escape
./methods_as_values.go:46:13: ... argument does not escape
./methods_as_values.go:46:18: pget() escapes to heap
./methods_as_values.go:46:27: Counter.Get(p) escapes to heap
./methods_as_values.go:46:39: (*Counter).Inc(*p) escapes to heap
./methods_as_values.go:52:13: ... argument does not escape
./methods_as_values.go:52:15: f(&c) escapes to heap
./methods_as_values.go:52:22: g(c) escapes to heap
./methods_as_values.go:52:28: h(&c) escapes to heap
./methods_as_values.go:52:46: add(c, 2, 3).n escapes to heap
./methods_as_values.go:52:51: c.n escapes to heap
./methods_as_values.go:53:12: ... argument does not escape
./methods_as_values.go:55:17: c escapes to heap
./methods_as_values.go:56:11: i.Get does not escape
./methods_as_values.go:58:13: ... argument does not escape
./methods_as_values.go:58:18: iget() escapes to heap
./methods_as_values.go:58:32: Getter.Get(i) escapes to heap
./methods_as_values.go:58:47: Getter.Get(&c) escapes to heap
./methods_as_values.go:58:63: Getter.Get(c) escapes to heap
./methods_as_values.go:58:64: c escapes to heap
./methods_as_values.go:60:17: func literal does not escape
./methods_as_values.go:61:17: double.Twice does not escape
./methods_as_values.go:62:13: ... argument does not escape
./methods_as_values.go:62:19: twice(5) escapes to heap
./methods_as_values.go:62:34: Func.Twice(double, 7) escapes to heap
./methods_as_values.go:62:64: Func.Twice(Func(twice), 1) escapes to heap
./methods_as_values.go:65:11: l.Push does not escape
./methods_as_values.go:66:6: ... argument escapes to heap
./methods_as_values.go:67:15: []string{...} escapes to heap
./methods_as_values.go:69:13: ... argument does not escape
./methods_as_values.go:69:14: l escapes to heap
./methods_as_values.go:69:22: List.Len(l) escapes to heap
./methods_as_values.go:69:34: List.Len(l) escapes to heap
./methods_as_values.go:69:50: (*List).Len(&l) escapes to heap
./methods_as_values.go:72:11: x.Plus does not escape
./methods_as_values.go:73:10: x.Set does not escape
./methods_as_values.go:75:13: ... argument does not escape
./methods_as_values.go:75:18: plus(Int(1)) escapes to heap
./methods_as_values.go:75:29: Int.Plus(x, Int(1)) escapes to heap
./methods_as_values.go:75:34: x escapes to heap
./methods_as_values.go:76:23: []func(Int) Int{...} does not escape
./methods_as_values.go:76:25: x.Plus does not escape
./methods_as_values.go:76:38: Int(5).Plus does not escape
./methods_as_values.go:76:45: func literal does not escape
./methods_as_values.go:78:12: ... argument does not escape
./methods_as_values.go:78:14: f(Int(2)) escapes to heap
./methods_as_values.go:78:19: " " escapes to heap
./methods_as_values.go:81:20: "deferred first, printed last" escapes to heap
./methods_as_values.go:81:19: ... argument does not escape
./methods_as_values.go:83:2: func literal does not escape
./methods_as_values.go:89:2: func literal does not escape
./methods_as_values.go:97:8: func literal does not escape
./methods_as_values.go:98:13: nothing.Get does not escape
