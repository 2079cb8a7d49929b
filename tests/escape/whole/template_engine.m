./template_engine.go:89:17: s does not escape
./template_engine.go:89:67: ([]rune)(s) does not escape
./template_engine.go:93:15: init.func2 ignoring self-assignment in r[i], r[j] = r[j], r[i]
./template_engine.go:93:15: init.func2 ignoring self-assignment in r[i], r[j] = r[j], r[i]
./template_engine.go:90:18: s does not escape
./template_engine.go:91:15: ([]rune)(s) does not escape
./template_engine.go:95:17: string(r) escapes to heap
./template_engine.go:81:38: ... argument does not escape
./template_engine.go:83:45: map[string]func(string) string{...} escapes to heap
./template_engine.go:87:23: htmlEscaper.Replace escapes to heap
./template_engine.go:89:12: func literal escapes to heap
./template_engine.go:90:13: func literal escapes to heap
./template_engine.go:24:7: s does not escape
./template_engine.go:24:24: leaking param: path
./template_engine.go:32:24: ... argument does not escape
./template_engine.go:32:47: parts[0] escapes to heap
./template_engine.go:47:26: ... argument does not escape
./template_engine.go:47:47: path escapes to heap
./template_engine.go:47:56: p escapes to heap
./template_engine.go:70:7: t does not escape
./template_engine.go:70:22: leaking param content: b
./template_engine.go:72:7: leaking param content: l
./template_engine.go:72:22: leaking param: b
./template_engine.go:72:42: leaking param: s
./template_engine.go:99:7: leaking param: o
./template_engine.go:99:24: leaking param content: b
./template_engine.go:99:44: s does not escape
./template_engine.go:104:19: ... argument does not escape
./template_engine.go:108:21: ... argument does not escape
./template_engine.go:108:38: f escapes to heap
./template_engine.go:116:12: v does not escape
./template_engine.go:125:15: 0 does not escape
./template_engine.go:125:25: 0 does not escape
./template_engine.go:132:7: leaking param: i
./template_engine.go:132:23: leaking param: b
./template_engine.go:132:43: leaking param: s
./template_engine.go:144:7: leaking param: f
./template_engine.go:144:24: leaking param: b
./template_engine.go:144:44: leaking param: s
./template_engine.go:149:22: leaking param: key
./template_engine.go:149:27: leaking param: item
./template_engine.go:149:10: func literal does not escape
./template_engine.go:150:15: context{...} escapes to heap
./template_engine.go:150:41: i + 1 escapes to heap
./template_engine.go:151:27: &scope{...} escapes to heap
./template_engine.go:156:22: i escapes to heap
./template_engine.go:157:22: ... argument does not escape
./template_engine.go:157:38: f.over escapes to heap
./template_engine.go:157:45: i escapes to heap
./template_engine.go:161:15: make([]string, 0, len(v)) does not escape
./template_engine.go:163:17: append does not escape
./template_engine.go:167:22: k escapes to heap
./template_engine.go:173:22: i escapes to heap
./template_engine.go:173:25: i escapes to heap
./template_engine.go:178:20: ... argument does not escape
./template_engine.go:193:12: leaking param: src
./template_engine.go:193:24: until does not escape
./template_engine.go:197:28: text(src) escapes to heap
./template_engine.go:197:17: append escapes to heap
./template_engine.go:201:28: map[byte]string{...} does not escape
./template_engine.go:203:28: text(src[:i + 1]) escapes to heap
./template_engine.go:203:17: append escapes to heap
./template_engine.go:208:28: text(src[:i]) escapes to heap
./template_engine.go:208:17: append escapes to heap
./template_engine.go:212:34: ... argument does not escape
./template_engine.go:212:49: closer escapes to heap
./template_engine.go:220:30: output{...} escapes to heap
./template_engine.go:220:17: append escapes to heap
./template_engine.go:230:24: t escapes to heap
./template_engine.go:230:17: append escapes to heap
./template_engine.go:233:35: ... argument does not escape
./template_engine.go:233:51: tag escapes to heap
./template_engine.go:237:24: t escapes to heap
./template_engine.go:237:17: append escapes to heap
./template_engine.go:240:35: ... argument does not escape
./template_engine.go:240:54: f[0] escapes to heap
./template_engine.go:244:20: ... argument does not escape
./template_engine.go:244:40: f[0] escapes to heap
./template_engine.go:185:12: leaking param: src
./template_engine.go:282:52: k does not escape
./template_engine.go:271:7: moved to heap: b
./template_engine.go:257:17: context{...} escapes to heap
./template_engine.go:258:11: " Gopher " escapes to heap
./template_engine.go:258:31: "<a href=\"x\">&</a>" escapes to heap
./template_engine.go:258:57: 3 escapes to heap
./template_engine.go:258:68: 0 escapes to heap
./template_engine.go:258:77: true escapes to heap
./template_engine.go:259:17: []any{...} escapes to heap
./template_engine.go:259:17: []any{...} escapes to heap
./template_engine.go:259:18: "pen" escapes to heap
./template_engine.go:259:25: 2.5 escapes to heap
./template_engine.go:259:35: []any{...} escapes to heap
./template_engine.go:259:35: []any{...} escapes to heap
./template_engine.go:259:36: 1 escapes to heap
./template_engine.go:259:39: 2 escapes to heap
./template_engine.go:259:57: map[string]any{...} escapes to heap
./template_engine.go:259:63: "v" escapes to heap
./template_engine.go:260:26: map[string]any{...} escapes to heap
./template_engine.go:260:35: "Ann" escapes to heap
./template_engine.go:260:55: []any{...} escapes to heap
./template_engine.go:260:55: []any{...} escapes to heap
./template_engine.go:260:56: "x" escapes to heap
./template_engine.go:260:61: "y" escapes to heap
./template_engine.go:260:74: 30 escapes to heap
./template_engine.go:262:30: []string{...} does not escape
./template_engine.go:273:26: &scope{...} escapes to heap
./template_engine.go:276:14: ... argument does not escape
./template_engine.go:276:38: src escapes to heap
./template_engine.go:276:57: errors.Is(err, errUnclosed) escapes to heap
./template_engine.go:279:14: ... argument does not escape
./template_engine.go:279:23: (*strings.Builder).String(b) escapes to heap
./template_engine.go:281:27: map[string]string{...} does not escape
./template_engine.go:282:13: ... argument does not escape
./template_engine.go:282:23: os.Expand("$HOME/${X}bin $Y $$", func literal) escapes to heap
./template_engine.go:282:47: func literal does not escape
./template_engine.go:286:18: "<" + k + ">" escapes to heap
./template_engine.go:288:26: ... argument does not escape
./template_engine.go:289:13: ... argument does not escape
./template_engine.go:289:23: (*strings.Replacer).Replace(r, "aaab c") escapes to heap
./template_engine.go:289:90: (*strings.Replacer).Replace(strings.NewReplacer(... argument...), "cat dog catalog") escapes to heap
./template_engine.go:289:54: ... argument does not escape
