./reflect_frames.go:15:25: s1 does not escape
./reflect_frames.go:15:29: s2 does not escape
./reflect_frames.go:15:33: s3 does not escape
./reflect_frames.go:15:37: s4 does not escape
./reflect_frames.go:15:41: s5 does not escape
./reflect_frames.go:15:45: leaking param: s6
./reflect_frames.go:15:56: leaking param content: xs
./reflect_frames.go:17:63: s1 + s2 + s3 + s4 + s5 + s6 + fmt.Sprint(xs...) escapes to heap
./reflect_frames.go:39:7: leaking param: c to result ~r0 level=0
./reflect_frames.go:40:7: c does not escape
./reflect_frames.go:40:23: prefix does not escape
./reflect_frames.go:40:38: parts does not escape
./reflect_frames.go:41:43: prefix + c.name + fmt.Sprint(... argument...) + strings.Join(parts, "+") escapes to heap
./reflect_frames.go:41:37: ... argument does not escape
./reflect_frames.go:41:39: c.n escapes to heap
./reflect_frames.go:43:7: c does not escape
./reflect_frames.go:43:41: "fail " + c.name escapes to heap
./reflect_frames.go:43:41: "fail " + c.name escapes to heap
./reflect_frames.go:48:8: func literal does not escape
./reflect_frames.go:50:20: ... argument does not escape
./reflect_frames.go:53:25: Counter{...} escapes to heap
./reflect_frames.go:59:13: make([]uintptr, 100) escapes to heap
./reflect_frames.go:72:20: ... argument does not escape
./reflect_frames.go:72:21: "deep frames " escapes to heap
./reflect_frames.go:72:37: count escapes to heap
./reflect_frames.go:74:51: []reflect.Value{...} does not escape
./reflect_frames.go:74:70: n - 1 escapes to heap
./reflect_frames.go:99:54: leaking param content: a
./reflect_frames.go:109:25: []reflect.Value{...} escapes to heap
./reflect_frames.go:109:65: int8(sum) escapes to heap
./reflect_frames.go:109:89: f escapes to heap
./reflect_frames.go:113:58: leaking param content: a
./reflect_frames.go:115:25: []reflect.Value{...} escapes to heap
./reflect_frames.go:115:64: ... argument does not escape
./reflect_frames.go:115:75: a[9] escapes to heap
./reflect_frames.go:115:90: reflect.Value.Field(a[0], 7) escapes to heap
./reflect_frames.go:133:15: leaking param: fn
./reflect_frames.go:133:31: leaking param content: xs
./reflect_frames.go:137:15: append does not escape
./reflect_frames.go:144:75: "deferred" escapes to heap
./reflect_frames.go:144:58: []reflect.Value{...} does not escape
./reflect_frames.go:145:14: ... argument does not escape
./reflect_frames.go:145:15: "before" escapes to heap
./reflect_frames.go:79:25: []reflect.Value{...} does not escape
./reflect_frames.go:79:42: w escapes to heap
./reflect_frames.go:79:62: w escapes to heap
./reflect_frames.go:79:82: w escapes to heap
./reflect_frames.go:81:53: strings.Repeat("s", i) escapes to heap
./reflect_frames.go:81:16: append does not escape
./reflect_frames.go:83:38: 1 escapes to heap
./reflect_frames.go:83:58: "two" escapes to heap
./reflect_frames.go:83:82: w escapes to heap
./reflect_frames.go:83:15: append does not escape
./reflect_frames.go:85:13: ... argument does not escape
./reflect_frames.go:85:26: reflect.Value.Field(out[0], 0) escapes to heap
./reflect_frames.go:85:34: out[1] escapes to heap
./reflect_frames.go:85:42: out[2] escapes to heap
./reflect_frames.go:88:39: int8(i * 3) escapes to heap
./reflect_frames.go:88:14: append does not escape
./reflect_frames.go:90:41: float32(1.5) escapes to heap
./reflect_frames.go:90:72: float32(2.5) escapes to heap
./reflect_frames.go:90:13: append does not escape
./reflect_frames.go:92:45: float64(i) + 0.25 escapes to heap
./reflect_frames.go:92:14: append does not escape
./reflect_frames.go:95:12: ... argument does not escape
./reflect_frames.go:95:13: o escapes to heap
./reflect_frames.go:95:16: " " escapes to heap
./reflect_frames.go:99:49: func literal escapes to heap
./reflect_frames.go:111:13: ... argument does not escape
./reflect_frames.go:111:13: .autotmp_9 escapes to heap
./reflect_frames.go:111:13: .autotmp_10 escapes to heap
./reflect_frames.go:111:13: .autotmp_11 escapes to heap
./reflect_frames.go:111:13: .autotmp_12 escapes to heap
./reflect_frames.go:111:13: .autotmp_13 escapes to heap
./reflect_frames.go:111:13: .autotmp_14 escapes to heap
./reflect_frames.go:113:53: func literal escapes to heap
./reflect_frames.go:117:13: ... argument does not escape
./reflect_frames.go:117:22: ... argument escapes to heap
./reflect_frames.go:117:73: 7 escapes to heap
./reflect_frames.go:117:76: "8" escapes to heap
./reflect_frames.go:117:13: .autotmp_16 escapes to heap
./reflect_frames.go:117:13: .autotmp_17 escapes to heap
./reflect_frames.go:119:7: &Counter{...} escapes to heap
./reflect_frames.go:123:13: ... argument does not escape
./reflect_frames.go:123:15: c.n escapes to heap
./reflect_frames.go:123:23: text("p:", ... argument...) escapes to heap
./reflect_frames.go:123:23: ... argument escapes to heap
./reflect_frames.go:123:45: text("q", nil...) escapes to heap
./reflect_frames.go:124:13: ... argument does not escape
./reflect_frames.go:124:140: reflect.Value.CallSlice(reflect.Value.MethodByName(reflect.ValueOf(c), "Text"), []reflect.Value{...})[0] escapes to heap
./reflect_frames.go:124:79: []reflect.Value{...} does not escape
./reflect_frames.go:124:96: "r:" escapes to heap
./reflect_frames.go:124:127: []string{...} escapes to heap
./reflect_frames.go:124:127: []string{...} escapes to heap
./reflect_frames.go:127:13: ... argument does not escape
./reflect_frames.go:127:26: reflect.Value.NumMethod(pv) escapes to heap
./reflect_frames.go:127:99: reflect.Value.Call(reflect.Value.MethodByName(pv, "Text"), []reflect.Value{...})[0] escapes to heap
./reflect_frames.go:127:74: []reflect.Value{...} does not escape
./reflect_frames.go:127:91: "emb" escapes to heap
./reflect_frames.go:127:128: reflect.Value.Field(reflect.Value.Elem(reflect.Value.Field(pv, 0)), 0) escapes to heap
./reflect_frames.go:128:35: []reflect.Value{...} does not escape
./reflect_frames.go:128:52: 100 escapes to heap
./reflect_frames.go:129:13: ... argument does not escape
./reflect_frames.go:129:15: c.n escapes to heap
./reflect_frames.go:129:38: .autotmp_24.Method(2).Name escapes to heap
./reflect_frames.go:130:13: ... argument does not escape
./reflect_frames.go:130:110: reflect.Value.Call(.autotmp_25.Method(2).Func, []reflect.Value{...})[0] escapes to heap
./reflect_frames.go:130:67: []reflect.Value{...} does not escape
./reflect_frames.go:130:104: "m" escapes to heap
./reflect_frames.go:131:13: ... argument does not escape
./reflect_frames.go:132:13: ... argument does not escape
./reflect_frames.go:132:18: deep(20) escapes to heap
./reflect_frames.go:133:10: func literal does not escape
./reflect_frames.go:142:13: ... argument does not escape
./reflect_frames.go:142:19: func literal escapes to heap
./reflect_frames.go:142:18: ... argument does not escape
./reflect_frames.go:142:58: 3 escapes to heap
./reflect_frames.go:142:61: 4 escapes to heap
./reflect_frames.go:142:69: ... argument does not escape
./reflect_frames.go:142:87: "up" escapes to heap
./reflect_frames.go:142:98: ... argument does not escape
./reflect_frames.go:142:117: "abc" escapes to heap
./reflect_frames.go:142:124: "b" escapes to heap
./reflect_frames.go:142:134: ... argument does not escape
./reflect_frames.go:142:148: "%d-%s" escapes to heap
./reflect_frames.go:142:157: 1 escapes to heap
./reflect_frames.go:142:160: "z" escapes to heap
./reflect_frames.go:143:2: func literal does not escape
./reflect_frames.go:147:37: "" does not escape
./reflect_frames.go:147:61: Wide{} does not escape
./reflect_frames.go:150:43: fmt.Sprint(... argument...) escapes to heap
./reflect_frames.go:150:43: ... argument does not escape
./reflect_frames.go:150:44: "key" escapes to heap
./reflect_frames.go:150:51: i escapes to heap
./reflect_frames.go:150:76: Wide{...} escapes to heap
./reflect_frames.go:152:13: ... argument does not escape
./reflect_frames.go:152:23: reflect.Value.Len(m) escapes to heap
./reflect_frames.go:152:37: reflect.Value.MapIndex(m, reflect.ValueOf("key77")) escapes to heap
./reflect_frames.go:152:54: "key77" escapes to heap
./reflect_frames.go:152:68: mt == reflect.MapOf(reflect.TypeOf(""), reflect.TypeOf(Wide{})) escapes to heap
./reflect_frames.go:152:100: "" does not escape
./reflect_frames.go:152:124: Wide{} does not escape
./reflect_frames.go:152:183: reflect.MapOf(reflect.TypeOf(1), reflect.TypeOf("")) == reflect.TypeOf(map[int]string{}) escapes to heap
./reflect_frames.go:152:159: 1 does not escape
./reflect_frames.go:152:178: "" does not escape
./reflect_frames.go:152:215: map[int]string{} does not escape
./reflect_frames.go:153:105: []string{} does not escape
./reflect_frames.go:153:105: []string{} does not escape
./reflect_frames.go:154:33: 1 escapes to heap
./reflect_frames.go:154:61: []string{...} escapes to heap
./reflect_frames.go:154:61: []string{...} escapes to heap
./reflect_frames.go:155:33: "1" escapes to heap
./reflect_frames.go:155:63: []string{...} escapes to heap
./reflect_frames.go:155:63: []string{...} escapes to heap
./reflect_frames.go:156:33: 1 escapes to heap
./reflect_frames.go:156:61: []string{...} escapes to heap
./reflect_frames.go:156:61: []string{...} escapes to heap
./reflect_frames.go:157:13: ... argument does not escape
./reflect_frames.go:157:25: reflect.Value.MapIndex(mi, reflect.ValueOf(1)) escapes to heap
./reflect_frames.go:157:42: 1 escapes to heap
./reflect_frames.go:157:58: reflect.Value.MapIndex(mi, reflect.ValueOf("1")) escapes to heap
./reflect_frames.go:157:75: "1" escapes to heap
./reflect_frames.go:157:88: reflect.Value.Len(mi) escapes to heap
./reflect_frames.go:159:14: ... argument does not escape
./reflect_frames.go:159:17: os.Args escapes to heap
./reflect_frames.go:161:18: func literal escapes to heap
./reflect_frames.go:161:73: []reflect.Value{...} does not escape
./reflect_frames.go:161:90: 0 escapes to heap
