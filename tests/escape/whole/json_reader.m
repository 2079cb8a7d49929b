./json_reader.go:33:7: leaking param content: e
./json_reader.go:33:58: ... argument does not escape
./json_reader.go:33:77: e.Offset escapes to heap
./json_reader.go:33:87: e.Msg escapes to heap
./json_reader.go:43:7: r does not escape
./json_reader.go:43:23: format does not escape
./json_reader.go:43:38: leaking param content: args
./json_reader.go:44:8: &SyntaxError{...} escapes to heap
./json_reader.go:47:7: r does not escape
./json_reader.go:53:7: r does not escape
./json_reader.go:61:7: r does not escape
./json_reader.go:63:9: ... argument does not escape
./json_reader.go:63:35: c escapes to heap
./json_reader.go:63:38: got escapes to heap
./json_reader.go:68:7: r does not escape
./json_reader.go:68:26: word does not escape
./json_reader.go:68:39: leaking param: v to result ~r0 level=0
./json_reader.go:132:7: r does not escape
./json_reader.go:76:7: leaking param content: r
./json_reader.go:80:8: func literal does not escape
./json_reader.go:83:32: Null{} escapes to heap
./json_reader.go:85:32: Bool(true) escapes to heap
./json_reader.go:87:33: Bool(false) escapes to heap
./json_reader.go:89:14: Text((*reader).text(r)) escapes to heap
./json_reader.go:92:16: Array{} escapes to heap
./json_reader.go:97:17: append escapes to heap
./json_reader.go:100:10: list escapes to heap
./json_reader.go:111:14: append escapes to heap
./json_reader.go:114:10: o escapes to heap
./json_reader.go:123:10: ... argument does not escape
./json_reader.go:123:33: r.src[start:r.pos + 1] escapes to heap
./json_reader.go:125:16: Number(n) escapes to heap
./json_reader.go:127:9: ... argument does not escape
./json_reader.go:127:27: c escapes to heap
./json_reader.go:173:12: leaking param: src
./json_reader.go:174:7: &reader{...} does not escape
./json_reader.go:175:8: func literal does not escape
./json_reader.go:184:28: ... argument does not escape
./json_reader.go:195:10: leaking param content: b
./json_reader.go:195:58: "\n" + strings.Repeat("  ", n) does not escape
./json_reader.go:197:19: leaking param content: b
./json_reader.go:198:21: leaking param content: b
./json_reader.go:199:23: leaking param content: b
./json_reader.go:199:76: ... argument does not escape
./json_reader.go:199:84: float64(x) escapes to heap
./json_reader.go:200:7: x does not escape
./json_reader.go:200:21: leaking param content: b
./json_reader.go:202:7: leaking param content: x
./json_reader.go:202:22: leaking param: b
./json_reader.go:213:7: leaking param content: x
./json_reader.go:213:23: leaking param: b
./json_reader.go:217:24: f.Name + ": " does not escape
./json_reader.go:224:12: v does not escape
./json_reader.go:257:8: moved to heap: se
./json_reader.go:262:7: moved to heap: b
./json_reader.go:241:30: []string{...} does not escape
./json_reader.go:258:15: ... argument does not escape
./json_reader.go:258:16: "error:" escapes to heap
./json_reader.go:258:40: errors.As(err, &se) escapes to heap
./json_reader.go:258:61: errors.Is(err, ErrDepth) escapes to heap
./json_reader.go:264:14: ... argument does not escape
./json_reader.go:264:23: (*strings.Builder).String(b) escapes to heap
./json_reader.go:264:32: depth(v) escapes to heap
