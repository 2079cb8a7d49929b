./generic_functions_in_literals.go:15:11: fs does not escape
./generic_functions_in_literals.go:17:12: ... argument does not escape
./generic_functions_in_literals.go:17:14: f(4) escapes to heap
./generic_functions_in_literals.go:17:19: " " escapes to heap
./generic_functions_in_literals.go:6:61: x + x escapes to heap
./generic_functions_in_literals.go:24:13: ... argument does not escape
./generic_functions_in_literals.go:24:17: t.f("a") escapes to heap
./generic_functions_in_literals.go:24:27: t.g(2) escapes to heap
./generic_functions_in_literals.go:24:50: table{...}.g(3) escapes to heap
./generic_functions_in_literals.go:25:13: ... argument does not escape
./generic_functions_in_literals.go:25:31: []F{...}[2](5) escapes to heap
./generic_functions_in_literals.go:25:17: []F{...} does not escape
./generic_functions_in_literals.go:25:71: [1]func(string) string{...}[0]("b") escapes to heap
./generic_functions_in_literals.go:25:108: map[string]F{...}["d"](6) escapes to heap
./generic_functions_in_literals.go:25:90: map[string]F{...} does not escape
./generic_functions_in_literals.go:26:28: []*table{...} does not escape
./generic_functions_in_literals.go:26:29: &table{...} does not escape
./generic_functions_in_literals.go:26:42: &table{...} does not escape
./generic_functions_in_literals.go:27:14: ... argument does not escape
./generic_functions_in_literals.go:27:19: p.f == nil escapes to heap
./generic_functions_in_literals.go:27:31: p.g == nil escapes to heap
./generic_functions_in_literals.go:31:13: ... argument does not escape
./generic_functions_in_literals.go:31:19: .autotmp_3(7) escapes to heap
./generic_functions_in_literals.go:31:33: F(double[int])(8) escapes to heap
./generic_functions_in_literals.go:31:74: (func(map[int]bool, int) bool)(pick[int,bool])(map[int]bool{...}, 1) escapes to heap
./generic_functions_in_literals.go:31:87: map[int]bool{...} does not escape
./generic_functions_in_literals.go:34:7: ... argument does not escape
./generic_functions_in_literals.go:36:12: ... argument does not escape
./generic_functions_in_literals.go:36:55: []func(map[string]any, string) any{...} escapes to heap
./generic_functions_in_literals.go:36:55: []func(map[string]any, string) any{...} escapes to heap
