./json_values.go:20:7: e does not escape
./json_values.go:20:69: e.Msg + " at offset " + strconv.Itoa(e.Offset) escapes to heap
./json_values.go:43:7: d does not escape
./json_values.go:41:7: d does not escape
./json_values.go:41:24: leaking param: msg
./json_values.go:41:44: &SyntaxError{...} escapes to heap
./json_values.go:49:7: d does not escape
./json_values.go:57:7: d does not escape
./json_values.go:59:21: ... argument does not escape
./json_values.go:59:42: c escapes to heap
./json_values.go:59:50: d.src[d.pos] escapes to heap
./json_values.go:122:7: d does not escape
./json_values.go:134:7: d does not escape
./json_values.go:145:18: string(b) escapes to heap
./json_values.go:149:14: append does not escape
./json_values.go:155:14: append does not escape
./json_values.go:64:7: d does not escape
./json_values.go:103:7: d does not escape
./json_values.go:70:16: []any{} escapes to heap
./json_values.go:75:17: append escapes to heap
./json_values.go:78:10: list escapes to heap
./json_values.go:80:16: (*decoder).text(d) escapes to heap
./json_values.go:91:10: f escapes to heap
./json_values.go:93:37: map[string]any{...} does not escape
./json_values.go:93:46: true escapes to heap
./json_values.go:93:61: false escapes to heap
./json_values.go:104:21: map[string]any{} escapes to heap
./json_values.go:113:28: "duplicate key " + k escapes to heap
./json_values.go:27:12: src does not escape
./json_values.go:28:7: &decoder{...} does not escape
./json_values.go:29:8: func literal does not escape
./json_values.go:31:28: ... argument does not escape
./json_values.go:169:12: leaking param: b
./json_values.go:169:32: leaking param: v
./json_values.go:169:39: leaking param: indent
./json_values.go:174:13: ... argument does not escape
./json_values.go:176:14: ... argument does not escape
./json_values.go:176:24: v escapes to heap
./json_values.go:183:22: indent + "  " escapes to heap
./json_values.go:187:15: make([]string, 0, len(v)) does not escape
./json_values.go:189:17: append does not escape
./json_values.go:197:15: ... argument does not escape
./json_values.go:197:33: indent escapes to heap
./json_values.go:197:41: k escapes to heap
./json_values.go:198:25: indent + "  " escapes to heap
./json_values.go:201:23: "\n" + indent does not escape
./json_values.go:205:20: fmt.Sprintf("cannot write %T", ... argument...) escapes to heap
./json_values.go:205:20: ... argument does not escape
./json_values.go:209:10: leaking param: v
./json_values.go:209:17: leaking param: path
./json_values.go:215:27: ... argument does not escape
./json_values.go:215:43: step escapes to heap
./json_values.go:215:49: path escapes to heap
./json_values.go:221:27: ... argument does not escape
./json_values.go:221:48: step escapes to heap
./json_values.go:225:26: ... argument does not escape
./json_values.go:225:46: step escapes to heap
./json_values.go:231:12: leaking param: a
./json_values.go:231:15: leaking param: b
./json_values.go:256:6: moved to heap: b
./json_values.go:272:7: moved to heap: se
./json_values.go:253:14: ... argument does not escape
./json_values.go:258:13: ... argument does not escape
./json_values.go:258:22: (*strings.Builder).String(b) escapes to heap
./json_values.go:259:28: []string{...} does not escape
./json_values.go:261:13: ... argument does not escape
./json_values.go:261:32: p escapes to heap
./json_values.go:266:13: ... argument does not escape
./json_values.go:266:22: (*strings.Builder).String(b) escapes to heap
./json_values.go:268:13: ... argument does not escape
./json_values.go:268:32: fmt.Sprint(... argument...) == fmt.Sprint(... argument...) escapes to heap
./json_values.go:268:24: ... argument does not escape
./json_values.go:268:45: ... argument does not escape
./json_values.go:269:13: ... argument does not escape
./json_values.go:270:30: []string{...} does not escape
./json_values.go:273:13: ... argument does not escape
./json_values.go:273:33: bad escapes to heap
./json_values.go:273:52: errors.As(err, &se) escapes to heap
