./large_values_and_frames.go:24:7: leaking param: p to result ~r0 level=0
./large_values_and_frames.go:31:6: moved to heap: a
./large_values_and_frames.go:43:6: moved to heap: a
./large_values_and_frames.go:60:24: moved to heap: order
./large_values_and_frames.go:61:8: func literal does not escape
./large_values_and_frames.go:63:20: ... argument does not escape
./large_values_and_frames.go:63:34: order escapes to heap
./large_values_and_frames.go:67:9: func literal escapes to heap
./large_values_and_frames.go:77:23: leaking param content: trail
./large_values_and_frames.go:78:8: func literal does not escape
./large_values_and_frames.go:80:19: append escapes to heap
./large_values_and_frames.go:84:9: "bottom" escapes to heap
./large_values_and_frames.go:87:17: append escapes to heap
./large_values_and_frames.go:127:13: moved to heap: big
./large_values_and_frames.go:127:50: func literal escapes to heap
./large_values_and_frames.go:94:13: ... argument does not escape
./large_values_and_frames.go:94:16: p == q escapes to heap
./large_values_and_frames.go:94:24: q == r escapes to heap
./large_values_and_frames.go:94:40: r.data[17] - q.data[17] escapes to heap
./large_values_and_frames.go:94:54: p.sum escapes to heap
./large_values_and_frames.go:94:61: r.sum escapes to heap
./large_values_and_frames.go:95:17: []page{...} escapes to heap
./large_values_and_frames.go:100:13: ... argument does not escape
./large_values_and_frames.go:100:28: pages[0].next == nil escapes to heap
./large_values_and_frames.go:100:49: pages[1].data[:3] escapes to heap
./large_values_and_frames.go:100:61: p.data[0] escapes to heap
./large_values_and_frames.go:111:13: ... argument does not escape
./large_values_and_frames.go:111:16: c == d escapes to heap
./large_values_and_frames.go:111:27: c[3] == d[3] escapes to heap
./large_values_and_frames.go:111:41: c[2] == d[2] escapes to heap
./large_values_and_frames.go:111:54: c[3][2] escapes to heap
./large_values_and_frames.go:111:63: d[3][2] escapes to heap
./large_values_and_frames.go:111:71: 4 escapes to heap
./large_values_and_frames.go:114:13: ... argument does not escape
./large_values_and_frames.go:114:21: d[1][0][0] escapes to heap
./large_values_and_frames.go:114:32: row[0][0] escapes to heap
./large_values_and_frames.go:114:46: cube{}[1][2] escapes to heap
./large_values_and_frames.go:115:13: ... argument does not escape
./large_values_and_frames.go:115:19: local() escapes to heap
./large_values_and_frames.go:115:32: heapSized() escapes to heap
./large_values_and_frames.go:117:13: ... argument does not escape
./large_values_and_frames.go:117:17: out[0] escapes to heap
./large_values_and_frames.go:117:25: out[5] escapes to heap
./large_values_and_frames.go:117:33: out[63] escapes to heap
./large_values_and_frames.go:118:13: ... argument does not escape
./large_values_and_frames.go:118:13: .autotmp_13 escapes to heap
./large_values_and_frames.go:120:2: func literal does not escape
./large_values_and_frames.go:121:9: func literal does not escape
./large_values_and_frames.go:121:29: ... argument does not escape
./large_values_and_frames.go:121:41: trail escapes to heap
./large_values_and_frames.go:124:18: p does not escape
./large_values_and_frames.go:126:13: ... argument does not escape
./large_values_and_frames.go:126:31: boxed.(page).data[1] escapes to heap
./large_values_and_frames.go:126:42: boxed == any(q) escapes to heap
./large_values_and_frames.go:126:49: any(q) does not escape
./large_values_and_frames.go:126:59: boxed == any(p) escapes to heap
./large_values_and_frames.go:126:66: any(p) does not escape
./large_values_and_frames.go:127:8: func literal does not escape
./large_values_and_frames.go:128:13: ... argument does not escape
./large_values_and_frames.go:128:16: ch(7) escapes to heap
./large_values_and_frames.go:128:23: ch(8) escapes to heap
./large_values_and_frames.go:136:13: ... argument does not escape
./large_values_and_frames.go:136:16: x == y escapes to heap
./large_values_and_frames.go:136:27: x[0] == y[0] escapes to heap
./large_values_and_frames.go:136:36: x escapes to heap
