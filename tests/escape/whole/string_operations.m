./string_operations.go:5:11: leaking param: s to result ~r0 level=0
./string_operations.go:14:13: ... argument does not escape
./string_operations.go:14:17: len(s) escapes to heap
./string_operations.go:14:23: s[0] escapes to heap
./string_operations.go:14:29: s[8] escapes to heap
./string_operations.go:14:35: s[1:4] escapes to heap
./string_operations.go:14:48: s[:0] == "" escapes to heap
./string_operations.go:14:66: s[len(s):] == "" escapes to heap
./string_operations.go:14:77: pass(s) escapes to heap
./string_operations.go:17:14: "<" + t + ">" escapes to heap
./string_operations.go:18:13: ... argument does not escape
./string_operations.go:18:14: t escapes to heap
./string_operations.go:18:17: "hello, wörld" escapes to heap
./string_operations.go:18:24: (s + t) == (t + s) escapes to heap
./string_operations.go:18:21: s + t does not escape
./string_operations.go:18:28: t + s does not escape
./string_operations.go:20:12: ... argument does not escape
./string_operations.go:20:13: i escapes to heap
./string_operations.go:20:16: ":" escapes to heap
./string_operations.go:20:27: string(r) escapes to heap
./string_operations.go:20:28: string(r) escapes to heap
./string_operations.go:20:32: " " escapes to heap
./string_operations.go:23:12: ... argument does not escape
./string_operations.go:23:13: i escapes to heap
./string_operations.go:23:16: " " escapes to heap
./string_operations.go:26:12: ... argument does not escape
./string_operations.go:26:13: "." escapes to heap
./string_operations.go:30:13: ... argument does not escape
./string_operations.go:30:26: "é!"[i] escapes to heap
./string_operations.go:32:13: ... argument does not escape
./string_operations.go:32:20: true escapes to heap
./string_operations.go:32:35: false escapes to heap
./string_operations.go:32:46: true escapes to heap
./string_operations.go:32:57: true escapes to heap
./string_operations.go:32:69: true escapes to heap
./string_operations.go:32:84: true escapes to heap
./string_operations.go:32:95: true escapes to heap
./string_operations.go:32:107: true escapes to heap
./string_operations.go:35:13: ... argument does not escape
./string_operations.go:35:14: "raw \\n \"quoted\"\nsecond\tline" escapes to heap
./string_operations.go:35:22: len(raw) escapes to heap
./string_operations.go:36:13: ... argument does not escape
./string_operations.go:36:29: true escapes to heap
./string_operations.go:36:86: "Aé😀\xff"[0] escapes to heap
./string_operations.go:36:91: '\'' escapes to heap
./string_operations.go:36:97: "tab\tend" escapes to heap
./string_operations.go:37:14: ([]byte)("mutable") does not escape
./string_operations.go:39:14: string(b) escapes to heap
./string_operations.go:41:13: ... argument does not escape
./string_operations.go:41:14: u escapes to heap
./string_operations.go:41:23: string(b) escapes to heap
./string_operations.go:41:24: string(b) escapes to heap
./string_operations.go:44:31: x + string(rune(97 + i)) + string(x) escapes to heap
./string_operations.go:44:22: string(rune(97 + i)) does not escape
./string_operations.go:52:13: ... argument does not escape
./string_operations.go:52:17: len(x) escapes to heap
./string_operations.go:52:22: n escapes to heap
./string_operations.go:52:26: x[:20] escapes to heap
./string_operations.go:59:13: ... argument does not escape
./string_operations.go:59:14: lines escapes to heap
./string_operations.go:60:19: []string{...} escapes to heap
./string_operations.go:68:12: ... argument does not escape
./string_operations.go:68:27: joined escapes to heap
./string_operations.go:68:35: parts escapes to heap
./string_operations.go:68:42: parts escapes to heap
./string_operations.go:71:13: ... argument does not escape
./string_operations.go:71:24: i escapes to heap
./string_operations.go:71:27: r escapes to heap
./string_operations.go:76:14: ... argument does not escape
./string_operations.go:76:15: "never" escapes to heap
./string_operations.go:78:15: s[:5] + "?" does not escape
./string_operations.go:80:14: ... argument does not escape
./string_operations.go:80:15: "matched" escapes to heap
./string_operations.go:84:13: ... argument does not escape
./string_operations.go:84:14: Path("/a/b") escapes to heap
./string_operations.go:84:20: len(p) escapes to heap
./string_operations.go:84:26: p[1:2] escapes to heap
./string_operations.go:84:39: string(p[2]) escapes to heap
./string_operations.go:84:41: string(p[2]) escapes to heap
