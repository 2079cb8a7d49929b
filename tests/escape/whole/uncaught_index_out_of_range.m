./uncaught_index_out_of_range.go:5:11: leaking param: s to result ~r0 level=1
./uncaught_index_out_of_range.go:8:13: ... argument does not escape
./uncaught_index_out_of_range.go:8:14: "before" escapes to heap
./uncaught_index_out_of_range.go:9:13: ... argument does not escape
./uncaught_index_out_of_range.go:9:18: pick([]string{...}, 5) escapes to heap
./uncaught_index_out_of_range.go:9:27: []string{...} does not escape
