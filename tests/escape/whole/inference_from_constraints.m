./inference_from_constraints.go:63:7: c does not escape
./inference_from_constraints.go:63:42: &Cl{...} escapes to heap
./inference_from_constraints.go:64:47: Temps{...} escapes to heap
./inference_from_constraints.go:65:16: s does not escape
./inference_from_constraints.go:65:49: ([]byte)(s) escapes to heap
./inference_from_constraints.go:23:13: append escapes to heap
./inference_from_constraints.go:23:13: append escapes to heap
./inference_from_constraints.go:80:79: ... argument does not escape
./inference_from_constraints.go:80:80: c escapes to heap
./inference_from_constraints.go:84:105: ... argument does not escape
./inference_from_constraints.go:84:106: "c" escapes to heap
./inference_from_constraints.go:84:111: c escapes to heap
./inference_from_constraints.go:43:13: append escapes to heap
./inference_from_constraints.go:50:13: append escapes to heap
./inference_from_constraints.go:55:9: func literal escapes to heap
./inference_from_constraints.go:87:23: s does not escape
./inference_from_constraints.go:78:12: Temps{...} escapes to heap
./inference_from_constraints.go:79:12: ... argument does not escape
./inference_from_constraints.go:79:27: Sum[go.shape.[]main.Celsius,go.shape.float64](&.dict.Sum[main.Temps,main.Celsius], t) escapes to heap
./inference_from_constraints.go:79:35: Sum[go.shape.[]main.Celsius,go.shape.float64](&.dict.Sum[main.Temps,main.Celsius], t) escapes to heap
./inference_from_constraints.go:80:13: ... argument does not escape
./inference_from_constraints.go:80:18: MapS[go.shape.[]main.Celsius,go.shape.float64,go.shape.float64](&.dict.MapS[main.Temps,main.Celsius,main.Celsius], t, half[main.Celsius]) escapes to heap
./inference_from_constraints.go:80:33: MapS[go.shape.[]main.Celsius,go.shape.float64,go.shape.string](&.dict.MapS[main.Temps,main.Celsius,string], t, func literal) escapes to heap
./inference_from_constraints.go:80:37: func literal does not escape
./inference_from_constraints.go:80:91: Vals[go.shape.map[string]main.Temps,go.shape.string,go.shape.[]main.Celsius,go.shape.float64](&.dict.Vals[main.Table,string,main.Temps,main.Celsius], Table{...}) escapes to heap
./inference_from_constraints.go:80:97: Table{...} does not escape
./inference_from_constraints.go:80:111: Temps{...} escapes to heap
./inference_from_constraints.go:84:13: ... argument does not escape
./inference_from_constraints.go:84:19: Drain[go.shape.chan main.Celsius,go.shape.float64](&.dict.Drain[main.Feed,main.Celsius], c) escapes to heap
./inference_from_constraints.go:84:29: Drain[go.shape.<-chan main.Celsius,go.shape.float64](&.dict.Drain[<-chan main.Celsius,main.Celsius], (<-chan Celsius)(c)) escapes to heap
./inference_from_constraints.go:84:57: Apply[go.shape.func(main.Celsius) string,go.shape.float64,go.shape.string](&.dict.Apply[main.Conv,main.Celsius,string], Conv(func literal), Celsius(3)) escapes to heap
./inference_from_constraints.go:84:63: func literal does not escape
./inference_from_constraints.go:84:127: Apply[go.shape.func(int) int,go.shape.int,go.shape.int](&.dict.Apply[func(int) int,int,int], half[int], 9) escapes to heap
./inference_from_constraints.go:86:13: ... argument does not escape
./inference_from_constraints.go:86:19: PtrTo[go.shape.*main.Celsius,go.shape.float64](&.dict.PtrTo[*main.Celsius,main.Celsius], &x) escapes to heap
./inference_from_constraints.go:86:28: Arr[go.shape.[3]string,go.shape.string](&.dict.Arr[[3]string,string], [3]string{...}) escapes to heap
./inference_from_constraints.go:86:51: First[go.shape.[]main.Celsius,go.shape.float64](&.dict.First[main.Temps,main.Celsius], t) escapes to heap
./inference_from_constraints.go:86:60: Nest[go.shape.[]main.Temps,go.shape.[]main.Celsius,go.shape.float64](&.dict.Nest[[]main.Temps,main.Temps,main.Celsius], []Temps{...}) escapes to heap
./inference_from_constraints.go:86:68: []Temps{...} does not escape
./inference_from_constraints.go:87:13: ... argument does not escape
./inference_from_constraints.go:87:69: .autotmp_3("abc") escapes to heap
./inference_from_constraints.go:87:18: func literal escapes to heap
./inference_from_constraints.go:87:91: Clone[go.shape.*uint8](&.dict.Clone[*main.Cl], &Cl{...}).n escapes to heap
./inference_from_constraints.go:87:84: &Cl{...} escapes to heap
./inference_from_constraints.go:87:99: Meth[go.shape.struct { main.n int },go.shape.[]main.Celsius](&.dict.Meth[main.Cl,main.Temps], Cl{...}) escapes to heap
./inference_from_constraints.go:87:113: Meth2[go.shape.struct { main.n int },go.shape.string,go.shape.[]uint8](&.dict.Meth2[main.Cl,string,[]uint8], Cl{}, "z") escapes to heap
./inference_from_constraints.go:88:12: ... argument does not escape
./inference_from_constraints.go:88:28: Nest[go.shape.[]main.Temps,go.shape.[]main.Celsius,go.shape.float64](&.dict.Nest[[]main.Temps,main.Temps,main.Celsius], []Temps{}) escapes to heap
./inference_from_constraints.go:88:36: []Temps{} does not escape
./inference_from_constraints.go:88:45: pair[go.shape.[]main.Celsius,go.shape.struct { A int; B string }](&.dict.pair[main.Temps,struct { A int; B string }], t, pair[go.shape.int,go.shape.string](&.dict.pair[int,string], 1, "x")) escapes to heap
./inference_from_constraints.go:90:13: ... argument does not escape
./inference_from_constraints.go:90:15: f(Celsius(3)) escapes to heap
