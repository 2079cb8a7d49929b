./texts_of_types.go:18:28: ... argument does not escape
./texts_of_types.go:17:10: f does not escape
./texts_of_types.go:18:8: func literal does not escape
./texts_of_types.go:22:17: E(1) escapes to heap
./texts_of_types.go:24:6: func literal does not escape
./texts_of_types.go:24:26: ... argument does not escape
./texts_of_types.go:25:6: func literal does not escape
./texts_of_types.go:25:26: ... argument does not escape
./texts_of_types.go:26:6: func literal does not escape
./texts_of_types.go:26:26: ... argument does not escape
./texts_of_types.go:27:6: func literal does not escape
./texts_of_types.go:27:26: ... argument does not escape
./texts_of_types.go:28:6: func literal does not escape
./texts_of_types.go:28:26: ... argument does not escape
./texts_of_types.go:29:6: func literal does not escape
./texts_of_types.go:29:26: ... argument does not escape
./texts_of_types.go:29:28: a.(struct { a int }) escapes to heap
./texts_of_types.go:30:6: func literal does not escape
./texts_of_types.go:30:26: ... argument does not escape
./texts_of_types.go:31:6: func literal does not escape
./texts_of_types.go:31:26: ... argument does not escape
./texts_of_types.go:32:12: ... argument does not escape
./texts_of_types.go:36:3: struct { e E; error; X int "t:\"1\"" }{} escapes to heap
