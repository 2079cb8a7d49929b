./type_parameters.go:14:13: make([]go.shape.string, 0, len(s)) escapes to heap
./type_parameters.go:16:15: append escapes to heap
./type_parameters.go:21:17: moved to heap: x
./type_parameters.go:21:17: moved to heap: x
./type_parameters.go:25:48: append escapes to heap
./type_parameters.go:25:48: append escapes to heap
./type_parameters.go:44:62: &Pair[go.shape.int,go.shape.struct { main.a int }]{...} escapes to heap
./type_parameters.go:44:62: &Pair[go.shape.string,go.shape.int]{...} escapes to heap
./type_parameters.go:50:35: x escapes to heap
./type_parameters.go:53:22: struct { a go.shape.int }{...} escapes to heap
./type_parameters.go:54:12: []go.shape.int{...} escapes to heap
./type_parameters.go:54:12: []go.shape.int{...} escapes to heap
./type_parameters.go:55:21: map[string]go.shape.int{...} escapes to heap
./type_parameters.go:56:12: new(<node DYNAMICTYPE>) escapes to heap
./type_parameters.go:57:12: new(<node DYNAMICTYPE>) escapes to heap
./type_parameters.go:58:9: func literal escapes to heap
./type_parameters.go:53:22: struct { a go.shape.[]uint8 }{...} escapes to heap
./type_parameters.go:54:12: []go.shape.[]uint8{...} escapes to heap
./type_parameters.go:54:12: []go.shape.[]uint8{...} escapes to heap
./type_parameters.go:55:21: map[string]go.shape.[]uint8{...} escapes to heap
./type_parameters.go:56:12: new(<node DYNAMICTYPE>) escapes to heap
./type_parameters.go:57:12: new(<node DYNAMICTYPE>) escapes to heap
./type_parameters.go:58:9: func literal escapes to heap
./type_parameters.go:54:12: []go.shape.*uint8{...} escapes to heap
./type_parameters.go:54:12: []go.shape.*uint8{...} escapes to heap
./type_parameters.go:55:21: map[string]go.shape.*uint8{...} escapes to heap
./type_parameters.go:56:12: new(<node DYNAMICTYPE>) escapes to heap
./type_parameters.go:57:12: new(<node DYNAMICTYPE>) escapes to heap
./type_parameters.go:58:9: func literal escapes to heap
./type_parameters.go:21:17: moved to heap: x
./type_parameters.go:21:17: moved to heap: x
./type_parameters.go:21:17: moved to heap: x
./type_parameters.go:65:2: moved to heap: t
./type_parameters.go:62:13: ... argument does not escape
./type_parameters.go:62:17: Map[go.shape.int,go.shape.string](&.dict.Map[int,string], []int{...}, func literal) escapes to heap
./type_parameters.go:62:23: []int{...} does not escape
./type_parameters.go:62:31: func literal does not escape
./type_parameters.go:62:67: *Ptr[go.shape.int](&.dict.Ptr[int], 3) escapes to heap
./type_parameters.go:62:76: *Ptr[go.shape.string](&.dict.Ptr[string], "s") escapes to heap
./type_parameters.go:62:87: *Ptr[go.shape.int](&.dict.Ptr[main.MyInt], MyInt(1)) escapes to heap
./type_parameters.go:63:7: &Stack[int]{} does not escape
./type_parameters.go:67:14: (*Stack[go.shape.string]).Top(t, &.dict.Stack[string]) escapes to heap
./type_parameters.go:68:13: ... argument does not escape
./type_parameters.go:69:9: &Pair[main.MyInt,*main.MyInt]{} escapes to heap
./type_parameters.go:70:45: (*Pair[go.shape.int,go.shape.struct { main.a int }]).Key(New[go.shape.int,go.shape.struct { main.a int }](&.dict.New[main.MyInt,struct { main.a int }], MyInt(1), struct { a int }{}), &.dict.Pair[main.MyInt,struct { main.a int }]) escapes to heap
./type_parameters.go:71:20: New[go.shape.string,go.shape.int](&.dict.New[string,int], "a", 1).k escapes to heap
./type_parameters.go:75:12: []byte{...} escapes to heap
./type_parameters.go:77:9: *Ptr[go.shape.int32](&.dict.Ptr[int32], 'x') escapes to heap
./type_parameters.go:78:13: ... argument does not escape
./type_parameters.go:78:26: *Ptr[go.shape.[]interface {}](&.dict.Ptr[[]interface {}], []any{...}) escapes to heap
./type_parameters.go:78:36: []any{...} escapes to heap
./type_parameters.go:78:37: 1 escapes to heap
