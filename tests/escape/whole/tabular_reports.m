./tabular_reports.go:35:7: t does not escape
./tabular_reports.go:36:55: (*Table).Swap ignoring self-assignment in t.rows[i], t.rows[j] = t.rows[j], t.rows[i]
./tabular_reports.go:36:55: (*Table).Swap ignoring self-assignment in t.rows[i], t.rows[j] = t.rows[j], t.rows[i]
./tabular_reports.go:36:7: t does not escape
./tabular_reports.go:37:7: leaking param content: t
./tabular_reports.go:46:7: leaking param: t
./tabular_reports.go:46:20: leaking param: cmps
./tabular_reports.go:52:13: leaking param content: a
./tabular_reports.go:52:16: leaking param content: b
./tabular_reports.go:53:13: leaking param content: a
./tabular_reports.go:53:16: leaking param content: b
./tabular_reports.go:54:15: a does not escape
./tabular_reports.go:54:18: b does not escape
./tabular_reports.go:63:14: leaking param: cmp
./tabular_reports.go:64:14: leaking param: a
./tabular_reports.go:64:17: leaking param: b
./tabular_reports.go:64:9: func literal escapes to heap
./tabular_reports.go:67:7: leaking param content: t
./tabular_reports.go:67:23: leaking param: w
./tabular_reports.go:68:16: make([]int, len(t.cols)) does not escape
./tabular_reports.go:69:21: [][]string{...} does not escape
./tabular_reports.go:69:22: []string{} escapes to heap
./tabular_reports.go:71:20: append escapes to heap
./tabular_reports.go:74:18: []string{} escapes to heap
./tabular_reports.go:76:16: append escapes to heap
./tabular_reports.go:78:17: append does not escape
./tabular_reports.go:82:42: ([]rune)(c) does not escape
./tabular_reports.go:88:16: ... argument does not escape
./tabular_reports.go:88:35: widths[i] escapes to heap
./tabular_reports.go:88:40: c escapes to heap
./tabular_reports.go:90:16: ... argument does not escape
./tabular_reports.go:90:36: widths[i] escapes to heap
./tabular_reports.go:90:41: c escapes to heap
./tabular_reports.go:96:15: ... argument does not escape
./tabular_reports.go:96:33: strings.Repeat("=", width) escapes to heap
./tabular_reports.go:96:47: "  " escapes to heap
./tabular_reports.go:108:26: []string{...} escapes to heap
./tabular_reports.go:108:17: append does not escape
./tabular_reports.go:111:68: strings.Join(append([]string{...}, parts...), ",") + "." + frac escapes to heap
./tabular_reports.go:111:37: []string{...} does not escape
./tabular_reports.go:111:28: append does not escape
./tabular_reports.go:119:7: s does not escape
./tabular_reports.go:130:15: leaking param: w
./tabular_reports.go:130:28: data does not escape
./tabular_reports.go:131:14: make([]string, 0, len(data)) escapes to heap
./tabular_reports.go:134:16: append escapes to heap
./tabular_reports.go:137:13: keys escapes to heap
./tabular_reports.go:137:19: func literal does not escape
./tabular_reports.go:142:14: ... argument does not escape
./tabular_reports.go:142:37: k escapes to heap
./tabular_reports.go:142:44: data[k] escapes to heap
./tabular_reports.go:142:73: strings.Repeat("█", n) + strings.Repeat("░", width - n) escapes to heap
./tabular_reports.go:142:73: strings.Repeat("█", n) + strings.Repeat("░", width - n) escapes to heap
./tabular_reports.go:154:17: leaking param: e to result ~r0 level=1
./tabular_reports.go:155:17: leaking param: e to result ~r0 level=1
./tabular_reports.go:156:19: e does not escape
./tabular_reports.go:157:17: leaking param: e to result ~r0 level=2
./tabular_reports.go:176:6: moved to heap: buf
./tabular_reports.go:147:9: &Employee{...} escapes to heap
./tabular_reports.go:148:8: &Employee{...} escapes to heap
./tabular_reports.go:149:22: []*Employee{...} escapes to heap
./tabular_reports.go:150:3: &Employee{...} escapes to heap
./tabular_reports.go:150:38: &Employee{...} escapes to heap
./tabular_reports.go:151:3: &Employee{...} escapes to heap
./tabular_reports.go:151:42: &Employee{...} escapes to heap
./tabular_reports.go:153:7: &Table{...} escapes to heap
./tabular_reports.go:153:41: []Column{...} escapes to heap
./tabular_reports.go:154:12: func literal escapes to heap
./tabular_reports.go:155:12: func literal escapes to heap
./tabular_reports.go:156:14: func literal escapes to heap
./tabular_reports.go:157:12: func literal escapes to heap
./tabular_reports.go:164:6: ... argument escapes to heap
./tabular_reports.go:165:6: ... argument escapes to heap
./tabular_reports.go:167:31: map[string]*summary{} does not escape
./tabular_reports.go:171:8: &summary{} escapes to heap
./tabular_reports.go:178:19: []string{} does not escape
./tabular_reports.go:180:17: append does not escape
./tabular_reports.go:183:14: ... argument does not escape
./tabular_reports.go:183:18: "dept\tn\tmean\tlow\thigh\t" escapes to heap
./tabular_reports.go:186:14: ... argument does not escape
./tabular_reports.go:186:50: d escapes to heap
./tabular_reports.go:186:54: g.n escapes to heap
./tabular_reports.go:186:64: summary.mean(g) escapes to heap
./tabular_reports.go:186:69: g.low escapes to heap
./tabular_reports.go:186:76: g.high escapes to heap
./tabular_reports.go:191:29: map[string]float64{} does not escape
./tabular_reports.go:199:12: ... argument does not escape
./tabular_reports.go:199:26: *eva escapes to heap
./tabular_reports.go:199:32: *eva escapes to heap
./tabular_reports.go:200:12: ... argument does not escape
./tabular_reports.go:200:22: *eva escapes to heap
./tabular_reports.go:201:12: ... argument does not escape
./tabular_reports.go:201:49: *groups["Sales"] escapes to heap
