./scanner_splits.go:16:19: leaking param: data to result token level=0
./scanner_splits.go:49:6: (*slowReader).Read ignoring self-assignment in r.s = r.s[k:]
./scanner_splits.go:44:7: r does not escape
./scanner_splits.go:44:27: p does not escape
./scanner_splits.go:58:7: leaking param: f
./scanner_splits.go:58:23: leaking param: p
./scanner_splits.go:66:14: leaking param: r
./scanner_splits.go:67:24: map[string]string{} escapes to heap
./scanner_splits.go:73:24: ... argument does not escape
./scanner_splits.go:73:50: (*bufio.Scanner).Text(sc) escapes to heap
./scanner_splits.go:85:7: leaking param content: m
./scanner_splits.go:94:26: ... argument does not escape
./scanner_splits.go:94:41: m.line escapes to heap
./scanner_splits.go:94:49: i + 1 escapes to heap
./scanner_splits.go:96:16: append escapes to heap
./scanner_splits.go:148:6: moved to heap: buf
./scanner_splits.go:166:6: moved to heap: name
./scanner_splits.go:167:6: moved to heap: age
./scanner_splits.go:168:6: moved to heap: ratio
./scanner_splits.go:103:41: []bufio.SplitFunc{...} does not escape
./scanner_splits.go:104:26: &slowReader{...} escapes to heap
./scanner_splits.go:108:17: append escapes to heap
./scanner_splits.go:113:13: ... argument does not escape
./scanner_splits.go:113:28: i escapes to heap
./scanner_splits.go:113:31: toks escapes to heap
./scanner_splits.go:115:28: []string{...} does not escape
./scanner_splits.go:116:21: &slowReader{...} escapes to heap
./scanner_splits.go:117:14: ... argument does not escape
./scanner_splits.go:119:27: failing{...} escapes to heap
./scanner_splits.go:120:13: ... argument does not escape
./scanner_splits.go:120:26: err == errDisk escapes to heap
./scanner_splits.go:123:16: make([]byte, 0, 16) escapes to heap
./scanner_splits.go:124:13: ... argument does not escape
./scanner_splits.go:124:21: (*bufio.Scanner).Scan(sc) escapes to heap
./scanner_splits.go:124:44: errors.Is((*bufio.Scanner).Err(sc), bufio.ErrTooLong) escapes to heap
./scanner_splits.go:126:8: &matrixReader{...} does not escape
./scanner_splits.go:132:14: ... argument does not escape
./scanner_splits.go:132:15: row escapes to heap
./scanner_splits.go:140:12: ... argument does not escape
./scanner_splits.go:140:35: r escapes to heap
./scanner_splits.go:140:38: size escapes to heap
./scanner_splits.go:140:44: r2 escapes to heap
./scanner_splits.go:140:48: size2 escapes to heap
./scanner_splits.go:140:55: peek escapes to heap
./scanner_splits.go:140:72: (*bufio.Reader).Buffered(br) escapes to heap
./scanner_splits.go:144:12: ... argument does not escape
./scanner_splits.go:144:33: line escapes to heap
./scanner_splits.go:144:39: prefix escapes to heap
./scanner_splits.go:144:47: word escapes to heap
./scanner_splits.go:144:58: rest escapes to heap
./scanner_splits.go:146:13: ... argument does not escape
./scanner_splits.go:150:13: ... argument does not escape
./scanner_splits.go:150:25: 42 escapes to heap
./scanner_splits.go:151:13: ... argument does not escape
./scanner_splits.go:151:21: (*bytes.Buffer).Len(buf) escapes to heap
./scanner_splits.go:151:35: (*bufio.Writer).Buffered(w) escapes to heap
./scanner_splits.go:151:50: (*bufio.Writer).Available(w) escapes to heap
./scanner_splits.go:155:13: ... argument does not escape
./scanner_splits.go:155:24: (*bytes.Buffer).String(buf) escapes to heap
./scanner_splits.go:155:38: (*bufio.Writer).Buffered(w) escapes to heap
./scanner_splits.go:157:13: ... argument does not escape
./scanner_splits.go:157:24: (*bytes.Buffer).String(buf) escapes to heap
./scanner_splits.go:159:50: ... argument does not escape
./scanner_splits.go:160:13: make([]byte, 4) escapes to heap
./scanner_splits.go:162:13: ... argument does not escape
./scanner_splits.go:162:14: n escapes to heap
./scanner_splits.go:162:28: string(got) escapes to heap
./scanner_splits.go:162:29: string(got) escapes to heap
./scanner_splits.go:164:13: ... argument does not escape
./scanner_splits.go:164:14: n escapes to heap
./scanner_splits.go:164:31: errors.Is(err, io.ErrUnexpectedEOF) escapes to heap
./scanner_splits.go:164:69: (*bytes.Buffer).String(buf) escapes to heap
./scanner_splits.go:169:22: ... argument does not escape
./scanner_splits.go:170:13: ... argument does not escape
./scanner_splits.go:170:14: k escapes to heap
./scanner_splits.go:170:22: name escapes to heap
./scanner_splits.go:170:28: age escapes to heap
./scanner_splits.go:170:33: ratio escapes to heap
./scanner_splits.go:171:20: ... argument does not escape
./scanner_splits.go:172:13: ... argument does not escape
./scanner_splits.go:172:14: k escapes to heap
./scanner_splits.go:172:22: age escapes to heap
./scanner_splits.go:173:22: ... argument does not escape
./scanner_splits.go:174:13: ... argument does not escape
./scanner_splits.go:174:14: k escapes to heap
./scanner_splits.go:174:22: name escapes to heap
./scanner_splits.go:174:28: age escapes to heap
./scanner_splits.go:176:13: ... argument does not escape
./scanner_splits.go:176:21: (*bufio.Scanner).Scan(in) escapes to heap
