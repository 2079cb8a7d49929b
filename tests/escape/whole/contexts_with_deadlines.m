./contexts_with_deadlines.go:11:12: leaking param: name
./contexts_with_deadlines.go:11:25: leaking param: c
./contexts_with_deadlines.go:12:12: ... argument does not escape
./contexts_with_deadlines.go:12:35: name escapes to heap
./contexts_with_deadlines.go:54:15: leaking param: c
./contexts_with_deadlines.go:58:22: ... argument does not escape
./contexts_with_deadlines.go:24:13: ... argument does not escape
./contexts_with_deadlines.go:24:14: ok escapes to heap
./contexts_with_deadlines.go:24:32: time.Until(d) > time.Duration(0) escapes to heap
./contexts_with_deadlines.go:29:13: ... argument does not escape
./contexts_with_deadlines.go:29:30: strings.Contains(fmt.Sprint(... argument...), ".WithDeadline(") escapes to heap
./contexts_with_deadlines.go:29:41: ... argument does not escape
./contexts_with_deadlines.go:29:86: strings.HasSuffix(fmt.Sprint(... argument...), ".WithCancel") escapes to heap
./contexts_with_deadlines.go:29:97: ... argument does not escape
./contexts_with_deadlines.go:31:13: ... argument does not escape
./contexts_with_deadlines.go:31:22: time.Time.Equal(d2, d) escapes to heap
./contexts_with_deadlines.go:34:12: ... argument does not escape
./contexts_with_deadlines.go:54:10: func literal does not escape
./contexts_with_deadlines.go:66:13: ... argument does not escape
./contexts_with_deadlines.go:66:28: errors.Is(err, context.DeadlineExceeded) escapes to heap
./contexts_with_deadlines.go:69:13: ... argument does not escape
./contexts_with_deadlines.go:71:31: "k" escapes to heap
./contexts_with_deadlines.go:71:45: time.Date(2030, time.Month(1), 2, 3, 4, 5, 0, time.UTC) escapes to heap
./contexts_with_deadlines.go:72:20: ... argument does not escape
./contexts_with_deadlines.go:73:13: ... argument does not escape
./contexts_with_deadlines.go:73:18: text[strings.LastIndex(text, ".WithValue"):] escapes to heap
