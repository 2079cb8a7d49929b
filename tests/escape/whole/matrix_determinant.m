./matrix_determinant.go:22:7: leaking param: e
./matrix_determinant.go:23:20: ... argument does not escape
./matrix_determinant.go:23:63: e.op escapes to heap
./matrix_determinant.go:23:71: e.a[0] escapes to heap
./matrix_determinant.go:23:79: e.a[1] escapes to heap
./matrix_determinant.go:23:87: e.b[0] escapes to heap
./matrix_determinant.go:23:95: e.b[1] escapes to heap
./matrix_determinant.go:26:26: values does not escape
./matrix_determinant.go:27:7: &Matrix{...} escapes to heap
./matrix_determinant.go:27:31: make([]float64, rows * cols) escapes to heap
./matrix_determinant.go:40:7: leaking param: m to result ~r0 level=1
./matrix_determinant.go:41:7: leaking param: m to result ~r0 level=1
./matrix_determinant.go:42:7: m does not escape
./matrix_determinant.go:43:7: m does not escape
./matrix_determinant.go:44:7: m does not escape
./matrix_determinant.go:44:24: o does not escape
./matrix_determinant.go:56:7: m does not escape
./matrix_determinant.go:56:22: o does not escape
./matrix_determinant.go:58:25: ShapeError{...} escapes to heap
./matrix_determinant.go:73:7: m does not escape
./matrix_determinant.go:84:7: m does not escape
./matrix_determinant.go:84:28: o does not escape
./matrix_determinant.go:99:31: []*Matrix{...} does not escape
./matrix_determinant.go:131:7: m does not escape
./matrix_determinant.go:133:32: ShapeError{...} escapes to heap
./matrix_determinant.go:138:7: m does not escape
./matrix_determinant.go:141:25: ... argument does not escape
./matrix_determinant.go:146:14: a does not escape
./matrix_determinant.go:154:45: []int{} escapes to heap
./matrix_determinant.go:154:39: append escapes to heap
./matrix_determinant.go:154:32: append escapes to heap
./matrix_determinant.go:154:18: append does not escape
./matrix_determinant.go:162:7: m does not escape
./matrix_determinant.go:169:6: moved to heap: b
./matrix_determinant.go:164:15: make([]string, len(m.data)) does not escape
./matrix_determinant.go:166:25: ... argument does not escape
./matrix_determinant.go:166:35: v + 0 escapes to heap
./matrix_determinant.go:171:14: ... argument does not escape
./matrix_determinant.go:171:31: width + 1 escapes to heap
./matrix_determinant.go:171:35: c escapes to heap
./matrix_determinant.go:179:12: m does not escape
./matrix_determinant.go:191:13: make([][]int, n) escapes to heap
./matrix_determinant.go:193:17: make([]int, m) escapes to heap
./matrix_determinant.go:222:6: moved to heap: se
./matrix_determinant.go:210:10: ... argument does not escape
./matrix_determinant.go:211:11: ... argument does not escape
./matrix_determinant.go:211:15: *(*Matrix).Transpose(a) escapes to heap
./matrix_determinant.go:213:12: ... argument does not escape
./matrix_determinant.go:213:26: d escapes to heap
./matrix_determinant.go:215:11: ... argument does not escape
./matrix_determinant.go:215:22: "\n" escapes to heap
./matrix_determinant.go:217:13: ... argument does not escape
./matrix_determinant.go:217:24: (*Matrix).Equal(prod, Identity(3)) escapes to heap
./matrix_determinant.go:217:49: (*Matrix).Equal(prod, New(2, 2, nil...)) escapes to heap
./matrix_determinant.go:218:14: ... argument does not escape
./matrix_determinant.go:219:13: ... argument does not escape
./matrix_determinant.go:219:28: errors.Is(err, ErrSingular) escapes to heap
./matrix_determinant.go:220:10: ... argument does not escape
./matrix_determinant.go:223:13: ... argument does not escape
./matrix_determinant.go:223:28: errors.As(err, &se) escapes to heap
./matrix_determinant.go:223:42: se.a escapes to heap
./matrix_determinant.go:223:49: se == ShapeError{...} escapes to heap
./matrix_determinant.go:225:13: ... argument does not escape
./matrix_determinant.go:225:14: x escapes to heap
./matrix_determinant.go:227:11: ... argument does not escape
./matrix_determinant.go:228:13: ... argument does not escape
./matrix_determinant.go:228:21: laplace([][]int{...}) escapes to heap
./matrix_determinant.go:228:29: [][]int{...} does not escape
./matrix_determinant.go:228:30: []int{...} does not escape
./matrix_determinant.go:228:44: []int{...} does not escape
./matrix_determinant.go:228:59: []int{...} does not escape
./matrix_determinant.go:228:73: []int{...} does not escape
./matrix_determinant.go:228:96: laplace([][]int{...}) escapes to heap
./matrix_determinant.go:228:104: [][]int{...} does not escape
./matrix_determinant.go:228:105: []int{...} does not escape
./matrix_determinant.go:229:18: ... argument does not escape
./matrix_determinant.go:230:12: ... argument does not escape
./matrix_determinant.go:230:23: *(*Matrix).at(fib, 0, 1) escapes to heap
./matrix_determinant.go:232:13: ... argument does not escape
./matrix_determinant.go:232:23: row escapes to heap
./matrix_determinant.go:235:14: append does not escape
./matrix_determinant.go:236:13: ... argument does not escape
./matrix_determinant.go:236:17: len(row) escapes to heap
./matrix_determinant.go:236:29: (*Matrix).Row(a, 1) escapes to heap
