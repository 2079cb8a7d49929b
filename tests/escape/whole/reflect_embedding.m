./reflect_embedding.go:24:7: t does not escape
./reflect_embedding.go:35:15: ... argument does not escape
./reflect_embedding.go:35:16: "panic:" escapes to heap
./reflect_embedding.go:32:10: f does not escape
./reflect_embedding.go:33:8: func literal does not escape
./reflect_embedding.go:58:26: 3 escapes to heap
./reflect_embedding.go:59:37: map[int]int{} escapes to heap
./reflect_embedding.go:68:6: moved to heap: i
./reflect_embedding.go:73:6: moved to heap: x
./reflect_embedding.go:42:7: &Emb{...} escapes to heap
./reflect_embedding.go:42:26: &Inner{...} escapes to heap
./reflect_embedding.go:42:43: impl(5) escapes to heap
./reflect_embedding.go:45:14: ... argument does not escape
./reflect_embedding.go:45:33: .autotmp_3.Method(i).Name escapes to heap
./reflect_embedding.go:47:13: ... argument does not escape
./reflect_embedding.go:47:78: reflect.Value.Call(reflect.Value.MethodByName(v, "PtrM"), []reflect.Value{...})[0] escapes to heap
./reflect_embedding.go:47:57: []reflect.Value{...} does not escape
./reflect_embedding.go:47:74: 4 escapes to heap
./reflect_embedding.go:47:84: e.T.A escapes to heap
./reflect_embedding.go:47:119: reflect.Value.Call(reflect.Value.MethodByName(v, "Foo"), nil)[0] escapes to heap
./reflect_embedding.go:47:155: reflect.Value.Call(reflect.Value.MethodByName(v, "Val"), nil)[0] escapes to heap
./reflect_embedding.go:48:13: ... argument does not escape
./reflect_embedding.go:48:34: reflect.Value.FieldByName(reflect.Value.Elem(v), "Q") escapes to heap
./reflect_embedding.go:48:61: reflect.Value.FieldByName(reflect.Value.Elem(v), "A") escapes to heap
./reflect_embedding.go:48:154: reflect.Value.IsValid(reflect.Value.MethodByName(reflect.Value.Addr(reflect.Value.Field(reflect.Value.Elem(v), 0)), "PtrM")) escapes to heap
./reflect_embedding.go:49:7: &Holder{...} does not escape
./reflect_embedding.go:53:13: ... argument does not escape
./reflect_embedding.go:53:14: *h escapes to heap
./reflect_embedding.go:53:36: reflect.Value.CanSet(reflect.Value.Field(hv, 0)) escapes to heap
./reflect_embedding.go:53:67: reflect.Value.CanSet(reflect.Value.Field(reflect.Value.Field(hv, 0), 0)) escapes to heap
./reflect_embedding.go:53:95: reflect.Value.CanInterface(reflect.Value.Field(hv, 0)) escapes to heap
./reflect_embedding.go:55:6: func literal does not escape
./reflect_embedding.go:56:6: func literal does not escape
./reflect_embedding.go:56:31: *e does not escape
./reflect_embedding.go:57:6: func literal does not escape
./reflect_embedding.go:58:6: func literal does not escape
./reflect_embedding.go:59:6: func literal does not escape
./reflect_embedding.go:60:36: T{} does not escape
./reflect_embedding.go:61:13: ... argument does not escape
./reflect_embedding.go:61:24: reflect.Value.Type(nt) == reflect.TypeOf(&T{}) escapes to heap
./reflect_embedding.go:61:42: &T{} does not escape
./reflect_embedding.go:61:61: reflect.Value.NumMethod(nt) escapes to heap
./reflect_embedding.go:61:89: (*T).PtrM(reflect.Value.Interface(nt).(*T), 3) escapes to heap
./reflect_embedding.go:62:42: impl(0) does not escape
./reflect_embedding.go:63:13: ... argument does not escape
./reflect_embedding.go:63:14: ok escapes to heap
./reflect_embedding.go:65:38: loc{} does not escape
./reflect_embedding.go:67:13: ... argument does not escape
./reflect_embedding.go:67:52: .autotmp_11.Foo() escapes to heap
./reflect_embedding.go:67:111: .autotmp_12.String() escapes to heap
./reflect_embedding.go:67:101: loc{} does not escape
./reflect_embedding.go:67:141: .autotmp_13.Name() escapes to heap
./reflect_embedding.go:67:133: loc{} does not escape
./reflect_embedding.go:68:16: impl(7) escapes to heap
./reflect_embedding.go:71:10: impl(8) escapes to heap
./reflect_embedding.go:72:13: ... argument does not escape
./reflect_embedding.go:72:15: f() escapes to heap
./reflect_embedding.go:72:41: reflect.Value.Call(reflect.Value.Method(iv, 0), nil)[0] escapes to heap
./reflect_embedding.go:72:58: reflect.Value.NumMethod(iv) escapes to heap
./reflect_embedding.go:73:23: T{...} escapes to heap
./reflect_embedding.go:75:13: ... argument does not escape
./reflect_embedding.go:75:21: reflect.Value.Kind(xv) escapes to heap
./reflect_embedding.go:75:39: reflect.Value.Kind(reflect.Value.Elem(xv)) escapes to heap
./reflect_embedding.go:75:59: reflect.Value.CanSet(reflect.Value.Elem(xv)) escapes to heap
./reflect_embedding.go:75:78: reflect.Value.Field(reflect.Value.Elem(xv), 0) escapes to heap
./reflect_embedding.go:76:25: "replaced" escapes to heap
./reflect_embedding.go:77:13: ... argument does not escape
./reflect_embedding.go:78:19: map[string]T{...} escapes to heap
./reflect_embedding.go:80:6: func literal does not escape
./reflect_embedding.go:80:43: "a" escapes to heap
./reflect_embedding.go:82:36: "a" escapes to heap
./reflect_embedding.go:84:33: "a" escapes to heap
./reflect_embedding.go:85:13: ... argument does not escape
./reflect_embedding.go:86:12: ... argument does not escape
./reflect_embedding.go:86:44: reflect.ValueOf(T{...}) escapes to heap
./reflect_embedding.go:86:46: T{...} escapes to heap
./reflect_embedding.go:86:75: reflect.ValueOf(T{...}) escapes to heap
./reflect_embedding.go:86:77: T{...} escapes to heap
./reflect_embedding.go:86:106: reflect.ValueOf(T{...}) escapes to heap
./reflect_embedding.go:86:108: T{...} escapes to heap
./reflect_embedding.go:87:12: ... argument does not escape
./reflect_embedding.go:87:42: reflect.ValueOf(impl(3)) escapes to heap
./reflect_embedding.go:87:47: impl(3) escapes to heap
./reflect_embedding.go:87:68: reflect.ValueOf([]string{...}) escapes to heap
./reflect_embedding.go:87:77: []string{...} escapes to heap
./reflect_embedding.go:87:77: []string{...} escapes to heap
./reflect_embedding.go:87:100: reflect.ValueOf([]int{...}) escapes to heap
./reflect_embedding.go:87:106: []int{...} escapes to heap
./reflect_embedding.go:87:106: []int{...} escapes to heap
./reflect_embedding.go:88:12: ... argument does not escape
./reflect_embedding.go:88:43: T{} does not escape
./reflect_embedding.go:88:72: .autotmp_23.Kind() escapes to heap
./reflect_embedding.go:88:64: T{} does not escape
./reflect_embedding.go:88:101: .autotmp_24.Field(0) escapes to heap
./reflect_embedding.go:88:92: T{} does not escape
./reflect_embedding.go:89:12: ... argument does not escape
./reflect_embedding.go:89:47: reflect.ValueOf(3.14159) escapes to heap
./reflect_embedding.go:89:48: 3.14159 escapes to heap
./reflect_embedding.go:89:73: reflect.ValueOf("hex") escapes to heap
./reflect_embedding.go:89:74: "hex" escapes to heap
./reflect_embedding.go:89:97: reflect.ValueOf(uint8(5)) escapes to heap
./reflect_embedding.go:89:103: uint8(5) escapes to heap
