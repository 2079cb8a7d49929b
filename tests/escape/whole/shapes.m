./shapes.go:39:7: r does not escape
./shapes.go:40:7: r does not escape
./shapes.go:41:7: r does not escape
./shapes.go:43:7: p does not escape
./shapes.go:51:7: p does not escape
./shapes.go:60:57: ... argument does not escape
./shapes.go:60:81: float64(s) escapes to heap
./shapes.go:65:15: leaking param: s
./shapes.go:70:21: ... argument does not escape
./shapes.go:70:48: v.R escapes to heap
./shapes.go:75:21: ... argument does not escape
./shapes.go:75:42: v.Min escapes to heap
./shapes.go:75:49: v.Max escapes to heap
./shapes.go:77:21: ... argument does not escape
./shapes.go:77:50: len(v) escapes to heap
./shapes.go:79:29: "something named " + v.Name() escapes to heap
./shapes.go:81:21: ... argument does not escape
./shapes.go:92:7: c does not escape
./shapes.go:93:7: c does not escape
./shapes.go:97:7: p does not escape
./shapes.go:97:49: ... argument does not escape
./shapes.go:97:50: "a circle at " escapes to heap
./shapes.go:97:67: c.Center escapes to heap
./shapes.go:98:7: p does not escape
./shapes.go:98:24: leaking param: s
./shapes.go:98:50: ... argument does not escape
./shapes.go:100:12: leaking param content: shapes
./shapes.go:100:28: leaking param: v
./shapes.go:110:14: leaking param content: shapes
./shapes.go:149:58: leaking param: s
./shapes.go:145:6: moved to heap: c
./shapes.go:148:6: moved to heap: lines
./shapes.go:120:10: &Rect{...} escapes to heap
./shapes.go:121:19: []Shape{...} does not escape
./shapes.go:122:9: Circle{...} escapes to heap
./shapes.go:124:10: Polygon{...} escapes to heap
./shapes.go:124:10: Polygon{...} escapes to heap
./shapes.go:125:9: Square(1.5) escapes to heap
./shapes.go:130:15: ... argument does not escape
./shapes.go:130:16: i escapes to heap
./shapes.go:130:27: describe(s) escapes to heap
./shapes.go:133:13: ... argument does not escape
./shapes.go:133:50: i escapes to heap
./shapes.go:133:61: describe(s) escapes to heap
./shapes.go:133:72: s.Area() escapes to heap
./shapes.go:133:87: s.Perimeter() escapes to heap
./shapes.go:135:13: ... argument does not escape
./shapes.go:135:14: ", called " escapes to heap
./shapes.go:135:33: n.Name() escapes to heap
./shapes.go:144:13: ... argument does not escape
./shapes.go:144:14: "largest:" escapes to heap
./shapes.go:144:34: describe(largest(shapes...)) escapes to heap
./shapes.go:144:65: (*Rect).Area(rect) escapes to heap
./shapes.go:147:12: ... argument does not escape
./shapes.go:147:22: c escapes to heap
./shapes.go:149:14: append does not escape
./shapes.go:149:53: func literal escapes to heap
./shapes.go:149:84: append escapes to heap
./shapes.go:150:12: ... argument does not escape
./shapes.go:150:21: lines escapes to heap
./shapes.go:151:13: ... argument does not escape
./shapes.go:151:24: shapes[0] == Shape(Circle{...}) escapes to heap
./shapes.go:151:39: Shape(Circle{...}) does not escape
./shapes.go:151:68: shapes[1] == Shape(&Rect{}) escapes to heap
./shapes.go:151:77: &Rect{} does not escape
./shapes.go:151:97: shapes[3] == Shape(Square(1.5)) escapes to heap
./shapes.go:151:112: Shape(Square(1.5)) does not escape
./shapes.go:152:19: shapes[0].Area does not escape
./shapes.go:153:20: Square(10) escapes to heap
./shapes.go:154:12: ... argument does not escape
./shapes.go:154:35: area() escapes to heap
./shapes.go:154:49: Shape.Area(shapes[0]) escapes to heap
./shapes.go:154:79: (*Rect).Perimeter(rect) escapes to heap
./shapes.go:155:8: func literal does not escape
./shapes.go:156:14: ... argument does not escape
./shapes.go:158:14: ... argument does not escape
./shapes.go:158:23: describe(none) escapes to heap
./shapes.go:159:14: ... argument does not escape
./shapes.go:161:13: ... argument does not escape
./shapes.go:161:38: Shape(rect).(Namer).Name() escapes to heap
