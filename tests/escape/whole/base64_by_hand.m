./base64_by_hand.go:36:10: leaking param: alphabet
./base64_by_hand.go:37:7: &Encoding{...} escapes to heap
./base64_by_hand.go:39:24: "alphabet of " + fmt.Sprint(... argument...) escapes to heap
./base64_by_hand.go:39:24: "alphabet of " + fmt.Sprint(... argument...) escapes to heap
./base64_by_hand.go:39:36: ... argument does not escape
./base64_by_hand.go:39:40: len(alphabet) escapes to heap
./base64_by_hand.go:47:24: map[uint]int{...} does not escape
./base64_by_hand.go:32:17: "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + "0123456789"[2:8] escapes to heap
./base64_by_hand.go:22:57: ... argument does not escape
./base64_by_hand.go:22:58: "bad input at byte " escapes to heap
./base64_by_hand.go:22:85: int64(e) escapes to heap
./base64_by_hand.go:51:7: e does not escape
./base64_by_hand.go:51:27: src does not escape
./base64_by_hand.go:72:7: e does not escape
./base64_by_hand.go:72:27: s does not escape
./base64_by_hand.go:76:28: CorruptError(len(s)) escapes to heap
./base64_by_hand.go:78:39: string(rune(e.pad)) does not escape
./base64_by_hand.go:83:28: CorruptError(i) escapes to heap
./base64_by_hand.go:88:16: append escapes to heap
./base64_by_hand.go:93:25: ... argument does not escape
./base64_by_hand.go:93:46: acc escapes to heap
./base64_by_hand.go:105:7: leaking param content: l
./base64_by_hand.go:105:28: leaking param: p
./base64_by_hand.go:125:11: leaking param: w
./base64_by_hand.go:125:24: leaking param: data
./base64_by_hand.go:128:14: ... argument does not escape
./base64_by_hand.go:128:35: off escapes to heap
./base64_by_hand.go:128:51: fmt.Sprintf("% x", ... argument...) escapes to heap
./base64_by_hand.go:128:51: ... argument does not escape
./base64_by_hand.go:128:59: row escapes to heap
./base64_by_hand.go:133:18: []byte{...} escapes to heap
./base64_by_hand.go:135:15: ... argument does not escape
./base64_by_hand.go:135:19: "|" escapes to heap
./base64_by_hand.go:162:28: ... argument does not escape
./base64_by_hand.go:153:7: moved to heap: ce
./base64_by_hand.go:140:28: []string{...} does not escape
./base64_by_hand.go:141:32: []*Encoding{...} does not escape
./base64_by_hand.go:142:28: ([]byte)(s) does not escape
./base64_by_hand.go:142:28: zero-copy string->[]byte conversion
./base64_by_hand.go:144:14: ... argument does not escape
./base64_by_hand.go:144:22: text escapes to heap
./base64_by_hand.go:145:14: string(back) does not escape
./base64_by_hand.go:146:15: ... argument does not escape
./base64_by_hand.go:146:27: back escapes to heap
./base64_by_hand.go:151:30: []string{...} does not escape
./base64_by_hand.go:154:13: ... argument does not escape
./base64_by_hand.go:154:37: bad escapes to heap
./base64_by_hand.go:154:42: out escapes to heap
./base64_by_hand.go:154:61: errors.As(err, &ce) escapes to heap
./base64_by_hand.go:154:82: errors.Is(err, io.ErrUnexpectedEOF) escapes to heap
./base64_by_hand.go:154:110: ce escapes to heap
./base64_by_hand.go:156:31: ([]byte)(strings.Repeat("All work and no play. ", 6)) escapes to heap
./base64_by_hand.go:157:8: &lineWriter{...} escapes to heap
./base64_by_hand.go:159:13: ... argument does not escape
./base64_by_hand.go:159:14: "\n" escapes to heap
./base64_by_hand.go:159:20: n escapes to heap
./base64_by_hand.go:160:24: append escapes to heap
./base64_by_hand.go:161:12: ... argument does not escape
./base64_by_hand.go:161:38: "hi\n" escapes to heap
./base64_by_hand.go:161:52: ([]byte)("hi") escapes to heap
./base64_by_hand.go:161:53: ([]byte)("hi") escapes to heap
./base64_by_hand.go:161:60: "hi" escapes to heap
./base64_by_hand.go:161:66: "hi" escapes to heap
./base64_by_hand.go:161:78: ([]byte)("hi\x80") escapes to heap
./base64_by_hand.go:161:79: ([]byte)("hi\x80") escapes to heap
./base64_by_hand.go:161:96: ([]byte)("hi") escapes to heap
./base64_by_hand.go:161:97: ([]byte)("hi") escapes to heap
./base64_by_hand.go:162:8: func literal does not escape
./base64_by_hand.go:45:11: index bounds check elided
./base64_by_hand.go:81:16: index bounds check elided
