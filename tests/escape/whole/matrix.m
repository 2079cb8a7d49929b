./matrix.go:20:26: values does not escape
./matrix.go:21:7: &Matrix{...} escapes to heap
./matrix.go:21:31: make([]float64, rows * cols) escapes to heap
./matrix.go:35:7: m does not escape
./matrix.go:34:7: m does not escape
./matrix.go:36:7: leaking param: m to result ~r0 level=1
./matrix.go:38:7: m does not escape
./matrix.go:38:22: n does not escape
./matrix.go:40:25: ... argument does not escape
./matrix.go:40:62: m.rows escapes to heap
./matrix.go:40:70: m.cols escapes to heap
./matrix.go:40:78: n.rows escapes to heap
./matrix.go:40:86: n.cols escapes to heap
./matrix.go:54:7: m does not escape
./matrix.go:64:7: m does not escape
./matrix.go:72:7: m does not escape
./matrix.go:112:7: m does not escape
./matrix.go:120:30: ... argument does not escape
./matrix.go:120:41: x + 0 escapes to heap
./matrix.go:127:11: leaking param: m to result ~r0 level=0
./matrix.go:127:22: leaking param: err
./matrix.go:129:15: ... argument does not escape
./matrix.go:136:10: ... argument does not escape
./matrix.go:137:11: ... argument does not escape
./matrix.go:138:11: ... argument does not escape
./matrix.go:140:14: ... argument does not escape
./matrix.go:140:15: "error:" escapes to heap
./matrix.go:142:10: ... argument does not escape
./matrix.go:144:12: ... argument does not escape
./matrix.go:144:36: det escapes to heap
./matrix.go:154:13: ... argument does not escape
./matrix.go:154:14: "identity within 1e-12:" escapes to heap
./matrix.go:154:46: worst < 1e-12 escapes to heap
./matrix.go:155:17: ... argument does not escape
./matrix.go:156:13: ... argument does not escape
./matrix.go:165:13: ... argument does not escape
./matrix.go:165:14: fixed escapes to heap
./matrix.go:165:21: copied escapes to heap
./matrix.go:165:35: fixed == copied escapes to heap
