./regexp_matcher.go:43:7: leaking param content: b
./regexp_matcher.go:43:23: leaking param: s
./regexp_matcher.go:44:19: append escapes to heap
./regexp_matcher.go:48:21: leaking param content: b
./regexp_matcher.go:49:28: func literal escapes to heap
./regexp_matcher.go:49:81: []int{...} escapes to heap
./regexp_matcher.go:51:18: leaking param content: b
./regexp_matcher.go:52:28: func literal escapes to heap
./regexp_matcher.go:52:78: []int{...} escapes to heap
./regexp_matcher.go:54:7: c does not escape
./regexp_matcher.go:62:7: leaking param: c
./regexp_matcher.go:62:22: leaking param content: b
./regexp_matcher.go:63:29: c.matches escapes to heap
./regexp_matcher.go:63:49: []int{...} escapes to heap
./regexp_matcher.go:65:7: leaking param content: s
./regexp_matcher.go:65:20: leaking param: b
./regexp_matcher.go:71:7: leaking param: a
./regexp_matcher.go:71:20: leaking param: b
./regexp_matcher.go:72:31: []int{...} escapes to heap
./regexp_matcher.go:74:7: leaking param: s
./regexp_matcher.go:74:21: leaking param: b
./regexp_matcher.go:76:28: []int{...} escapes to heap
./regexp_matcher.go:79:7: leaking param: p
./regexp_matcher.go:79:21: leaking param: b
./regexp_matcher.go:82:28: []int{...} escapes to heap
./regexp_matcher.go:85:7: leaking param: o
./regexp_matcher.go:85:23: leaking param: b
./regexp_matcher.go:86:31: []int{...} escapes to heap
./regexp_matcher.go:88:7: leaking param: g
./regexp_matcher.go:88:22: leaking param: b
./regexp_matcher.go:89:59: []int{...} escapes to heap
./regexp_matcher.go:90:57: []int{...} escapes to heap
./regexp_matcher.go:92:23: leaking param content: b
./regexp_matcher.go:92:95: []int{...} escapes to heap
./regexp_matcher.go:101:7: p does not escape
./regexp_matcher.go:107:8: (*parser).take ignoring self-assignment in p.src = p.src[1:]
./regexp_matcher.go:102:7: p does not escape
./regexp_matcher.go:104:19: ... argument does not escape
./regexp_matcher.go:111:7: p does not escape
./regexp_matcher.go:120:7: p does not escape
./regexp_matcher.go:143:7: p does not escape
./regexp_matcher.go:115:10: alt{...} escapes to heap
./regexp_matcher.go:127:13: star{...} escapes to heap
./regexp_matcher.go:129:13: plus{...} escapes to heap
./regexp_matcher.go:131:15: option{...} escapes to heap
./regexp_matcher.go:138:13: append escapes to heap
./regexp_matcher.go:140:9: s escapes to heap
./regexp_matcher.go:146:13: dot{} escapes to heap
./regexp_matcher.go:148:16: anchor(r) escapes to heap
./regexp_matcher.go:154:20: ... argument does not escape
./regexp_matcher.go:156:10: g escapes to heap
./regexp_matcher.go:166:12: c escapes to heap
./regexp_matcher.go:173:21: append escapes to heap
./regexp_matcher.go:178:16: class{...} escapes to heap
./regexp_matcher.go:178:30: []rng{...} escapes to heap
./regexp_matcher.go:180:16: class{...} escapes to heap
./regexp_matcher.go:180:30: []rng{...} escapes to heap
./regexp_matcher.go:182:15: char(r) escapes to heap
./regexp_matcher.go:185:19: ... argument does not escape
./regexp_matcher.go:185:56: r escapes to heap
./regexp_matcher.go:187:14: char(r) escapes to heap
./regexp_matcher.go:197:14: leaking param: pattern
./regexp_matcher.go:198:8: func literal does not escape
./regexp_matcher.go:203:20: ... argument does not escape
./regexp_matcher.go:203:39: pattern escapes to heap
./regexp_matcher.go:206:7: &parser{...} does not escape
./regexp_matcher.go:206:27: ([]rune)(pattern) does not escape
./regexp_matcher.go:209:19: ... argument does not escape
./regexp_matcher.go:209:58: string(p.src) escapes to heap
./regexp_matcher.go:209:60: string(p.src) escapes to heap
./regexp_matcher.go:211:7: &builder{...} escapes to heap
./regexp_matcher.go:211:31: []state{...} escapes to heap
./regexp_matcher.go:213:9: &Regexp{...} escapes to heap
./regexp_matcher.go:221:7: re does not escape
./regexp_matcher.go:221:24: s does not escape
./regexp_matcher.go:229:25: leaking param: caps
./regexp_matcher.go:222:15: ([]rune)(s) does not escape
./regexp_matcher.go:226:23: map[int]bool{} does not escape
./regexp_matcher.go:229:12: func literal does not escape
./regexp_matcher.go:237:18: append escapes to heap
./regexp_matcher.go:242:18: append escapes to heap
./regexp_matcher.go:253:17: make([]int, 2 * re.groups) escapes to heap
./regexp_matcher.go:267:21: append does not escape
./regexp_matcher.go:277:7: re does not escape
./regexp_matcher.go:277:31: s does not escape
./regexp_matcher.go:278:15: ([]rune)(s) does not escape
./regexp_matcher.go:282:16: append escapes to heap
./regexp_matcher.go:285:30: string(rs[m[i]:m[i + 1]]) escapes to heap
./regexp_matcher.go:285:15: append escapes to heap
./regexp_matcher.go:291:43: []struct { pattern string; text string }{...} does not escape
./regexp_matcher.go:300:15: ... argument does not escape
./regexp_matcher.go:304:14: ... argument does not escape
./regexp_matcher.go:304:42: t.pattern escapes to heap
./regexp_matcher.go:304:53: t.text escapes to heap
./regexp_matcher.go:306:14: ... argument does not escape
./regexp_matcher.go:306:39: t.pattern escapes to heap
./regexp_matcher.go:306:50: t.text escapes to heap
./regexp_matcher.go:306:57: m escapes to heap
./regexp_matcher.go:306:74: (*Regexp).FindStrings(re, t.text) escapes to heap
./regexp_matcher.go:309:30: []string{...} does not escape
./regexp_matcher.go:311:14: ... argument does not escape
./regexp_matcher.go:311:29: errors.Is(err, errSyntax) escapes to heap
