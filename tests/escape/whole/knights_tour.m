./knights_tour.go:12:53: ... argument does not escape
./knights_tour.go:12:65: 97 + s.file escapes to heap
./knights_tour.go:12:80: s.rank + 1 escapes to heap
./knights_tour.go:14:18: leaking param: s
./knights_tour.go:14:29: moved to heap: sq
./knights_tour.go:15:6: moved to heap: f
./knights_tour.go:16:24: ... argument does not escape
./knights_tour.go:17:24: ... argument does not escape
./knights_tour.go:17:42: s escapes to heap
./knights_tour.go:31:7: b does not escape
./knights_tour.go:35:7: b does not escape
./knights_tour.go:39:17: append escapes to heap
./knights_tour.go:47:7: b does not escape
./knights_tour.go:53:14: make(map[square]int, len(next)) does not escape
./knights_tour.go:57:19: next escapes to heap
./knights_tour.go:57:25: func literal does not escape
./knights_tour.go:67:7: b does not escape
./knights_tour.go:70:15: ... argument does not escape
./knights_tour.go:70:43: b.visited[square{...}] escapes to heap
./knights_tour.go:77:8: &board{...} does not escape
./knights_tour.go:77:35: map[square]int{...} does not escape
./knights_tour.go:78:29: map[square]square{} does not escape
./knights_tour.go:79:19: []square{...} does not escape
./knights_tour.go:84:20: []square{...} escapes to heap
./knights_tour.go:86:27: []square{...} escapes to heap
./knights_tour.go:86:18: append escapes to heap
./knights_tour.go:93:18: append does not escape
./knights_tour.go:100:8: &board{...} does not escape
./knights_tour.go:100:35: map[square]int{...} does not escape
./knights_tour.go:101:26: map[square]bool{...} does not escape
./knights_tour.go:103:26: map[square]bool{} escapes to heap
./knights_tour.go:121:14: pieces does not escape
./knights_tour.go:122:29: dirs does not escape
./knights_tour.go:122:11: func literal does not escape
./knights_tour.go:132:18: []square{...} does not escape
./knights_tour.go:133:20: []square{...} does not escape
./knights_tour.go:137:19: append does not escape
./knights_tour.go:153:31: []square{...} does not escape
./knights_tour.go:154:8: &board{...} does not escape
./knights_tour.go:154:51: map[square]int{} does not escape
./knights_tour.go:156:13: ... argument does not escape
./knights_tour.go:156:32: size.file escapes to heap
./knights_tour.go:156:43: size.rank escapes to heap
./knights_tour.go:156:50: ok escapes to heap
./knights_tour.go:169:14: ... argument does not escape
./knights_tour.go:169:15: p escapes to heap
./knights_tour.go:169:27: len(path) - 1 escapes to heap
./knights_tour.go:169:31: path escapes to heap
./knights_tour.go:171:13: ... argument does not escape
./knights_tour.go:171:22: shortest(3, 3, square{...}, square{...}) escapes to heap
./knights_tour.go:173:14: ... argument does not escape
./knights_tour.go:173:15: row escapes to heap
./knights_tour.go:175:12: ... argument does not escape
./knights_tour.go:175:31: attacks(map[square]rune{...}) escapes to heap
./knights_tour.go:175:47: map[square]rune{...} does not escape
./knights_tour.go:177:13: ... argument does not escape
