./generic_functions_and_types.go:18:13: append escapes to heap
./generic_functions_and_types.go:52:69: ... argument does not escape
./generic_functions_and_types.go:52:70: i escapes to heap
./generic_functions_and_types.go:52:73: "!" escapes to heap
./generic_functions_and_types.go:32:40: &node[go.shape.string]{...} escapes to heap
./generic_functions_and_types.go:56:14: leaking param: s
./generic_functions_and_types.go:56:35: ... argument does not escape
./generic_functions_and_types.go:56:36: s escapes to heap
./generic_functions_and_types.go:56:39: " " escapes to heap
./generic_functions_and_types.go:58:2: moved to heap: p
./generic_functions_and_types.go:51:13: ... argument does not escape
./generic_functions_and_types.go:51:17: Sum[go.shape.int](&.dict.Sum[int], ... argument...) escapes to heap
./generic_functions_and_types.go:51:17: ... argument does not escape
./generic_functions_and_types.go:51:31: Sum[go.shape.float64](&.dict.Sum[float64], ... argument...) escapes to heap
./generic_functions_and_types.go:51:31: ... argument does not escape
./generic_functions_and_types.go:51:51: Sum[go.shape.int](&.dict.Sum[main.MyInt], ... argument...) escapes to heap
./generic_functions_and_types.go:51:51: ... argument does not escape
./generic_functions_and_types.go:52:13: ... argument does not escape
./generic_functions_and_types.go:52:17: Map[go.shape.int,go.shape.string](&.dict.Map[int,string], []int{...}, func literal) escapes to heap
./generic_functions_and_types.go:52:23: []int{...} does not escape
./generic_functions_and_types.go:52:31: func literal does not escape
./generic_functions_and_types.go:56:9: func literal does not escape
./generic_functions_and_types.go:57:13: ... argument does not escape
./generic_functions_and_types.go:57:15: l.n escapes to heap
./generic_functions_and_types.go:59:13: ... argument does not escape
./generic_functions_and_types.go:59:14: p escapes to heap
./generic_functions_and_types.go:60:12: ... argument does not escape
./generic_functions_and_types.go:60:27: p escapes to heap
./generic_functions_and_types.go:60:30: l escapes to heap
./generic_functions_and_types.go:60:37: Keys[go.shape.map[string]bool,go.shape.string,go.shape.bool](&.dict.Keys[map[string]bool,string,bool], map[string]bool{...}) escapes to heap
./generic_functions_and_types.go:60:53: map[string]bool{...} does not escape
./generic_functions_and_types.go:44:57: ... argument does not escape
./generic_functions_and_types.go:44:70: p.Key escapes to heap
./generic_functions_and_types.go:44:77: p.Val escapes to heap
