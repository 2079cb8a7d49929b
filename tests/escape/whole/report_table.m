./report_table.go:31:11: leaking param: v
./report_table.go:31:44: ... argument does not escape
./report_table.go:33:12: leaking param: v
./report_table.go:36:21: ... argument does not escape
./report_table.go:41:19: s[:i] + "," + s[i:] escapes to heap
./report_table.go:43:18: ... argument does not escape
./report_table.go:43:27: frac escapes to heap
./report_table.go:45:18: "(" + s + ")" escapes to heap
./report_table.go:50:10: leaking param: v
./report_table.go:57:21: ... argument does not escape
./report_table.go:62:7: leaking param content: t
./report_table.go:62:21: leaking param content: values
./report_table.go:63:13: make([]string, len(t.cols)) escapes to heap
./report_table.go:68:40: ([]rune)(row[i]) does not escape
./report_table.go:70:17: append escapes to heap
./report_table.go:73:10: s does not escape
./report_table.go:74:28: ([]rune)(s) does not escape
./report_table.go:77:12: s + strings.Repeat(" ", gap) escapes to heap
./report_table.go:79:35: strings.Repeat(" ", gap) + s escapes to heap
./report_table.go:81:40: strings.Repeat(" ", gap / 2) + s + strings.Repeat(" ", gap - gap / 2) escapes to heap
./report_table.go:93:13: c does not escape
./report_table.go:96:12: c does not escape
./report_table.go:96:82: " " + pad(c.Title, c.width, Align(0)) + " " escapes to heap
./report_table.go:84:7: leaking param content: t
./report_table.go:86:15: cell does not escape
./report_table.go:86:51: sep does not escape
./report_table.go:99:13: c does not escape
./report_table.go:86:10: func literal does not escape
./report_table.go:88:22: sep + cell(c, i) does not escape
./report_table.go:90:21: sep + "\n" does not escape
./report_table.go:92:10: func literal does not escape
./report_table.go:93:8: func literal does not escape
./report_table.go:96:7: func literal does not escape
./report_table.go:99:8: func literal does not escape
./report_table.go:99:81: " " + pad(r[i], c.width, c.Align) + " " escapes to heap
./report_table.go:105:12: xs does not escape
./report_table.go:144:45: []any{...} escapes to heap
./report_table.go:144:46: a escapes to heap
./report_table.go:144:49: b escapes to heap
./report_table.go:120:7: &Table{...} escapes to heap
./report_table.go:120:29: []*Column{...} escapes to heap
./report_table.go:121:3: &Column{...} escapes to heap
./report_table.go:122:3: &Column{...} escapes to heap
./report_table.go:123:3: &Column{...} escapes to heap
./report_table.go:125:7: ... argument does not escape
./report_table.go:125:8: "Teapot" escapes to heap
./report_table.go:125:18: 1234.5 escapes to heap
./report_table.go:125:26: 5 escapes to heap
./report_table.go:126:7: ... argument does not escape
./report_table.go:126:8: "Früchte" escapes to heap
./report_table.go:126:20: 0.126 escapes to heap
./report_table.go:126:27: 2.6 escapes to heap
./report_table.go:127:7: ... argument does not escape
./report_table.go:127:8: "Refund" escapes to heap
./report_table.go:127:18: -9.87654e+06 escapes to heap
./report_table.go:127:31: "n/a" escapes to heap
./report_table.go:128:7: ... argument does not escape
./report_table.go:131:3: struct { Kind string; N int }{...} escapes to heap
./report_table.go:131:15: 12 escapes to heap
./report_table.go:131:25: ([]byte)("raw") escapes to heap
./report_table.go:131:26: ([]byte)("raw") escapes to heap
./report_table.go:132:7: ... argument does not escape
./report_table.go:132:13: 0 escapes to heap
./report_table.go:133:11: ... argument does not escape
./report_table.go:134:12: ... argument does not escape
./report_table.go:134:27: pair(float64(.autotmp_1), .autotmp_2) escapes to heap
./report_table.go:134:33: ... argument does not escape
./report_table.go:135:13: ... argument does not escape
./report_table.go:135:13: .autotmp_3 escapes to heap
./report_table.go:135:13: .autotmp_4 escapes to heap
./report_table.go:136:29: []float64{...} does not escape
./report_table.go:137:14: ... argument does not escape
./report_table.go:137:58: x escapes to heap
./report_table.go:137:61: x escapes to heap
./report_table.go:137:72: math.Mod(x, 1000) escapes to heap
./report_table.go:137:83: x escapes to heap
./report_table.go:139:12: ... argument does not escape
./report_table.go:139:50: 42 escapes to heap
./report_table.go:139:54: 42 escapes to heap
./report_table.go:139:58: -42 escapes to heap
./report_table.go:139:63: 42 escapes to heap
./report_table.go:139:67: 48879 escapes to heap
./report_table.go:139:74: 48879 escapes to heap
./report_table.go:139:81: 8 escapes to heap
./report_table.go:139:84: 'é' escapes to heap
./report_table.go:140:12: ... argument does not escape
./report_table.go:140:47: "go" escapes to heap
./report_table.go:140:53: "go" escapes to heap
./report_table.go:140:59: "golang" escapes to heap
./report_table.go:140:69: "a\tb" escapes to heap
./report_table.go:140:85: []string{...} escapes to heap
./report_table.go:140:85: []string{...} escapes to heap
./report_table.go:140:97: true escapes to heap
./report_table.go:140:103: false escapes to heap
./report_table.go:141:12: ... argument does not escape
./report_table.go:141:37: 5 escapes to heap
./report_table.go:141:40: 7 escapes to heap
./report_table.go:141:43: 5 escapes to heap
./report_table.go:141:46: 7 escapes to heap
./report_table.go:141:49: 2 escapes to heap
./report_table.go:141:56: 3.14159 escapes to heap
