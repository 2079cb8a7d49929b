./csv_reports.go:21:7: leaking param content: c
./csv_reports.go:29:27: ... argument does not escape
./csv_reports.go:29:52: c.line escapes to heap
./csv_reports.go:34:17: append escapes to heap
./csv_reports.go:53:19: append escapes to heap
./csv_reports.go:56:17: append escapes to heap
./csv_reports.go:71:7: s does not escape
./csv_reports.go:79:7: leaking param: e
./csv_reports.go:79:54: ... argument does not escape
./csv_reports.go:79:75: e.line escapes to heap
./csv_reports.go:79:83: e.field escapes to heap
./csv_reports.go:80:7: leaking param: e to result ~r0 level=0
./csv_reports.go:96:12: leaking param content: header
./csv_reports.go:96:20: leaking param: row to result s level=1
./csv_reports.go:98:23: ... argument does not escape
./csv_reports.go:98:49: len(row) escapes to heap
./csv_reports.go:98:59: len(header) escapes to heap
./csv_reports.go:115:22: rowError{...} escapes to heap
./csv_reports.go:121:12: leaking param: s to result ~r0 level=0
./csv_reports.go:125:48: "\"" + strings.ReplaceAll(s, "\"", "\"\"") + "\"" escapes to heap
./csv_reports.go:129:7: &csvReader{...} does not escape
./csv_reports.go:140:10: e escapes to heap
./csv_reports.go:143:15: ... argument does not escape
./csv_reports.go:143:16: "skipped:" escapes to heap
./csv_reports.go:146:17: append escapes to heap
./csv_reports.go:150:25: map[key]float64{} does not escape
./csv_reports.go:151:27: map[string]int{} does not escape
./csv_reports.go:156:19: []string{} does not escape
./csv_reports.go:158:17: append does not escape
./csv_reports.go:163:12: ... argument does not escape
./csv_reports.go:163:16: "region" escapes to heap
./csv_reports.go:164:20: []string{...} does not escape
./csv_reports.go:166:13: ... argument does not escape
./csv_reports.go:166:17: "\t" escapes to heap
./csv_reports.go:166:23: m escapes to heap
./csv_reports.go:168:14: ... argument does not escape
./csv_reports.go:168:18: "\tqty" escapes to heap
./csv_reports.go:170:13: ... argument does not escape
./csv_reports.go:170:17: r escapes to heap
./csv_reports.go:173:16: ... argument does not escape
./csv_reports.go:173:30: v escapes to heap
./csv_reports.go:175:15: ... argument does not escape
./csv_reports.go:175:19: "\t-" escapes to heap
./csv_reports.go:178:14: ... argument does not escape
./csv_reports.go:178:35: regions[r] escapes to heap
./csv_reports.go:182:19: sales escapes to heap
./csv_reports.go:182:26: func literal does not escape
./csv_reports.go:184:14: ... argument does not escape
./csv_reports.go:184:27: strings.Join([]string{...}, ",") escapes to heap
./csv_reports.go:184:36: []string{...} does not escape
./csv_reports.go:186:13: &csvReader{...} does not escape
./csv_reports.go:187:13: ... argument does not escape
