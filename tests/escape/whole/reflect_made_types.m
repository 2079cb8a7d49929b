./reflect_made_types.go:83:30: ... argument does not escape
./reflect_made_types.go:88:29: ... argument does not escape
./reflect_made_types.go:94:29: ... argument does not escape
./reflect_made_types.go:11:46: []reflect.StructField{...} does not escape
./reflect_made_types.go:12:48: 0 does not escape
./reflect_made_types.go:13:42: int8(0) does not escape
./reflect_made_types.go:14:39: "" does not escape
./reflect_made_types.go:18:13: ... argument does not escape
./reflect_made_types.go:18:25: pt.Size() escapes to heap
./reflect_made_types.go:18:37: pt.Align() escapes to heap
./reflect_made_types.go:18:54: pt.Comparable() escapes to heap
./reflect_made_types.go:18:69: pt.NumField() escapes to heap
./reflect_made_types.go:18:92: reflect.StructTag.Get(pt.Field(1).Tag, "json") escapes to heap
./reflect_made_types.go:18:113: pt.Field(2).Offset escapes to heap
./reflect_made_types.go:23:38: []int{...} escapes to heap
./reflect_made_types.go:23:38: []int{...} escapes to heap
./reflect_made_types.go:24:44: &Point{...} escapes to heap
./reflect_made_types.go:25:12: ... argument does not escape
./reflect_made_types.go:25:32: reflect.Value.Field(v, 3) escapes to heap
./reflect_made_types.go:25:52: reflect.Value.Elem(reflect.Value.Field(v, 4)) escapes to heap
./reflect_made_types.go:28:33: "x" escapes to heap
./reflect_made_types.go:29:33: "x" escapes to heap
./reflect_made_types.go:30:13: ... argument does not escape
./reflect_made_types.go:30:28: reflect.Value.Interface(v) == reflect.Value.Interface(w) escapes to heap
./reflect_made_types.go:30:63: reflect.DeepEqual(reflect.Value.Interface(v), reflect.Value.Interface(w)) escapes to heap
./reflect_made_types.go:32:13: ... argument does not escape
./reflect_made_types.go:32:28: reflect.Value.Interface(v) == reflect.Value.Interface(w) escapes to heap
./reflect_made_types.go:33:48: []reflect.StructField{...} does not escape
./reflect_made_types.go:33:82: 1 does not escape
./reflect_made_types.go:33:120: "" does not escape
./reflect_made_types.go:34:13: ... argument does not escape
./reflect_made_types.go:34:19: same == reflect.TypeOf(struct { A int; B string }{}) escapes to heap
./reflect_made_types.go:37:3: struct { A int; B string }{} does not escape
./reflect_made_types.go:42:13: ... argument does not escape
./reflect_made_types.go:42:14: ok escapes to heap
./reflect_made_types.go:42:63: reflect.StructOf(nil) == reflect.TypeOf(struct {}{}) escapes to heap
./reflect_made_types.go:42:89: struct {}{} does not escape
./reflect_made_types.go:43:42: "" does not escape
./reflect_made_types.go:46:34: ... argument does not escape
./reflect_made_types.go:46:35: "e" escapes to heap
./reflect_made_types.go:46:40: i escapes to heap
./reflect_made_types.go:47:34: ... argument does not escape
./reflect_made_types.go:47:35: "e" escapes to heap
./reflect_made_types.go:47:40: i escapes to heap
./reflect_made_types.go:49:13: ... argument does not escape
./reflect_made_types.go:49:18: a escapes to heap
./reflect_made_types.go:49:35: reflect.Value.Interface(a) == reflect.Value.Interface(b) escapes to heap
./reflect_made_types.go:49:66: at.Comparable() escapes to heap
./reflect_made_types.go:49:77: at.Size() escapes to heap
./reflect_made_types.go:53:34: ... argument does not escape
./reflect_made_types.go:53:35: "key" escapes to heap
./reflect_made_types.go:53:42: i escapes to heap
./reflect_made_types.go:58:13: ... argument does not escape
./reflect_made_types.go:58:23: reflect.Value.Len(m) escapes to heap
./reflect_made_types.go:58:46: reflect.Value.Field(reflect.Value.MapIndex(m, b), 1) escapes to heap
./reflect_made_types.go:58:70: reflect.Value.Field(reflect.Value.MapIndex(m, b), 2) escapes to heap
./reflect_made_types.go:59:28: map[interface {}]int{} does not escape
./reflect_made_types.go:64:13: ... argument does not escape
./reflect_made_types.go:64:17: len(set) escapes to heap
./reflect_made_types.go:64:27: set[reflect.Value.Interface(a)] escapes to heap
./reflect_made_types.go:65:57: "" does not escape
./reflect_made_types.go:72:42: ... argument does not escape
./reflect_made_types.go:72:43: i escapes to heap
./reflect_made_types.go:72:46: "-" escapes to heap
./reflect_made_types.go:72:51: j escapes to heap
./reflect_made_types.go:73:22: ... argument does not escape
./reflect_made_types.go:75:33: "k" escapes to heap
./reflect_made_types.go:76:24: ... argument does not escape
./reflect_made_types.go:78:13: ... argument does not escape
./reflect_made_types.go:78:22: reflect.Value.Len(list) escapes to heap
./reflect_made_types.go:78:92: reflect.Value.Field(reflect.Value.Elem(reflect.Value.Index(reflect.Value.MapIndex(reflect.Value.Index(list, 7), reflect.ValueOf("k")), 5)), 2) escapes to heap
./reflect_made_types.go:78:65: "k" escapes to heap
./reflect_made_types.go:79:48: [][]reflect.StructField{...} does not escape
./reflect_made_types.go:80:3: []reflect.StructField{...} does not escape
./reflect_made_types.go:80:27: []reflect.StructField{...} does not escape
./reflect_made_types.go:80:53: []reflect.StructField{...} does not escape
./reflect_made_types.go:80:68: []reflect.StructField{...} does not escape
./reflect_made_types.go:80:93: []reflect.StructField{...} does not escape
./reflect_made_types.go:82:3: func literal does not escape
./reflect_made_types.go:83:10: func literal does not escape
./reflect_made_types.go:87:2: func literal does not escape
./reflect_made_types.go:88:9: func literal does not escape
./reflect_made_types.go:89:37: []int{} does not escape
./reflect_made_types.go:89:37: []int{} does not escape
./reflect_made_types.go:92:40: []int{} escapes to heap
./reflect_made_types.go:92:40: []int{} escapes to heap
./reflect_made_types.go:93:2: func literal does not escape
./reflect_made_types.go:94:9: func literal does not escape
./reflect_made_types.go:95:14: ... argument does not escape
./reflect_made_types.go:95:31: reflect.Value.Interface(bad) == reflect.Value.Interface(bad) escapes to heap
