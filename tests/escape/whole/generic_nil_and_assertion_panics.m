./generic_nil_and_assertion_panics.go:16:50: imprecise interface call
./generic_nil_and_assertion_panics.go:25:28: ... argument does not escape
./generic_nil_and_assertion_panics.go:24:10: f does not escape
./generic_nil_and_assertion_panics.go:25:8: func literal does not escape
./generic_nil_and_assertion_panics.go:31:26: ... argument does not escape
./generic_nil_and_assertion_panics.go:31:36: Call[go.shape.int](&.dict.Call[int], (*A[int])(nil)) escapes to heap
./generic_nil_and_assertion_panics.go:32:26: ... argument does not escape
./generic_nil_and_assertion_panics.go:32:37: CallC[go.shape.int,go.shape.*uint8](&.dict.CallC[int,*main.A[int]], (*A[int])(nil)) escapes to heap
./generic_nil_and_assertion_panics.go:33:26: ... argument does not escape
./generic_nil_and_assertion_panics.go:33:37: CallC[go.shape.int,go.shape.interface { F() int }](&.dict.CallC[int,main.I[int]], I[int](nil)) escapes to heap
./generic_nil_and_assertion_panics.go:34:26: ... argument does not escape
./generic_nil_and_assertion_panics.go:34:36: Call[go.shape.int](&.dict.Call[int], (*V[int])(nil)) escapes to heap
./generic_nil_and_assertion_panics.go:37:26: ... argument does not escape
./generic_nil_and_assertion_panics.go:37:26: .autotmp_0 escapes to heap
./generic_nil_and_assertion_panics.go:37:26: .autotmp_1 escapes to heap
./generic_nil_and_assertion_panics.go:23:43: I[go.shape.string](i).F escapes to heap
./generic_nil_and_assertion_panics.go:40:26: ... argument does not escape
./generic_nil_and_assertion_panics.go:40:57: MV[go.shape.string](&.dict.MV[string], (*A[string])(nil)) == nil escapes to heap
./generic_nil_and_assertion_panics.go:42:32: fmt.Sprintf("%T", ... argument...) escapes to heap
./generic_nil_and_assertion_panics.go:42:32: ... argument does not escape
./generic_nil_and_assertion_panics.go:42:48: A[main.V[int]]{} escapes to heap
./generic_nil_and_assertion_panics.go:45:49: ... argument does not escape
./generic_nil_and_assertion_panics.go:45:52: a == a escapes to heap
./generic_nil_and_assertion_panics.go:46:31: map[any]int{} does not escape
./generic_nil_and_assertion_panics.go:46:45: V[[]int]{} escapes to heap
./generic_nil_and_assertion_panics.go:47:26: ... argument does not escape
./generic_nil_and_assertion_panics.go:47:37: any(V[int]{}) escapes to heap
./generic_nil_and_assertion_panics.go:48:26: ... argument does not escape
./generic_nil_and_assertion_panics.go:48:37: any(A[int]{}) escapes to heap
./generic_nil_and_assertion_panics.go:49:36: V[int]{} escapes to heap
./generic_nil_and_assertion_panics.go:49:51: ... argument does not escape
./generic_nil_and_assertion_panics.go:30:6: func literal does not escape
./generic_nil_and_assertion_panics.go:31:6: func literal does not escape
./generic_nil_and_assertion_panics.go:32:6: func literal does not escape
./generic_nil_and_assertion_panics.go:33:6: func literal does not escape
./generic_nil_and_assertion_panics.go:34:6: func literal does not escape
./generic_nil_and_assertion_panics.go:35:6: func literal does not escape
./generic_nil_and_assertion_panics.go:36:6: func literal does not escape
./generic_nil_and_assertion_panics.go:37:6: func literal does not escape
./generic_nil_and_assertion_panics.go:38:6: func literal does not escape
./generic_nil_and_assertion_panics.go:39:6: func literal does not escape
./generic_nil_and_assertion_panics.go:40:6: func literal does not escape
./generic_nil_and_assertion_panics.go:41:6: func literal does not escape
./generic_nil_and_assertion_panics.go:42:6: func literal does not escape
./generic_nil_and_assertion_panics.go:43:6: func literal does not escape
./generic_nil_and_assertion_panics.go:44:6: func literal does not escape
./generic_nil_and_assertion_panics.go:45:6: func literal does not escape
./generic_nil_and_assertion_panics.go:46:6: func literal does not escape
./generic_nil_and_assertion_panics.go:47:6: func literal does not escape
./generic_nil_and_assertion_panics.go:48:6: func literal does not escape
./generic_nil_and_assertion_panics.go:49:6: func literal does not escape
