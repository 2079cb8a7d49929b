./method_values.go:6:7: c does not escape
./method_values.go:15:8: c.inc does not escape
./method_values.go:20:2: moved to heap: c
./method_values.go:21:10: c.inc escapes to heap
./method_values.go:26:10: c.get escapes to heap
./method_values.go:29:14: leaking param: g
./method_values.go:29:45: g.get escapes to heap
./method_values.go:36:10: f does not escape
./method_values.go:32:7: &counter{} does not escape
./method_values.go:33:14: c.inc does not escape
./method_values.go:46:59: counter{...} escapes to heap
./method_values.go:47:22: (&counter{...}).inc escapes to heap
./method_values.go:47:10: &counter{...} escapes to heap
