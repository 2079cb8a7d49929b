./shortest_path.go:35:20: (*queue).push ignoring self-assignment in (*q)[p], (*q)[i] = (*q)[i], (*q)[p]
./shortest_path.go:35:20: (*queue).push ignoring self-assignment in (*q)[p], (*q)[i] = (*q)[i], (*q)[p]
./shortest_path.go:28:7: leaking param content: q
./shortest_path.go:29:13: append escapes to heap
./shortest_path.go:44:7: (*queue).pop ignoring self-assignment in h[0] = h[n]
./shortest_path.go:57:14: (*queue).pop ignoring self-assignment in h[i], h[c] = h[c], h[i]
./shortest_path.go:57:14: (*queue).pop ignoring self-assignment in h[i], h[c] = h[c], h[i]
./shortest_path.go:40:7: leaking param content: q
./shortest_path.go:69:11: leaking param: s
./shortest_path.go:82:7: g does not escape
./shortest_path.go:95:7: g does not escape
./shortest_path.go:96:14: make([][]int, len(g.rows)) does not escape
./shortest_path.go:97:14: make([][]point, len(g.rows)) does not escape
./shortest_path.go:99:17: make([]int, len(g.rows[r])) escapes to heap
./shortest_path.go:100:17: make([]point, len(g.rows[r])) escapes to heap
./shortest_path.go:105:7: &queue{...} does not escape
./shortest_path.go:105:13: queue{...} escapes to heap
./shortest_path.go:115:18: append escapes to heap
./shortest_path.go:136:7: g does not escape
./shortest_path.go:136:21: path does not escape
./shortest_path.go:137:16: make([][]byte, len(g.rows)) does not escape
./shortest_path.go:139:22: ([]byte)(row) escapes to heap
./shortest_path.go:152:12: edges does not escape
./shortest_path.go:154:11: make([][]int, n) escapes to heap
./shortest_path.go:156:14: make([]int, n) escapes to heap
./shortest_path.go:179:13: ... argument does not escape
./shortest_path.go:179:14: cost escapes to heap
./shortest_path.go:179:23: len(path) escapes to heap
./shortest_path.go:179:31: visited escapes to heap
./shortest_path.go:180:11: ... argument does not escape
./shortest_path.go:180:18: (*grid).draw(g, path) escapes to heap
./shortest_path.go:183:13: ... argument does not escape
./shortest_path.go:183:14: cost escapes to heap
./shortest_path.go:183:25: path == nil escapes to heap
./shortest_path.go:184:36: [][3]int{...} does not escape
./shortest_path.go:185:14: ... argument does not escape
./shortest_path.go:185:15: row escapes to heap
