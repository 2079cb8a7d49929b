./ini_config.go:32:7: p does not escape
./ini_config.go:33:60: "line " + strconv.Itoa(p.Line) + ": cannot parse " + strconv.Quote(p.Text) escapes to heap
./ini_config.go:36:11: leaking param: text
./ini_config.go:37:7: &Config{...} escapes to heap
./ini_config.go:37:43: map[string]Section{...} escapes to heap
./ini_config.go:37:48: Section{} escapes to heap
./ini_config.go:49:31: Section{} escapes to heap
./ini_config.go:50:21: append escapes to heap
./ini_config.go:57:34: ParseError{...} escapes to heap
./ini_config.go:57:17: append does not escape
./ini_config.go:79:7: c does not escape
./ini_config.go:79:25: section does not escape
./ini_config.go:79:34: leaking param: v
./ini_config.go:83:27: name does not escape
./ini_config.go:83:22: func literal does not escape
./ini_config.go:65:7: c does not escape
./ini_config.go:65:25: leaking param: section
./ini_config.go:65:34: leaking param: key
./ini_config.go:68:24: ... argument does not escape
./ini_config.go:68:49: section escapes to heap
./ini_config.go:76:23: ... argument does not escape
./ini_config.go:76:47: section escapes to heap
./ini_config.go:76:56: key escapes to heap
./ini_config.go:91:7: c does not escape
./ini_config.go:91:22: leaking param: section
./ini_config.go:91:31: leaking param: key
./ini_config.go:98:23: ... argument does not escape
./ini_config.go:98:37: section escapes to heap
./ini_config.go:98:46: key escapes to heap
./ini_config.go:103:7: c does not escape
./ini_config.go:103:23: leaking param: section
./ini_config.go:103:32: leaking param: key
./ini_config.go:112:7: c does not escape
./ini_config.go:112:27: leaking param: section
./ini_config.go:112:36: leaking param: key
./ini_config.go:120:7: leaking param content: c
./ini_config.go:121:6: moved to heap: b
./ini_config.go:122:38: []string{...} does not escape
./ini_config.go:122:29: append does not escape
./ini_config.go:124:15: ... argument does not escape
./ini_config.go:124:30: name escapes to heap
./ini_config.go:126:15: make([]string, 0) does not escape
./ini_config.go:129:17: append does not escape
./ini_config.go:134:15: ... argument does not escape
./ini_config.go:134:35: width escapes to heap
./ini_config.go:134:42: k escapes to heap
./ini_config.go:134:61: c.sections[name][k] escapes to heap
./ini_config.go:192:28: ... argument does not escape
./ini_config.go:192:29: "recovered" escapes to heap
./ini_config.go:165:7: moved to heap: pe
./ini_config.go:177:6: moved to heap: ne
./ini_config.go:164:13: ... argument does not escape
./ini_config.go:164:26: "errors:\n" + err.Error() escapes to heap
./ini_config.go:164:26: "errors:\n" + err.Error() escapes to heap
./ini_config.go:166:11: ... argument does not escape
./ini_config.go:166:21: errors.As(err, &pe) escapes to heap
./ini_config.go:166:33: " " escapes to heap
./ini_config.go:166:40: pe.Line escapes to heap
./ini_config.go:168:11: ... argument does not escape
./ini_config.go:169:31: [][2]string{...} does not escape
./ini_config.go:171:13: ... argument does not escape
./ini_config.go:171:43: v escapes to heap
./ini_config.go:171:60: errors.Is(err, ErrNoKey) escapes to heap
./ini_config.go:171:86: errors.Is(err, ErrNoSection) escapes to heap
./ini_config.go:174:13: ... argument does not escape
./ini_config.go:174:14: port escapes to heap
./ini_config.go:176:13: ... argument does not escape
./ini_config.go:176:28: errors.Is(err, strconv.ErrSyntax) escapes to heap
./ini_config.go:179:14: ... argument does not escape
./ini_config.go:179:17: ne.Func escapes to heap
./ini_config.go:179:26: ne.Num escapes to heap
./ini_config.go:181:13: ... argument does not escape
./ini_config.go:181:20: (*Config).Bool(c, "server", "debug", false) escapes to heap
./ini_config.go:181:54: (*Config).Bool(c, "server", "verbose", true) escapes to heap
./ini_config.go:181:89: (*Config).Bool(c, "x", "y", false) escapes to heap
./ini_config.go:182:30: []string{...} does not escape
./ini_config.go:187:14: ... argument does not escape
./ini_config.go:187:15: key escapes to heap
./ini_config.go:187:20: d escapes to heap
./ini_config.go:187:32: time.Duration.Seconds(d) escapes to heap
./ini_config.go:191:11: ... argument does not escape
./ini_config.go:191:30: len(c.order) escapes to heap
./ini_config.go:192:8: func literal does not escape
./ini_config.go:193:11: ... argument does not escape
./ini_config.go:193:51: time.Duration(port) * time.Duration(1000000) escapes to heap
