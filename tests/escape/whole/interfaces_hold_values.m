./interfaces_hold_values.go:110:31: devirtualizing s.Sound to silent
./interfaces_hold_values.go:23:7: d does not escape
./interfaces_hold_values.go:23:52: d.name + " woofs" escapes to heap
./interfaces_hold_values.go:24:7: d does not escape
./interfaces_hold_values.go:25:7: b does not escape
./interfaces_hold_values.go:25:52: b.name + " sings" escapes to heap
./interfaces_hold_values.go:26:7: b does not escape
./interfaces_hold_values.go:27:7: b does not escape
./interfaces_hold_values.go:27:23: leaking param: s
./interfaces_hold_values.go:28:55: ... argument does not escape
./interfaces_hold_values.go:28:56: "hiss " escapes to heap
./interfaces_hold_values.go:28:68: int(s) escapes to heap
./interfaces_hold_values.go:30:7: leaking param: b to result ~r0 level=0
./interfaces_hold_values.go:31:7: b does not escape
./interfaces_hold_values.go:32:7: f does not escape
./interfaces_hold_values.go:33:7: f does not escape
./interfaces_hold_values.go:35:11: leaking param content: ws
./interfaces_hold_values.go:49:13: Dog{...} escapes to heap
./interfaces_hold_values.go:51:10: &Bird{...} escapes to heap
./interfaces_hold_values.go:60:2: moved to heap: d
./interfaces_hold_values.go:61:7: &Bird{...} escapes to heap
./interfaces_hold_values.go:63:17: []Animal{...} does not escape
./interfaces_hold_values.go:63:18: d escapes to heap
./interfaces_hold_values.go:63:33: Snake(3) escapes to heap
./interfaces_hold_values.go:63:38: big escapes to heap
./interfaces_hold_values.go:63:54: func literal escapes to heap
./interfaces_hold_values.go:68:13: ... argument does not escape
./interfaces_hold_values.go:68:44: a.Sound() escapes to heap
./interfaces_hold_values.go:68:54: a.Legs() escapes to heap
./interfaces_hold_values.go:70:13: ... argument does not escape
./interfaces_hold_values.go:70:18: legs(... argument...) escapes to heap
./interfaces_hold_values.go:70:18: ... argument does not escape
./interfaces_hold_values.go:70:19: d escapes to heap
./interfaces_hold_values.go:70:30: Snake(1) escapes to heap
./interfaces_hold_values.go:70:35: big escapes to heap
./interfaces_hold_values.go:70:53: legs(nil...) escapes to heap
./interfaces_hold_values.go:75:13: ... argument does not escape
./interfaces_hold_values.go:75:21: (*Bird).Sound(b) escapes to heap
./interfaces_hold_values.go:75:25: ok escapes to heap
./interfaces_hold_values.go:78:12: ... argument does not escape
./interfaces_hold_values.go:78:15: a == nil escapes to heap
./interfaces_hold_values.go:78:23: " " escapes to heap
./interfaces_hold_values.go:83:13: ... argument does not escape
./interfaces_hold_values.go:83:21: a.Sound() escapes to heap
./interfaces_hold_values.go:83:27: w == Walker(a) escapes to heap
./interfaces_hold_values.go:85:13: ... argument does not escape
./interfaces_hold_values.go:85:29: e.(Walker).Legs() escapes to heap
./interfaces_hold_values.go:85:40: e.(Dog).name escapes to heap
./interfaces_hold_values.go:94:2: moved to heap: c
./interfaces_hold_values.go:89:14: 5 escapes to heap
./interfaces_hold_values.go:91:6: 6 escapes to heap
./interfaces_hold_values.go:92:13: ... argument does not escape
./interfaces_hold_values.go:92:27: x.(int) + y.(int) escapes to heap
./interfaces_hold_values.go:93:16: e2{...} escapes to heap
./interfaces_hold_values.go:96:13: ... argument does not escape
./interfaces_hold_values.go:96:17: c escapes to heap
./interfaces_hold_values.go:100:13: ... argument does not escape
./interfaces_hold_values.go:100:21: e.(*e2).n escapes to heap
./interfaces_hold_values.go:100:25: *e.(*e2) escapes to heap
./interfaces_hold_values.go:101:15: []any{...} does not escape
./interfaces_hold_values.go:101:20: int8(1) escapes to heap
./interfaces_hold_values.go:101:31: uint16(2) escapes to heap
./interfaces_hold_values.go:101:36: 3.5 escapes to heap
./interfaces_hold_values.go:101:48: float32(4.5) escapes to heap
./interfaces_hold_values.go:101:55: "s" escapes to heap
./interfaces_hold_values.go:101:60: 'r' escapes to heap
./interfaces_hold_values.go:101:65: true escapes to heap
./interfaces_hold_values.go:101:82: [2]int{...} escapes to heap
./interfaces_hold_values.go:101:108: struct { a int; b int }{...} escapes to heap
./interfaces_hold_values.go:101:124: []string{...} escapes to heap
./interfaces_hold_values.go:101:124: []string{...} escapes to heap
./interfaces_hold_values.go:103:13: ... argument does not escape
./interfaces_hold_values.go:108:12: silent{} does not escape
./interfaces_hold_values.go:110:13: ... argument does not escape
./interfaces_hold_values.go:110:14: isAnimal escapes to heap
./interfaces_hold_values.go:110:34: silent.Sound(s.(silent)) == "" escapes to heap
./interfaces_hold_values.go:111:15: make([]any, 0) escapes to heap
./interfaces_hold_values.go:113:25: i escapes to heap
./interfaces_hold_values.go:113:32: byte(i) escapes to heap
./interfaces_hold_values.go:113:17: append escapes to heap
./interfaces_hold_values.go:115:13: ... argument does not escape
./interfaces_hold_values.go:115:14: small escapes to heap
