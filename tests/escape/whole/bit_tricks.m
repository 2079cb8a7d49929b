./bit_tricks.go:56:16: (*xorshift).next ignoring self-assignment in s.d, s.c, s.b = s.c, s.b, s.a
./bit_tricks.go:56:16: (*xorshift).next ignoring self-assignment in s.d, s.c, s.b = s.c, s.b, s.a
./bit_tricks.go:56:16: (*xorshift).next ignoring self-assignment in s.d, s.c, s.b = s.c, s.b, s.a
./bit_tricks.go:52:7: s does not escape
./bit_tricks.go:63:12: data does not escape
./bit_tricks.go:74:12: data does not escape
./bit_tricks.go:95:16: ([]byte)("---") does not escape
./bit_tricks.go:102:15: append does not escape
./bit_tricks.go:104:16: string(buf) escapes to heap
./bit_tricks.go:140:14: items does not escape
./bit_tricks.go:148:22: s + "}" escapes to heap
./bit_tricks.go:148:15: append escapes to heap
./bit_tricks.go:108:28: []uint64{...} does not escape
./bit_tricks.go:109:13: ... argument does not escape
./bit_tricks.go:109:29: x escapes to heap
./bit_tricks.go:109:40: popcount(x) escapes to heap
./bit_tricks.go:109:57: slowPopcount(x) escapes to heap
./bit_tricks.go:111:27: []uint8{...} does not escape
./bit_tricks.go:112:13: ... argument does not escape
./bit_tricks.go:112:32: b escapes to heap
./bit_tricks.go:112:43: reverse8(b) escapes to heap
./bit_tricks.go:114:12: ... argument does not escape
./bit_tricks.go:114:39: rotl32(uint32(305419896), 8) escapes to heap
./bit_tricks.go:114:62: rotl32(uint32(305419896), -4) escapes to heap
./bit_tricks.go:114:86: rotl32(uint32(1), 0) escapes to heap
./bit_tricks.go:115:13: ... argument does not escape
./bit_tricks.go:115:18: log2(uint32(0)) escapes to heap
./bit_tricks.go:115:27: log2(uint32(1)) escapes to heap
./bit_tricks.go:115:36: log2(uint32(1023)) escapes to heap
./bit_tricks.go:115:48: log2(uint32(2147483648)) escapes to heap
./bit_tricks.go:115:63: isPow2(64) escapes to heap
./bit_tricks.go:115:75: isPow2(65) escapes to heap
./bit_tricks.go:115:87: isPow2(0) escapes to heap
./bit_tricks.go:116:13: ... argument does not escape
./bit_tricks.go:116:17: abs(int32(-5)) escapes to heap
./bit_tricks.go:116:26: abs(int32(7)) escapes to heap
./bit_tricks.go:116:34: abs(int32(-2147483648)) escapes to heap
./bit_tricks.go:116:48: sign(int64(-9)) escapes to heap
./bit_tricks.go:116:58: sign(int64(0)) escapes to heap
./bit_tricks.go:116:67: sign(int64(4611686018427387904)) escapes to heap
./bit_tricks.go:118:12: ... argument does not escape
./bit_tricks.go:118:31: strconv.FormatUint(uint64(gray(i)), 2) escapes to heap
./bit_tricks.go:118:53: " " escapes to heap
./bit_tricks.go:123:12: ... argument does not escape
./bit_tricks.go:123:19: (*xorshift).next(s) escapes to heap
./bit_tricks.go:123:23: " " escapes to heap
./bit_tricks.go:126:12: ... argument does not escape
./bit_tricks.go:126:38: crc32("123456789") escapes to heap
./bit_tricks.go:126:58: crc32("") escapes to heap
./bit_tricks.go:126:69: adler(([]byte)("Wikipedia")) escapes to heap
./bit_tricks.go:126:77: ([]byte)("Wikipedia") does not escape
./bit_tricks.go:126:77: zero-copy string->[]byte conversion
./bit_tricks.go:128:13: ... argument does not escape
./bit_tricks.go:128:14: flags(5) escapes to heap
./bit_tricks.go:128:18: f | flags(16) escapes to heap
./bit_tricks.go:128:27: flags(7) escapes to heap
./bit_tricks.go:128:33: f &^ flags(1) escapes to heap
./bit_tricks.go:128:42: f ^ flags(7) escapes to heap
./bit_tricks.go:128:53: uint8(16) escapes to heap
./bit_tricks.go:128:68: flags(0) escapes to heap
./bit_tricks.go:133:12: ... argument does not escape
./bit_tricks.go:133:31: a escapes to heap
./bit_tricks.go:133:34: b escapes to heap
./bit_tricks.go:133:38: a & b escapes to heap
./bit_tricks.go:133:43: a &^ b escapes to heap
./bit_tricks.go:136:13: ... argument does not escape
./bit_tricks.go:136:16: u8 << uint(1) escapes to heap
./bit_tricks.go:136:23: u8 >> uint(1) escapes to heap
./bit_tricks.go:136:28: i8 escapes to heap
./bit_tricks.go:136:34: i8 >> uint(1) escapes to heap
./bit_tricks.go:136:41: i8 << uint(1) escapes to heap
./bit_tricks.go:136:46: ^u8 escapes to heap
./bit_tricks.go:136:51: ^i8 escapes to heap
./bit_tricks.go:136:56: -i8 escapes to heap
./bit_tricks.go:136:68: u8 & uint8(240) | uint8(10) escapes to heap
./bit_tricks.go:137:13: ... argument does not escape
./bit_tricks.go:137:21: subsets([]string{...}) escapes to heap
./bit_tricks.go:137:30: []string{...} does not escape
