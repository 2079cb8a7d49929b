./generic_collections.go:129:54: ... argument does not escape
./generic_collections.go:129:72: float64(c) escapes to heap
./generic_collections.go:35:7: &tnode[go.shape.string,go.shape.int]{...} escapes to heap
./generic_collections.go:47:43: append escapes to heap
./generic_collections.go:54:5: (*Stack[go.shape.int32]).Pop ignoring self-assignment in *s = (*s)[:len(*s) - 1]
./generic_collections.go:63:11: make(Set[go.shape.int]) escapes to heap
./generic_collections.go:239:47: s does not escape
./generic_collections.go:240:46: a does not escape
./generic_collections.go:240:81: a + fmt.Sprint(... argument...) escapes to heap
./generic_collections.go:240:93: ... argument does not escape
./generic_collections.go:240:94: i escapes to heap
./generic_collections.go:90:14: append escapes to heap
./generic_collections.go:134:17: append does not escape
./generic_collections.go:140:13: any(x) does not escape
./generic_collections.go:150:20: ... argument does not escape
./generic_collections.go:150:27: x escapes to heap
./generic_collections.go:140:13: any(x) does not escape
./generic_collections.go:150:20: ... argument does not escape
./generic_collections.go:150:27: x escapes to heap
./generic_collections.go:140:13: any(x) does not escape
./generic_collections.go:150:20: ... argument does not escape
./generic_collections.go:150:27: x escapes to heap
./generic_collections.go:140:13: any(x) does not escape
./generic_collections.go:150:20: ... argument does not escape
./generic_collections.go:150:27: x escapes to heap
./generic_collections.go:140:13: any(x) does not escape
./generic_collections.go:150:20: ... argument does not escape
./generic_collections.go:150:27: x escapes to heap
./generic_collections.go:150:20: ... argument does not escape
./generic_collections.go:155:17: moved to heap: x
./generic_collections.go:155:17: moved to heap: x
./generic_collections.go:165:9: &Cache[go.shape.string,go.shape.int]{...} escapes to heap
./generic_collections.go:165:29: map[go.shape.string]go.shape.int{} escapes to heap
./generic_collections.go:247:21: k does not escape
./generic_collections.go:251:12: ... argument does not escape
./generic_collections.go:251:13: "load " escapes to heap
./generic_collections.go:265:63: ... argument does not escape
./generic_collections.go:265:66: i * 2 escapes to heap
./generic_collections.go:207:72: func literal escapes to heap
./generic_collections.go:266:42: s does not escape
./generic_collections.go:47:43: append escapes to heap
./generic_collections.go:54:5: (*Stack[go.shape.int]).Pop ignoring self-assignment in *s = (*s)[:len(*s) - 1]
./generic_collections.go:211:54: ... argument does not escape
./generic_collections.go:211:61: n * go.shape.int(3) / go.shape.int(2) escapes to heap
./generic_collections.go:211:54: ... argument does not escape
./generic_collections.go:211:61: n * go.shape.float64(3) / go.shape.float64(2) escapes to heap
./generic_collections.go:211:54: ... argument does not escape
./generic_collections.go:211:61: n * go.shape.uint8(3) / go.shape.uint8(2) escapes to heap
./generic_collections.go:276:28: ... argument does not escape
./generic_collections.go:276:29: "recovered:" escapes to heap
./generic_collections.go:35:7: &tnode[go.shape.int,go.shape.int]{...} escapes to heap
./generic_collections.go:218:6: leaking param: k
./generic_collections.go:218:2: func literal does not escape
./generic_collections.go:219:12: ... argument does not escape
./generic_collections.go:219:13: k escapes to heap
./generic_collections.go:219:16: ":" escapes to heap
./generic_collections.go:219:21: v escapes to heap
./generic_collections.go:219:24: " " escapes to heap
./generic_collections.go:224:13: ... argument does not escape
./generic_collections.go:224:15: t.size escapes to heap
./generic_collections.go:232:15: ... argument does not escape
./generic_collections.go:235:12: ... argument does not escape
./generic_collections.go:235:19: string(r) escapes to heap
./generic_collections.go:235:20: string(r) escapes to heap
./generic_collections.go:237:14: ... argument does not escape
./generic_collections.go:238:13: ... argument does not escape
./generic_collections.go:238:17: len(set) escapes to heap
./generic_collections.go:238:31: Set[go.shape.int].Has(set, &.dict.Set[int], 4) escapes to heap
./generic_collections.go:238:43: Set[go.shape.int].Has(set, &.dict.Set[int], 9) escapes to heap
./generic_collections.go:239:13: ... argument does not escape
./generic_collections.go:239:19: SumBy[go.shape.string,go.shape.int](&.dict.SumBy[string,int], []string{...}, func literal) escapes to heap
./generic_collections.go:239:28: []string{...} does not escape
./generic_collections.go:239:42: func literal does not escape
./generic_collections.go:239:86: SumBy[go.shape.int,go.shape.float64](&.dict.SumBy[int,float64], Ints{...}, func literal) escapes to heap
./generic_collections.go:239:91: Ints{...} does not escape
./generic_collections.go:239:99: func literal does not escape
./generic_collections.go:240:13: ... argument does not escape
./generic_collections.go:240:20: Reduce[go.shape.int,go.shape.string](&.dict.Reduce[int,string], []int{...}, "", func literal) escapes to heap
./generic_collections.go:240:26: []int{...} does not escape
./generic_collections.go:240:41: func literal does not escape
./generic_collections.go:241:12: ... argument does not escape
./generic_collections.go:241:30: Filter[go.shape.[]int,go.shape.int](&.dict.Filter[main.Ints,int], Ints{...}, func literal) escapes to heap
./generic_collections.go:241:35: Ints{...} does not escape
./generic_collections.go:241:49: func literal does not escape
./generic_collections.go:241:94: Filter[go.shape.[]int,go.shape.int](&.dict.Filter[main.Ints,int], Ints{...}, func literal) escapes to heap
./generic_collections.go:241:99: Ints{...} does not escape
./generic_collections.go:241:113: func literal does not escape
./generic_collections.go:242:13: ... argument does not escape
./generic_collections.go:242:24: Opt[go.shape.int].Or(Some[go.shape.int](&.dict.Some[int], 3), &.dict.Opt[int], 4) escapes to heap
./generic_collections.go:242:46: Opt[go.shape.string].Or(None[go.shape.string](&.dict.None[string]), &.dict.Opt[string], "none") escapes to heap
./generic_collections.go:242:60: Some[go.shape.struct { main.v int; main.ok bool }](&.dict.Some[main.Opt[int]], Some[go.shape.int](&.dict.Some[int], 1)) escapes to heap
./generic_collections.go:243:13: ... argument does not escape
./generic_collections.go:243:21: Largest[go.shape.struct { main.s float64 }](&.dict.Largest[main.Sq], ... argument...) escapes to heap
./generic_collections.go:243:21: ... argument does not escape
./generic_collections.go:244:13: ... argument does not escape
./generic_collections.go:244:18: Join[go.shape.float64](&.dict.Join[main.Celsius], []Celsius{...}) escapes to heap
./generic_collections.go:244:28: []Celsius{...} does not escape
./generic_collections.go:245:13: ... argument does not escape
./generic_collections.go:245:18: kind[go.shape.int](&.dict.kind[int], 1) escapes to heap
./generic_collections.go:245:27: kind[go.shape.string](&.dict.kind[string], "x") escapes to heap
./generic_collections.go:245:38: kind[go.shape.float64](&.dict.kind[float64], 2.5) escapes to heap
./generic_collections.go:245:49: kind[go.shape.[]int](&.dict.kind[[]int], []int{...}) escapes to heap
./generic_collections.go:245:55: []int{...} escapes to heap
./generic_collections.go:245:65: kind[go.shape.struct { main.v int; main.ok bool }](&.dict.kind[main.Opt[int]], Some[go.shape.int](&.dict.Some[int], 1)) escapes to heap
./generic_collections.go:245:85: kind[go.shape.interface {}](&.dict.kind[interface {}], nil) escapes to heap
./generic_collections.go:246:13: ... argument does not escape
./generic_collections.go:246:23: Conv[go.shape.int,go.shape.float64](&.dict.Conv[int,float64], 3.99) escapes to heap
./generic_collections.go:246:42: Conv[go.shape.uint8,go.shape.int](&.dict.Conv[uint8,int], 300) escapes to heap
./generic_collections.go:246:62: Conv[go.shape.float64,go.shape.int](&.dict.Conv[float64,int], 7) escapes to heap
./generic_collections.go:246:67: *Ptr[go.shape.int](&.dict.Ptr[int], 5) escapes to heap
./generic_collections.go:246:76: *Ptr[go.shape.string](&.dict.Ptr[string], "x") escapes to heap
./generic_collections.go:247:16: func literal escapes to heap
./generic_collections.go:254:13: ... argument does not escape
./generic_collections.go:254:13: .autotmp_13 escapes to heap
./generic_collections.go:255:13: ... argument does not escape
./generic_collections.go:255:13: .autotmp_15 escapes to heap
./generic_collections.go:256:13: ... argument does not escape
./generic_collections.go:256:13: .autotmp_17 escapes to heap
./generic_collections.go:257:25: byKey[int,string]{...} escapes to heap
./generic_collections.go:258:12: b escapes to heap
./generic_collections.go:259:12: ... argument does not escape
./generic_collections.go:259:28: b escapes to heap
./generic_collections.go:259:31: b escapes to heap
./generic_collections.go:259:34: b escapes to heap
./generic_collections.go:262:21: &Base[int]{...} escapes to heap
./generic_collections.go:264:13: ... argument does not escape
./generic_collections.go:264:19: Base[go.shape.string].Get(d.Base, &.dict.Base[string]) escapes to heap
./generic_collections.go:264:36: fetch[go.shape.string](&.dict.fetch[string], d) escapes to heap
./generic_collections.go:264:37: d escapes to heap
./generic_collections.go:264:51: fetch[go.shape.int](&.dict.fetch[int], g) escapes to heap
./generic_collections.go:264:52: g escapes to heap
./generic_collections.go:264:56: d escapes to heap
./generic_collections.go:264:67: g.extra == nil escapes to heap
./generic_collections.go:265:25: func literal escapes to heap
./generic_collections.go:266:13: ... argument does not escape
./generic_collections.go:266:21: Func[go.shape.int,go.shape.string].Apply(f, &.dict.Func[int,string], 4) escapes to heap
./generic_collections.go:266:74: .autotmp_23(1234) escapes to heap
./generic_collections.go:266:37: func literal escapes to heap
./generic_collections.go:267:12: ... argument does not escape
./generic_collections.go:267:33: t escapes to heap
./generic_collections.go:267:39: d escapes to heap
./generic_collections.go:271:11: si.Pop does not escape
./generic_collections.go:272:13: ... argument does not escape
./generic_collections.go:272:13: .autotmp_27 escapes to heap
./generic_collections.go:273:13: ... argument does not escape
./generic_collections.go:273:20: cmp.Or[go.shape.string](&cmp..dict.Or[string], ... argument...) escapes to heap
./generic_collections.go:273:20: ... argument does not escape
./generic_collections.go:273:44: cmp.Less[go.shape.int](&cmp..dict.Less[int], 1, 2) escapes to heap
./generic_collections.go:273:63: cmp.Compare[go.shape.string](&cmp..dict.Compare[string], "b", "a") escapes to heap
./generic_collections.go:274:13: ... argument does not escape
./generic_collections.go:274:19: shift[go.shape.int](&.dict.shift[int], 7) escapes to heap
./generic_collections.go:274:29: shift[go.shape.float64](&.dict.shift[float64], 7) escapes to heap
./generic_collections.go:274:41: shift[go.shape.uint8](&.dict.shift[uint8], Conv[go.shape.uint8,go.shape.int](&.dict.Conv[uint8,int], 100)) escapes to heap
./generic_collections.go:275:13: ... argument does not escape
./generic_collections.go:275:17: Celsius(2) escapes to heap
./generic_collections.go:275:37: "b" escapes to heap
./generic_collections.go:276:8: func literal does not escape
./generic_collections.go:185:55: byKey[go.shape.int,go.shape.string].Swap ignoring self-assignment in b[i], b[j] = b[j], b[i]
./generic_collections.go:185:55: byKey[go.shape.int,go.shape.string].Swap ignoring self-assignment in b[i], b[j] = b[j], b[i]
