./sizes_of_type_parameters.go:53:15: ... argument does not escape
./sizes_of_type_parameters.go:53:16: "panic" escapes to heap
./sizes_of_type_parameters.go:50:10: f does not escape
./sizes_of_type_parameters.go:51:8: func literal does not escape
./sizes_of_type_parameters.go:61:26: ... argument does not escape
./sizes_of_type_parameters.go:61:28: D[go.shape.[4]int](&.dict.D[[4]int], [4]int{}) escapes to heap
./sizes_of_type_parameters.go:62:26: ... argument does not escape
./sizes_of_type_parameters.go:62:28: D[go.shape.[5]int](&.dict.D[[5]int], [5]int{}) escapes to heap
./sizes_of_type_parameters.go:37:60: map[uintptr]int{...} escapes to heap
./sizes_of_type_parameters.go:37:60: map[uintptr]int{...} escapes to heap
./sizes_of_type_parameters.go:41:58: uintptr(1) escapes to heap
./sizes_of_type_parameters.go:48:58: [4]int{} escapes to heap
./sizes_of_type_parameters.go:65:26: ... argument does not escape
./sizes_of_type_parameters.go:65:29: S2[go.shape.int](&.dict.S2[int], 1) escapes to heap
./sizes_of_type_parameters.go:66:26: ... argument does not escape
./sizes_of_type_parameters.go:66:29: Ix[go.shape.int](&.dict.Ix[int], 1) escapes to heap
./sizes_of_type_parameters.go:67:26: ... argument does not escape
./sizes_of_type_parameters.go:67:29: Ix[go.shape.int8](&.dict.Ix[int8], int8(1)) escapes to heap
./sizes_of_type_parameters.go:59:13: ... argument does not escape
./sizes_of_type_parameters.go:59:13: .autotmp_0 escapes to heap
./sizes_of_type_parameters.go:59:13: .autotmp_1 escapes to heap
./sizes_of_type_parameters.go:59:13: .autotmp_2 escapes to heap
./sizes_of_type_parameters.go:60:13: ... argument does not escape
./sizes_of_type_parameters.go:60:13: .autotmp_3 escapes to heap
./sizes_of_type_parameters.go:60:13: .autotmp_4 escapes to heap
./sizes_of_type_parameters.go:60:13: .autotmp_5 escapes to heap
./sizes_of_type_parameters.go:61:6: func literal does not escape
./sizes_of_type_parameters.go:62:6: func literal does not escape
./sizes_of_type_parameters.go:63:13: ... argument does not escape
./sizes_of_type_parameters.go:63:15: U[go.shape.[4]int](&.dict.U[[4]int], [4]int{}) escapes to heap
./sizes_of_type_parameters.go:63:28: U[go.shape.[5]int](&.dict.U[[5]int], [5]int{}) escapes to heap
./sizes_of_type_parameters.go:64:13: ... argument does not escape
./sizes_of_type_parameters.go:64:15: S[go.shape.string](&.dict.S[string], "") escapes to heap
./sizes_of_type_parameters.go:64:23: S3[go.shape.int](&.dict.S3[int], 1) escapes to heap
./sizes_of_type_parameters.go:64:30: Sh[go.shape.int](&.dict.Sh[int], 1) escapes to heap
./sizes_of_type_parameters.go:64:38: Sh2[go.shape.int](&.dict.Sh2[int], 1) escapes to heap
./sizes_of_type_parameters.go:64:45: Sw[go.shape.int,go.shape.int](&.dict.Sw[int,int], 1, 1) escapes to heap
./sizes_of_type_parameters.go:64:56: Cap[go.shape.*[4]int](&.dict.Cap[*[4]int], &[4]int{}) escapes to heap
./sizes_of_type_parameters.go:64:57: &[4]int{} does not escape
./sizes_of_type_parameters.go:64:94: Of[go.shape.int](&.dict.Of[int]) escapes to heap
./sizes_of_type_parameters.go:64:99: A[go.shape.int](&.dict.A[int], 1) escapes to heap
./sizes_of_type_parameters.go:64:106: Fl[go.shape.int](&.dict.Fl[int], 1) escapes to heap
./sizes_of_type_parameters.go:64:127: If[go.shape.int](&.dict.If[int], 1) escapes to heap
./sizes_of_type_parameters.go:64:134: If[go.shape.string](&.dict.If[string], "") escapes to heap
./sizes_of_type_parameters.go:65:6: func literal does not escape
./sizes_of_type_parameters.go:66:6: func literal does not escape
./sizes_of_type_parameters.go:67:6: func literal does not escape
