./text_statistics.go:18:14: reverse ignoring self-assignment in r[i], r[j] = r[j], r[i]
./text_statistics.go:18:14: reverse ignoring self-assignment in r[i], r[j] = r[j], r[i]
./text_statistics.go:15:14: s does not escape
./text_statistics.go:16:14: ([]rune)(s) does not escape
./text_statistics.go:20:16: string(r) escapes to heap
./text_statistics.go:23:13: leaking param: s to result ~r0 level=0
./text_statistics.go:24:21: func literal does not escape
./text_statistics.go:35:19: s does not escape
./text_statistics.go:39:20: append does not escape
./text_statistics.go:51:16: s does not escape
./text_statistics.go:59:28: ... argument does not escape
./text_statistics.go:59:29: n escapes to heap
./text_statistics.go:67:11: leaking param: s
./text_statistics.go:71:18: append escapes to heap
./text_statistics.go:79:15: append escapes to heap
./text_statistics.go:82:15: s does not escape
./text_statistics.go:82:18: chars does not escape
./text_statistics.go:91:15: leaking param: w to result ~r0 level=0
./text_statistics.go:97:12: w + "way" escapes to heap
./text_statistics.go:99:23: w[i:] + w[:i] + "ay" escapes to heap
./text_statistics.go:113:13: ... argument does not escape
./text_statistics.go:113:17: 126 escapes to heap
./text_statistics.go:113:25: "bytes," escapes to heap
./text_statistics.go:113:38: len(strings.Fields("Twas brillig, and the slithy toves\nDid gyre and gimble in the wabe;...)) escapes to heap
./text_statistics.go:113:62: "words," escapes to heap
./text_statistics.go:114:28: strings.Count("Twas brillig, and the slithy toves\nDid gyre and gimble in the wabe;..., "\n") + 1 escapes to heap
./text_statistics.go:114:32: "lines," escapes to heap
./text_statistics.go:114:42: vowels escapes to heap
./text_statistics.go:114:50: "vowels" escapes to heap
./text_statistics.go:117:14: ... argument does not escape
./text_statistics.go:117:33: 97 + i escapes to heap
./text_statistics.go:117:37: n escapes to heap
./text_statistics.go:117:54: strings.Repeat("=", n) escapes to heap
./text_statistics.go:120:13: ... argument does not escape
./text_statistics.go:120:21: reverse("Hello, 世界! ñandú") escapes to heap
./text_statistics.go:122:13: ... argument does not escape
./text_statistics.go:122:14: secret escapes to heap
./text_statistics.go:122:22: "|" escapes to heap
./text_statistics.go:122:33: caesar(secret, rune(-3)) escapes to heap
./text_statistics.go:123:28: []string{...} does not escape
./text_statistics.go:124:13: ... argument does not escape
./text_statistics.go:124:25: s escapes to heap
./text_statistics.go:124:40: isPalindrome(s) escapes to heap
./text_statistics.go:126:13: ... argument does not escape
./text_statistics.go:126:23: runLength("aaabccddddde") escapes to heap
./text_statistics.go:126:50: runLength("") escapes to heap
./text_statistics.go:126:65: runLength("xyz") escapes to heap
./text_statistics.go:128:13: ... argument does not escape
./text_statistics.go:128:32: l escapes to heap
./text_statistics.go:128:35: l escapes to heap
./text_statistics.go:132:17: append does not escape
./text_statistics.go:134:13: ... argument does not escape
./text_statistics.go:134:26: strings.Join(words, " ") escapes to heap
./text_statistics.go:134:43: len(words) escapes to heap
./text_statistics.go:136:13: ... argument does not escape
./text_statistics.go:136:14: before escapes to heap
./text_statistics.go:136:22: "|" escapes to heap
./text_statistics.go:136:27: after escapes to heap
./text_statistics.go:136:34: "|" escapes to heap
./text_statistics.go:136:39: found escapes to heap
