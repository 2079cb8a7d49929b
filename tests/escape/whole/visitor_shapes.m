./visitor_shapes.go:39:7: leaking param: c
./visitor_shapes.go:39:25: leaking param: v
./visitor_shapes.go:40:7: leaking param: r
./visitor_shapes.go:40:23: leaking param: v
./visitor_shapes.go:41:7: leaking param: g
./visitor_shapes.go:41:24: leaking param: v
./visitor_shapes.go:43:7: c does not escape
./visitor_shapes.go:43:54: ... argument does not escape
./visitor_shapes.go:43:73: c.Point escapes to heap
./visitor_shapes.go:43:82: c.R escapes to heap
./visitor_shapes.go:44:7: r does not escape
./visitor_shapes.go:44:54: ... argument does not escape
./visitor_shapes.go:44:70: r.Min escapes to heap
./visitor_shapes.go:44:77: r.Max escapes to heap
./visitor_shapes.go:45:7: leaking param content: g
./visitor_shapes.go:45:54: ... argument does not escape
./visitor_shapes.go:45:64: g.Name escapes to heap
./visitor_shapes.go:45:72: g.Members escapes to heap
./visitor_shapes.go:49:25: c does not escape
./visitor_shapes.go:49:63: 3.14159 * c.R * c.R escapes to heap
./visitor_shapes.go:50:23: r does not escape
./visitor_shapes.go:50:69: (r.Max.X - r.Min.X) * (r.Max.Y - r.Min.Y) escapes to heap
./visitor_shapes.go:51:26: leaking param content: g
./visitor_shapes.go:54:19: a escapes to heap
./visitor_shapes.go:56:9: sum escapes to heap
./visitor_shapes.go:61:27: c does not escape
./visitor_shapes.go:62:13: Rect{...} escapes to heap
./visitor_shapes.go:64:25: r does not escape
./visitor_shapes.go:64:47: *r escapes to heap
./visitor_shapes.go:65:28: leaking param content: g
./visitor_shapes.go:69:17: b escapes to heap
./visitor_shapes.go:73:9: box escapes to heap
./visitor_shapes.go:83:7: p does not escape
./visitor_shapes.go:84:7: leaking param: p
./visitor_shapes.go:84:30: leaking param: c
./visitor_shapes.go:85:13: ... argument does not escape
./visitor_shapes.go:85:60: printer.indent(p) escapes to heap
./visitor_shapes.go:85:65: c.R escapes to heap
./visitor_shapes.go:88:7: leaking param: p
./visitor_shapes.go:88:29: leaking param content: g
./visitor_shapes.go:89:13: ... argument does not escape
./visitor_shapes.go:89:40: printer.indent(p) escapes to heap
./visitor_shapes.go:89:45: g.Name escapes to heap
./visitor_shapes.go:92:20: p escapes to heap
./visitor_shapes.go:93:15: ... argument does not escape
./visitor_shapes.go:93:47: printer.indent(p) escapes to heap
./visitor_shapes.go:101:7: leaking param: c to result ~r0 level=0
./visitor_shapes.go:102:7: leaking param: c to result ~r0 level=0
./visitor_shapes.go:103:7: leaking param: c
./visitor_shapes.go:103:29: leaking param content: g
./visitor_shapes.go:113:7: f does not escape
./visitor_shapes.go:113:34: leaking param: c
./visitor_shapes.go:114:7: f does not escape
./visitor_shapes.go:114:32: leaking param: r
./visitor_shapes.go:115:7: leaking param: f
./visitor_shapes.go:115:33: leaking param: g
./visitor_shapes.go:137:32: leaking param: s
./visitor_shapes.go:132:6: moved to heap: sb
./visitor_shapes.go:124:11: &Group{...} escapes to heap
./visitor_shapes.go:124:34: []Shape{...} escapes to heap
./visitor_shapes.go:125:3: &Circle{...} escapes to heap
./visitor_shapes.go:126:3: &Rect{...} escapes to heap
./visitor_shapes.go:127:3: &Group{...} escapes to heap
./visitor_shapes.go:127:26: []Shape{...} escapes to heap
./visitor_shapes.go:127:27: &Circle{...} escapes to heap
./visitor_shapes.go:127:54: &Group{...} escapes to heap
./visitor_shapes.go:127:77: &Rect{...} escapes to heap
./visitor_shapes.go:129:13: ... argument does not escape
./visitor_shapes.go:130:12: ... argument does not escape
./visitor_shapes.go:130:40: area{} escapes to heap
./visitor_shapes.go:131:13: ... argument does not escape
./visitor_shapes.go:131:33: bounds{} escapes to heap
./visitor_shapes.go:133:22: printer{...} escapes to heap
./visitor_shapes.go:133:27: area{} escapes to heap
./visitor_shapes.go:134:11: ... argument does not escape
./visitor_shapes.go:134:21: (*strings.Builder).String(sb) escapes to heap
./visitor_shapes.go:135:13: ... argument does not escape
./visitor_shapes.go:135:34: counter{} escapes to heap
./visitor_shapes.go:136:24: map[Shape]int{} escapes to heap
./visitor_shapes.go:137:27: func literal escapes to heap
./visitor_shapes.go:138:14: make([]Shape, 0, len(names)) escapes to heap
./visitor_shapes.go:140:16: append escapes to heap
./visitor_shapes.go:142:13: list escapes to heap
./visitor_shapes.go:142:19: func literal does not escape
./visitor_shapes.go:145:14: ... argument does not escape
./visitor_shapes.go:145:46: names[s] escapes to heap
./visitor_shapes.go:145:67: area{} escapes to heap
./visitor_shapes.go:145:87: bounds{} escapes to heap
./visitor_shapes.go:148:12: ... argument does not escape
./visitor_shapes.go:148:30: Point{...} escapes to heap
./visitor_shapes.go:148:44: Circle{...} escapes to heap
./visitor_shapes.go:149:13: ... argument does not escape
./visitor_shapes.go:149:30: Point.Dist(Point{...}, Point{}) escapes to heap
./visitor_shapes.go:149:72: Point.Dist(scene.Members[0].(*Circle).Point, Point{...}) escapes to heap
./visitor_shapes.go:150:16: &Rect{} does not escape
./visitor_shapes.go:150:32: &Rect{} does not escape
./visitor_shapes.go:151:13: ... argument does not escape
./visitor_shapes.go:151:16: a == b escapes to heap
./visitor_shapes.go:151:24: a == a escapes to heap
./visitor_shapes.go:151:41: *a.(*Rect) == *b.(*Rect) escapes to heap
