./string_conversions.go:14:14: ([]byte)(s) does not escape
./string_conversions.go:15:14: ([]rune)(s) does not escape
./string_conversions.go:16:13: ... argument does not escape
./string_conversions.go:16:17: len(s) escapes to heap
./string_conversions.go:16:25: len(b) escapes to heap
./string_conversions.go:16:33: len(r) escapes to heap
./string_conversions.go:16:39: b[1] escapes to heap
./string_conversions.go:16:45: r[1] escapes to heap
./string_conversions.go:16:60: string(b) == s escapes to heap
./string_conversions.go:16:57: string(b) does not escape
./string_conversions.go:16:76: string(r) == s escapes to heap
./string_conversions.go:16:73: string(r) does not escape
./string_conversions.go:19:13: ... argument does not escape
./string_conversions.go:19:14: "héllo, 世界" escapes to heap
./string_conversions.go:19:23: string(b) escapes to heap
./string_conversions.go:19:24: string(b) escapes to heap
./string_conversions.go:19:34: string(r) escapes to heap
./string_conversions.go:19:35: string(r) escapes to heap
./string_conversions.go:21:13: ... argument does not escape
./string_conversions.go:21:23: string(n) + "d" escapes to heap
./string_conversions.go:21:23: string(n) + "d" escapes to heap
./string_conversions.go:21:40: Name(s[:3]) + n escapes to heap
./string_conversions.go:21:40: Name(s[:3]) + n escapes to heap
./string_conversions.go:21:47: len(Bytes(n)) escapes to heap
./string_conversions.go:21:54: Bytes(n) does not escape
./string_conversions.go:21:54: zero-copy string->[]byte conversion
./string_conversions.go:21:65: string(Bytes{...}) escapes to heap
./string_conversions.go:21:71: string(Bytes{...}) escapes to heap
./string_conversions.go:21:71: Bytes{...} does not escape
./string_conversions.go:21:90: string(Runes{...}) escapes to heap
./string_conversions.go:21:96: string(Runes{...}) escapes to heap
./string_conversions.go:21:96: Runes{...} does not escape
./string_conversions.go:21:117: Name(([]byte)("zz")) escapes to heap
./string_conversions.go:21:124: Name(([]byte)("zz")) escapes to heap
./string_conversions.go:21:125: ([]byte)("zz") does not escape
./string_conversions.go:21:125: zero-copy string->[]byte conversion
./string_conversions.go:24:12: ... argument does not escape
./string_conversions.go:24:13: i escapes to heap
./string_conversions.go:24:16: ":" escapes to heap
./string_conversions.go:24:21: c escapes to heap
./string_conversions.go:24:24: " " escapes to heap
./string_conversions.go:26:13: ... argument does not escape
./string_conversions.go:26:17: len(bad) escapes to heap
./string_conversions.go:26:27: len(([]rune)(bad)) escapes to heap
./string_conversions.go:26:35: ([]rune)(bad) does not escape
./string_conversions.go:26:48: ([]byte)(string(([]rune)(bad))) escapes to heap
./string_conversions.go:26:55: ([]byte)(string(([]rune)(bad))) escapes to heap
./string_conversions.go:26:62: string(([]rune)(bad)) does not escape
./string_conversions.go:26:63: ([]rune)(bad) does not escape
./string_conversions.go:27:12: ... argument does not escape
./string_conversions.go:27:31: "a\xffb\xc3(\xe4\xb8" escapes to heap
./string_conversions.go:27:36: "a\xffb\xc3(\xe4\xb8" escapes to heap
./string_conversions.go:27:41: "é\n" escapes to heap
./string_conversions.go:27:55: ([]byte)(bad) escapes to heap
./string_conversions.go:27:56: ([]byte)(bad) escapes to heap
./string_conversions.go:28:13: ... argument does not escape
./string_conversions.go:28:20: ([]byte)("") escapes to heap
./string_conversions.go:28:21: ([]byte)("") escapes to heap
./string_conversions.go:28:32: ([]rune)(nil) escapes to heap
./string_conversions.go:28:59: string(([]byte)(nil)) == "" escapes to heap
./string_conversions.go:28:52: string(([]byte)(nil)) does not escape
./string_conversions.go:28:72: ([]byte)("abc") escapes to heap
./string_conversions.go:28:73: ([]byte)("abc") escapes to heap
./string_conversions.go:28:87: []rune{...} escapes to heap
./string_conversions.go:28:88: []rune{...} escapes to heap
./string_conversions.go:29:19: string(b) escapes to heap
./string_conversions.go:31:13: ... argument does not escape
./string_conversions.go:31:14: frozen escapes to heap
./string_conversions.go:31:28: string(b) escapes to heap
./string_conversions.go:31:29: string(b) escapes to heap
./string_conversions.go:32:27: ([]byte)("hé") does not escape
./string_conversions.go:32:27: zero-copy string->[]byte conversion
./string_conversions.go:33:12: ... argument does not escape
./string_conversions.go:33:13: i escapes to heap
./string_conversions.go:33:16: "=" escapes to heap
./string_conversions.go:33:21: c escapes to heap
./string_conversions.go:33:24: ";" escapes to heap
./string_conversions.go:36:13: ... argument does not escape
./string_conversions.go:36:26: strconv.Itoa(-45) escapes to heap
./string_conversions.go:36:50: strconv.FormatInt(int64(-255), 16) escapes to heap
./string_conversions.go:36:79: strconv.FormatInt(int64(35), 36) escapes to heap
./string_conversions.go:36:120: strconv.FormatUint(uint64(18446744073709551615), 2) == "1111111111111111111111111111111111111111111111111111111111111111" escapes to heap
./string_conversions.go:37:13: ... argument does not escape
./string_conversions.go:37:27: strconv.Quote("tab\t\"q\" \x00é\u2028😀") escapes to heap
./string_conversions.go:37:79: strconv.FormatFloat(0.333333, byte(102), 4, 64) escapes to heap
./string_conversions.go:37:119: strconv.FormatFloat(1e+06, byte(101), -1, 64) escapes to heap
./string_conversions.go:37:157: strconv.FormatBool(true) escapes to heap
./string_conversions.go:38:28: []string{...} does not escape
./string_conversions.go:40:14: ... argument does not escape
./string_conversions.go:40:15: v escapes to heap
./string_conversions.go:43:13: ... argument does not escape
./string_conversions.go:43:14: v escapes to heap
./string_conversions.go:45:13: ... argument does not escape
./string_conversions.go:45:14: v escapes to heap
./string_conversions.go:47:13: ... argument does not escape
./string_conversions.go:47:14: u escapes to heap
./string_conversions.go:48:28: []string{...} does not escape
./string_conversions.go:50:14: ... argument does not escape
./string_conversions.go:50:15: f escapes to heap
./string_conversions.go:53:13: ... argument does not escape
./string_conversions.go:53:14: q escapes to heap
./string_conversions.go:55:13: ... argument does not escape
./string_conversions.go:57:13: ... argument does not escape
./string_conversions.go:57:14: t escapes to heap
