./text_type_sets.go:8:71: append escapes to heap
./text_type_sets.go:8:71: append escapes to heap
./text_type_sets.go:13:11: make([]byte, 4) does not escape
./text_type_sets.go:14:13: ... argument does not escape
./text_type_sets.go:14:18: fill[go.shape.string](&.dict.fill[string], b, "abcdef") escapes to heap
./text_type_sets.go:14:39: string(b) escapes to heap
./text_type_sets.go:14:40: string(b) escapes to heap
./text_type_sets.go:14:48: fill[go.shape.[]uint8](&.dict.fill[[]uint8], b, ([]byte)("xy")) escapes to heap
./text_type_sets.go:14:59: ([]byte)("xy") does not escape
./text_type_sets.go:14:59: zero-copy string->[]byte conversion
./text_type_sets.go:14:73: string(b) escapes to heap
./text_type_sets.go:14:74: string(b) escapes to heap
./text_type_sets.go:15:13: ... argument does not escape
./text_type_sets.go:15:20: string(grow[go.shape.string](&.dict.grow[main.name], b, name("!"))) escapes to heap
./text_type_sets.go:15:25: string(grow[go.shape.string](&.dict.grow[main.name], b, name("!"))) escapes to heap
./text_type_sets.go:15:48: string(grow[go.shape.[]uint8](&.dict.grow[[]uint8], nil, []byte{...})) escapes to heap
./text_type_sets.go:15:53: string(grow[go.shape.[]uint8](&.dict.grow[[]uint8], nil, []byte{...})) escapes to heap
./text_type_sets.go:15:65: []byte{...} does not escape
