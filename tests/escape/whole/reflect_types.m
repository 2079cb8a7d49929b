./reflect_types.go:17:7: b does not escape
./reflect_types.go:17:53: ... argument does not escape
./reflect_types.go:17:66: b.ID escapes to heap
./reflect_types.go:18:7: b does not escape
./reflect_types.go:52:7: n does not escape
./reflect_types.go:54:11: leaking param: t
./reflect_types.go:55:12: ... argument does not escape
./reflect_types.go:56:12: t.Kind() escapes to heap
./reflect_types.go:56:22: t.Name() escapes to heap
./reflect_types.go:56:35: t.PkgPath() escapes to heap
./reflect_types.go:56:45: t.Size() escapes to heap
./reflect_types.go:56:56: t.Align() escapes to heap
./reflect_types.go:56:72: t.FieldAlign() escapes to heap
./reflect_types.go:56:88: t.Comparable() escapes to heap
./reflect_types.go:56:103: t.NumMethod() escapes to heap
./reflect_types.go:85:34: s does not escape
./reflect_types.go:121:7: moved to heap: s
./reflect_types.go:60:25: []interface {}{...} does not escape
./reflect_types.go:60:26: true does not escape
./reflect_types.go:60:32: 1 does not escape
./reflect_types.go:60:39: int8(1) does not escape
./reflect_types.go:60:49: int16(1) does not escape
./reflect_types.go:60:59: int32(1) does not escape
./reflect_types.go:60:69: int64(1) does not escape
./reflect_types.go:60:78: uint(1) does not escape
./reflect_types.go:60:88: uint8(1) does not escape
./reflect_types.go:60:99: uint16(1) does not escape
./reflect_types.go:60:110: uint32(1) does not escape
./reflect_types.go:60:121: uint64(1) does not escape
./reflect_types.go:60:133: uintptr(1) does not escape
./reflect_types.go:61:10: float32(1) does not escape
./reflect_types.go:61:15: 1 does not escape
./reflect_types.go:61:20: "s" does not escape
./reflect_types.go:61:30: []int{} does not escape
./reflect_types.go:61:30: []int{} does not escape
./reflect_types.go:61:43: [2]string{} does not escape
./reflect_types.go:61:62: map[string]bool{} does not escape
./reflect_types.go:61:66: &Doc{} does not escape
./reflect_types.go:61:77: Doc{} does not escape
./reflect_types.go:61:86: Named(1) does not escape
./reflect_types.go:61:95: List{} does not escape
./reflect_types.go:61:95: List{} does not escape
./reflect_types.go:61:104: Table{} does not escape
./reflect_types.go:61:117: func literal does not escape
./reflect_types.go:61:136: struct {}{} does not escape
./reflect_types.go:65:4: struct { A int "x:\"y\""; b []byte }{} does not escape
./reflect_types.go:65:32: new(interface {}) does not escape
./reflect_types.go:65:50: new(error) does not escape
./reflect_types.go:65:82: [0]int{} does not escape
./reflect_types.go:69:13: ... argument does not escape
./reflect_types.go:71:12: ... argument does not escape
./reflect_types.go:71:13: k escapes to heap
./reflect_types.go:71:16: " " escapes to heap
./reflect_types.go:73:13: ... argument does not escape
./reflect_types.go:73:26: true escapes to heap
./reflect_types.go:75:25: Doc{} does not escape
./reflect_types.go:79:13: ... argument does not escape
./reflect_types.go:79:71: i escapes to heap
./reflect_types.go:79:75: f.Name escapes to heap
./reflect_types.go:79:91: f.Tag escapes to heap
./reflect_types.go:79:98: f.Offset escapes to heap
./reflect_types.go:79:108: f.Index escapes to heap
./reflect_types.go:79:117: f.Anonymous escapes to heap
./reflect_types.go:79:141: reflect.StructField.IsExported(f) escapes to heap
./reflect_types.go:79:145: v escapes to heap
./reflect_types.go:79:148: ok escapes to heap
./reflect_types.go:81:31: []string{...} does not escape
./reflect_types.go:83:14: ... argument does not escape
./reflect_types.go:83:15: name escapes to heap
./reflect_types.go:83:21: ok escapes to heap
./reflect_types.go:83:26: f.Name escapes to heap
./reflect_types.go:83:34: f.Index escapes to heap
./reflect_types.go:85:29: func literal escapes to heap
./reflect_types.go:86:13: ... argument does not escape
./reflect_types.go:86:15: f.Name escapes to heap
./reflect_types.go:86:22: ok escapes to heap
./reflect_types.go:87:13: ... argument does not escape
./reflect_types.go:87:41: d.FieldByIndex([]int{...}).Name escapes to heap
./reflect_types.go:87:34: []int{...} escapes to heap
./reflect_types.go:87:75: d.FieldByIndex([]int{...}).Name escapes to heap
./reflect_types.go:87:68: []int{...} escapes to heap
./reflect_types.go:89:12: ... argument does not escape
./reflect_types.go:89:14: f.Name escapes to heap
./reflect_types.go:89:22: f.Index escapes to heap
./reflect_types.go:89:30: " " escapes to heap
./reflect_types.go:92:13: ... argument does not escape
./reflect_types.go:92:32: reflect.StructTag.Get(d.Field(2).Tag, "json") escapes to heap
./reflect_types.go:92:60: reflect.StructTag.Get(d.Field(2).Tag, "xml") escapes to heap
./reflect_types.go:92:87: reflect.StructTag.Get(d.Field(2).Tag, "nope") escapes to heap
./reflect_types.go:94:13: ... argument does not escape
./reflect_types.go:94:14: ok escapes to heap
./reflect_types.go:96:34: []reflect.Type{...} does not escape
./reflect_types.go:96:55: Named(0) does not escape
./reflect_types.go:96:110: &Doc{} does not escape
./reflect_types.go:99:15: ... argument does not escape
./reflect_types.go:99:19: i escapes to heap
./reflect_types.go:99:23: m.Name escapes to heap
./reflect_types.go:99:39: m.PkgPath escapes to heap
./reflect_types.go:99:50: m.Index escapes to heap
./reflect_types.go:99:70: reflect.Method.IsExported(m) escapes to heap
./reflect_types.go:102:14: ... argument does not escape
./reflect_types.go:102:16: m.Name escapes to heap
./reflect_types.go:102:23: ok escapes to heap
./reflect_types.go:106:13: ... argument does not escape
./reflect_types.go:106:22: fn.NumIn() escapes to heap
./reflect_types.go:106:35: fn.NumOut() escapes to heap
./reflect_types.go:106:52: fn.IsVariadic() escapes to heap
./reflect_types.go:107:39: map[[2]int]*Named{} does not escape
./reflect_types.go:108:13: ... argument does not escape
./reflect_types.go:108:78: .autotmp_34.Len() escapes to heap
./reflect_types.go:108:71: [7]int{} does not escape
./reflect_types.go:109:13: ... argument does not escape
./reflect_types.go:109:43: .autotmp_35.Bits() escapes to heap
./reflect_types.go:109:34: int16(0) does not escape
./reflect_types.go:109:71: .autotmp_36.Bits() escapes to heap
./reflect_types.go:109:62: 1.5 does not escape
./reflect_types.go:109:106: .autotmp_37.Bits() escapes to heap
./reflect_types.go:109:97: uintptr(0) does not escape
./reflect_types.go:114:25: []reflect.Type{...} does not escape
./reflect_types.go:114:41: 1 does not escape
./reflect_types.go:114:65: Named(1) does not escape
./reflect_types.go:114:89: new(Named) does not escape
./reflect_types.go:115:22: List{} does not escape
./reflect_types.go:115:22: List{} does not escape
./reflect_types.go:115:49: []Named{} does not escape
./reflect_types.go:115:49: []Named{} does not escape
./reflect_types.go:115:74: []int{} does not escape
./reflect_types.go:115:74: []int{} does not escape
./reflect_types.go:115:94: "" does not escape
./reflect_types.go:115:114: 2.5 does not escape
./reflect_types.go:115:141: []byte{} does not escape
./reflect_types.go:115:141: []byte{} does not escape
./reflect_types.go:115:167: []rune{} does not escape
./reflect_types.go:115:167: []rune{} does not escape
./reflect_types.go:116:43: func literal does not escape
./reflect_types.go:116:98: [2]int{} does not escape
./reflect_types.go:116:118: &[2]int{} does not escape
./reflect_types.go:117:33: struct { A int }{} does not escape
./reflect_types.go:119:4: struct { A int "t:\"1\"" }{} does not escape
./reflect_types.go:133:14: ... argument does not escape
./reflect_types.go:133:19: c escapes to heap
./reflect_types.go:135:14: ... argument does not escape
./reflect_types.go:135:23: (*strings.Builder).String(s) escapes to heap
./reflect_types.go:138:13: ... argument does not escape
./reflect_types.go:138:58: reflect.PointerTo(reflect.TypeOf(Named(1))) == reflect.TypeOf(new(Named)) escapes to heap
./reflect_types.go:138:52: Named(1) does not escape
./reflect_types.go:138:79: new(Named) does not escape
./reflect_types.go:138:122: 1.5 does not escape
./reflect_types.go:139:13: ... argument does not escape
./reflect_types.go:139:89: reflect.SliceOf(reflect.TypeOf(1)) == reflect.TypeOf([]int{}) escapes to heap
./reflect_types.go:139:85: 1 does not escape
./reflect_types.go:139:112: []int{} does not escape
./reflect_types.go:139:112: []int{} does not escape
./reflect_types.go:140:13: ... argument does not escape
./reflect_types.go:140:52: byte(1) does not escape
./reflect_types.go:140:97: reflect.ArrayOf(2, reflect.TypeOf(1)) == reflect.TypeOf([2]int{}) escapes to heap
./reflect_types.go:140:93: 1 does not escape
./reflect_types.go:140:121: [2]int{} does not escape
./reflect_types.go:140:174: .autotmp_49.Size() escapes to heap
./reflect_types.go:140:164: byte(1) does not escape
./reflect_types.go:141:37: []reflect.Type{...} does not escape
./reflect_types.go:141:53: 1 does not escape
./reflect_types.go:141:80: []string{} does not escape
./reflect_types.go:141:80: []string{} does not escape
./reflect_types.go:141:100: []reflect.Type{...} does not escape
./reflect_types.go:142:13: ... argument does not escape
./reflect_types.go:142:31: ft.IsVariadic() escapes to heap
./reflect_types.go:142:144: reflect.FuncOf([]reflect.Type{...}, []reflect.Type{...}, true) == ft escapes to heap
./reflect_types.go:142:64: []reflect.Type{...} does not escape
./reflect_types.go:142:80: 1 does not escape
./reflect_types.go:142:107: []string{} does not escape
./reflect_types.go:142:107: []string{} does not escape
./reflect_types.go:142:127: []reflect.Type{...} does not escape
./reflect_types.go:143:13: ... argument does not escape
./reflect_types.go:143:46: reflect.FuncOf(nil, nil, false) == reflect.TypeOf(func literal) escapes to heap
./reflect_types.go:143:64: func literal does not escape
./reflect_types.go:145:73: Named(0) does not escape
./reflect_types.go:147:13: ... argument does not escape
./reflect_types.go:147:14: isSlice escapes to heap
./reflect_types.go:147:28: made == nil escapes to heap
./reflect_types.go:149:13: ... argument does not escape
./reflect_types.go:149:21: p3 == reflect.PointerTo(reflect.PointerTo(reflect.PointerTo(reflect.TypeOf(Rec{})))) escapes to heap
./reflect_types.go:149:121: .autotmp_56.Elem() == reflect.TypeOf(&Rec{}) escapes to heap
./reflect_types.go:149:139: &Rec{} does not escape
./reflect_types.go:150:35: map[reflect.Type]string{...} does not escape
./reflect_types.go:150:51: 1 does not escape
./reflect_types.go:150:77: "" does not escape
./reflect_types.go:151:13: ... argument does not escape
./reflect_types.go:151:20: byType[reflect.TypeOf(7)] escapes to heap
./reflect_types.go:151:36: 7 does not escape
./reflect_types.go:151:47: byType[reflect.TypeOf("x")] escapes to heap
./reflect_types.go:151:63: "x" does not escape
./reflect_types.go:151:73: len(byType) escapes to heap
./reflect_types.go:152:12: ... argument does not escape
./reflect_types.go:152:42: d.Kind() escapes to heap
./reflect_types.go:152:53: reflect.Kind(23) escapes to heap
./reflect_types.go:153:13: ... argument does not escape
./reflect_types.go:153:49: .autotmp_58.OverflowInt(int64(128)) escapes to heap
./reflect_types.go:153:33: int8(0) does not escape
./reflect_types.go:153:94: .autotmp_59.OverflowUint(uint64(65535)) escapes to heap
./reflect_types.go:153:77: uint16(0) does not escape
./reflect_types.go:153:143: .autotmp_60.OverflowFloat(1e+39) escapes to heap
./reflect_types.go:153:125: float32(0) does not escape
