./generic_library.go:24:27: leaking param: a
./generic_library.go:24:30: leaking param: b
./generic_library.go:25:16: ... argument does not escape
./generic_library.go:28:33: a does not escape
./generic_library.go:28:36: b does not escape
./generic_library.go:45:27: k does not escape
./generic_library.go:62:48: a does not escape
./generic_library.go:62:51: b does not escape
./generic_library.go:63:28: ... argument does not escape
./generic_library.go:40:9: leaking param: v
./generic_library.go:40:2: moved to heap: #state1
./generic_library.go:18:13: []int{...} escapes to heap
./generic_library.go:20:13: ... argument does not escape
./generic_library.go:20:14: xs escapes to heap
./generic_library.go:20:33: slices.Contains[go.shape.[]int,go.shape.int](&slices..dict.Contains[[]int,int], xs, 8) escapes to heap
./generic_library.go:20:54: slices.Index[go.shape.[]int,go.shape.int](&slices..dict.Index[[]int,int], xs, 9) escapes to heap
./generic_library.go:20:73: slices.Max[go.shape.[]int,go.shape.int](&slices..dict.Max[[]int,int], xs) escapes to heap
./generic_library.go:20:89: slices.Min[go.shape.[]int,go.shape.int](&slices..dict.Min[[]int,int], xs) escapes to heap
./generic_library.go:21:13: ... argument does not escape
./generic_library.go:21:13: .autotmp_1 escapes to heap
./generic_library.go:21:13: .autotmp_2 escapes to heap
./generic_library.go:22:13: ... argument does not escape
./generic_library.go:22:13: .autotmp_3 escapes to heap
./generic_library.go:22:13: .autotmp_4 escapes to heap
./generic_library.go:23:11: []P{...} escapes to heap
./generic_library.go:24:22: func literal does not escape
./generic_library.go:27:13: ... argument does not escape
./generic_library.go:27:14: ps escapes to heap
./generic_library.go:28:28: func literal does not escape
./generic_library.go:29:13: ... argument does not escape
./generic_library.go:29:14: ps escapes to heap
./generic_library.go:30:21: map[string]int{...} escapes to heap
./generic_library.go:31:13: ... argument does not escape
./generic_library.go:31:27: slices.Sorted[go.shape.string](&slices..dict.Sorted[string], maps.Keys[go.shape.map[string]int,go.shape.string,go.shape.int](&maps..dict.Keys[map[string]int,string,int], m)) escapes to heap
./generic_library.go:31:57: slices.Collect[go.shape.int](&slices..dict.Collect[int], maps.Values[go.shape.map[int]int,go.shape.int,go.shape.int](&maps..dict.Values[map[int]int,int,int], map[int]int{...})) escapes to heap
./generic_library.go:31:81: map[int]int{...} escapes to heap
./generic_library.go:32:20: ... argument does not escape
./generic_library.go:33:13: ... argument does not escape
./generic_library.go:33:14: xs escapes to heap
./generic_library.go:33:31: slices.Delete[go.shape.[]int,go.shape.int](&slices..dict.Delete[[]int,int], slices.Clone[go.shape.[]int,go.shape.int](&slices..dict.Clone[[]int,int], xs), 0, 2) escapes to heap
./generic_library.go:33:71: slices.Compact[go.shape.[]int,go.shape.int](&slices..dict.Compact[[]int,int], []int{...}) escapes to heap
./generic_library.go:33:77: []int{...} escapes to heap
./generic_library.go:34:21: ... argument does not escape
./generic_library.go:36:13: ... argument does not escape
./generic_library.go:36:14: xs escapes to heap
./generic_library.go:36:30: slices.Equal[go.shape.[]int,go.shape.int](&slices..dict.Equal[[]int,int], xs, xs) escapes to heap
./generic_library.go:36:54: slices.Compare[go.shape.[]int,go.shape.int](&slices..dict.Compare[[]int,int], []int{...}, []int{...}) escapes to heap
./generic_library.go:36:60: []int{...} does not escape
./generic_library.go:36:73: []int{...} does not escape
./generic_library.go:37:53: []int{...} escapes to heap
./generic_library.go:38:12: ... argument does not escape
./generic_library.go:38:13: i escapes to heap
./generic_library.go:38:16: c escapes to heap
./generic_library.go:38:19: " " escapes to heap
./generic_library.go:40:2: func literal escapes to heap
./generic_library.go:41:12: ... argument does not escape
./generic_library.go:41:13: i escapes to heap
./generic_library.go:41:17: v.Name escapes to heap
./generic_library.go:41:24: " " escapes to heap
./generic_library.go:43:13: ... argument does not escape
./generic_library.go:43:27: slices.Repeat[go.shape.[]string,go.shape.string](&slices..dict.Repeat[[]string,string], []string{...}, 3) escapes to heap
./generic_library.go:43:36: []string{...} does not escape
./generic_library.go:43:60: slices.Concat[go.shape.[]int,go.shape.int](&slices..dict.Concat[[]int,int], ... argument...) escapes to heap
./generic_library.go:43:60: ... argument does not escape
./generic_library.go:43:66: []int{...} does not escape
./generic_library.go:43:76: []int{...} does not escape
./generic_library.go:45:22: func literal does not escape
./generic_library.go:46:13: ... argument does not escape
./generic_library.go:46:28: maps.Equal[go.shape.map[string]int,go.shape.map[string]int,go.shape.string,go.shape.int](&maps..dict.Equal[map[string]int,map[string]int,string,int], m, m2) escapes to heap
./generic_library.go:46:69: []string{...} escapes to heap
./generic_library.go:47:15: []string{...} escapes to heap
./generic_library.go:49:13: make([]int, 1000) escapes to heap
./generic_library.go:53:13: make([]int, len(big)) escapes to heap
./generic_library.go:57:13: idx escapes to heap
./generic_library.go:57:18: func literal does not escape
./generic_library.go:58:13: ... argument does not escape
./generic_library.go:58:14: s escapes to heap
./generic_library.go:58:20: idx[:30] escapes to heap
./generic_library.go:59:23: func literal does not escape
./generic_library.go:60:13: ... argument does not escape
./generic_library.go:60:17: idx[:30] escapes to heap
./generic_library.go:60:43: slices.IsSortedFunc[go.shape.[]int,go.shape.int](&slices..dict.IsSortedFunc[[]int,int], idx, func literal) escapes to heap
./generic_library.go:60:49: func literal does not escape
./generic_library.go:61:38: sort.IntSlice(big) escapes to heap
./generic_library.go:62:13: ... argument does not escape
./generic_library.go:62:17: big[:20] escapes to heap
./generic_library.go:62:38: slices.MinFunc[go.shape.[]main.P,go.shape.struct { Name string; Age int }](&slices..dict.MinFunc[[]main.P,main.P], ps, func literal) escapes to heap
./generic_library.go:62:43: func literal does not escape
./generic_library.go:63:8: func literal does not escape
./generic_library.go:64:18: []int{} does not escape
