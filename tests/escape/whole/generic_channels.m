./generic_channels.go:121:7: n does not escape
./generic_channels.go:121:48: "name:" + string(n) escapes to heap
./generic_channels.go:14:48: &Queue[go.shape.string]{...} escapes to heap
./generic_channels.go:37:5: func literal escapes to heap
./generic_channels.go:129:74: ... argument does not escape
./generic_channels.go:129:77: n * n escapes to heap
./generic_channels.go:59:6: func literal escapes to heap
./generic_channels.go:66:5: func literal escapes to heap
./generic_channels.go:74:15: append escapes to heap
./generic_channels.go:59:6: func literal escapes to heap
./generic_channels.go:66:5: func literal escapes to heap
./generic_channels.go:74:15: append escapes to heap
./generic_channels.go:108:5: func literal escapes to heap
./generic_channels.go:108:5: func literal escapes to heap
./generic_channels.go:116:5: func literal escapes to heap
./generic_channels.go:108:5: func literal escapes to heap
./generic_channels.go:125:13: ... argument does not escape
./generic_channels.go:125:19: (*Queue[go.shape.string]).Put(q, &.dict.Queue[string], "a") escapes to heap
./generic_channels.go:125:31: (*Queue[go.shape.string]).Put(q, &.dict.Queue[string], "b") escapes to heap
./generic_channels.go:125:43: (*Queue[go.shape.string]).Put(q, &.dict.Queue[string], "c") escapes to heap
./generic_channels.go:126:13: ... argument does not escape
./generic_channels.go:126:13: .autotmp_1 escapes to heap
./generic_channels.go:126:13: .autotmp_2 escapes to heap
./generic_channels.go:127:13: ... argument does not escape
./generic_channels.go:127:13: .autotmp_3 escapes to heap
./generic_channels.go:127:13: .autotmp_4 escapes to heap
./generic_channels.go:128:13: ... argument does not escape
./generic_channels.go:128:13: .autotmp_5 escapes to heap
./generic_channels.go:128:13: .autotmp_6 escapes to heap
./generic_channels.go:129:25: ... argument does not escape
./generic_channels.go:129:36: func literal escapes to heap
./generic_channels.go:130:12: ... argument does not escape
./generic_channels.go:130:13: s escapes to heap
./generic_channels.go:130:16: " " escapes to heap
./generic_channels.go:133:13: ... argument does not escape
./generic_channels.go:133:19: Merge[go.shape.int](&.dict.Merge[int], ... argument...) escapes to heap
./generic_channels.go:133:19: ... argument escapes to heap
./generic_channels.go:133:24: ... argument does not escape
./generic_channels.go:133:36: ... argument does not escape
./generic_channels.go:134:13: ... argument does not escape
./generic_channels.go:134:19: Merge[go.shape.string](&.dict.Merge[string], ... argument...) escapes to heap
./generic_channels.go:134:19: ... argument escapes to heap
./generic_channels.go:134:24: ... argument does not escape
./generic_channels.go:134:35: ... argument does not escape
./generic_channels.go:135:13: ... argument does not escape
./generic_channels.go:135:19: Drain[go.shape.<-chan float64,go.shape.float64](&.dict.Drain[<-chan float64,float64], From[go.shape.float64](&.dict.From[float64], ... argument...)) escapes to heap
./generic_channels.go:135:24: ... argument does not escape
./generic_channels.go:137:18: []int{...} does not escape
./generic_channels.go:138:13: ... argument does not escape
./generic_channels.go:138:13: .autotmp_9 escapes to heap
./generic_channels.go:138:13: .autotmp_10 escapes to heap
./generic_channels.go:139:13: ... argument does not escape
./generic_channels.go:139:30: Drain[go.shape.chan int,go.shape.int](&.dict.Drain[main.ints,int], c) escapes to heap
./generic_channels.go:140:12: ... argument does not escape
./generic_channels.go:141:15: func literal escapes to heap
./generic_channels.go:142:13: ... argument does not escape
./generic_channels.go:142:14: r escapes to heap
./generic_channels.go:143:15: func literal escapes to heap
./generic_channels.go:144:13: ... argument does not escape
./generic_channels.go:147:13: ... argument does not escape
./generic_channels.go:147:14: <-done escapes to heap
./generic_channels.go:148:12: ... argument does not escape
