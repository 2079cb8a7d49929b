./names_of_generic_types.go:20:25: []any{...} does not escape
./names_of_generic_types.go:20:40: P[int,string]{} escapes to heap
./names_of_generic_types.go:20:53: P[main.N,[]main.N]{} escapes to heap
./names_of_generic_types.go:20:77: P[string,main.P[int,main.N]]{} escapes to heap
./names_of_generic_types.go:20:82: N(1) escapes to heap
./names_of_generic_types.go:20:110: P[string,map[string]main.N]{} escapes to heap
./names_of_generic_types.go:20:115: E{} escapes to heap
./names_of_generic_types.go:22:14: ... argument does not escape
./names_of_generic_types.go:22:21: t.Name() escapes to heap
./names_of_generic_types.go:22:37: t.PkgPath() escapes to heap
./names_of_generic_types.go:23:13: ... argument does not escape
./names_of_generic_types.go:23:39: t.NumMethod() escapes to heap
./names_of_generic_types.go:25:15: ... argument does not escape
./names_of_generic_types.go:25:26: t.Field(0).Name escapes to heap
./names_of_generic_types.go:25:43: t.Field(0).Anonymous escapes to heap
./names_of_generic_types.go:28:12: ... argument does not escape
./names_of_generic_types.go:28:27: E{...} escapes to heap
./names_of_generic_types.go:28:52: E{} escapes to heap
