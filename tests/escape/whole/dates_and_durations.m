./dates_and_durations.go:12:7: s does not escape
./dates_and_durations.go:14:10: born does not escape
./dates_and_durations.go:14:16: now does not escape
./dates_and_durations.go:22:15: leaking param: from
./dates_and_durations.go:22:38: holidays does not escape
./dates_and_durations.go:37:12: ... argument does not escape
./dates_and_durations.go:37:24: 10 + len(time.Time.Format(first, "January 2006")) / 2 escapes to heap
./dates_and_durations.go:37:74: time.Time.Format(first, "January 2006") escapes to heap
./dates_and_durations.go:39:13: ... argument does not escape
./dates_and_durations.go:39:23: d escapes to heap
./dates_and_durations.go:42:12: ... argument does not escape
./dates_and_durations.go:42:21: 3 * int(time.Time.Weekday(first)) escapes to heap
./dates_and_durations.go:42:44: "" escapes to heap
./dates_and_durations.go:44:13: ... argument does not escape
./dates_and_durations.go:44:26: time.Time.Day(d) escapes to heap
./dates_and_durations.go:68:3: []struct { size time.Duration; name string }{...} does not escape
./dates_and_durations.go:76:22: ... argument does not escape
./dates_and_durations.go:76:32: n escapes to heap
./dates_and_durations.go:76:36: u.name escapes to heap
./dates_and_durations.go:108:7: moved to heap: pe
./dates_and_durations.go:90:13: ... argument does not escape
./dates_and_durations.go:90:14: t escapes to heap
./dates_and_durations.go:91:33: []string{...} does not escape
./dates_and_durations.go:95:14: ... argument does not escape
./dates_and_durations.go:95:23: time.Time.Format(t, layout) escapes to heap
./dates_and_durations.go:98:13: ... argument does not escape
./dates_and_durations.go:98:20: time.Time.Unix(t) escapes to heap
./dates_and_durations.go:98:35: time.Time.UnixMilli(t) escapes to heap
./dates_and_durations.go:98:51: time.Time.Nanosecond(t) escapes to heap
./dates_and_durations.go:98:64: time.Time.YearDay(t) escapes to heap
./dates_and_durations.go:98:77: time.Time.Weekday(t) escapes to heap
./dates_and_durations.go:98:81: y escapes to heap
./dates_and_durations.go:98:84: w escapes to heap
./dates_and_durations.go:98:94: time.Time.Month(t) escapes to heap
./dates_and_durations.go:98:101: int(time.Time.Month(t)) escapes to heap
./dates_and_durations.go:99:13: ... argument does not escape
./dates_and_durations.go:99:39: time.Time.Format(time.Time.AddDate(t, 1, 0, 0), "2006-01-02") escapes to heap
./dates_and_durations.go:99:81: time.Time.Format(time.Time.AddDate(t, 0, 1, 1), "2006-01-02") escapes to heap
./dates_and_durations.go:99:125: time.Time.Format(time.Time.AddDate(t, 0, -12, 0), "2006-01-02") escapes to heap
./dates_and_durations.go:100:13: ... argument does not escape
./dates_and_durations.go:100:23: time.Date(2023, time.Month(14), 35, 25, 61, 61, 0, time.UTC) escapes to heap
./dates_and_durations.go:101:13: ... argument does not escape
./dates_and_durations.go:101:24: time.Time.Truncate(t, time.Duration(3600000000000)) escapes to heap
./dates_and_durations.go:101:44: time.Time.Round(t, time.Duration(60000000000)) escapes to heap
./dates_and_durations.go:101:69: time.Time.Truncate(t, time.Duration(86400000000000)) escapes to heap
./dates_and_durations.go:103:32: [][2]string{...} does not escape
./dates_and_durations.go:110:14: ... argument does not escape
./dates_and_durations.go:110:41: pe.Value escapes to heap
./dates_and_durations.go:113:14: ... argument does not escape
./dates_and_durations.go:113:20: time.Time.UTC(p) escapes to heap
./dates_and_durations.go:116:35: []time.Duration{...} does not escape
./dates_and_durations.go:117:14: ... argument does not escape
./dates_and_durations.go:117:15: d escapes to heap
./dates_and_durations.go:117:27: time.Duration.Seconds(d) escapes to heap
./dates_and_durations.go:117:38: time.Duration.Round(d, time.Duration(1000000000)) escapes to heap
./dates_and_durations.go:117:63: time.Duration.Truncate(d, time.Duration(60000000000)) escapes to heap
./dates_and_durations.go:117:92: time.Duration.Milliseconds(d) escapes to heap
./dates_and_durations.go:119:28: []string{...} does not escape
./dates_and_durations.go:121:14: ... argument does not escape
./dates_and_durations.go:121:15: d escapes to heap
./dates_and_durations.go:124:13: ... argument does not escape
./dates_and_durations.go:124:17: age(born, t) escapes to heap
./dates_and_durations.go:124:31: age(born, time.Date(2023, time.Month(2), 28, 0, 0, 0, 0, time.UTC)) escapes to heap
./dates_and_durations.go:124:103: span.Days(span{...}) escapes to heap
./dates_and_durations.go:124:112: human(time.Time.Sub(t, born)) escapes to heap
./dates_and_durations.go:124:132: human(time.Duration(0)) escapes to heap
./dates_and_durations.go:125:13: ... argument does not escape
./dates_and_durations.go:125:156: time.Time.Format(workdays(time.Date(2024, time.Month(12), 20, 0, 0, 0, 0, time.UTC), 6, map[string]bool{...}), "Mon 02 Jan 2006") escapes to heap
./dates_and_durations.go:125:88: map[string]bool{...} does not escape
./dates_and_durations.go:128:25: []int{...} does not escape
./dates_and_durations.go:129:12: ... argument does not escape
./dates_and_durations.go:129:29: time.Time.Format(easter(y), "02 Jan 2006; ") escapes to heap
./dates_and_durations.go:136:13: ... argument does not escape
./dates_and_durations.go:136:14: l escapes to heap
./dates_and_durations.go:136:17: name escapes to heap
./dates_and_durations.go:136:23: off escapes to heap
./dates_and_durations.go:136:35: time.Time.Equal(l, t) escapes to heap
./dates_and_durations.go:136:42: l == t escapes to heap
./dates_and_durations.go:136:56: time.Time.Format(l, "-0700 MST Z07:00") escapes to heap
./dates_and_durations.go:137:21: []time.Time{...} escapes to heap
./dates_and_durations.go:138:13: list escapes to heap
./dates_and_durations.go:138:19: func literal does not escape
./dates_and_durations.go:140:12: ... argument does not escape
./dates_and_durations.go:140:21: time.Time.Format(x, "2006-01-02 15:04:05.999999999") escapes to heap
./dates_and_durations.go:140:56: " " escapes to heap
./dates_and_durations.go:140:69: time.Time.IsZero(x) escapes to heap
./dates_and_durations.go:140:73: "; " escapes to heap
./dates_and_durations.go:142:13: ... argument does not escape
./dates_and_durations.go:142:23: time.Time.Compare(t, born) escapes to heap
./dates_and_durations.go:142:50: time.Time.UTC(time.Unix(int64(0), int64(0))) escapes to heap
./dates_and_durations.go:142:87: time.Time.UTC(time.UnixMilli(int64(1700000000123))) escapes to heap
./dates_and_durations.go:143:30: map[time.Month]int{} escapes to heap
./dates_and_durations.go:149:13: ... argument does not escape
./dates_and_durations.go:149:35: time.Duration(9000000000000) escapes to heap
./dates_and_durations.go:149:71: time.Month(13) escapes to heap
./dates_and_durations.go:149:89: time.Weekday(8) escapes to heap
