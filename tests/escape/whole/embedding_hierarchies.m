./embedding_hierarchies.go:156:24: partially devirtualizing named.Name to twiceWrapped
./embedding_hierarchies.go:25:7: leaking param content: l
./embedding_hierarchies.go:25:22: format does not escape
./embedding_hierarchies.go:25:37: leaking param content: args
./embedding_hierarchies.go:26:18: append escapes to heap
./embedding_hierarchies.go:28:7: leaking param content: l
./embedding_hierarchies.go:30:14: ... argument does not escape
./embedding_hierarchies.go:30:15: i escapes to heap
./embedding_hierarchies.go:30:18: s escapes to heap
./embedding_hierarchies.go:34:7: leaking param: b to result ~r0 level=0
./embedding_hierarchies.go:35:7: b does not escape
./embedding_hierarchies.go:36:7: leaking param content: b
./embedding_hierarchies.go:36:23: leaking param: s
./embedding_hierarchies.go:36:47: ... argument does not escape
./embedding_hierarchies.go:36:61: b.name escapes to heap
./embedding_hierarchies.go:36:68: s escapes to heap
./embedding_hierarchies.go:38:7: leaking param: b
./embedding_hierarchies.go:39:20: ... argument does not escape
./embedding_hierarchies.go:39:49: b.name escapes to heap
./embedding_hierarchies.go:39:57: b.legs escapes to heap
./embedding_hierarchies.go:39:71: Base.Sound(b) escapes to heap
./embedding_hierarchies.go:47:7: d does not escape
./embedding_hierarchies.go:54:7: p does not escape
./embedding_hierarchies.go:54:71: strings.ToUpper(Dog.Sound(p.Dog)) + "!" escapes to heap
./embedding_hierarchies.go:62:7: r does not escape
./embedding_hierarchies.go:66:7: leaking param: w to result ~r0 level=0
./embedding_hierarchies.go:75:7: leaking param: c
./embedding_hierarchies.go:75:61: Base.Name(c.Dog.Base) + "/" + c.Robot.Named.Name() escapes to heap
./embedding_hierarchies.go:76:7: leaking param: c
./embedding_hierarchies.go:77:7: c does not escape
./embedding_hierarchies.go:81:7: c does not escape
./embedding_hierarchies.go:93:7: leaking param: s
./embedding_hierarchies.go:104:7: s does not escape
./embedding_hierarchies.go:106:11: leaking param content: as
./embedding_hierarchies.go:108:13: ... argument does not escape
./embedding_hierarchies.go:108:43: a.Name() escapes to heap
./embedding_hierarchies.go:108:54: a.Sound() escapes to heap
./embedding_hierarchies.go:108:64: a.Legs() escapes to heap
./embedding_hierarchies.go:161:28: ... argument does not escape
./embedding_hierarchies.go:161:29: "recovered:" escapes to heap
./embedding_hierarchies.go:114:2: moved to heap: d
./embedding_hierarchies.go:115:2: moved to heap: p
./embedding_hierarchies.go:113:12: new(Log) escapes to heap
./embedding_hierarchies.go:114:54: []string{...} escapes to heap
./embedding_hierarchies.go:116:7: &Robot{...} escapes to heap
./embedding_hierarchies.go:116:14: d escapes to heap
./embedding_hierarchies.go:116:24: whistle("beep") escapes to heap
./embedding_hierarchies.go:117:7: &Chimera{...} escapes to heap
./embedding_hierarchies.go:118:6: ... argument does not escape
./embedding_hierarchies.go:118:7: d escapes to heap
./embedding_hierarchies.go:118:14: p escapes to heap
./embedding_hierarchies.go:122:13: ... argument does not escape
./embedding_hierarchies.go:122:15: d.Base.name escapes to heap
./embedding_hierarchies.go:122:23: p.Dog.Base.name escapes to heap
./embedding_hierarchies.go:122:36: r.Named.Name() escapes to heap
./embedding_hierarchies.go:122:46: Chimera.Name(c) escapes to heap
./embedding_hierarchies.go:122:56: p.Dog.Base.name escapes to heap
./embedding_hierarchies.go:122:73: p.Dog.Base.legs escapes to heap
./embedding_hierarchies.go:123:13: ... argument does not escape
./embedding_hierarchies.go:123:24: Base.describe(d.Base) escapes to heap
./embedding_hierarchies.go:123:28: "|" escapes to heap
./embedding_hierarchies.go:123:43: Base.describe(p.Dog.Base) escapes to heap
./embedding_hierarchies.go:127:21: &Level1{} escapes to heap
./embedding_hierarchies.go:129:9: l3.Level2.Level1.Counter.Inc does not escape
./embedding_hierarchies.go:130:13: ... argument does not escape
./embedding_hierarchies.go:130:20: (*Counter).Inc(l3.Level2.Level1.Counter) escapes to heap
./embedding_hierarchies.go:130:25: f() escapes to heap
./embedding_hierarchies.go:130:42: (*Counter).Inc(l3.Level2.Level1.Counter) escapes to heap
./embedding_hierarchies.go:130:52: Counter.Get(l3.Level2.Level1.Counter) escapes to heap
./embedding_hierarchies.go:130:58: l3.n escapes to heap
./embedding_hierarchies.go:130:71: l3.Level2.Level1.Counter.n escapes to heap
./embedding_hierarchies.go:130:77: l3.Level2.Level1.Counter escapes to heap
./embedding_hierarchies.go:133:13: ... argument does not escape
./embedding_hierarchies.go:133:20: Counter.Get(l3.Level2.Level1.Counter) escapes to heap
./embedding_hierarchies.go:133:33: Counter.Get(copy2.Level2.Level1.Counter) escapes to heap
./embedding_hierarchies.go:133:40: l3 == copy2 escapes to heap
./embedding_hierarchies.go:136:13: ... argument does not escape
./embedding_hierarchies.go:136:17: get(l3) escapes to heap
./embedding_hierarchies.go:136:26: inc(l3.Level2.Level1) escapes to heap
./embedding_hierarchies.go:136:49: l3.Level2.Level1.Counter.n escapes to heap
./embedding_hierarchies.go:140:13: ... argument does not escape
./embedding_hierarchies.go:140:20: Shape.Move(b.Shape, 10, 10) escapes to heap
./embedding_hierarchies.go:140:30: b escapes to heap
./embedding_hierarchies.go:140:34: b.Shape.X escapes to heap
./embedding_hierarchies.go:140:39: b.Sized escapes to heap
./embedding_hierarchies.go:141:12: ... argument does not escape
./embedding_hierarchies.go:141:29: b escapes to heap
./embedding_hierarchies.go:141:32: b escapes to heap
./embedding_hierarchies.go:141:35: b escapes to heap
./embedding_hierarchies.go:142:13: ... argument does not escape
./embedding_hierarchies.go:142:16: b == Box{...} escapes to heap
./embedding_hierarchies.go:142:86: b.Shape == Shape{...} escapes to heap
./embedding_hierarchies.go:144:19: []string{...} escapes to heap
./embedding_hierarchies.go:145:22: sortByName{...} escapes to heap
./embedding_hierarchies.go:145:39: sort.StringSlice(words) escapes to heap
./embedding_hierarchies.go:146:13: ... argument does not escape
./embedding_hierarchies.go:146:14: words escapes to heap
./embedding_hierarchies.go:152:7: &Counter{...} escapes to heap
./embedding_hierarchies.go:154:13: ... argument does not escape
./embedding_hierarchies.go:154:27: Counter.Get(anonymous.Counter) escapes to heap
./embedding_hierarchies.go:154:40: anonymous.Box.Sized.W escapes to heap
./embedding_hierarchies.go:154:53: anonymous.Box.Label escapes to heap
./embedding_hierarchies.go:155:32: twiceWrapped{...} does not escape
./embedding_hierarchies.go:155:49: d escapes to heap
./embedding_hierarchies.go:156:13: ... argument does not escape
./embedding_hierarchies.go:156:24: named.(twiceWrapped).wrapped.Named.Name() escapes to heap
./embedding_hierarchies.go:159:13: ... argument does not escape
./embedding_hierarchies.go:159:14: sounds escapes to heap
./embedding_hierarchies.go:159:22: both escapes to heap
./embedding_hierarchies.go:161:8: func literal does not escape
./embedding_hierarchies.go:163:13: ... argument does not escape
./embedding_hierarchies.go:163:24: (*Robot).Legs(empty) escapes to heap
./embedding_hierarchies.go:164:13: ... argument does not escape
./embedding_hierarchies.go:164:25: empty.Sounder.Sound() escapes to heap
