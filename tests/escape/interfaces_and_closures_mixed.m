./interfaces_and_closures_mixed.go:234:22: devirtualizing iface.ID to *base
./interfaces_and_closures_mixed.go:234:36: devirtualizing iface.Name to *base
./interfaces_and_closures_mixed.go:148:15: devirtualizing .autotmp_4.visit to *counter
./interfaces_and_closures_mixed.go:8:7: b does not escape
./interfaces_and_closures_mixed.go:9:49: ... argument does not escape
./interfaces_and_closures_mixed.go:9:50: "b" escapes to heap
./interfaces_and_closures_mixed.go:9:56: b.id escapes to heap
./interfaces_and_closures_mixed.go:19:7: b does not escape
./interfaces_and_closures_mixed.go:22:6: moved to heap: b
./interfaces_and_closures_mixed.go:24:9: func literal escapes to heap
./interfaces_and_closures_mixed.go:28:9: b escapes to heap
./interfaces_and_closures_mixed.go:33:14: b does not escape
./interfaces_and_closures_mixed.go:43:7: leaking param: c to result ~r0 level=0
./interfaces_and_closures_mixed.go:45:11: leaking param: v
./interfaces_and_closures_mixed.go:45:22: ns does not escape
./interfaces_and_closures_mixed.go:61:7: leaking param content: l
./interfaces_and_closures_mixed.go:61:21: leaking param: v
./interfaces_and_closures_mixed.go:61:39: &elem{...} escapes to heap
./interfaces_and_closures_mixed.go:62:7: leaking param content: l
./interfaces_and_closures_mixed.go:62:20: yield does not escape
./interfaces_and_closures_mixed.go:70:26: leaking param: p to result q level=0
./interfaces_and_closures_mixed.go:76:3: moved to heap: x
./interfaces_and_closures_mixed.go:84:14: leaking param: m to result ~r0 level=2
./interfaces_and_closures_mixed.go:102:13: leaking param: a to result ~r0 level=0
./interfaces_and_closures_mixed.go:102:16: leaking param: b to result ~r0 level=0
./interfaces_and_closures_mixed.go:113:44: func literal escapes to heap
./interfaces_and_closures_mixed.go:115:16: leaking param: f
./interfaces_and_closures_mixed.go:115:56: func literal escapes to heap
./interfaces_and_closures_mixed.go:113:9: func literal does not escape
./interfaces_and_closures_mixed.go:115:11: func literal does not escape
./interfaces_and_closures_mixed.go:120:2: func literal does not escape
./interfaces_and_closures_mixed.go:121:7: func literal does not escape
./interfaces_and_closures_mixed.go:128:11: func literal escapes to heap
./interfaces_and_closures_mixed.go:137:24: moved to heap: out
./interfaces_and_closures_mixed.go:139:9: func literal escapes to heap
./interfaces_and_closures_mixed.go:139:35: append escapes to heap
./interfaces_and_closures_mixed.go:144:18: leaking param: c
./interfaces_and_closures_mixed.go:146:9: &counter{} does not escape
./interfaces_and_closures_mixed.go:149:8: c.visit does not escape
./interfaces_and_closures_mixed.go:153:18: leaking param: x to result ~r0 level=0
./interfaces_and_closures_mixed.go:161:10: .autotmp_3 escapes to heap
./interfaces_and_closures_mixed.go:161:10: .autotmp_4 escapes to heap
./interfaces_and_closures_mixed.go:165:37: .autotmp_3 escapes to heap
./interfaces_and_closures_mixed.go:165:37: .autotmp_4 escapes to heap
./interfaces_and_closures_mixed.go:170:7: t does not escape
./interfaces_and_closures_mixed.go:179:14: a does not escape
./interfaces_and_closures_mixed.go:179:17: b does not escape
./interfaces_and_closures_mixed.go:181:15: a does not escape
./interfaces_and_closures_mixed.go:181:41: 3 does not escape
./interfaces_and_closures_mixed.go:181:51: "x" does not escape
./interfaces_and_closures_mixed.go:183:14: s does not escape
./interfaces_and_closures_mixed.go:184:27: ([]byte)(s) does not escape
./interfaces_and_closures_mixed.go:184:27: zero-copy string->[]byte conversion
./interfaces_and_closures_mixed.go:190:10: parts does not escape
./interfaces_and_closures_mixed.go:192:13: s + p + ";" escapes to heap
./interfaces_and_closures_mixed.go:197:10: s does not escape
./interfaces_and_closures_mixed.go:197:53: s[i:j] + s[:i] escapes to heap
./interfaces_and_closures_mixed.go:199:14: s does not escape
./interfaces_and_closures_mixed.go:199:48: ([]rune)(s) does not escape
./interfaces_and_closures_mixed.go:245:11: f does not escape
./interfaces_and_closures_mixed.go:245:34: leaking param content: ss
./interfaces_and_closures_mixed.go:246:13: make([]string, len(ss)) escapes to heap
./interfaces_and_closures_mixed.go:237:24: s does not escape
./interfaces_and_closures_mixed.go:237:52: s + "!" escapes to heap
./interfaces_and_closures_mixed.go:258:7: n does not escape
./interfaces_and_closures_mixed.go:264:7: leaking param content: n
./interfaces_and_closures_mixed.go:268:2: moved to heap: c
./interfaces_and_closures_mixed.go:266:10: &node2{...} escapes to heap
./interfaces_and_closures_mixed.go:211:6: leaking param: v
./interfaces_and_closures_mixed.go:214:2: moved to heap: x
./interfaces_and_closures_mixed.go:202:7: &base{...} does not escape
./interfaces_and_closures_mixed.go:203:13: ... argument does not escape
./interfaces_and_closures_mixed.go:203:18: (*base).ID(b) escapes to heap
./interfaces_and_closures_mixed.go:203:28: base.Name(b) escapes to heap
./interfaces_and_closures_mixed.go:203:41: base.Name(*b) escapes to heap
./interfaces_and_closures_mixed.go:204:13: ... argument does not escape
./interfaces_and_closures_mixed.go:204:26: .autotmp_1() escapes to heap
./interfaces_and_closures_mixed.go:204:39: bigBox() != nil escapes to heap
./interfaces_and_closures_mixed.go:204:57: bigBoxStay() escapes to heap
./interfaces_and_closures_mixed.go:204:70: big.sum(big{}) escapes to heap
./interfaces_and_closures_mixed.go:205:7: &counter{} escapes to heap
./interfaces_and_closures_mixed.go:206:6: ... argument does not escape
./interfaces_and_closures_mixed.go:208:9: 1 escapes to heap
./interfaces_and_closures_mixed.go:209:9: "x" escapes to heap
./interfaces_and_closures_mixed.go:211:2: func literal does not escape
./interfaces_and_closures_mixed.go:212:12: ... argument does not escape
./interfaces_and_closures_mixed.go:212:16: " " escapes to heap
./interfaces_and_closures_mixed.go:215:13: ... argument does not escape
./interfaces_and_closures_mixed.go:215:14: *fallthroughs(1, &x) escapes to heap
./interfaces_and_closures_mixed.go:215:52: [][]*int{...} does not escape
./interfaces_and_closures_mixed.go:215:53: []*int{...} does not escape
./interfaces_and_closures_mixed.go:215:90: closureChain() escapes to heap
./interfaces_and_closures_mixed.go:215:103: immediate() escapes to heap
./interfaces_and_closures_mixed.go:215:117: arrOfFuncs() escapes to heap
./interfaces_and_closures_mixed.go:215:130: deferLoop(2) escapes to heap
./interfaces_and_closures_mixed.go:218:13: ... argument does not escape
./interfaces_and_closures_mixed.go:218:17: ok escapes to heap
./interfaces_and_closures_mixed.go:220:13: ... argument does not escape
./interfaces_and_closures_mixed.go:221:13: ... argument does not escape
./interfaces_and_closures_mixed.go:222:13: ... argument does not escape
./interfaces_and_closures_mixed.go:222:31: temps.max(temps{...}) escapes to heap
./interfaces_and_closures_mixed.go:222:19: temps{...} does not escape
./interfaces_and_closures_mixed.go:222:42: compare(x, 5) escapes to heap
./interfaces_and_closures_mixed.go:222:43: x does not escape
./interfaces_and_closures_mixed.go:222:46: 5 does not escape
./interfaces_and_closures_mixed.go:222:58: cmpConst(x) escapes to heap
./interfaces_and_closures_mixed.go:222:59: x does not escape
./interfaces_and_closures_mixed.go:222:70: bytesOf("ab") escapes to heap
./interfaces_and_closures_mixed.go:222:81: cat(... argument...) escapes to heap
./interfaces_and_closures_mixed.go:222:81: ... argument does not escape
./interfaces_and_closures_mixed.go:222:96: sub("abc", 1, 2) escapes to heap
./interfaces_and_closures_mixed.go:222:118: toRunes("ä") escapes to heap
./interfaces_and_closures_mixed.go:224:15: []local{...} escapes to heap
./interfaces_and_closures_mixed.go:229:13: ... argument does not escape
./interfaces_and_closures_mixed.go:229:14: ls escapes to heap
./interfaces_and_closures_mixed.go:229:23: local{...} escapes to heap
./interfaces_and_closures_mixed.go:229:31: &local{...} escapes to heap
./interfaces_and_closures_mixed.go:234:13: ... argument does not escape
./interfaces_and_closures_mixed.go:234:22: (*base).ID(iface.(*base)) escapes to heap
./interfaces_and_closures_mixed.go:234:36: base.Name(iface.(*base)) escapes to heap
./interfaces_and_closures_mixed.go:236:12: ... argument does not escape
./interfaces_and_closures_mixed.go:236:27: m escapes to heap
./interfaces_and_closures_mixed.go:236:33: 3 escapes to heap
./interfaces_and_closures_mixed.go:236:38: m escapes to heap
./interfaces_and_closures_mixed.go:237:13: ... argument does not escape
./interfaces_and_closures_mixed.go:237:18: map3(func literal, m[:]...) escapes to heap
./interfaces_and_closures_mixed.go:237:19: func literal does not escape
./interfaces_and_closures_mixed.go:239:13: ... argument does not escape
./interfaces_and_closures_mixed.go:239:22: (*node2).depth(np) escapes to heap
./interfaces_and_closures_mixed.go:239:54: (*node2).depth((*node2).insert((*node2).insert(np, 3), 1)) escapes to heap
./interfaces_and_closures_mixed.go:242:13: ... argument does not escape
./interfaces_and_closures_mixed.go:242:14: "end" escapes to heap
