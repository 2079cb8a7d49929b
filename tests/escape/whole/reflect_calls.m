./reflect_calls.go:17:49: ... argument does not escape
./reflect_calls.go:17:61: q.s escapes to heap
./reflect_calls.go:36:51: leaking param: e
./reflect_calls.go:36:61: leaking param: f
./reflect_calls.go:36:70: leaking param: g
./reflect_calls.go:36:85: leaking param: h
./reflect_calls.go:36:92: i does not escape
./reflect_calls.go:36:109: k does not escape
./reflect_calls.go:36:123: leaking param: l
./reflect_calls.go:37:13: ... argument does not escape
./reflect_calls.go:37:14: a escapes to heap
./reflect_calls.go:37:17: b escapes to heap
./reflect_calls.go:37:20: c escapes to heap
./reflect_calls.go:37:23: d escapes to heap
./reflect_calls.go:37:26: e escapes to heap
./reflect_calls.go:37:29: f escapes to heap
./reflect_calls.go:37:35: h escapes to heap
./reflect_calls.go:37:39: i.F escapes to heap
./reflect_calls.go:37:44: i.N escapes to heap
./reflect_calls.go:37:48: *i.P escapes to heap
./reflect_calls.go:37:54: j escapes to heap
./reflect_calls.go:37:58: k() escapes to heap
./reflect_calls.go:37:62: l escapes to heap
./reflect_calls.go:37:68: len(l) escapes to heap
./reflect_calls.go:38:20: e + "!" escapes to heap
./reflect_calls.go:44:12: leaking param: s to result ~r0 level=0
./reflect_calls.go:51:48: []reflect.Value{...} does not escape
./reflect_calls.go:51:67: n - 1 escapes to heap
./reflect_calls.go:54:10: leaking param: name
./reflect_calls.go:54:23: f does not escape
./reflect_calls.go:55:8: func literal does not escape
./reflect_calls.go:55:28: ... argument does not escape
./reflect_calls.go:55:29: name escapes to heap
./reflect_calls.go:55:35: "->" escapes to heap
./reflect_calls.go:92:39: "s" does not escape
./reflect_calls.go:95:65: []reflect.Value{...} does not escape
./reflect_calls.go:95:82: "a" escapes to heap
./reflect_calls.go:96:38: 1 does not escape
./reflect_calls.go:97:42: 1 does not escape
./reflect_calls.go:101:39: "a" escapes to heap
./reflect_calls.go:101:67: 1 does not escape
./reflect_calls.go:118:52: leaking param content: args
./reflect_calls.go:120:13: ... argument does not escape
./reflect_calls.go:120:24: " " escapes to heap
./reflect_calls.go:122:14: ... argument does not escape
./reflect_calls.go:122:19: args[4] escapes to heap
./reflect_calls.go:122:28: args[7] escapes to heap
./reflect_calls.go:122:46: reflect.Value.Field(args[8], 0) escapes to heap
./reflect_calls.go:122:55: args[11] escapes to heap
./reflect_calls.go:123:25: []reflect.Value{...} escapes to heap
./reflect_calls.go:60:2: moved to heap: x
./reflect_calls.go:80:6: moved to heap: sh
./reflect_calls.go:83:2: moved to heap: in
./reflect_calls.go:61:51: []reflect.Value{...} does not escape
./reflect_calls.go:61:72: int8(-3) escapes to heap
./reflect_calls.go:61:101: uint16(65535) escapes to heap
./reflect_calls.go:61:134: float32(1.5) escapes to heap
./reflect_calls.go:61:158: 2.25 escapes to heap
./reflect_calls.go:62:19: "str" escapes to heap
./reflect_calls.go:62:48: []int{...} escapes to heap
./reflect_calls.go:62:48: []int{...} escapes to heap
./reflect_calls.go:62:78: Sq{...} escapes to heap
./reflect_calls.go:62:103: Big{...} escapes to heap
./reflect_calls.go:62:147: Small{...} escapes to heap
./reflect_calls.go:63:19: true escapes to heap
./reflect_calls.go:63:42: func literal escapes to heap
./reflect_calls.go:63:88: "v1" escapes to heap
./reflect_calls.go:63:111: "v2" escapes to heap
./reflect_calls.go:65:12: ... argument does not escape
./reflect_calls.go:65:13: o escapes to heap
./reflect_calls.go:65:16: " " escapes to heap
./reflect_calls.go:65:31: "; " escapes to heap
./reflect_calls.go:68:52: []reflect.Value{...} does not escape
./reflect_calls.go:68:69: 10 escapes to heap
./reflect_calls.go:69:13: ... argument does not escape
./reflect_calls.go:69:17: out[0] escapes to heap
./reflect_calls.go:69:25: out[1] escapes to heap
./reflect_calls.go:70:12: make([]reflect.Value, 10) does not escape
./reflect_calls.go:72:34: float64(i + 1) escapes to heap
./reflect_calls.go:75:13: ... argument does not escape
./reflect_calls.go:75:17: out[0] escapes to heap
./reflect_calls.go:75:25: out[1] escapes to heap
./reflect_calls.go:75:33: out[2] escapes to heap
./reflect_calls.go:76:50: []reflect.Value{...} does not escape
./reflect_calls.go:76:72: Small{...} escapes to heap
./reflect_calls.go:77:13: ... argument does not escape
./reflect_calls.go:77:15: s.F escapes to heap
./reflect_calls.go:77:20: s.N escapes to heap
./reflect_calls.go:77:28: s.P == &x escapes to heap
./reflect_calls.go:78:13: ... argument does not escape
./reflect_calls.go:78:17: rec(200) escapes to heap
./reflect_calls.go:80:19: Sq{...} escapes to heap
./reflect_calls.go:82:13: ... argument does not escape
./reflect_calls.go:82:20: reflect.Value.Kind(v) escapes to heap
./reflect_calls.go:82:35: reflect.Value.NumMethod(v) escapes to heap
./reflect_calls.go:82:87: reflect.Value.Call(reflect.Value.Method(v, 0), nil)[0] escapes to heap
./reflect_calls.go:83:14: 3 escapes to heap
./reflect_calls.go:83:54: map[string]int{...} escapes to heap
./reflect_calls.go:84:24: in escapes to heap
./reflect_calls.go:86:13: ... argument does not escape
./reflect_calls.go:86:35: reflect.Value.Field(iv, i) escapes to heap
./reflect_calls.go:86:48: reflect.Value.Field(iv, i) escapes to heap
./reflect_calls.go:86:71: reflect.Value.String(reflect.Value.Field(iv, i)) escapes to heap
./reflect_calls.go:88:13: ... argument does not escape
./reflect_calls.go:88:14: iv escapes to heap
./reflect_calls.go:88:31: reflect.Value{} escapes to heap
./reflect_calls.go:88:76: reflect.Value.Elem(reflect.Value.Field(reflect.Value.Elem(reflect.ValueOf(&in)), 0)) escapes to heap
./reflect_calls.go:89:15: func literal does not escape
./reflect_calls.go:89:64: "b" escapes to heap
./reflect_calls.go:89:86: 2 escapes to heap
./reflect_calls.go:90:15: func literal does not escape
./reflect_calls.go:91:13: func literal does not escape
./reflect_calls.go:91:38: x does not escape
./reflect_calls.go:92:14: func literal does not escape
./reflect_calls.go:93:14: func literal does not escape
./reflect_calls.go:94:14: func literal does not escape
./reflect_calls.go:95:15: func literal does not escape
./reflect_calls.go:96:14: func literal does not escape
./reflect_calls.go:97:18: func literal does not escape
./reflect_calls.go:98:16: func literal does not escape
./reflect_calls.go:99:18: func literal does not escape
./reflect_calls.go:99:74: "a" escapes to heap
./reflect_calls.go:100:19: func literal does not escape
./reflect_calls.go:100:95: Sq{} escapes to heap
./reflect_calls.go:101:14: func literal does not escape
./reflect_calls.go:103:13: ... argument does not escape
./reflect_calls.go:103:41: reflect.Value.Convert(reflect.ValueOf(65), reflect.TypeOf("")) escapes to heap
./reflect_calls.go:103:30: 65 escapes to heap
./reflect_calls.go:103:57: "" does not escape
./reflect_calls.go:103:91: reflect.Value.Convert(reflect.ValueOf(3.9), reflect.TypeOf(int8(0))) escapes to heap
./reflect_calls.go:103:79: 3.9 escapes to heap
./reflect_calls.go:103:111: int8(0) does not escape
./reflect_calls.go:103:134: 36.6 escapes to heap
./reflect_calls.go:103:170: Celsius(0) does not escape
./reflect_calls.go:104:46: Celsius(0) does not escape
./reflect_calls.go:105:13: ... argument does not escape
./reflect_calls.go:105:21: st == reflect.TypeOf(([]Celsius)(nil)) escapes to heap
./reflect_calls.go:105:48: ([]Celsius)(nil) does not escape
./reflect_calls.go:106:41: in does not escape
./reflect_calls.go:107:13: ... argument does not escape
./reflect_calls.go:107:21: pt == reflect.TypeOf(&in) escapes to heap
./reflect_calls.go:107:67: reflect.PointerTo(pt) == reflect.PointerTo(reflect.PointerTo(reflect.TypeOf(In{}))) escapes to heap
./reflect_calls.go:107:123: In{} does not escape
./reflect_calls.go:109:21: ... argument does not escape
./reflect_calls.go:109:51: []Celsius{...} escapes to heap
./reflect_calls.go:109:51: []Celsius{...} escapes to heap
./reflect_calls.go:109:85: []Celsius{...} escapes to heap
./reflect_calls.go:109:85: []Celsius{...} escapes to heap
./reflect_calls.go:110:13: ... argument does not escape
./reflect_calls.go:110:14: sl escapes to heap
./reflect_calls.go:110:24: reflect.Value.Len(sl) escapes to heap
./reflect_calls.go:110:61: reflect.Value.Index(reflect.Value.Index(sl, 0), 1) escapes to heap
./reflect_calls.go:111:53: map[string]int{} does not escape
./reflect_calls.go:112:33: "k" escapes to heap
./reflect_calls.go:112:55: 1 escapes to heap
./reflect_calls.go:113:33: "j" escapes to heap
./reflect_calls.go:113:55: 2 escapes to heap
./reflect_calls.go:114:33: "k" escapes to heap
./reflect_calls.go:115:13: ... argument does not escape
./reflect_calls.go:115:14: mt escapes to heap
./reflect_calls.go:115:24: reflect.Value.Len(mt) escapes to heap
./reflect_calls.go:115:39: reflect.Value.MapIndex(mt, reflect.ValueOf("j")) escapes to heap
./reflect_calls.go:115:56: "j" escapes to heap
./reflect_calls.go:115:104: reflect.Value.IsValid(reflect.Value.MapIndex(mt, reflect.ValueOf("z"))) escapes to heap
./reflect_calls.go:115:91: "z" escapes to heap
./reflect_calls.go:115:120: reflect.Value.MapKeys(mt)[0] escapes to heap
./reflect_calls.go:116:32: []string{...} escapes to heap
./reflect_calls.go:116:32: []string{...} escapes to heap
./reflect_calls.go:118:47: func literal escapes to heap
./reflect_calls.go:125:13: ... argument does not escape
./reflect_calls.go:125:16: ... argument escapes to heap
./reflect_calls.go:125:13: .autotmp_17 escapes to heap
./reflect_calls.go:125:13: .autotmp_18 escapes to heap
./reflect_calls.go:125:13: .autotmp_19 escapes to heap
./reflect_calls.go:125:13: .autotmp_20 escapes to heap
./reflect_calls.go:126:13: ... argument does not escape
./reflect_calls.go:126:125: reflect.Value.Call(.autotmp_22.Method(1).Func, []reflect.Value{...})[0] escapes to heap
./reflect_calls.go:126:103: []reflect.Value{...} does not escape
./reflect_calls.go:127:13: ... argument does not escape
./reflect_calls.go:127:43: .autotmp_24.Implements(.autotmp_23.Elem()) escapes to heap
./reflect_calls.go:127:114: .autotmp_25.ConvertibleTo(reflect.TypeOf("")) escapes to heap
./reflect_calls.go:127:98: 1 does not escape
./reflect_calls.go:127:130: "" does not escape
./reflect_calls.go:127:166: .autotmp_26.AssignableTo(reflect.TypeOf(1)) escapes to heap
./reflect_calls.go:127:151: 1 does not escape
./reflect_calls.go:127:182: 1 does not escape
