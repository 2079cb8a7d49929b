./closure_pipelines.go:13:14: yield does not escape
./closure_pipelines.go:13:9: func literal escapes to heap
./closure_pipelines.go:22:15: yield does not escape
./closure_pipelines.go:27:7: leaking param: s
./closure_pipelines.go:27:18: leaking param: f
./closure_pipelines.go:28:14: leaking param: yield
./closure_pipelines.go:28:9: func literal escapes to heap
./closure_pipelines.go:29:5: func literal escapes to heap
./closure_pipelines.go:33:7: leaking param: s
./closure_pipelines.go:33:21: leaking param: keep
./closure_pipelines.go:34:14: leaking param: yield
moved to heap: #next
./closure_pipelines.go:35:3: moved to heap: #state1
./closure_pipelines.go:34:9: func literal escapes to heap
./closure_pipelines.go:35:3: func literal escapes to heap
./closure_pipelines.go:43:7: leaking param: s
./closure_pipelines.go:44:14: leaking param: yield
./closure_pipelines.go:48:3: moved to heap: left
./closure_pipelines.go:49:3: moved to heap: #state1
./closure_pipelines.go:44:9: func literal escapes to heap
./closure_pipelines.go:49:3: func literal escapes to heap
./closure_pipelines.go:57:7: s does not escape
./closure_pipelines.go:57:28: leaking param: f
./closure_pipelines.go:57:19: moved to heap: acc
./closure_pipelines.go:58:2: moved to heap: #state1
./closure_pipelines.go:58:2: func literal escapes to heap
./closure_pipelines.go:64:7: s does not escape
./closure_pipelines.go:64:23: moved to heap: out
./closure_pipelines.go:65:4: func literal escapes to heap
./closure_pipelines.go:65:35: append escapes to heap
./closure_pipelines.go:79:14: s does not escape
./closure_pipelines.go:79:9: func literal escapes to heap
./closure_pipelines.go:81:21: ... argument does not escape
./closure_pipelines.go:81:49: p escapes to heap
./closure_pipelines.go:88:15: leaking param: tags
./closure_pipelines.go:89:14: leaking param content: s
./closure_pipelines.go:89:9: func literal escapes to heap
./closure_pipelines.go:90:18: append escapes to heap
./closure_pipelines.go:96:14: leaking param: f
./closure_pipelines.go:97:14: leaking param content: s
./closure_pipelines.go:97:9: func literal escapes to heap
./closure_pipelines.go:97:51: append escapes to heap
./closure_pipelines.go:100:16: leaking param: host
./closure_pipelines.go:100:29: opts does not escape
./closure_pipelines.go:101:7: &Server{...} escapes to heap
./closure_pipelines.go:104:26: ... argument does not escape
./closure_pipelines.go:104:44: i escapes to heap
./closure_pipelines.go:115:14: leaking param: fs
./closure_pipelines.go:116:14: leaking param: s
./closure_pipelines.go:116:9: func literal escapes to heap
./closure_pipelines.go:124:12: leaking param: f
./closure_pipelines.go:125:9: func literal escapes to heap
./closure_pipelines.go:126:10: func literal escapes to heap
./closure_pipelines.go:127:11: func literal escapes to heap
./closure_pipelines.go:132:14: leaking param: f
./closure_pipelines.go:133:6: moved to heap: known
./closure_pipelines.go:134:2: moved to heap: calls
./closure_pipelines.go:135:9: func literal escapes to heap
./closure_pipelines.go:137:18: append escapes to heap
./closure_pipelines.go:163:83: leaking param content: s
./closure_pipelines.go:171:60: s does not escape
./closure_pipelines.go:171:88: s + "!" escapes to heap
./closure_pipelines.go:154:2: moved to heap: #state1
./closure_pipelines.go:174:6: moved to heap: fib
./closure_pipelines.go:149:10: func literal escapes to heap
./closure_pipelines.go:150:12: func literal escapes to heap
./closure_pipelines.go:151:13: ... argument does not escape
./closure_pipelines.go:151:57: Seq.Slice(Seq.Map(Seq.Filter(Range(0, 10), even), square)) escapes to heap
./closure_pipelines.go:152:13: ... argument does not escape
./closure_pipelines.go:152:98: Seq.Slice(Seq.Take(Seq.Filter(Seq.Map(Seq(Naturals), square), func literal), 6)) escapes to heap
./closure_pipelines.go:152:47: func literal escapes to heap
./closure_pipelines.go:153:13: ... argument does not escape
./closure_pipelines.go:153:44: Seq.Slice(Seq.Take(Seq(Naturals), 0)) == nil escapes to heap
./closure_pipelines.go:153:68: Seq.Fold(Range(1, 6), 1, func literal) escapes to heap
./closure_pipelines.go:153:72: func literal escapes to heap
./closure_pipelines.go:154:2: func literal escapes to heap
./closure_pipelines.go:158:12: ... argument does not escape
./closure_pipelines.go:158:13: x escapes to heap
./closure_pipelines.go:158:16: " " escapes to heap
./closure_pipelines.go:162:18: []string{...} escapes to heap
./closure_pipelines.go:163:21: ... argument does not escape
./closure_pipelines.go:163:78: func literal escapes to heap
./closure_pipelines.go:167:13: ... argument does not escape
./closure_pipelines.go:167:15: s.host escapes to heap
./closure_pipelines.go:167:23: s.port escapes to heap
./closure_pipelines.go:167:31: s.tags escapes to heap
./closure_pipelines.go:167:38: tags escapes to heap
./closure_pipelines.go:167:47: len(s.onStart) escapes to heap
./closure_pipelines.go:168:20: ... argument does not escape
./closure_pipelines.go:168:34: ... argument escapes to heap
./closure_pipelines.go:169:13: ... argument does not escape
./closure_pipelines.go:171:18: ... argument escapes to heap
./closure_pipelines.go:171:55: func literal escapes to heap
./closure_pipelines.go:172:13: ... argument does not escape
./closure_pipelines.go:172:19: shout("  hey ") escapes to heap
./closure_pipelines.go:172:40: .autotmp_13("same") escapes to heap
./closure_pipelines.go:173:13: ... argument does not escape
./closure_pipelines.go:173:76: .autotmp_16(3) escapes to heap
./closure_pipelines.go:173:20: func literal escapes to heap
./closure_pipelines.go:176:23: func literal escapes to heap
./closure_pipelines.go:182:13: ... argument does not escape
./closure_pipelines.go:182:17: fib(50) escapes to heap
./closure_pipelines.go:182:23: *calls escapes to heap
