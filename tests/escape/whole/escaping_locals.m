./escaping_locals.go:13:33: moved to heap: x
./escaping_locals.go:14:33: moved to heap: t
./escaping_locals.go:15:33: moved to heap: a
./escaping_locals.go:16:33: moved to heap: a
./escaping_locals.go:17:12: moved to heap: x
./escaping_locals.go:18:24: moved to heap: x
./escaping_locals.go:19:33: moved to heap: x
./escaping_locals.go:20:33: moved to heap: t
./escaping_locals.go:21:40: &T{...} escapes to heap
./escaping_locals.go:22:17: pp does not escape
./escaping_locals.go:22:33: moved to heap: x
./escaping_locals.go:23:55: t escapes to heap
./escaping_locals.go:24:33: moved to heap: x
./escaping_locals.go:24:49: func literal escapes to heap
./escaping_locals.go:25:11: a does not escape
./escaping_locals.go:25:14: b does not escape
./escaping_locals.go:26:11: leaking param: p to result ~r0 level=0
./escaping_locals.go:29:3: moved to heap: x
./escaping_locals.go:30:14: append escapes to heap
./escaping_locals.go:34:40: moved to heap: x
./escaping_locals.go:35:40: moved to heap: x
./escaping_locals.go:35:43: moved to heap: y
./escaping_locals.go:35:69: []*int{...} escapes to heap
./escaping_locals.go:36:40: moved to heap: x
./escaping_locals.go:37:40: moved to heap: x
./escaping_locals.go:39:7: t does not escape
./escaping_locals.go:38:40: moved to heap: t
./escaping_locals.go:38:63: t.get escapes to heap
./escaping_locals.go:41:2: moved to heap: x
./escaping_locals.go:41:5: moved to heap: y
./escaping_locals.go:48:19: leaking param: p to result ~r0 level=0
./escaping_locals.go:52:2: moved to heap: q
./escaping_locals.go:80:13: ... argument does not escape
./escaping_locals.go:80:14: *p1 escapes to heap
./escaping_locals.go:80:19: *p2 escapes to heap
./escaping_locals.go:80:24: *p3 escapes to heap
./escaping_locals.go:80:29: s escapes to heap
./escaping_locals.go:80:32: *p4 escapes to heap
./escaping_locals.go:80:37: *p5 escapes to heap
./escaping_locals.go:80:42: v5 escapes to heap
./escaping_locals.go:80:46: *global escapes to heap
./escaping_locals.go:80:57: t1.v escapes to heap
./escaping_locals.go:80:69: t1.self == t1 escapes to heap
./escaping_locals.go:80:78: t2.arr escapes to heap
./escaping_locals.go:80:84: *p6 escapes to heap
./escaping_locals.go:81:13: ... argument does not escape
./escaping_locals.go:81:19: b.(T).v escapes to heap
./escaping_locals.go:81:23: *c() escapes to heap
./escaping_locals.go:81:29: *c() escapes to heap
./escaping_locals.go:81:35: *ps[0] escapes to heap
./escaping_locals.go:81:43: *ps[1] escapes to heap
./escaping_locals.go:81:51: *ps[2] escapes to heap
./escaping_locals.go:81:59: *st.p escapes to heap
./escaping_locals.go:81:66: *sl[0] escapes to heap
./escaping_locals.go:81:74: *sl[1] escapes to heap
./escaping_locals.go:81:82: *ar[1] escapes to heap
./escaping_locals.go:81:90: *ic.(*int) escapes to heap
./escaping_locals.go:81:103: m() escapes to heap
./escaping_locals.go:81:108: m() escapes to heap
./escaping_locals.go:82:13: ... argument does not escape
./escaping_locals.go:82:14: *q1 escapes to heap
./escaping_locals.go:82:19: *q2 escapes to heap
./escaping_locals.go:82:24: *ch escapes to heap
./escaping_locals.go:86:13: ... argument does not escape
./escaping_locals.go:86:14: x escapes to heap
./escaping_locals.go:86:17: y escapes to heap
./escaping_locals.go:90:13: ... argument does not escape
./escaping_locals.go:90:14: *p1 escapes to heap
./escaping_locals.go:90:29: address() == address() escapes to heap
./escaping_locals.go:90:52: new(int) != new(int) escapes to heap
./escaping_locals.go:90:46: new(int) does not escape
./escaping_locals.go:90:58: new(int) does not escape
./escaping_locals.go:97:13: ... argument does not escape
./escaping_locals.go:97:20: arr[0].v escapes to heap
./escaping_locals.go:97:30: arr[1].v escapes to heap
./escaping_locals.go:97:40: arr[1].arr escapes to heap
./escaping_locals.go:97:51: (*T).get(e) escapes to heap
./escaping_locals.go:97:61: arr[1].v escapes to heap
./escaping_locals.go:98:11: []T{...} does not escape
./escaping_locals.go:100:13: append does not escape
./escaping_locals.go:102:13: ... argument does not escape
./escaping_locals.go:102:19: s2[0].v escapes to heap
./escaping_locals.go:102:28: first.v escapes to heap
./escaping_locals.go:102:35: len(s2) escapes to heap
