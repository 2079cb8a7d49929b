./struct_types.go:42:20: f does not escape
./struct_types.go:42:38: l escapes to heap
./struct_types.go:43:7: leaking param: b
./struct_types.go:43:22: leaking param: f
./struct_types.go:44:4: b escapes to heap
./struct_types.go:54:7: p does not escape
./struct_types.go:87:25: ... argument does not escape
./struct_types.go:87:54: a escapes to heap
./struct_types.go:110:13: leaking param: x to result ~r0 level=1
./struct_types.go:113:64: t does not escape
./struct_types.go:82:2: moved to heap: undone
./struct_types.go:108:2: moved to heap: r
./struct_types.go:112:2: moved to heap: n
./struct_types.go:112:5: moved to heap: leaves
./struct_types.go:120:6: moved to heap: f
./struct_types.go:121:2: moved to heap: calls
./struct_types.go:60:23: append escapes to heap
./struct_types.go:65:13: ... argument does not escape
./struct_types.go:65:15: l.From escapes to heap
./struct_types.go:65:23: l.To escapes to heap
./struct_types.go:65:29: l.Style escapes to heap
./struct_types.go:65:39: l2.From escapes to heap
./struct_types.go:65:58: l2.next.From.Y escapes to heap
./struct_types.go:66:12: ... argument does not escape
./struct_types.go:66:22: l escapes to heap
./struct_types.go:69:13: ... argument does not escape
./struct_types.go:69:15: l.To escapes to heap
./struct_types.go:69:22: l2.To escapes to heap
./struct_types.go:69:31: mk().X escapes to heap
./struct_types.go:69:43: Point.Add(mk(), Point{...}) escapes to heap
./struct_types.go:71:19: []Point{...} escapes to heap
./struct_types.go:78:16: []*Point{...} does not escape
./struct_types.go:78:17: &Point{...} does not escape
./struct_types.go:78:25: &Point{...} does not escape
./struct_types.go:80:13: ... argument does not escape
./struct_types.go:80:14: points escapes to heap
./struct_types.go:80:22: *pp[0] escapes to heap
./struct_types.go:80:36: pp[2] == nil escapes to heap
./struct_types.go:80:52: [2]Point{...} escapes to heap
./struct_types.go:80:65: &Point{...} escapes to heap
./struct_types.go:80:87: []*Point{} escapes to heap
./struct_types.go:80:87: []*Point{} escapes to heap
./struct_types.go:83:13: []Op{...} does not escape
./struct_types.go:84:11: func literal escapes to heap
./struct_types.go:85:21: func literal escapes to heap
./struct_types.go:90:12: func literal escapes to heap
./struct_types.go:97:14: ... argument does not escape
./struct_types.go:97:17: op.Name escapes to heap
./struct_types.go:97:24: r escapes to heap
./struct_types.go:102:3: []struct { k string; v any }{...} escapes to heap
./struct_types.go:102:10: 1 escapes to heap
./struct_types.go:102:35: struct { Z int }{...} escapes to heap
./struct_types.go:103:12: ... argument does not escape
./struct_types.go:103:25: anon escapes to heap
./struct_types.go:103:31: anon escapes to heap
./struct_types.go:107:13: ... argument does not escape
./struct_types.go:107:16: t == u escapes to heap
./struct_types.go:107:26: t.D < u.D escapes to heap
./struct_types.go:107:43: Empty.Hi(Empty{}) escapes to heap
./struct_types.go:107:55: [3]Empty{} escapes to heap
./struct_types.go:107:67: struct {}{} escapes to heap
./struct_types.go:108:22: []Rec{...} escapes to heap
./struct_types.go:108:38: make([]Rec, 2) escapes to heap
./struct_types.go:110:8: func literal escapes to heap
./struct_types.go:111:13: ... argument does not escape
./struct_types.go:111:17: len(r.F(r).Kids[1].Kids) escapes to heap
./struct_types.go:111:54: r.Kids[0].Par == &r escapes to heap
./struct_types.go:113:8: branch{...} escapes to heap
./struct_types.go:113:13: leaf(1) escapes to heap
./struct_types.go:113:24: branch{...} escapes to heap
./struct_types.go:113:24: branch{...} escapes to heap
./struct_types.go:113:29: leaf(2) escapes to heap
./struct_types.go:113:40: branch{} escapes to heap
./struct_types.go:113:40: branch{} escapes to heap
./struct_types.go:113:49: leaf(3) escapes to heap
./struct_types.go:113:59: func literal escapes to heap
./struct_types.go:119:13: ... argument does not escape
./struct_types.go:119:14: n escapes to heap
./struct_types.go:119:17: leaves escapes to heap
./struct_types.go:122:6: func literal escapes to heap
./struct_types.go:124:13: ... argument does not escape
./struct_types.go:124:14: calls escapes to heap
./struct_types.go:131:13: ... argument does not escape
./struct_types.go:131:14: x escapes to heap
./struct_types.go:131:17: y escapes to heap
./struct_types.go:131:24: x.a == x.b escapes to heap
./struct_types.go:142:12: ... argument does not escape
./struct_types.go:142:28: v escapes to heap
./struct_types.go:142:31: v escapes to heap
./struct_types.go:142:34: w escapes to heap
