./generic_values_and_iterators.go:19:7: e does not escape
./generic_values_and_iterators.go:19:48: ... argument does not escape
./generic_values_and_iterators.go:19:49: "e1 " escapes to heap
./generic_values_and_iterators.go:19:57: e.n escapes to heap
./generic_values_and_iterators.go:21:37: moved to heap: n
./generic_values_and_iterators.go:22:2: moved to heap: #state1
./generic_values_and_iterators.go:22:2: func literal escapes to heap
./generic_values_and_iterators.go:28:9: func literal escapes to heap
./generic_values_and_iterators.go:58:9: leaking param: b
./generic_values_and_iterators.go:61:6: leaking param: f
./generic_values_and_iterators.go:47:2: moved to heap: n
./generic_values_and_iterators.go:52:6: moved to heap: p
./generic_values_and_iterators.go:58:2: moved to heap: #state1
./generic_values_and_iterators.go:61:2: moved to heap: #state2
./generic_values_and_iterators.go:40:19: ... argument does not escape
./generic_values_and_iterators.go:40:43: ... argument does not escape
./generic_values_and_iterators.go:40:61: &E1{...} escapes to heap
./generic_values_and_iterators.go:42:13: ... argument does not escape
./generic_values_and_iterators.go:42:17: ok escapes to heap
./generic_values_and_iterators.go:44:13: ... argument does not escape
./generic_values_and_iterators.go:44:14: ok escapes to heap
./generic_values_and_iterators.go:45:13: ... argument does not escape
./generic_values_and_iterators.go:45:28: slices.Collect[go.shape.string](&slices..dict.Collect[string], strings.SplitSeq("a,b,c", ",")) escapes to heap
./generic_values_and_iterators.go:45:67: count[go.shape.string](&.dict.count[string], strings.Lines("a\nb\n")) escapes to heap
./generic_values_and_iterators.go:46:12: ... argument does not escape
./generic_values_and_iterators.go:48:22: func literal escapes to heap
./generic_values_and_iterators.go:49:13: ... argument does not escape
./generic_values_and_iterators.go:49:15: f() escapes to heap
./generic_values_and_iterators.go:49:20: f() escapes to heap
./generic_values_and_iterators.go:50:23: func literal escapes to heap
./generic_values_and_iterators.go:51:13: ... argument does not escape
./generic_values_and_iterators.go:51:13: .autotmp_10 escapes to heap
./generic_values_and_iterators.go:53:13: ... argument does not escape
./generic_values_and_iterators.go:54:7: &T{...} escapes to heap
./generic_values_and_iterators.go:56:13: ... argument does not escape
./generic_values_and_iterators.go:56:30: (*atomic.Pointer[go.shape.struct { A int; B string }]).CompareAndSwap(p, &atomic..dict.Pointer[main.T], t, &T{...}) escapes to heap
./generic_values_and_iterators.go:56:34: &T{...} escapes to heap
./generic_values_and_iterators.go:56:47: *(*atomic.Pointer[go.shape.struct { A int; B string }]).Load(p, &atomic..dict.Pointer[main.T]) escapes to heap
./generic_values_and_iterators.go:57:13: ... argument does not escape
./generic_values_and_iterators.go:57:25: rand.N[go.shape.int](&rand..dict.N[int], 10) < 10 escapes to heap
./generic_values_and_iterators.go:57:51: rand.N[go.shape.int64](&rand..dict.N[time.Duration], time.Duration(1000000000)) < time.Duration(1000000000) escapes to heap
./generic_values_and_iterators.go:58:2: func literal escapes to heap
./generic_values_and_iterators.go:59:12: ... argument does not escape
./generic_values_and_iterators.go:59:13: a escapes to heap
./generic_values_and_iterators.go:59:16: b escapes to heap
./generic_values_and_iterators.go:59:19: " " escapes to heap
./generic_values_and_iterators.go:58:29: []int{...} escapes to heap
./generic_values_and_iterators.go:58:48: []string{...} escapes to heap
./generic_values_and_iterators.go:61:2: func literal escapes to heap
./generic_values_and_iterators.go:62:12: ... argument does not escape
./generic_values_and_iterators.go:62:14: f.Name escapes to heap
./generic_values_and_iterators.go:62:21: " " escapes to heap
./generic_values_and_iterators.go:61:33: T{} does not escape
