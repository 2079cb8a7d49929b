./reflect_programs.go:15:13: leaking param content: b
./reflect_programs.go:15:33: v does not escape
./reflect_programs.go:48:21: ... argument does not escape
./reflect_programs.go:51:14: keys escapes to heap
./reflect_programs.go:51:20: func literal does not escape
./reflect_programs.go:57:44: strconv.Quote(reflect.Value.String(k)) + ":" does not escape
./reflect_programs.go:82:38: strconv.Quote(name) + ":" does not escape
./reflect_programs.go:89:42: "unsupported type: " + .autotmp_23.String() escapes to heap
./reflect_programs.go:95:15: leaking param: v
./reflect_programs.go:136:15: x does not escape
./reflect_programs.go:147:41: t.Field(i).Name + " is required" escapes to heap
./reflect_programs.go:147:19: append escapes to heap
./reflect_programs.go:151:37: ... argument does not escape
./reflect_programs.go:151:65: t.Field(i).Name escapes to heap
./reflect_programs.go:151:72: n escapes to heap
./reflect_programs.go:151:19: append escapes to heap
./reflect_programs.go:162:7: leaking param content: s
./reflect_programs.go:162:26: leaking param: args to result ~r0 level=1
./reflect_programs.go:162:73: append escapes to heap
./reflect_programs.go:163:7: s does not escape
./reflect_programs.go:163:25: args does not escape
./reflect_programs.go:174:7: s does not escape
./reflect_programs.go:176:15: leaking param: s
./reflect_programs.go:176:26: leaking param: line
./reflect_programs.go:178:77: "Cmd" + strings.ToUpper(parts[0][:1]) + parts[0][1:] does not escape
./reflect_programs.go:180:14: ... argument does not escape
./reflect_programs.go:180:15: "no command" escapes to heap
./reflect_programs.go:180:34: parts[0] escapes to heap
./reflect_programs.go:183:31: []reflect.Value{...} does not escape
./reflect_programs.go:183:53: parts[1:] escapes to heap
./reflect_programs.go:185:14: ... argument does not escape
./reflect_programs.go:185:15: "error:" escapes to heap
./reflect_programs.go:188:13: ... argument does not escape
./reflect_programs.go:188:17: out[0] escapes to heap
./reflect_programs.go:193:7: c does not escape
./reflect_programs.go:193:28: leaking param: f
./reflect_programs.go:199:7: c does not escape
./reflect_programs.go:199:27: leaking param: f
./reflect_programs.go:205:30: "nothing provides " + .autotmp_13.String() escapes to heap
./reflect_programs.go:205:30: "nothing provides " + .autotmp_13.String() escapes to heap
./reflect_programs.go:207:14: append does not escape
./reflect_programs.go:212:15: leaking param: fn
./reflect_programs.go:212:19: leaking param: list
./reflect_programs.go:216:23: ... argument does not escape
./reflect_programs.go:216:51: []reflect.Value{...} does not escape
./reflect_programs.go:223:52: "status-" + strconv.Itoa(int(s)) escapes to heap
./reflect_programs.go:241:7: e does not escape
./reflect_programs.go:241:49: "code " + strconv.Itoa(e.Code) escapes to heap
./reflect_programs.go:269:20: c does not escape
./reflect_programs.go:269:43: &DB{...} escapes to heap
./reflect_programs.go:269:55: "db://" + c.Name escapes to heap
./reflect_programs.go:270:20: d does not escape
./reflect_programs.go:270:27: c does not escape
./reflect_programs.go:270:65: Status(len(d.dsn) + len(c.Name)) escapes to heap
./reflect_programs.go:271:19: leaking param: s
./reflect_programs.go:271:35: leaking param content: d
./reflect_programs.go:271:55: ... argument does not escape
./reflect_programs.go:271:60: d.dsn escapes to heap
./reflect_programs.go:273:29: ... argument does not escape
./reflect_programs.go:273:30: "recovered:" escapes to heap
./reflect_programs.go:277:24: s does not escape
./reflect_programs.go:280:6: moved to heap: target
./reflect_programs.go:283:6: moved to heap: str
./reflect_programs.go:244:10: &Item{...} escapes to heap
./reflect_programs.go:244:65: map[string]any{...} escapes to heap
./reflect_programs.go:244:76: []int{...} escapes to heap
./reflect_programs.go:244:76: []int{...} escapes to heap
./reflect_programs.go:244:113: map[string]any{...} escapes to heap
./reflect_programs.go:244:119: true escapes to heap
./reflect_programs.go:244:133: &Item{...} escapes to heap
./reflect_programs.go:246:13: ... argument does not escape
./reflect_programs.go:246:57: (*strings.Builder).String(b) escapes to heap
./reflect_programs.go:248:13: ... argument does not escape
./reflect_programs.go:248:52: map[int]int{...} does not escape
./reflect_programs.go:248:89: func literal does not escape
./reflect_programs.go:250:13: ... argument does not escape
./reflect_programs.go:250:31: reflect.DeepEqual(c, item) escapes to heap
./reflect_programs.go:250:44: c != item escapes to heap
./reflect_programs.go:250:60: c.Next != item.Next escapes to heap
./reflect_programs.go:253:13: ... argument does not escape
./reflect_programs.go:253:39: item.Next.Name escapes to heap
./reflect_programs.go:253:63: reflect.DeepEqual(c, item) escapes to heap
./reflect_programs.go:253:80: c.Next.State escapes to heap
./reflect_programs.go:254:13: ... argument does not escape
./reflect_programs.go:254:22: validate(item) escapes to heap
./reflect_programs.go:254:38: validate(*item.Next) escapes to heap
./reflect_programs.go:254:39: *item.Next does not escape
./reflect_programs.go:254:60: validate(&Item{...}) escapes to heap
./reflect_programs.go:254:61: &Item{...} does not escape
./reflect_programs.go:255:7: &Server{} escapes to heap
./reflect_programs.go:256:31: []string{...} does not escape
./reflect_programs.go:259:13: ... argument does not escape
./reflect_programs.go:259:15: s.log escapes to heap
./reflect_programs.go:262:12: ... argument does not escape
./reflect_programs.go:262:25: st.Method(i).Name escapes to heap
./reflect_programs.go:262:51: " " escapes to heap
./reflect_programs.go:267:19: Container{} does not escape
./reflect_programs.go:268:15: func literal escapes to heap
./reflect_programs.go:269:15: func literal escapes to heap
./reflect_programs.go:270:15: func literal escapes to heap
./reflect_programs.go:271:14: func literal escapes to heap
./reflect_programs.go:272:2: func literal does not escape
./reflect_programs.go:273:9: func literal does not escape
./reflect_programs.go:274:15: func literal escapes to heap
./reflect_programs.go:276:13: ... argument does not escape
./reflect_programs.go:276:23: func literal escapes to heap
./reflect_programs.go:276:82: []int{...} escapes to heap
./reflect_programs.go:276:82: []int{...} escapes to heap
./reflect_programs.go:276:128: []string{...} escapes to heap
./reflect_programs.go:276:128: []string{...} escapes to heap
./reflect_programs.go:277:19: func literal escapes to heap
./reflect_programs.go:277:76: []string{...} escapes to heap
./reflect_programs.go:277:76: []string{...} escapes to heap
./reflect_programs.go:278:13: ... argument does not escape
./reflect_programs.go:278:14: lens escapes to heap
./reflect_programs.go:278:23: len(lens) escapes to heap
./reflect_programs.go:281:23: ... argument does not escape
./reflect_programs.go:281:43: ... argument does not escape
./reflect_programs.go:281:53: &MyErr{...} escapes to heap
./reflect_programs.go:282:13: ... argument does not escape
./reflect_programs.go:282:23: errors.As(wrapped, &target) escapes to heap
./reflect_programs.go:282:49: target.Code escapes to heap
./reflect_programs.go:284:13: ... argument does not escape
./reflect_programs.go:284:23: errors.As(wrapped, &str) escapes to heap
./reflect_programs.go:288:3: []struct { Name string; Age int }{...} escapes to heap
./reflect_programs.go:289:13: people escapes to heap
./reflect_programs.go:289:21: func literal does not escape
./reflect_programs.go:290:13: ... argument does not escape
./reflect_programs.go:290:14: people escapes to heap
./reflect_programs.go:290:40: sort.SliceIsSorted(people, func literal) escapes to heap
./reflect_programs.go:290:41: people does not escape
./reflect_programs.go:290:49: func literal does not escape
./reflect_programs.go:291:14: ... argument does not escape
./reflect_programs.go:291:41: people does not escape
./reflect_programs.go:291:79: reflect.Value.Index(reflect.ValueOf(people), 0) escapes to heap
./reflect_programs.go:291:66: people escapes to heap
./reflect_programs.go:291:122: .autotmp_14.Field(1).Name escapes to heap
./reflect_programs.go:291:99: people does not escape
./reflect_programs.go:293:25: []any{...} does not escape
./reflect_programs.go:293:26: 1 does not escape
./reflect_programs.go:293:29: "s" does not escape
./reflect_programs.go:293:34: 2.5 does not escape
./reflect_programs.go:293:49: ([]int)(nil) does not escape
./reflect_programs.go:293:64: struct {}{} does not escape
./reflect_programs.go:293:72: item.State does not escape
./reflect_programs.go:293:114: time.Duration(60000000000) does not escape
./reflect_programs.go:296:13: ... argument does not escape
./reflect_programs.go:296:14: "int " escapes to heap
./reflect_programs.go:296:27: reflect.Value.Int(v) escapes to heap
./reflect_programs.go:296:31: " " escapes to heap
./reflect_programs.go:296:46: "; " escapes to heap
./reflect_programs.go:298:13: ... argument does not escape
./reflect_programs.go:298:14: "string " escapes to heap
./reflect_programs.go:298:30: reflect.Value.Len(v) escapes to heap
./reflect_programs.go:298:34: "; " escapes to heap
./reflect_programs.go:300:13: ... argument does not escape
./reflect_programs.go:300:14: "ptr to " escapes to heap
./reflect_programs.go:300:42: " " escapes to heap
./reflect_programs.go:300:62: reflect.Value.CanSet(reflect.Value.Elem(v)) escapes to heap
./reflect_programs.go:300:66: "; " escapes to heap
./reflect_programs.go:302:13: ... argument does not escape
./reflect_programs.go:302:20: reflect.Value.Kind(v) escapes to heap
./reflect_programs.go:302:24: " " escapes to heap
./reflect_programs.go:302:38: reflect.Value.IsValid(v) escapes to heap
./reflect_programs.go:302:42: "; " escapes to heap
