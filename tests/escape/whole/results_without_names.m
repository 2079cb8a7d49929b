./results_without_names.go:20:8: func literal does not escape
./results_without_names.go:21:8: 1 escapes to heap
./results_without_names.go:40:24: C((1.5 + -2i)) escapes to heap
./results_without_names.go:34:13: ... argument does not escape
./results_without_names.go:34:13: .autotmp_0 escapes to heap
./results_without_names.go:34:13: .autotmp_1 escapes to heap
./results_without_names.go:35:13: ... argument does not escape
./results_without_names.go:35:13: .autotmp_2 escapes to heap
./results_without_names.go:35:13: .autotmp_3 escapes to heap
./results_without_names.go:36:13: ... argument does not escape
./results_without_names.go:36:13: .autotmp_4 escapes to heap
./results_without_names.go:36:13: .autotmp_5 escapes to heap
./results_without_names.go:37:13: ... argument does not escape
./results_without_names.go:37:13: .autotmp_6 escapes to heap
./results_without_names.go:38:13: ... argument does not escape
./results_without_names.go:38:13: .autotmp_8 escapes to heap
./results_without_names.go:39:13: ... argument does not escape
./results_without_names.go:39:13: .autotmp_10 escapes to heap
./results_without_names.go:40:8: func literal does not escape
./results_without_names.go:41:10: (1 + 2i) escapes to heap
