./channel_elements.go:33:7: b does not escape
./channel_elements.go:35:12: c does not escape
./channel_elements.go:97:5: moved to heap: x
./channel_elements.go:43:28: []int{...} does not escape
./channel_elements.go:44:14: ... argument does not escape
./channel_elements.go:44:15: "buffer" escapes to heap
./channel_elements.go:44:25: size escapes to heap
./channel_elements.go:49:13: ... argument does not escape
./channel_elements.go:49:14: v escapes to heap
./channel_elements.go:49:17: " " escapes to heap
./channel_elements.go:54:6: func literal escapes to heap
./channel_elements.go:63:13: ... argument does not escape
./channel_elements.go:63:14: <-u8 escapes to heap
./channel_elements.go:63:20: " " escapes to heap
./channel_elements.go:63:25: <-u16 escapes to heap
./channel_elements.go:63:32: " " escapes to heap
./channel_elements.go:63:37: <-i32 escapes to heap
./channel_elements.go:63:44: " " escapes to heap
./channel_elements.go:63:49: <-f32 escapes to heap
./channel_elements.go:63:56: "; " escapes to heap
./channel_elements.go:68:6: func literal escapes to heap
./channel_elements.go:79:14: ... argument does not escape
./channel_elements.go:79:15: n escapes to heap
./channel_elements.go:79:18: v escapes to heap
./channel_elements.go:79:21: ok escapes to heap
./channel_elements.go:82:6: func literal escapes to heap
./channel_elements.go:89:14: ... argument does not escape
./channel_elements.go:89:22: text escapes to heap
./channel_elements.go:94:6: func literal escapes to heap
./channel_elements.go:97:35: ... argument does not escape
./channel_elements.go:97:36: "m" escapes to heap
./channel_elements.go:97:41: i escapes to heap
./channel_elements.go:97:68: []int{...} escapes to heap
./channel_elements.go:108:13: ... argument does not escape
./channel_elements.go:108:15: x.small escapes to heap
./channel_elements.go:108:24: x.name escapes to heap
./channel_elements.go:108:32: x.wide escapes to heap
./channel_elements.go:108:40: x.list escapes to heap
./channel_elements.go:108:47: depth escapes to heap
./channel_elements.go:108:54: " " escapes to heap
./channel_elements.go:113:6: func literal escapes to heap
./channel_elements.go:119:24: ... argument does not escape
./channel_elements.go:119:25: "tail" escapes to heap
./channel_elements.go:119:33: i escapes to heap
./channel_elements.go:129:13: ... argument does not escape
./channel_elements.go:129:14: sum escapes to heap
./channel_elements.go:129:19: " " escapes to heap
./channel_elements.go:129:25: x.tail escapes to heap
./channel_elements.go:129:32: " " escapes to heap
./channel_elements.go:134:6: func literal escapes to heap
./channel_elements.go:135:14: ... argument does not escape
./channel_elements.go:135:15: <-a escapes to heap
./channel_elements.go:138:6: func literal escapes to heap
./channel_elements.go:139:9: 1 escapes to heap
./channel_elements.go:140:9: "two" escapes to heap
./channel_elements.go:141:9: 3.5 escapes to heap
./channel_elements.go:143:14: []int{...} escapes to heap
./channel_elements.go:143:14: []int{...} escapes to heap
./channel_elements.go:147:13: ... argument does not escape
./channel_elements.go:147:19: " " escapes to heap
./channel_elements.go:152:6: func literal escapes to heap
./channel_elements.go:153:16: square(4) escapes to heap
./channel_elements.go:154:10: &box{...} escapes to heap
./channel_elements.go:158:13: ... argument does not escape
./channel_elements.go:158:20: x.area() escapes to heap
./channel_elements.go:158:24: " " escapes to heap
./channel_elements.go:163:6: func literal escapes to heap
./channel_elements.go:165:11: func literal escapes to heap
./channel_elements.go:170:13: ... argument does not escape
./channel_elements.go:170:15: f(7) escapes to heap
./channel_elements.go:170:20: " " escapes to heap
./channel_elements.go:175:6: func literal escapes to heap
./channel_elements.go:176:14: ... argument does not escape
./channel_elements.go:176:15: <-c escapes to heap
./channel_elements.go:179:6: func literal escapes to heap
./channel_elements.go:179:35: map[string]int{...} escapes to heap
./channel_elements.go:180:14: ... argument does not escape
./channel_elements.go:180:21: (<-mp)["one"] escapes to heap
