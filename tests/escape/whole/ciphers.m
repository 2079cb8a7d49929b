./ciphers.go:168:30: map[string]string{...} escapes to heap
./ciphers.go:28:25: leaking param: s to result ~r0 level=0
./ciphers.go:29:21: func literal does not escape
./ciphers.go:31:25: leaking param: s to result ~r0 level=0
./ciphers.go:35:7: v does not escape
./ciphers.go:35:25: s does not escape
./ciphers.go:49:7: v does not escape
./ciphers.go:49:27: s does not escape
./ciphers.go:50:7: v does not escape
./ciphers.go:50:27: s does not escape
./ciphers.go:54:7: x does not escape
./ciphers.go:54:22: s does not escape
./ciphers.go:55:13: make([]byte, len(s)) escapes to heap
./ciphers.go:59:20: ... argument does not escape
./ciphers.go:59:27: out escapes to heap
./ciphers.go:61:7: x does not escape
./ciphers.go:61:22: leaking param: s
./ciphers.go:62:6: moved to heap: raw
./ciphers.go:63:25: ... argument does not escape
./ciphers.go:64:20: "error: " + err.Error() escapes to heap
./ciphers.go:69:16: string(raw) escapes to heap
./ciphers.go:75:14: make([][]int, f.rails) does not escape
./ciphers.go:78:21: append escapes to heap
./ciphers.go:86:17: append escapes to heap
./ciphers.go:90:28: s does not escape
./ciphers.go:91:15: ([]rune)(s) does not escape
./ciphers.go:92:13: make([]rune, 0, len(rs)) does not escape
./ciphers.go:94:15: append does not escape
./ciphers.go:96:16: string(out) escapes to heap
./ciphers.go:98:28: s does not escape
./ciphers.go:99:15: ([]rune)(s) does not escape
./ciphers.go:100:13: make([]rune, len(rs)) does not escape
./ciphers.go:104:16: string(out) escapes to heap
./ciphers.go:109:22: keyword does not escape
./ciphers.go:110:7: &Substitution{...} escapes to heap
./ciphers.go:110:34: map[rune]rune{} escapes to heap
./ciphers.go:110:51: map[rune]rune{} escapes to heap
./ciphers.go:111:23: map[rune]bool{} does not escape
./ciphers.go:113:28: keyword + "abcdefghijklmnopqrstuvwxyz" does not escape
./ciphers.go:123:16: leaking param: m
./ciphers.go:124:9: func literal escapes to heap
./ciphers.go:131:7: leaking param content: s
./ciphers.go:131:32: leaking param: t to result ~r0 level=0
./ciphers.go:132:7: leaking param content: s
./ciphers.go:132:32: leaking param: t to result ~r0 level=0
./ciphers.go:136:7: leaking param content: c
./ciphers.go:136:24: leaking param: s
./ciphers.go:142:7: leaking param content: c
./ciphers.go:142:24: leaking param: s
./ciphers.go:150:12: s does not escape
./ciphers.go:151:26: map[rune]float64{...} does not escape
./ciphers.go:162:19: append escapes to heap
./ciphers.go:164:13: guesses escapes to heap
./ciphers.go:164:22: func literal does not escape
./ciphers.go:174:28: []Cipher{...} does not escape
./ciphers.go:175:9: Caesar(3) escapes to heap
./ciphers.go:175:20: Caesar(-30) escapes to heap
./ciphers.go:175:35: Vigenere{...} escapes to heap
./ciphers.go:175:49: Xor("key") escapes to heap
./ciphers.go:175:50: Xor("key") escapes to heap
./ciphers.go:175:67: RailFence{...} escapes to heap
./ciphers.go:176:8: Chain{...} escapes to heap
./ciphers.go:176:8: Chain{...} escapes to heap
./ciphers.go:176:15: Caesar(5) escapes to heap
./ciphers.go:176:29: RailFence{...} escapes to heap
./ciphers.go:176:42: Vigenere{...} escapes to heap
./ciphers.go:176:53: Xor{...} escapes to heap
./ciphers.go:176:53: Xor{...} escapes to heap
./ciphers.go:180:13: ... argument does not escape
./ciphers.go:180:34: e escapes to heap
./ciphers.go:180:39: d == text escapes to heap
./ciphers.go:184:12: ... argument does not escape
./ciphers.go:184:43: secret escapes to heap
./ciphers.go:184:51: k escapes to heap
./ciphers.go:184:54: score escapes to heap
./ciphers.go:184:70: Caesar.Decrypt(k, secret) escapes to heap
./ciphers.go:185:13: ... argument does not escape
./ciphers.go:185:30: Xor.Decrypt(Xor("k"), "zz") escapes to heap
./ciphers.go:185:18: Xor("k") does not escape
./ciphers.go:185:18: zero-copy string->[]byte conversion
./ciphers.go:186:14: make(map[string]string, len(morse)) does not escape
./ciphers.go:192:38: string(r) does not escape
./ciphers.go:192:17: append does not escape
./ciphers.go:195:13: ... argument does not escape
./ciphers.go:195:14: line escapes to heap
./ciphers.go:197:12: ... argument does not escape
./ciphers.go:197:17: back[c] escapes to heap
./ciphers.go:200:21: Caesar(13).Encrypt does not escape
./ciphers.go:201:13: ... argument does not escape
./ciphers.go:201:19: rot13("Uryyb") escapes to heap
./ciphers.go:201:35: rot13(rot13("twice")) escapes to heap
