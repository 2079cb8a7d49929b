./flag_commands.go:20:7: leaking param: l to result ~r0 level=2
./flag_commands.go:21:7: leaking param content: l
./flag_commands.go:21:26: leaking param: v
./flag_commands.go:25:13: append escapes to heap
./flag_commands.go:32:7: l does not escape
./flag_commands.go:32:21: leaking param: s
./flag_commands.go:39:19: ... argument does not escape
./flag_commands.go:39:35: s escapes to heap
./flag_commands.go:50:7: f does not escape
./flag_commands.go:50:17: leaking param: name
./flag_commands.go:50:58: "/" + name escapes to heap
./flag_commands.go:50:68: &file{...} escapes to heap
./flag_commands.go:51:7: f does not escape
./flag_commands.go:51:18: leaking param: pattern
./flag_commands.go:55:26: ... argument does not escape
./flag_commands.go:55:42: pattern escapes to heap
./flag_commands.go:58:16: append escapes to heap
./flag_commands.go:79:7: leaking param content: c
./flag_commands.go:79:21: leaking param: name
./flag_commands.go:85:11: leaking param content: c
./flag_commands.go:85:19: leaking param: args
./flag_commands.go:103:20: names escapes to heap
./flag_commands.go:103:27: func literal does not escape
./flag_commands.go:106:20: ... argument does not escape
./flag_commands.go:106:42: *sortBy escapes to heap
./flag_commands.go:110:16: ... argument does not escape
./flag_commands.go:110:24: "…" escapes to heap
./flag_commands.go:114:15: ... argument does not escape
./flag_commands.go:114:41: c.fs[n].size escapes to heap
./flag_commands.go:114:67: time.Time.Format(c.fs[n].when, "Jan _2 2006") escapes to heap
./flag_commands.go:116:15: ... argument does not escape
./flag_commands.go:116:23: n escapes to heap
./flag_commands.go:121:13: leaking param content: c
./flag_commands.go:121:21: leaking param: args
./flag_commands.go:123:6: moved to heap: force
./flag_commands.go:130:21: ... argument does not escape
./flag_commands.go:130:35: n escapes to heap
./flag_commands.go:133:15: ... argument does not escape
./flag_commands.go:133:30: n escapes to heap
./flag_commands.go:138:7: leaking param: c
./flag_commands.go:138:19: leaking param: line
./flag_commands.go:155:16: leaking param content: fl
./flag_commands.go:140:6: moved to heap: tags
./flag_commands.go:141:2: moved to heap: lv
./flag_commands.go:147:12: func literal escapes to heap
./flag_commands.go:148:15: ... argument does not escape
./flag_commands.go:148:23: "usage: tool [flags] command" escapes to heap
./flag_commands.go:151:13: ... argument does not escape
./flag_commands.go:151:31: line escapes to heap
./flag_commands.go:154:18: []string{} escapes to heap
./flag_commands.go:155:11: func literal does not escape
./flag_commands.go:155:62: fl.Name + "=" + fl.Value.String() escapes to heap
./flag_commands.go:155:45: append escapes to heap
./flag_commands.go:157:16: ... argument does not escape
./flag_commands.go:157:24: set escapes to heap
./flag_commands.go:157:29: tags escapes to heap
./flag_commands.go:157:35: lv escapes to heap
./flag_commands.go:157:39: *wait escapes to heap
./flag_commands.go:157:46: *ratio escapes to heap
./flag_commands.go:157:54: *count escapes to heap
./flag_commands.go:161:20: ... argument does not escape
./flag_commands.go:161:43: (*flag.FlagSet).Arg(f, 0) escapes to heap
./flag_commands.go:168:15: ... argument does not escape
./flag_commands.go:168:23: "(help)" escapes to heap
./flag_commands.go:170:15: ... argument does not escape
./flag_commands.go:170:23: "known error:" escapes to heap
./flag_commands.go:172:15: ... argument does not escape
./flag_commands.go:172:23: "error:" escapes to heap
./flag_commands.go:177:6: moved to heap: logged
./flag_commands.go:178:7: &cli{...} escapes to heap
./flag_commands.go:178:34: fs{} escapes to heap
./flag_commands.go:179:28: []string{...} does not escape
./flag_commands.go:182:29: map[string]command{...} escapes to heap
./flag_commands.go:183:28: []string{...} does not escape
./flag_commands.go:190:13: ... argument does not escape
./flag_commands.go:190:14: "end" escapes to heap
./flag_commands.go:191:11: ... argument does not escape
./flag_commands.go:191:25: (*bytes.Buffer).String(logged) escapes to heap
./flag_commands.go:192:13: ... argument does not escape
./flag_commands.go:192:23: path.Join(... argument...) escapes to heap
./flag_commands.go:192:23: ... argument does not escape
./flag_commands.go:192:52: path.Dir("/x/y/") escapes to heap
./flag_commands.go:192:71: path.Ext("t.tar.gz") escapes to heap
./flag_commands.go:192:95: path.IsAbs("/x") escapes to heap
./flag_commands.go:192:112: path.Base("") escapes to heap
./flag_commands.go:195:13: ... argument does not escape
./flag_commands.go:195:14: dir escapes to heap
./flag_commands.go:195:19: base escapes to heap
./flag_commands.go:195:25: rel escapes to heap
./flag_commands.go:195:49: filepath.Clean("a/./b/../../c") escapes to heap
./flag_commands.go:195:84: filepath.ToSlash("a/b") escapes to heap
./flag_commands.go:195:111: filepath.SplitList("/a:/b") escapes to heap
./flag_commands.go:197:13: ... argument does not escape
./flag_commands.go:197:14: m escapes to heap
