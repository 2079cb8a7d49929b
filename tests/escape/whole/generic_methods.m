./generic_methods.go:10:16: append escapes to heap
./generic_methods.go:21:58: ... argument does not escape
./generic_methods.go:21:59: i escapes to heap
./generic_methods.go:21:62: "!" escapes to heap
./generic_methods.go:17:39: ... argument does not escape
./generic_methods.go:17:51: x escapes to heap
./generic_methods.go:17:54: x escapes to heap
./generic_methods.go:17:39: ... argument does not escape
./generic_methods.go:17:51: x escapes to heap
./generic_methods.go:17:54: x escapes to heap
./generic_methods.go:20:19: []int{...} escapes to heap
./generic_methods.go:21:13: ... argument does not escape
./generic_methods.go:21:19: L[go.shape.int].Map[go.shape.string](l, &.dict.L[int].Map[string], func literal) escapes to heap
./generic_methods.go:21:20: func literal does not escape
./generic_methods.go:28:12: ... argument does not escape
./generic_methods.go:28:29: loc[int]{} escapes to heap
./generic_methods.go:29:12: ... argument does not escape
./generic_methods.go:29:24: l escapes to heap
./generic_methods.go:29:42: L[map[string]main.P]{} escapes to heap
