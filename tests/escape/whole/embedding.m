./embedding.go:211:11: devirtualizing n.SetName to Outer
./embedding.go:222:9: devirtualizing inc.Inc to JustMap
./embedding.go:223:21: devirtualizing inc.Inc to JustMap
./embedding.go:231:31: devirtualizing c.Call to WithFunc
./embedding.go:241:12: devirtualizing getter.Inc to *Upper
./embedding.go:244:24: devirtualizing getter.Get to *Upper
./embedding.go:255:27: devirtualizing st.String to *Builder
./embedding.go:335:81: devirtualizing .autotmp_1.Safe to Recoverer2
./embedding.go:15:7: leaking param: b
./embedding.go:15:57: ... argument does not escape
./embedding.go:15:73: b.ID escapes to heap
./embedding.go:15:79: b.Name escapes to heap
./embedding.go:16:7: b does not escape
./embedding.go:16:24: leaking param: s
./embedding.go:17:7: leaking param: b to result ~r1 level=0
./embedding.go:18:7: b does not escape
./embedding.go:18:56: "hidden " + b.Name escapes to heap
./embedding.go:19:7: leaking param: b to result ~r0 level=0
./embedding.go:19:21: n does not escape
./embedding.go:32:7: o does not escape
./embedding.go:47:7: f does not escape
./embedding.go:55:7: f does not escape
./embedding.go:75:7: leaking param: l
./embedding.go:75:55: l.prefix + ": " + l.Describer.Describe() escapes to heap
./embedding.go:79:7: leaking param: l
./embedding.go:79:82: strings.ToUpper(l.Describer.Describe()) + "!" escapes to heap
./embedding.go:87:7: c does not escape
./embedding.go:87:21: leaking param: s
./embedding.go:88:7: c does not escape
./embedding.go:88:48: Counts{} escapes to heap
./embedding.go:92:54: ... argument does not escape
./embedding.go:92:73: float64(c) escapes to heap
./embedding.go:101:7: f does not escape
./embedding.go:107:7: leaking param: e to result ~r0 level=0
./embedding.go:128:7: n does not escape
./embedding.go:137:7: l does not escape
./embedding.go:139:7: leaking param: l to result ~r0 level=0
./embedding.go:145:7: b does not escape
./embedding.go:152:7: leaking param content: b
./embedding.go:152:24: s does not escape
./embedding.go:159:20: &Inner{...} escapes to heap
./embedding.go:160:13: ... argument does not escape
./embedding.go:160:15: o.Inner.Base.ID escapes to heap
./embedding.go:160:21: o.Name escapes to heap
./embedding.go:160:35: o.Inner.Base.Name escapes to heap
./embedding.go:160:48: o.Inner.Base.Name escapes to heap
./embedding.go:160:67: o.Inner.Base.Name escapes to heap
./embedding.go:160:75: o.Inner.Level escapes to heap
./embedding.go:160:91: Outer.Level2(o) escapes to heap
./embedding.go:166:13: ... argument does not escape
./embedding.go:166:15: o.Inner.Base.ID escapes to heap
./embedding.go:166:21: o.Inner.Level escapes to heap
./embedding.go:166:36: o.Inner.Base.Name escapes to heap
./embedding.go:166:44: o.Name escapes to heap
./embedding.go:168:13: ... argument does not escape
./embedding.go:168:24: Base.Describe(o.Inner.Base) escapes to heap
./embedding.go:168:29: o.Name escapes to heap
./embedding.go:171:13: ... argument does not escape
./embedding.go:171:25: Base.Describe(pp.Inner.Base) escapes to heap
./embedding.go:171:38: Base.hidden(pp.Inner.Base) escapes to heap
./embedding.go:173:13: ... argument does not escape
./embedding.go:173:14: id escapes to heap
./embedding.go:173:18: name escapes to heap
./embedding.go:173:47: (*Base).Grow((*Base).Grow(pp.Inner.Base, ... argument...), nil...).ID escapes to heap
./embedding.go:173:31: ... argument does not escape
./embedding.go:173:53: o.Inner.Base.ID escapes to heap
./embedding.go:176:13: ... argument does not escape
./embedding.go:176:16: in.Base.ID escapes to heap
./embedding.go:176:22: o.Inner.Base.ID escapes to heap
./embedding.go:178:11: &Tree{...} does not escape
./embedding.go:179:13: ... argument does not escape
./embedding.go:179:15: t.Node.val escapes to heap
./embedding.go:179:27: t.left.Node.val escapes to heap
./embedding.go:179:49: t.left.Node.Node.val escapes to heap
./embedding.go:179:60: (*Node).Val(t.Node) escapes to heap
./embedding.go:179:74: (*Node).Val(t.left.Node) escapes to heap
./embedding.go:179:98: (*Node).Val(t.left.Node.Node) escapes to heap
./embedding.go:181:13: ... argument does not escape
./embedding.go:181:15: a.A3.A1.Y escapes to heap
./embedding.go:181:20: a.A3.Z escapes to heap
./embedding.go:181:28: a.A3.A1.X escapes to heap
./embedding.go:181:36: a.A3.A2.X escapes to heap
./embedding.go:181:44: a.A3.A2.Z escapes to heap
./embedding.go:181:53: A4.Who(a) escapes to heap
./embedding.go:181:65: A1.Who(a.A3.A1) escapes to heap
./embedding.go:181:80: A2.Who(a.A3.A2) escapes to heap
./embedding.go:186:21: &Fat{...} escapes to heap
./embedding.go:189:13: ... argument does not escape
./embedding.go:189:27: Base.Describe(anon.Base) escapes to heap
./embedding.go:189:39: Fat.Sum(anon.Fat) escapes to heap
./embedding.go:189:53: anon.Fat.words[3] escapes to heap
./embedding.go:190:12: ... argument does not escape
./embedding.go:190:25: in escapes to heap
./embedding.go:190:29: in escapes to heap
./embedding.go:191:12: ... argument does not escape
./embedding.go:191:31: Upper{...} escapes to heap
./embedding.go:191:48: Upper{...} escapes to heap
./embedding.go:192:13: ... argument does not escape
./embedding.go:192:30: Upper{...} == Upper{...} escapes to heap
./embedding.go:192:63: Base{...} == Base{...} escapes to heap
./embedding.go:196:2: moved to heap: o
./embedding.go:213:2: moved to heap: fat
./embedding.go:226:2: moved to heap: r
./embedding.go:234:6: moved to heap: me
./embedding.go:196:20: &Inner{...} escapes to heap
./embedding.go:197:19: []Describer{...} does not escape
./embedding.go:197:24: Base{...} escapes to heap
./embedding.go:197:34: &Base{...} escapes to heap
./embedding.go:197:55: Inner{...} escapes to heap
./embedding.go:197:77: &Inner{...} escapes to heap
./embedding.go:197:106: o escapes to heap
./embedding.go:198:15: &Base{...} escapes to heap
./embedding.go:198:32: &JustPointer{...} escapes to heap
./embedding.go:198:45: &Base{...} escapes to heap
./embedding.go:198:88: &Base{...} escapes to heap
./embedding.go:199:9: Logger{...} escapes to heap
./embedding.go:199:14: Base{...} escapes to heap
./embedding.go:199:30: &Logger{...} escapes to heap
./embedding.go:199:42: Base{...} escapes to heap
./embedding.go:199:63: Loud{...} escapes to heap
./embedding.go:199:68: Base{...} escapes to heap
./embedding.go:199:86: Loud{...} escapes to heap
./embedding.go:199:91: Loud{...} escapes to heap
./embedding.go:199:98: Logger{...} escapes to heap
./embedding.go:200:17: struct { Base }{...} escapes to heap
./embedding.go:200:37: &struct { *Base }{...} escapes to heap
./embedding.go:200:54: &Base{...} escapes to heap
./embedding.go:200:94: struct { Describer }{...} escapes to heap
./embedding.go:200:99: Base{...} escapes to heap
./embedding.go:204:13: ... argument does not escape
./embedding.go:204:44: d.Describe() escapes to heap
./embedding.go:204:48: isNamer escapes to heap
./embedding.go:204:57: isPrivate escapes to heap
./embedding.go:207:15: ... argument does not escape
./embedding.go:207:16: "   " escapes to heap
./embedding.go:207:33: n.Describe() escapes to heap
./embedding.go:210:16: o does not escape
./embedding.go:212:13: ... argument does not escape
./embedding.go:212:21: o.Inner.Base.Name escapes to heap
./embedding.go:214:28: []Summer{...} does not escape
./embedding.go:214:29: fat escapes to heap
./embedding.go:214:46: HasFat{...} escapes to heap
./embedding.go:214:56: &HasFat{...} escapes to heap
./embedding.go:214:82: HasFatPtr{...} escapes to heap
./embedding.go:214:95: &HasFatPtr{...} escapes to heap
./embedding.go:214:122: Deep{...} escapes to heap
./embedding.go:218:13: ... argument does not escape
./embedding.go:218:33: s.Sum() escapes to heap
./embedding.go:220:22: Counts{} escapes to heap
./embedding.go:223:13: ... argument does not escape
./embedding.go:223:21: Counts.Inc(inc.(JustMap).Counts, "a") escapes to heap
./embedding.go:223:45: Counts.Inc(jm.Counts, "b") escapes to heap
./embedding.go:223:55: len(jm.Counts) escapes to heap
./embedding.go:225:13: ... argument does not escape
./embedding.go:225:17: len(jm.Counts) escapes to heap
./embedding.go:227:13: ... argument does not escape
./embedding.go:227:14: r escapes to heap
./embedding.go:227:22: r.Celsius escapes to heap
./embedding.go:227:41: []Reading{...} escapes to heap
./embedding.go:227:41: []Reading{...} escapes to heap
./embedding.go:228:12: ... argument does not escape
./embedding.go:228:31: r escapes to heap
./embedding.go:228:34: r escapes to heap
./embedding.go:228:37: r escapes to heap
./embedding.go:228:41: r.At escapes to heap
./embedding.go:229:16: func literal does not escape
./embedding.go:231:13: ... argument does not escape
./embedding.go:231:20: Func.Call(w.Func, 5) escapes to heap
./embedding.go:231:31: Func.Call(c.(WithFunc).Func, 6) escapes to heap
./embedding.go:231:42: w.Func(7) escapes to heap
./embedding.go:233:28: ... argument does not escape
./embedding.go:233:49: myErr{...} escapes to heap
./embedding.go:235:13: ... argument does not escape
./embedding.go:235:28: errors.Is(err, base) escapes to heap
./embedding.go:235:50: errors.As(err, &me) escapes to heap
./embedding.go:235:62: me escapes to heap
./embedding.go:244:13: ... argument does not escape
./embedding.go:244:24: lower.Get(getter.(*Upper).lower) escapes to heap
./embedding.go:244:29: u.lower.n escapes to heap
./embedding.go:245:19: []string{...} escapes to heap
./embedding.go:246:17: byLen{...} escapes to heap
./embedding.go:247:13: ... argument does not escape
./embedding.go:247:14: words escapes to heap
./embedding.go:248:30: byLen{...} escapes to heap
./embedding.go:249:13: ... argument does not escape
./embedding.go:249:14: words escapes to heap
./embedding.go:253:12: ... argument does not escape
./embedding.go:253:35: (*strings.Builder).String(b.Builder) escapes to heap
./embedding.go:253:40: b.lines escapes to heap
./embedding.go:253:53: (*strings.Builder).Len(b.Builder) escapes to heap
./embedding.go:255:13: ... argument does not escape
./embedding.go:255:17: len((*strings.Builder).String(st.(*Builder).Builder)) escapes to heap
./embedding.go:272:2: moved to heap: l
./embedding.go:259:20: &Inner{...} escapes to heap
./embedding.go:260:8: o.Inner.Base.Describe does not escape
./embedding.go:261:8: o.Inner.Base.SetName does not escape
./embedding.go:267:13: ... argument does not escape
./embedding.go:267:15: f() escapes to heap
./embedding.go:267:20: h(o) escapes to heap
./embedding.go:269:13: ... argument does not escape
./embedding.go:269:15: h(o) escapes to heap
./embedding.go:269:30: Base.Describe(o.Inner.Base) escapes to heap
./embedding.go:270:13: ... argument does not escape
./embedding.go:270:13: .autotmp_7 escapes to heap
./embedding.go:270:13: .autotmp_8 escapes to heap
./embedding.go:271:13: ... argument does not escape
./embedding.go:271:30: k(o.Inner, ... argument...).ID escapes to heap
./embedding.go:271:15: ... argument does not escape
./embedding.go:272:18: Base{...} escapes to heap
./embedding.go:273:8: l.Describer.Describe does not escape
./embedding.go:274:20: Base{...} escapes to heap
./embedding.go:275:13: ... argument does not escape
./embedding.go:275:15: m() escapes to heap
./embedding.go:275:29: l.Describer.Describe() escapes to heap
./embedding.go:275:48: Logger.Describe(l) escapes to heap
./embedding.go:275:66: (*Logger).Log(&l) escapes to heap
./embedding.go:277:13: ... argument does not escape
./embedding.go:277:15: n(o) escapes to heap
./embedding.go:277:16: o escapes to heap
./embedding.go:277:21: n(l) escapes to heap
./embedding.go:277:22: l escapes to heap
./embedding.go:279:23: &Base{...} does not escape
./embedding.go:281:13: ... argument does not escape
./embedding.go:281:15: x.Base.Name escapes to heap
./embedding.go:282:14: func literal does not escape
./embedding.go:284:9: func literal does not escape
./embedding.go:287:13: ... argument does not escape
./embedding.go:287:22: deferred() escapes to heap
./embedding.go:287:36: Base.Describe(o.Inner.Base) escapes to heap
./embedding.go:289:17: fat.Fat.Add does not escape
./embedding.go:289:26: fat.Fat.Sum does not escape
./embedding.go:291:13: ... argument does not escape
./embedding.go:291:17: sum() escapes to heap
./embedding.go:291:28: Fat.Sum(fat.Fat) escapes to heap
./embedding.go:291:42: HasFat.Sum(fat) escapes to heap
./embedding.go:293:13: ... argument does not escape
./embedding.go:293:17: fat.Fat.words escapes to heap
./embedding.go:302:21: T{...} escapes to heap
./embedding.go:303:12: ... argument does not escape
./embedding.go:303:34: d.Describe() escapes to heap
./embedding.go:306:8: T{...} escapes to heap
./embedding.go:307:13: ... argument does not escape
./embedding.go:307:35: d.Describe() escapes to heap
./embedding.go:309:33: Celsius(3) escapes to heap
./embedding.go:310:13: ... argument does not escape
./embedding.go:310:24: Base.Describe(u.T.Base) escapes to heap
./embedding.go:310:36: u.Stringer.String() escapes to heap
./embedding.go:311:13: ... argument does not escape
./embedding.go:311:14: u escapes to heap
./embedding.go:312:6: u escapes to heap
./embedding.go:313:13: ... argument does not escape
./embedding.go:313:24: d.Describe() escapes to heap
./embedding.go:316:10: leaking param: name
./embedding.go:316:23: f does not escape
./embedding.go:317:8: func literal does not escape
./embedding.go:317:28: ... argument does not escape
./embedding.go:317:29: name escapes to heap
./embedding.go:322:15: leaking param: d
./embedding.go:325:54: ... argument does not escape
./embedding.go:325:56: o.Inner.Base.ID escapes to heap
./embedding.go:331:55: Outer{} escapes to heap
./embedding.go:333:54: Loud{} escapes to heap
./embedding.go:334:76: ... argument does not escape
./embedding.go:334:86: (*lower).self(n) == nil escapes to heap
./embedding.go:342:38: ... argument does not escape
./embedding.go:342:39: "recovered" escapes to heap
./embedding.go:335:65: Recoverer2{} does not escape
./embedding.go:335:91: "inside" escapes to heap
./embedding.go:336:68: "inside 2" escapes to heap
./embedding.go:337:32: &Recoverer2{} does not escape
./embedding.go:337:53: r.Recoverer.Safe does not escape
./embedding.go:337:77: "inside 3" escapes to heap
./embedding.go:325:21: func literal does not escape
./embedding.go:326:20: func literal does not escape
./embedding.go:327:28: func literal does not escape
./embedding.go:328:23: func literal does not escape
./embedding.go:329:26: func literal does not escape
./embedding.go:330:32: func literal does not escape
./embedding.go:331:32: func literal does not escape
./embedding.go:332:31: func literal does not escape
./embedding.go:333:32: func literal does not escape
./embedding.go:334:32: func literal does not escape
./embedding.go:335:18: func literal does not escape
./embedding.go:336:18: func literal does not escape
./embedding.go:337:18: func literal does not escape
