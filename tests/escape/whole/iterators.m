./iterators.go:14:14: yield does not escape
./iterators.go:14:9: func literal escapes to heap
./iterators.go:20:9: leaking param: xs
./iterators.go:21:14: yield does not escape
./iterators.go:21:9: func literal escapes to heap
./iterators.go:30:7: leaking param: s
./iterators.go:30:18: leaking param: f
./iterators.go:31:14: leaking param: yield
moved to heap: #next
./iterators.go:32:3: moved to heap: #state1
./iterators.go:31:9: func literal escapes to heap
./iterators.go:32:3: func literal escapes to heap
./iterators.go:40:7: leaking param: s
./iterators.go:40:21: leaking param: keep
./iterators.go:41:14: leaking param: yield
./iterators.go:41:9: func literal escapes to heap
./iterators.go:42:5: func literal escapes to heap
./iterators.go:46:7: leaking param: s
./iterators.go:47:14: leaking param: yield
./iterators.go:51:3: moved to heap: left
moved to heap: #next
./iterators.go:52:3: moved to heap: #state1
./iterators.go:47:9: func literal escapes to heap
./iterators.go:52:3: func literal escapes to heap
./iterators.go:60:7: leaking param: s
./iterators.go:60:20: leaking param: others
./iterators.go:61:14: leaking param: yield
moved to heap: #next
./iterators.go:63:4: moved to heap: #state1
./iterators.go:61:9: func literal escapes to heap
./iterators.go:62:33: []Seq{...} does not escape
./iterators.go:62:27: append does not escape
./iterators.go:63:4: func literal escapes to heap
./iterators.go:72:7: leaking param: s
./iterators.go:72:18: leaking param: t
./iterators.go:73:14: leaking param: yield
./iterators.go:74:7: moved to heap: right
./iterators.go:75:3: moved to heap: #state1
./iterators.go:78:3: moved to heap: i
moved to heap: #next
./iterators.go:79:3: moved to heap: #state2
./iterators.go:73:9: func literal escapes to heap
./iterators.go:75:3: func literal escapes to heap
./iterators.go:76:18: append escapes to heap
./iterators.go:79:3: func literal escapes to heap
./iterators.go:80:43: ... argument does not escape
./iterators.go:80:44: x escapes to heap
./iterators.go:80:47: "&" escapes to heap
./iterators.go:88:7: s does not escape
./iterators.go:88:25: moved to heap: out
./iterators.go:89:2: moved to heap: #state1
./iterators.go:89:2: func literal escapes to heap
./iterators.go:90:15: append escapes to heap
./iterators.go:95:7: s does not escape
./iterators.go:95:29: leaking param: f
./iterators.go:95:19: moved to heap: init
./iterators.go:96:2: moved to heap: #state1
./iterators.go:96:2: func literal escapes to heap
./iterators.go:102:16: yield does not escape
./iterators.go:108:14: yield does not escape
./iterators.go:109:30: map[int][]int{} does not escape
./iterators.go:116:28: []int{...} escapes to heap
./iterators.go:120:29: append escapes to heap
./iterators.go:108:9: func literal escapes to heap
./iterators.go:133:7: leaking param: t
./iterators.go:133:23: leaking param: key
./iterators.go:136:10: &Tree{...} escapes to heap
./iterators.go:148:7: leaking param content: t
./iterators.go:148:21: yield does not escape
./iterators.go:147:7: leaking param: t
./iterators.go:147:41: yield does not escape
./iterators.go:147:36: func literal escapes to heap
./iterators.go:152:17: leaking param: m
./iterators.go:153:14: yield does not escape
./iterators.go:153:9: func literal escapes to heap
./iterators.go:154:15: make([]string, 0, len(m)) does not escape
./iterators.go:156:17: append does not escape
./iterators.go:175:16: permutations.func1.1 ignoring self-assignment in s[k], s[i] = s[i], s[k]
./iterators.go:175:16: permutations.func1.1 ignoring self-assignment in s[k], s[i] = s[i], s[k]
./iterators.go:177:16: permutations.func1.1 ignoring self-assignment in s[k], s[i] = s[i], s[k]
./iterators.go:177:16: permutations.func1.1 ignoring self-assignment in s[k], s[i] = s[i], s[k]
./iterators.go:167:19: leaking param: s
./iterators.go:168:14: yield does not escape
./iterators.go:168:9: func literal escapes to heap
./iterators.go:170:9: func literal does not escape
./iterators.go:188:28: moved to heap: n
./iterators.go:189:8: func literal does not escape
./iterators.go:191:20: ... argument does not escape
./iterators.go:194:2: func literal does not escape
./iterators.go:199:10: "too large" escapes to heap
./iterators.go:201:9: func literal escapes to heap
./iterators.go:206:11: leaking param: t
./iterators.go:206:20: leaking param: want
./iterators.go:208:6: k does not escape
./iterators.go:206:34: moved to heap: found
moved to heap: #next
./iterators.go:208:2: moved to heap: #state1
./iterators.go:208:2: func literal escapes to heap
./iterators.go:269:29: ... argument does not escape
./iterators.go:269:30: "recovered:" escapes to heap
./iterators.go:270:15: yield does not escape
./iterators.go:269:9: func literal does not escape
./iterators.go:270:10: func literal does not escape
./iterators.go:272:3: func literal does not escape
./iterators.go:274:13: ... argument does not escape
./iterators.go:274:14: "body " escapes to heap
./iterators.go:274:23: n escapes to heap
./iterators.go:274:26: "; " escapes to heap
./iterators.go:279:17: yield does not escape
./iterators.go:220:6: leaking param: s
./iterators.go:228:6: leaking param: k
./iterators.go:238:6: leaking param: k
./iterators.go:243:6: leaking param content: p
./iterators.go:220:2: moved to heap: #state1
./iterators.go:228:2: moved to heap: #state2
./iterators.go:238:2: moved to heap: #state3
./iterators.go:242:2: moved to heap: count
./iterators.go:243:2: moved to heap: #state4
./iterators.go:252:2: moved to heap: pairs
moved to heap: #next
./iterators.go:254:2: moved to heap: #state5
./iterators.go:255:3: moved to heap: #state6
./iterators.go:217:13: ... argument does not escape
./iterators.go:217:41: Seq.Collect(Seq.Take(Count(1, 3), 5)) escapes to heap
./iterators.go:217:120: Seq.Collect(Seq.Take(Seq.Filter(Seq(Fibonacci), func literal), 8)) escapes to heap
./iterators.go:217:67: func literal escapes to heap
./iterators.go:218:13: ... argument does not escape
./iterators.go:218:38: Seq.Collect(Seq.Take(Sieve(), 15)) escapes to heap
./iterators.go:218:57: Seq.Collect(Of(nil...)) == nil escapes to heap
./iterators.go:218:117: Seq.Collect(Seq.Take(Seq.Chain(Of(... argument...), ... argument...), 6)) escapes to heap
./iterators.go:218:67: ... argument escapes to heap
./iterators.go:218:79: ... argument escapes to heap
./iterators.go:218:82: ... argument escapes to heap
./iterators.go:219:13: ... argument does not escape
./iterators.go:219:71: Seq.Fold(Seq.Map(Of(... argument...), func literal), 0, func literal) escapes to heap
./iterators.go:219:16: ... argument escapes to heap
./iterators.go:219:33: func literal escapes to heap
./iterators.go:219:75: func literal escapes to heap
./iterators.go:220:2: func literal escapes to heap
./iterators.go:221:12: ... argument does not escape
./iterators.go:221:13: s escapes to heap
./iterators.go:221:16: n escapes to heap
./iterators.go:221:19: " " escapes to heap
./iterators.go:220:22: ... argument escapes to heap
./iterators.go:228:2: func literal escapes to heap
./iterators.go:235:12: ... argument does not escape
./iterators.go:235:13: k escapes to heap
./iterators.go:235:16: "=" escapes to heap
./iterators.go:235:21: v escapes to heap
./iterators.go:235:24: " " escapes to heap
./iterators.go:237:13: ... argument does not escape
./iterators.go:237:18: find(root, "lazy") escapes to heap
./iterators.go:237:38: find(root, "cat") escapes to heap
./iterators.go:238:2: func literal escapes to heap
./iterators.go:239:12: ... argument does not escape
./iterators.go:239:13: k escapes to heap
./iterators.go:238:42: map[string]int{...} escapes to heap
./iterators.go:243:2: func literal escapes to heap
./iterators.go:244:12: ... argument does not escape
./iterators.go:244:25: strings.Join(p, "") escapes to heap
./iterators.go:244:34: " " escapes to heap
./iterators.go:243:38: []string{...} escapes to heap
./iterators.go:250:13: ... argument does not escape
./iterators.go:250:13: .autotmp_16 escapes to heap
./iterators.go:251:13: ... argument does not escape
./iterators.go:251:13: .autotmp_18 escapes to heap
./iterators.go:254:2: func literal escapes to heap
./iterators.go:255:3: func literal escapes to heap
./iterators.go:267:13: ... argument does not escape
./iterators.go:267:14: pairs escapes to heap
./iterators.go:268:2: func literal does not escape
./iterators.go:279:2: func literal does not escape
./iterators.go:279:12: func literal does not escape
./iterators.go:287:13: ... argument does not escape
./iterators.go:287:14: total escapes to heap
