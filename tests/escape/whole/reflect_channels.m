./reflect_channels.go:16:28: ... argument does not escape
./reflect_channels.go:16:29: "panic:" escapes to heap
./reflect_channels.go:15:16: f does not escape
./reflect_channels.go:16:8: func literal does not escape
./reflect_channels.go:110:81: [65536]byte{} does not escape
./reflect_channels.go:111:56: []reflect.SelectCase{...} does not escape
./reflect_channels.go:118:56: []reflect.SelectCase{...} does not escape
./reflect_channels.go:67:6: leaking param: x
./reflect_channels.go:67:2: moved to heap: #state1
./reflect_channels.go:23:13: ... argument does not escape
./reflect_channels.go:23:20: reflect.Value.Kind(v) escapes to heap
./reflect_channels.go:23:67: .autotmp_3.ChanDir() escapes to heap
./reflect_channels.go:23:76: reflect.Value.Len(v) escapes to heap
./reflect_channels.go:23:85: reflect.Value.Cap(v) escapes to heap
./reflect_channels.go:23:96: reflect.Value.IsNil(v) escapes to heap
./reflect_channels.go:24:29: pair{...} escapes to heap
./reflect_channels.go:25:13: ... argument does not escape
./reflect_channels.go:25:23: reflect.Value.TrySend(v, reflect.ValueOf(pair{...})) escapes to heap
./reflect_channels.go:25:44: pair{...} escapes to heap
./reflect_channels.go:25:67: reflect.Value.TrySend(v, reflect.ValueOf(pair{...})) escapes to heap
./reflect_channels.go:25:88: pair{...} escapes to heap
./reflect_channels.go:25:109: reflect.Value.Len(v) escapes to heap
./reflect_channels.go:25:116: len(c) escapes to heap
./reflect_channels.go:27:13: ... argument does not escape
./reflect_channels.go:27:14: x escapes to heap
./reflect_channels.go:27:17: ok escapes to heap
./reflect_channels.go:28:13: ... argument does not escape
./reflect_channels.go:28:14: <-c escapes to heap
./reflect_channels.go:30:13: ... argument does not escape
./reflect_channels.go:30:23: reflect.Value.IsValid(y) escapes to heap
./reflect_channels.go:30:27: ok escapes to heap
./reflect_channels.go:33:13: ... argument does not escape
./reflect_channels.go:33:14: x escapes to heap
./reflect_channels.go:33:17: ok escapes to heap
./reflect_channels.go:35:13: ... argument does not escape
./reflect_channels.go:35:14: x escapes to heap
./reflect_channels.go:35:17: ok escapes to heap
./reflect_channels.go:38:25: "made" escapes to heap
./reflect_channels.go:39:13: ... argument does not escape
./reflect_channels.go:39:14: <-reflect.Value.Interface(m).(chan string) escapes to heap
./reflect_channels.go:39:50: reflect.Value.Cap(m) escapes to heap
./reflect_channels.go:40:34: []reflect.Type{...} does not escape
./reflect_channels.go:41:50: 0 does not escape
./reflect_channels.go:42:50: "" does not escape
./reflect_channels.go:43:54: pair{} does not escape
./reflect_channels.go:48:14: ... argument does not escape
./reflect_channels.go:48:27: t.ChanDir() escapes to heap
./reflect_channels.go:48:47: t.Kind() escapes to heap
./reflect_channels.go:48:57: t.Size() escapes to heap
./reflect_channels.go:48:73: t.Comparable() escapes to heap
./reflect_channels.go:48:83: t.Name() escapes to heap
./reflect_channels.go:50:13: ... argument does not escape
./reflect_channels.go:50:65: reflect.ChanOf(reflect.ChanDir(3), reflect.TypeOf(0)) == reflect.TypeOf((chan int)(nil)) escapes to heap
./reflect_channels.go:50:61: 0 does not escape
./reflect_channels.go:51:78: []*pair{} does not escape
./reflect_channels.go:51:78: []*pair{} does not escape
./reflect_channels.go:52:32: []*pair{...} escapes to heap
./reflect_channels.go:52:32: []*pair{...} escapes to heap
./reflect_channels.go:52:33: &pair{...} escapes to heap
./reflect_channels.go:54:13: ... argument does not escape
./reflect_channels.go:54:21: reflect.Value.Len(got) escapes to heap
./reflect_channels.go:54:25: *reflect.Value.Interface(reflect.Value.Index(got, 0)).(*pair) escapes to heap
./reflect_channels.go:56:13: ... argument does not escape
./reflect_channels.go:56:57: .autotmp_22.AssignableTo(reflect.TypeOf(recv)) escapes to heap
./reflect_channels.go:56:114: .autotmp_23.AssignableTo(reflect.TypeOf(make(chan int))) escapes to heap
./reflect_channels.go:57:13: ... argument does not escape
./reflect_channels.go:57:58: .autotmp_24.ConvertibleTo(reflect.TypeOf(recv)) escapes to heap
./reflect_channels.go:60:5: func literal escapes to heap
./reflect_channels.go:63:29: i * 10 escapes to heap
./reflect_channels.go:67:2: func literal escapes to heap
./reflect_channels.go:68:12: ... argument does not escape
./reflect_channels.go:68:28: " " escapes to heap
./reflect_channels.go:73:31: []reflect.SelectCase{...} does not escape
./reflect_channels.go:75:77: "selected" escapes to heap
./reflect_channels.go:78:13: ... argument does not escape
./reflect_channels.go:78:14: i escapes to heap
./reflect_channels.go:78:26: reflect.Value.IsValid(r) escapes to heap
./reflect_channels.go:78:30: ok escapes to heap
./reflect_channels.go:78:34: <-b escapes to heap
./reflect_channels.go:83:13: ... argument does not escape
./reflect_channels.go:83:14: i escapes to heap
./reflect_channels.go:83:17: r escapes to heap
./reflect_channels.go:83:20: ok escapes to heap
./reflect_channels.go:84:16: append does not escape
./reflect_channels.go:86:13: ... argument does not escape
./reflect_channels.go:86:14: i escapes to heap
./reflect_channels.go:86:26: reflect.Value.IsValid(r) escapes to heap
./reflect_channels.go:86:30: ok escapes to heap
./reflect_channels.go:89:13: ... argument does not escape
./reflect_channels.go:89:14: i escapes to heap
./reflect_channels.go:89:17: r escapes to heap
./reflect_channels.go:89:20: ok escapes to heap
./reflect_channels.go:90:5: func literal escapes to heap
./reflect_channels.go:91:48: []reflect.SelectCase{...} does not escape
./reflect_channels.go:92:13: ... argument does not escape
./reflect_channels.go:92:14: i escapes to heap
./reflect_channels.go:92:17: r escapes to heap
./reflect_channels.go:92:20: ok escapes to heap
./reflect_channels.go:94:25: 1 escapes to heap
./reflect_channels.go:95:12: func literal does not escape
./reflect_channels.go:95:48: pair{} escapes to heap
./reflect_channels.go:96:12: func literal does not escape
./reflect_channels.go:97:12: func literal does not escape
./reflect_channels.go:98:12: func literal does not escape
./reflect_channels.go:99:12: func literal does not escape
./reflect_channels.go:100:12: func literal does not escape
./reflect_channels.go:101:12: func literal does not escape
./reflect_channels.go:102:12: func literal does not escape
./reflect_channels.go:103:12: func literal does not escape
./reflect_channels.go:104:12: func literal does not escape
./reflect_channels.go:105:12: func literal does not escape
./reflect_channels.go:106:12: func literal does not escape
./reflect_channels.go:107:12: func literal does not escape
./reflect_channels.go:108:12: func literal does not escape
./reflect_channels.go:109:12: func literal does not escape
./reflect_channels.go:110:12: func literal does not escape
./reflect_channels.go:111:12: func literal does not escape
./reflect_channels.go:112:12: func literal does not escape
./reflect_channels.go:112:56: []reflect.SelectCase{...} does not escape
./reflect_channels.go:113:12: func literal does not escape
./reflect_channels.go:113:56: []reflect.SelectCase{...} does not escape
./reflect_channels.go:114:12: func literal does not escape
./reflect_channels.go:114:56: []reflect.SelectCase{...} does not escape
./reflect_channels.go:115:12: func literal does not escape
./reflect_channels.go:115:56: []reflect.SelectCase{...} does not escape
./reflect_channels.go:116:12: func literal does not escape
./reflect_channels.go:116:56: []reflect.SelectCase{...} does not escape
./reflect_channels.go:117:12: func literal does not escape
./reflect_channels.go:117:56: []reflect.SelectCase{...} does not escape
./reflect_channels.go:118:12: func literal does not escape
./reflect_channels.go:119:12: func literal does not escape
./reflect_channels.go:119:56: []reflect.SelectCase{...} does not escape
