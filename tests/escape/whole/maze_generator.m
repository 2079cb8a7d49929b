./maze_generator.go:33:19: fmt.Sprint(... argument...) escapes to heap
./maze_generator.go:33:19: ... argument does not escape
./maze_generator.go:33:20: "no direction: " escapes to heap
./maze_generator.go:33:43: uint8(d) escapes to heap
./maze_generator.go:41:31: []string{...} does not escape
./maze_generator.go:43:18: append does not escape
./maze_generator.go:62:24: moved to heap: seed
./maze_generator.go:63:7: &maze{...} escapes to heap
./maze_generator.go:63:36: make([][]dir, h) escapes to heap
./maze_generator.go:65:20: make([]dir, w) escapes to heap
./maze_generator.go:67:10: func literal escapes to heap
./maze_generator.go:74:7: m does not escape
./maze_generator.go:75:7: leaking param: m to result ~r0 level=2
./maze_generator.go:77:7: m does not escape
./maze_generator.go:83:7: m does not escape
./maze_generator.go:85:21: cell{...} escapes to heap
./maze_generator.go:91:21: append does not escape
./maze_generator.go:100:24: cell.move(c, d) escapes to heap
./maze_generator.go:104:7: m does not escape
./maze_generator.go:105:22: map[cell]dir{...} does not escape
./maze_generator.go:107:18: from escapes to heap
./maze_generator.go:120:20: n escapes to heap
./maze_generator.go:124:22: map[cell]bool{...} escapes to heap
./maze_generator.go:132:7: m does not escape
./maze_generator.go:132:23: path does not escape
./maze_generator.go:133:16: make([][]byte, 2 * m.h + 1) does not escape
./maze_generator.go:135:34: []byte{...} does not escape
./maze_generator.go:144:27: []dir{...} does not escape
./maze_generator.go:158:26: string(bytes.Join(canvas, ([]byte)("\n"))) escapes to heap
./maze_generator.go:158:42: ([]byte)("\n") does not escape
./maze_generator.go:158:42: zero-copy string->[]byte conversion
./maze_generator.go:161:7: m does not escape
./maze_generator.go:162:14: make(map[dir]int) escapes to heap
./maze_generator.go:174:16: img does not escape
./maze_generator.go:175:14: make([][]byte, len(img)) does not escape
./maze_generator.go:177:20: ([]byte)(r) escapes to heap
./maze_generator.go:182:9: func literal does not escape
./maze_generator.go:194:13: make([]string, len(rows)) escapes to heap
./maze_generator.go:196:23: string(rows[i]) escapes to heap
./maze_generator.go:219:28: ... argument does not escape
./maze_generator.go:219:29: "recovered:" escapes to heap
./maze_generator.go:206:13: ... argument does not escape
./maze_generator.go:206:14: picture escapes to heap
./maze_generator.go:208:13: ... argument does not escape
./maze_generator.go:208:14: n escapes to heap
./maze_generator.go:208:20: len(path) escapes to heap
./maze_generator.go:208:28: ends escapes to heap
./maze_generator.go:209:13: ... argument does not escape
./maze_generator.go:209:17: dir(0) escapes to heap
./maze_generator.go:209:25: dir(15) escapes to heap
./maze_generator.go:209:36: dir(9) escapes to heap
./maze_generator.go:209:56: dir.opposite(dir(2)) escapes to heap
./maze_generator.go:212:13: ... argument does not escape
./maze_generator.go:212:14: count escapes to heap
./maze_generator.go:212:34: strings.Count(strings.Join(filled, ""), " ") escapes to heap
./maze_generator.go:213:36: []string{...} does not escape
./maze_generator.go:214:13: ... argument does not escape
./maze_generator.go:214:26: strings.Join(filled, "\n") escapes to heap
./maze_generator.go:214:42: count escapes to heap
./maze_generator.go:215:31: []string{...} does not escape
./maze_generator.go:216:81: strings.Repeat(".", 200) + "\n" escapes to heap
./maze_generator.go:218:13: ... argument does not escape
./maze_generator.go:218:14: count escapes to heap
./maze_generator.go:218:21: bigCount escapes to heap
./maze_generator.go:219:8: func literal does not escape
