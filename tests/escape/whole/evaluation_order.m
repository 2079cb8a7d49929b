./evaluation_order.go:7:10: leaking param: s
./evaluation_order.go:8:14: append escapes to heap
./evaluation_order.go:12:12: leaking param: what
./evaluation_order.go:13:13: ... argument does not escape
./evaluation_order.go:13:14: what escapes to heap
./evaluation_order.go:13:20: log escapes to heap
./evaluation_order.go:17:10: leaking param: s
./evaluation_order.go:17:20: leaking param: p to result ~r0 level=0
./evaluation_order.go:18:14: append escapes to heap
./evaluation_order.go:22:11: leaking param: s
./evaluation_order.go:23:14: append escapes to heap
./evaluation_order.go:27:10: xs does not escape
./evaluation_order.go:37:30: ... argument does not escape
./evaluation_order.go:37:31: "m" escapes to heap
./evaluation_order.go:37:37: t.n escapes to heap
./evaluation_order.go:37:41: x escapes to heap
./evaluation_order.go:37:14: append escapes to heap
./evaluation_order.go:41:10: leaking param: s
./evaluation_order.go:42:14: append escapes to heap
./evaluation_order.go:46:9: leaking param: s
./evaluation_order.go:47:14: append escapes to heap
./evaluation_order.go:48:9: func literal escapes to heap
./evaluation_order.go:100:9: func literal does not escape
./evaluation_order.go:54:9: ... argument does not escape
./evaluation_order.go:54:26: ... argument does not escape
./evaluation_order.go:60:14: []int{...} escapes to heap
./evaluation_order.go:63:13: ... argument does not escape
./evaluation_order.go:63:14: arr escapes to heap
./evaluation_order.go:69:11: []int{...} does not escape
./evaluation_order.go:78:13: ... argument does not escape
./evaluation_order.go:78:14: a escapes to heap
./evaluation_order.go:78:17: b escapes to heap
./evaluation_order.go:78:20: arr escapes to heap
./evaluation_order.go:78:25: x escapes to heap
./evaluation_order.go:86:13: ... argument does not escape
./evaluation_order.go:86:14: i escapes to heap
./evaluation_order.go:86:17: arr escapes to heap
./evaluation_order.go:92:7: func literal does not escape
./evaluation_order.go:93:13: ... argument does not escape
./evaluation_order.go:93:17: f() + f() * f() escapes to heap
./evaluation_order.go:93:27: y escapes to heap
./evaluation_order.go:95:2: func literal does not escape
./evaluation_order.go:96:9: func literal does not escape
./evaluation_order.go:99:2: func literal does not escape
