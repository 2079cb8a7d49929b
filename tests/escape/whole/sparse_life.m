./sparse_life.go:13:16: leaking param: s
./sparse_life.go:25:24: ... argument does not escape
./sparse_life.go:25:44: s escapes to heap
./sparse_life.go:25:47: c escapes to heap
./sparse_life.go:31:12: rows does not escape
./sparse_life.go:32:12: World{} escapes to heap
./sparse_life.go:43:7: w does not escape
./sparse_life.go:44:20: make(map[Cell]int, len(w) * 4) does not escape
./sparse_life.go:54:15: World{} escapes to heap
./sparse_life.go:66:7: w does not escape
./sparse_life.go:79:7: w does not escape
./sparse_life.go:102:7: w does not escape
./sparse_life.go:104:15: make([]string, 0, len(w)) does not escape
./sparse_life.go:106:36: ... argument does not escape
./sparse_life.go:106:49: c.X - lo.X escapes to heap
./sparse_life.go:106:59: c.Y - lo.Y escapes to heap
./sparse_life.go:106:17: append does not escape
./sparse_life.go:112:15: w does not escape
./sparse_life.go:117:25: map[string]when{} does not escape
./sparse_life.go:120:21: ... argument does not escape
./sparse_life.go:120:22: "dies at " escapes to heap
./sparse_life.go:120:34: i escapes to heap
./sparse_life.go:128:23: ... argument does not escape
./sparse_life.go:128:69: period escapes to heap
./sparse_life.go:128:81: lo.X - old.lo.X escapes to heap
./sparse_life.go:128:96: lo.Y - old.lo.Y escapes to heap
./sparse_life.go:128:110: old.step escapes to heap
./sparse_life.go:130:22: ... argument does not escape
./sparse_life.go:130:23: "still after " escapes to heap
./sparse_life.go:130:42: old.step escapes to heap
./sparse_life.go:132:22: ... argument does not escape
./sparse_life.go:132:45: period escapes to heap
./sparse_life.go:132:56: old.step escapes to heap
./sparse_life.go:137:19: ... argument does not escape
./sparse_life.go:137:20: "alive with " escapes to heap
./sparse_life.go:137:38: len(w) escapes to heap
./sparse_life.go:146:23: map[Cell]bool{} escapes to heap
./sparse_life.go:164:21: map[int]bool{...} does not escape
./sparse_life.go:166:15: make([]byte, width) does not escape
./sparse_life.go:167:23: map[int]bool{} escapes to heap
./sparse_life.go:175:14: ... argument does not escape
./sparse_life.go:175:32: strings.TrimRight(string(line), " ") escapes to heap
./sparse_life.go:175:40: string(line) escapes to heap
./sparse_life.go:191:13: ... argument does not escape
./sparse_life.go:191:24: life != high escapes to heap
./sparse_life.go:195:3: []struct { name string; World }{...} does not escape
./sparse_life.go:196:18: ... argument does not escape
./sparse_life.go:196:50: ... argument does not escape
./sparse_life.go:196:76: ... argument does not escape
./sparse_life.go:196:116: ... argument does not escape
./sparse_life.go:197:17: ... argument does not escape
./sparse_life.go:197:77: ... argument does not escape
./sparse_life.go:197:118: ... argument does not escape
./sparse_life.go:198:24: ... argument does not escape
./sparse_life.go:201:13: ... argument does not escape
./sparse_life.go:201:44: p.name escapes to heap
./sparse_life.go:201:54: len(p.World) escapes to heap
./sparse_life.go:201:73: classify(p.World, life, 36) escapes to heap
./sparse_life.go:201:102: classify(p.World, high, 20) escapes to heap
./sparse_life.go:205:12: ... argument does not escape
./sparse_life.go:208:11: ... argument does not escape
./sparse_life.go:208:17: World{} escapes to heap
./sparse_life.go:210:13: ... argument does not escape
./sparse_life.go:210:17: len(black) escapes to heap
./sparse_life.go:210:26: a escapes to heap
./sparse_life.go:210:40: len(black) > 20 escapes to heap
