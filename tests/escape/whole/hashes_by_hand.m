./hashes_by_hand.go:36:11: func literal does not escape
./hashes_by_hand.go:45:32: &sha256{...} escapes to heap
./hashes_by_hand.go:57:7: s does not escape
./hashes_by_hand.go:64:9: func literal does not escape
./hashes_by_hand.go:52:9: (*sha256).Write ignoring self-assignment in s.buf = s.buf[64:]
./hashes_by_hand.go:47:7: leaking param content: s
./hashes_by_hand.go:47:24: p does not escape
./hashes_by_hand.go:49:16: append escapes to heap
./hashes_by_hand.go:85:7: leaking param: s
./hashes_by_hand.go:87:16: append escapes to heap
./hashes_by_hand.go:88:16: []byte{...} does not escape
./hashes_by_hand.go:90:17: []byte{...} does not escape
./hashes_by_hand.go:93:17: []byte{...} does not escape
./hashes_by_hand.go:103:13: leaking param: s
./hashes_by_hand.go:105:12: ... argument does not escape
./hashes_by_hand.go:105:16: s escapes to heap
./hashes_by_hand.go:109:10: data does not escape
./hashes_by_hand.go:120:12: s does not escape
./hashes_by_hand.go:128:11: s does not escape
./hashes_by_hand.go:130:27: ([]byte)(s) does not escape
./hashes_by_hand.go:130:27: zero-copy string->[]byte conversion
./hashes_by_hand.go:136:12: s does not escape
./hashes_by_hand.go:138:27: ([]byte)(s) does not escape
./hashes_by_hand.go:138:27: zero-copy string->[]byte conversion
./hashes_by_hand.go:152:7: leaking param: b
./hashes_by_hand.go:153:27: ... argument does not escape
./hashes_by_hand.go:153:44: b.index escapes to heap
./hashes_by_hand.go:153:53: b.data escapes to heap
./hashes_by_hand.go:153:61: b.prev escapes to heap
./hashes_by_hand.go:153:69: b.nonce escapes to heap
./hashes_by_hand.go:164:2: moved to heap: first
./hashes_by_hand.go:202:6: moved to heap: h
./hashes_by_hand.go:157:28: []string{...} does not escape
./hashes_by_hand.go:157:98: string(make([]byte, 119)) escapes to heap
./hashes_by_hand.go:157:98: make([]byte, 119) does not escape
./hashes_by_hand.go:158:13: ... argument does not escape
./hashes_by_hand.go:158:28: sum256(s) escapes to heap
./hashes_by_hand.go:162:14: ... argument does not escape
./hashes_by_hand.go:162:25: i escapes to heap
./hashes_by_hand.go:166:12: ... argument does not escape
./hashes_by_hand.go:166:29: first[:8] escapes to heap
./hashes_by_hand.go:166:41: first == sha256.Sum(d) escapes to heap
./hashes_by_hand.go:167:28: []string{...} does not escape
./hashes_by_hand.go:169:18: ([]byte)(s) escapes to heap
./hashes_by_hand.go:171:20: ([]byte)(s) escapes to heap
./hashes_by_hand.go:172:13: ... argument does not escape
./hashes_by_hand.go:172:54: crc(([]byte)(s)) escapes to heap
./hashes_by_hand.go:172:62: ([]byte)(s) does not escape
./hashes_by_hand.go:172:62: zero-copy string->[]byte conversion
./hashes_by_hand.go:172:82: crc(([]byte)(s)) == crc32.ChecksumIEEE(([]byte)(s)) escapes to heap
./hashes_by_hand.go:172:78: ([]byte)(s) does not escape
./hashes_by_hand.go:172:78: zero-copy string->[]byte conversion
./hashes_by_hand.go:172:111: ([]byte)(s) escapes to heap
./hashes_by_hand.go:172:121: fnv1a(s) escapes to heap
./hashes_by_hand.go:172:135: fnv1a(s) == f.Sum32() escapes to heap
./hashes_by_hand.go:172:158: f64.Sum64() escapes to heap
./hashes_by_hand.go:172:166: djb2(s) escapes to heap
./hashes_by_hand.go:172:176: adler(s) escapes to heap
./hashes_by_hand.go:175:12: ... argument does not escape
./hashes_by_hand.go:175:37: crc32.Checksum(([]byte)("123456789"), table) escapes to heap
./hashes_by_hand.go:175:45: ([]byte)("123456789") escapes to heap
./hashes_by_hand.go:177:18: []block{...} does not escape
./hashes_by_hand.go:178:31: []string{...} does not escape
./hashes_by_hand.go:183:17: append does not escape
./hashes_by_hand.go:185:11: func literal does not escape
./hashes_by_hand.go:188:22: ... argument does not escape
./hashes_by_hand.go:188:23: "broken at " escapes to heap
./hashes_by_hand.go:188:37: i escapes to heap
./hashes_by_hand.go:193:13: ... argument does not escape
./hashes_by_hand.go:193:19: valid() escapes to heap
./hashes_by_hand.go:193:31: chain[1].nonce escapes to heap
./hashes_by_hand.go:193:47: chain[2].nonce escapes to heap
./hashes_by_hand.go:195:13: ... argument does not escape
./hashes_by_hand.go:195:19: valid() escapes to heap
./hashes_by_hand.go:197:31: map[[32]byte]string{} does not escape
./hashes_by_hand.go:198:28: []string{...} does not escape
./hashes_by_hand.go:203:36: ... argument does not escape
./hashes_by_hand.go:203:48: w escapes to heap
./hashes_by_hand.go:203:52: h[0:2] escapes to heap
./hashes_by_hand.go:203:17: append escapes to heap
./hashes_by_hand.go:206:13: ... argument does not escape
./hashes_by_hand.go:206:14: names escapes to heap
./hashes_by_hand.go:206:24: len(byHash) escapes to heap
