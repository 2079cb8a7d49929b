./checksums_and_codecs.go:11:15: src does not escape
./checksums_and_codecs.go:31:15: s does not escape
./checksums_and_codecs.go:33:25: ... argument does not escape
./checksums_and_codecs.go:33:58: len(s) escapes to heap
./checksums_and_codecs.go:38:29: ([]byte)(s[i:i + 4]) does not escape
./checksums_and_codecs.go:38:29: zero-copy string->[]byte conversion
./checksums_and_codecs.go:45:27: ... argument does not escape
./checksums_and_codecs.go:45:56: c escapes to heap
./checksums_and_codecs.go:45:60: i + j escapes to heap
./checksums_and_codecs.go:49:27: []byte{...} does not escape
./checksums_and_codecs.go:49:15: append escapes to heap
./checksums_and_codecs.go:54:11: data does not escape
./checksums_and_codecs.go:57:29: []byte{} does not escape
./checksums_and_codecs.go:57:22: append does not escape
./checksums_and_codecs.go:57:15: append does not escape
./checksums_and_codecs.go:59:16: append does not escape
./checksums_and_codecs.go:62:16: append does not escape
./checksums_and_codecs.go:64:10: func literal does not escape
./checksums_and_codecs.go:101:17: s does not escape
./checksums_and_codecs.go:103:18: []string{...} does not escape
./checksums_and_codecs.go:107:16: append does not escape
./checksums_and_codecs.go:110:19: string(word) does not escape
./checksums_and_codecs.go:115:33: ... argument does not escape
./checksums_and_codecs.go:115:42: cur escapes to heap
./checksums_and_codecs.go:115:48: s[i] escapes to heap
./checksums_and_codecs.go:115:16: append escapes to heap
./checksums_and_codecs.go:116:31: string(word) escapes to heap
./checksums_and_codecs.go:116:17: append does not escape
./checksums_and_codecs.go:123:31: ... argument does not escape
./checksums_and_codecs.go:123:32: cur escapes to heap
./checksums_and_codecs.go:123:15: append escapes to heap
./checksums_and_codecs.go:128:12: leaking param: s
./checksums_and_codecs.go:135:21: append does not escape
./checksums_and_codecs.go:138:17: append does not escape
./checksums_and_codecs.go:143:11: s does not escape
./checksums_and_codecs.go:158:28: []string{...} does not escape
./checksums_and_codecs.go:159:24: ([]byte)(s) does not escape
./checksums_and_codecs.go:159:24: zero-copy string->[]byte conversion
./checksums_and_codecs.go:161:13: ... argument does not escape
./checksums_and_codecs.go:161:31: s escapes to heap
./checksums_and_codecs.go:161:34: e escapes to heap
./checksums_and_codecs.go:161:47: string(d) == s escapes to heap
./checksums_and_codecs.go:161:44: string(d) does not escape
./checksums_and_codecs.go:163:28: []string{...} does not escape
./checksums_and_codecs.go:165:13: ... argument does not escape
./checksums_and_codecs.go:165:28: d escapes to heap
./checksums_and_codecs.go:165:45: errors.Is(err, errCorrupt) escapes to heap
./checksums_and_codecs.go:167:12: ... argument does not escape
./checksums_and_codecs.go:167:25: sha1(nil) escapes to heap
./checksums_and_codecs.go:168:12: ... argument does not escape
./checksums_and_codecs.go:168:25: sha1(([]byte)("abc")) escapes to heap
./checksums_and_codecs.go:168:33: ([]byte)("abc") does not escape
./checksums_and_codecs.go:169:12: ... argument does not escape
./checksums_and_codecs.go:169:25: sha1(([]byte)(strings.Repeat("The quick brown fox. ", 20))) escapes to heap
./checksums_and_codecs.go:169:47: ([]byte)(strings.Repeat("The quick brown fox. ", 20)) does not escape
./checksums_and_codecs.go:170:13: ... argument does not escape
./checksums_and_codecs.go:170:24: lzCompress("abababababcabcabcabc") escapes to heap
./checksums_and_codecs.go:171:13: ... argument does not escape
./checksums_and_codecs.go:171:19: morse("SOS hello, World") escapes to heap
./checksums_and_codecs.go:172:13: ... argument does not escape
./checksums_and_codecs.go:172:18: luhn("4539578763621486") escapes to heap
./checksums_and_codecs.go:172:44: luhn("4539578763621487") escapes to heap
./checksums_and_codecs.go:172:70: luhn("0") escapes to heap
./checksums_and_codecs.go:22:27: index bounds check elided
