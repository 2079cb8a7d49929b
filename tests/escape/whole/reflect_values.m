./reflect_values.go:33:11: leaking param: v
./reflect_values.go:37:13: ... argument does not escape
./reflect_values.go:37:26: pad escapes to heap
./reflect_values.go:39:14: ... argument does not escape
./reflect_values.go:39:51: pad escapes to heap
./reflect_values.go:39:73: .autotmp_4.Field(i).Name escapes to heap
./reflect_values.go:39:97: reflect.Value.CanSet(reflect.Value.Field(v, i)) escapes to heap
./reflect_values.go:39:124: reflect.Value.CanInterface(reflect.Value.Field(v, i)) escapes to heap
./reflect_values.go:39:145: reflect.Value.IsZero(reflect.Value.Field(v, i)) escapes to heap
./reflect_values.go:42:13: ... argument does not escape
./reflect_values.go:42:23: pad escapes to heap
./reflect_values.go:44:13: ... argument does not escape
./reflect_values.go:44:38: pad escapes to heap
./reflect_values.go:44:58: reflect.Value.Len(v) escapes to heap
./reflect_values.go:44:67: reflect.Value.Cap(v) escapes to heap
./reflect_values.go:50:14: keys escapes to heap
./reflect_values.go:50:20: func literal does not escape
./reflect_values.go:52:14: ... argument does not escape
./reflect_values.go:52:27: pad escapes to heap
./reflect_values.go:52:32: k escapes to heap
./reflect_values.go:57:14: ... argument does not escape
./reflect_values.go:57:29: pad escapes to heap
./reflect_values.go:62:13: ... argument does not escape
./reflect_values.go:62:32: pad escapes to heap
./reflect_values.go:62:37: v escapes to heap
./reflect_values.go:62:46: reflect.Value.Kind(v) escapes to heap
./reflect_values.go:62:58: reflect.Value.String(v) escapes to heap
./reflect_values.go:67:2: moved to heap: zip
./reflect_values.go:97:2: moved to heap: arr
./reflect_values.go:68:7: &Person{...} escapes to heap
./reflect_values.go:68:65: []string{...} escapes to heap
./reflect_values.go:68:124: []int{...} escapes to heap
./reflect_values.go:68:124: []int{...} escapes to heap
./reflect_values.go:69:30: map[string]*Person{...} escapes to heap
./reflect_values.go:69:38: &Person{...} escapes to heap
./reflect_values.go:76:42: ... argument does not escape
./reflect_values.go:76:82: "c" escapes to heap
./reflect_values.go:79:57: map[string]int{...} escapes to heap
./reflect_values.go:81:53: ... argument does not escape
./reflect_values.go:81:65: 1 escapes to heap
./reflect_values.go:83:55: "new" escapes to heap
./reflect_values.go:84:13: ... argument does not escape
./reflect_values.go:84:15: p.Name escapes to heap
./reflect_values.go:84:23: p.Age escapes to heap
./reflect_values.go:84:30: p.Height escapes to heap
./reflect_values.go:84:40: p.Tags escapes to heap
./reflect_values.go:84:47: zip escapes to heap
./reflect_values.go:84:60: p.Grid escapes to heap
./reflect_values.go:84:81: p.Self == p escapes to heap
./reflect_values.go:84:88: p.Lvl escapes to heap
./reflect_values.go:84:97: len(p.Friends) escapes to heap
./reflect_values.go:84:110: *p.Friends["new"] escapes to heap
./reflect_values.go:87:13: ... argument does not escape
./reflect_values.go:87:22: p.Grid escapes to heap
./reflect_values.go:87:58: reflect.Value.IsValid(reflect.Value.FieldByName(v, "nope")) escapes to heap
./reflect_values.go:87:75: reflect.Value.FieldByName(v, "Lvl") escapes to heap
./reflect_values.go:89:34: 0 does not escape
./reflect_values.go:91:13: ... argument does not escape
./reflect_values.go:91:14: *reflect.Value.Interface(n).(*int) escapes to heap
./reflect_values.go:91:76: reflect.Value.CanSet(reflect.Value.Elem(n)) escapes to heap
./reflect_values.go:91:105: reflect.Value.CanSet(reflect.ValueOf(1)) escapes to heap
./reflect_values.go:91:96: 1 does not escape
./reflect_values.go:91:132: reflect.Value.Int(reflect.Indirect(n)) escapes to heap
./reflect_values.go:92:48: []string{} does not escape
./reflect_values.go:92:48: []string{} does not escape
./reflect_values.go:94:20: ... argument does not escape
./reflect_values.go:94:40: "y" escapes to heap
./reflect_values.go:94:62: "z" escapes to heap
./reflect_values.go:95:53: []string{...} does not escape
./reflect_values.go:95:53: []string{...} does not escape
./reflect_values.go:96:13: ... argument does not escape
./reflect_values.go:96:14: s escapes to heap
./reflect_values.go:96:22: reflect.Value.Len(s) escapes to heap
./reflect_values.go:96:34: reflect.Value.Cap(s) >= 7 escapes to heap
./reflect_values.go:96:47: reflect.Value.Slice(s, 1, 3) escapes to heap
./reflect_values.go:96:76: reflect.Value.Cap(reflect.Value.Slice3(s, 1, 2, 3)) escapes to heap
./reflect_values.go:96:110: reflect.Value.Slice(reflect.ValueOf("hello"), 1, 3) escapes to heap
./reflect_values.go:96:96: "hello" escapes to heap
./reflect_values.go:96:146: reflect.Value.Index(reflect.ValueOf("abc"), 1) escapes to heap
./reflect_values.go:96:134: "abc" escapes to heap
./reflect_values.go:101:13: ... argument does not escape
./reflect_values.go:101:14: arr escapes to heap
./reflect_values.go:101:19: part escapes to heap
./reflect_values.go:102:13: ... argument does not escape
./reflect_values.go:102:26: reflect.Copy(av, reflect.ValueOf([]int{...})) escapes to heap
./reflect_values.go:102:52: []int{...} does not escape
./reflect_values.go:102:52: []int{...} does not escape
./reflect_values.go:103:13: ... argument does not escape
./reflect_values.go:103:14: arr escapes to heap
./reflect_values.go:103:19: part escapes to heap
./reflect_values.go:103:50: reflect.Value.Len(reflect.ValueOf(&arr)) escapes to heap
./reflect_values.go:104:12: make([]byte, 3) escapes to heap
./reflect_values.go:105:13: ... argument does not escape
./reflect_values.go:105:26: reflect.Copy(reflect.ValueOf(bs), reflect.ValueOf("xyz")) escapes to heap
./reflect_values.go:105:43: bs does not escape
./reflect_values.go:105:64: "xyz" does not escape
./reflect_values.go:105:79: string(bs) escapes to heap
./reflect_values.go:105:80: string(bs) escapes to heap
./reflect_values.go:105:110: reflect.Value.Bytes(reflect.ValueOf(bs)) escapes to heap
./reflect_values.go:105:101: bs escapes to heap
./reflect_values.go:106:54: map[string][]int{} does not escape
./reflect_values.go:107:28: []string{...} does not escape
./reflect_values.go:108:33: k escapes to heap
./reflect_values.go:108:57: make([]int, i) escapes to heap
./reflect_values.go:108:57: make([]int, i) escapes to heap
./reflect_values.go:110:32: "two" escapes to heap
./reflect_values.go:111:13: ... argument does not escape
./reflect_values.go:111:14: m escapes to heap
./reflect_values.go:111:22: reflect.Value.Len(m) escapes to heap
./reflect_values.go:111:36: reflect.Value.MapIndex(m, reflect.ValueOf("three")) escapes to heap
./reflect_values.go:111:53: "three" escapes to heap
./reflect_values.go:111:106: reflect.Value.IsValid(reflect.Value.MapIndex(m, reflect.ValueOf("zzz"))) escapes to heap
./reflect_values.go:111:91: "zzz" escapes to heap
./reflect_values.go:116:13: ... argument does not escape
./reflect_values.go:116:14: total escapes to heap
./reflect_values.go:118:13: ... argument does not escape
./reflect_values.go:118:19: reflect.Value.Len(m) escapes to heap
./reflect_values.go:118:30: reflect.Value.IsNil(m) escapes to heap
./reflect_values.go:118:62: reflect.Value.IsNil(reflect.Zero(reflect.Value.Type(m))) escapes to heap
./reflect_values.go:120:23: []interface {}{...} does not escape
./reflect_values.go:120:28: int8(-5) escapes to heap
./reflect_values.go:120:40: uint16(300) escapes to heap
./reflect_values.go:120:47: 3.99 escapes to heap
./reflect_values.go:120:60: float32(-2.5) escapes to heap
./reflect_values.go:120:68: 'x' escapes to heap
./reflect_values.go:120:78: Level(1) escapes to heap
./reflect_values.go:121:27: []reflect.Type{...} does not escape
./reflect_values.go:121:46: 0 does not escape
./reflect_values.go:121:72: uint8(0) does not escape
./reflect_values.go:121:100: float32(0) does not escape
./reflect_values.go:121:128: 0 does not escape
./reflect_values.go:121:154: Level(0) does not escape
./reflect_values.go:121:180: int64(0) does not escape
./reflect_values.go:130:14: ... argument does not escape
./reflect_values.go:130:15: r escapes to heap
./reflect_values.go:130:18: ":" escapes to heap
./reflect_values.go:130:33: " " escapes to heap
./reflect_values.go:132:14: ... argument does not escape
./reflect_values.go:132:20: reflect.Value.Int(r) escapes to heap
./reflect_values.go:132:24: ":" escapes to heap
./reflect_values.go:132:39: " " escapes to heap
./reflect_values.go:137:13: ... argument does not escape
./reflect_values.go:137:45: reflect.Value.Convert(reflect.ValueOf("héy"), reflect.TypeOf([]rune{})) escapes to heap
./reflect_values.go:137:30: "héy" escapes to heap
./reflect_values.go:137:67: []rune{} does not escape
./reflect_values.go:137:67: []rune{} does not escape
./reflect_values.go:137:102: reflect.Value.Convert(reflect.ValueOf("hi"), reflect.TypeOf([]byte{})) escapes to heap
./reflect_values.go:137:89: "hi" escapes to heap
./reflect_values.go:137:124: []byte{} does not escape
./reflect_values.go:137:124: []byte{} does not escape
./reflect_values.go:137:167: reflect.Value.Convert(reflect.ValueOf(([]byte)("ok")), reflect.TypeOf("")) escapes to heap
./reflect_values.go:137:152: ([]byte)("ok") escapes to heap
./reflect_values.go:137:153: ([]byte)("ok") escapes to heap
./reflect_values.go:137:183: "" does not escape
./reflect_values.go:137:231: reflect.Value.Convert(reflect.ValueOf([]rune{...}), reflect.TypeOf("")) escapes to heap
./reflect_values.go:137:211: []rune{...} escapes to heap
./reflect_values.go:137:211: []rune{...} escapes to heap
./reflect_values.go:137:247: "" does not escape
./reflect_values.go:137: reflect.Value.Convert(reflect.ValueOf(19990), reflect.TypeOf("")) escapes to heap
./reflect_values.go:137: 19990 escapes to heap
./reflect_values.go:137: "" does not escape
./reflect_values.go:138:13: []int{...} escapes to heap
./reflect_values.go:139:24: sa escapes to heap
./reflect_values.go:141:13: ... argument does not escape
./reflect_values.go:141:14: sa escapes to heap
./reflect_values.go:141:45: reflect.Value.Convert(reflect.ValueOf(sa), reflect.TypeOf([3]int{})) escapes to heap
./reflect_values.go:141:34: sa escapes to heap
./reflect_values.go:141:67: [3]int{} does not escape
./reflect_values.go:141:94: Level(2) escapes to heap
./reflect_values.go:141:190: reflect.Value.CanConvert(reflect.ValueOf(sa), reflect.TypeOf([4]int{})) escapes to heap
./reflect_values.go:141:176: sa does not escape
./reflect_values.go:141:212: [4]int{} does not escape
./reflect_values.go:143:19: []string{...} escapes to heap
./reflect_values.go:144:26: words escapes to heap
./reflect_values.go:146:13: ... argument does not escape
./reflect_values.go:146:14: words escapes to heap
./reflect_values.go:151:15: []big{...} escapes to heap
./reflect_values.go:152:18: bigs escapes to heap
./reflect_values.go:153:13: ... argument does not escape
./reflect_values.go:153:14: bigs escapes to heap
./reflect_values.go:154:13: ... argument does not escape
./reflect_values.go:154:42: reflect.Value.IsValid(reflect.ValueOf(nil)) escapes to heap
./reflect_values.go:154:80: reflect.Value.IsNil(reflect.ValueOf((*int)(nil))) escapes to heap
./reflect_values.go:154:127: reflect.Value.IsValid(reflect.Value.Elem(reflect.ValueOf((*int)(nil)))) escapes to heap
./reflect_values.go:154:153: reflect.Value.String(reflect.Value{}) escapes to heap
./reflect_values.go:154:182: reflect.Value.String(reflect.ValueOf(3)) escapes to heap
./reflect_values.go:154:173: 3 does not escape
./reflect_values.go:154:218: reflect.Value.String(reflect.ValueOf(Person{})) escapes to heap
./reflect_values.go:154:208: Person{} does not escape
./reflect_values.go:155:12: ... argument does not escape
./reflect_values.go:155:62: reflect.ValueOf(10) escapes to heap
./reflect_values.go:155:63: 10 escapes to heap
./reflect_values.go:155:83: reflect.ValueOf(10) escapes to heap
./reflect_values.go:155:84: 10 escapes to heap
./reflect_values.go:155:104: reflect.ValueOf(255) escapes to heap
./reflect_values.go:155:105: 255 escapes to heap
./reflect_values.go:155:126: reflect.ValueOf("q") escapes to heap
./reflect_values.go:155:127: "q" escapes to heap
./reflect_values.go:155:148: reflect.ValueOf("s") escapes to heap
./reflect_values.go:155:149: "s" escapes to heap
./reflect_values.go:155:170: reflect.ValueOf(Address{...}) escapes to heap
./reflect_values.go:155:178: Address{...} escapes to heap
./reflect_values.go:155:210: reflect.ValueOf(7) escapes to heap
./reflect_values.go:155:211: 7 escapes to heap
./reflect_values.go:155:230: reflect.ValueOf(8) escapes to heap
./reflect_values.go:155:231: 8 escapes to heap
./reflect_values.go:156:13: ... argument does not escape
./reflect_values.go:156:29: []reflect.Value{...} escapes to heap
./reflect_values.go:156:29: []reflect.Value{...} escapes to heap
./reflect_values.go:156:46: 1 escapes to heap
./reflect_values.go:156:66: "a" escapes to heap
./reflect_values.go:156:98: struct { V reflect.Value }{...} escapes to heap
./reflect_values.go:156:115: 2 escapes to heap
./reflect_values.go:157:12: ... argument does not escape
./reflect_values.go:157:42: reflect.ValueOf(1) escapes to heap
./reflect_values.go:157:43: 1 escapes to heap
./reflect_values.go:157:62: reflect.ValueOf(true) escapes to heap
./reflect_values.go:157:63: true escapes to heap
./reflect_values.go:157:85: reflect.ValueOf("bad") escapes to heap
./reflect_values.go:157:86: "bad" escapes to heap
./reflect_values.go:160:13: ... argument does not escape
./reflect_values.go:160:21: reflect.Value.Kind(ev) escapes to heap
./reflect_values.go:160:39: reflect.Value.Kind(reflect.Value.Elem(ev)) escapes to heap
./reflect_values.go:160:64: reflect.Value.Kind(reflect.Value.Elem(reflect.Value.Elem(ev))) escapes to heap
./reflect_values.go:160:88: reflect.Value.Len(reflect.Value.Elem(reflect.Value.Elem(ev))) escapes to heap
./reflect_values.go:161:13: ... argument does not escape
./reflect_values.go:161:38: reflect.Value.Equal(reflect.ValueOf(1), reflect.ValueOf(1)) escapes to heap
./reflect_values.go:161:30: 1 escapes to heap
./reflect_values.go:161:55: 1 escapes to heap
./reflect_values.go:161:84: reflect.Value.Equal(reflect.ValueOf(1), reflect.ValueOf("1")) escapes to heap
./reflect_values.go:161:76: 1 escapes to heap
./reflect_values.go:161:101: "1" escapes to heap
./reflect_values.go:161:153: reflect.Value.Comparable(reflect.ValueOf([1]interface {}{...})) escapes to heap
./reflect_values.go:161:138: [1]interface {}{...} escapes to heap
./reflect_values.go:161:139: 2 escapes to heap
./reflect_values.go:161:208: reflect.Value.Comparable(reflect.ValueOf([1]interface {}{...})) escapes to heap
./reflect_values.go:161:187: [1]interface {}{...} escapes to heap
./reflect_values.go:161:193: []int{} escapes to heap
./reflect_values.go:161:193: []int{} escapes to heap
./reflect_values.go:164:13: ... argument does not escape
./reflect_values.go:164:14: *reflect.Value.Interface(ov).(struct { p *int }).p escapes to heap
./reflect_values.go:164:76: reflect.Value.Int(reflect.Value.Elem(reflect.Value.Field(ov, 0))) escapes to heap
./reflect_values.go:164:97: reflect.Value.IsNil(reflect.Value.Field(ov, 0)) escapes to heap
./reflect_values.go:164:123: reflect.Value.Pointer(reflect.Value.Field(ov, 0)) != uintptr(0) escapes to heap
./reflect_values.go:166:13: ... argument does not escape
./reflect_values.go:166:53: reflect.Value.Int(reflect.Value.Elem(reflect.Value.Index(reflect.ValueOf(pa), 0))) escapes to heap
./reflect_values.go:166:80: reflect.Value.Len(reflect.ValueOf(pa)) escapes to heap
./reflect_values.go:170:13: ... argument does not escape
./reflect_values.go:170:14: words escapes to heap
./reflect_values.go:170:24: len(words) escapes to heap
./reflect_values.go:170:44: cap(words) >= 102 escapes to heap
./reflect_values.go:172:13: ... argument does not escape
./reflect_values.go:172:17: cap(words) escapes to heap
