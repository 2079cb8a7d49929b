./calendar.go:48:21: ... argument does not escape
./calendar.go:48:38: int(m) escapes to heap
./calendar.go:90:21: ... argument does not escape
./calendar.go:90:22: m escapes to heap
./calendar.go:90:25: " " escapes to heap
./calendar.go:90:30: y escapes to heap
./calendar.go:91:64: strings.Repeat(" ", (20 - len(title)) / 2) + title + "\nSu Mo Tu We Th Fr Sa\n" does not escape
./calendar.go:95:29: ... argument does not escape
./calendar.go:95:37: d escapes to heap
./calendar.go:118:11: ... argument does not escape
./calendar.go:118:16: page(2024, Month(2)) escapes to heap
./calendar.go:118:34: "\n" escapes to heap
./calendar.go:118:44: page(2023, Month(10)) escapes to heap
./calendar.go:119:25: []int{...} does not escape
./calendar.go:121:14: ... argument does not escape
./calendar.go:121:15: y escapes to heap
./calendar.go:121:22: leap(y) escapes to heap
./calendar.go:121:27: m escapes to heap
./calendar.go:121:30: d escapes to heap
./calendar.go:121:40: weekday(y, m, d) escapes to heap
./calendar.go:123:13: ... argument does not escape
./calendar.go:123:36: days(2000, Month(1), 1) - days(1970, Month(1), 1) escapes to heap
./calendar.go:123:79: days(2024, Month(12), 31) - days(2023, Month(12), 31) escapes to heap
./calendar.go:132:13: ... argument does not escape
./calendar.go:132:14: fridays escapes to heap
./calendar.go:132:23: "Fridays the 13th;" escapes to heap
./calendar.go:132:49: Month(0) escapes to heap
./calendar.go:132:59: Month(13) escapes to heap
./calendar.go:132:65: Month(8) escapes to heap
./calendar.go:132:80: Weekday(9) escapes to heap
./calendar.go:132:85: Weekday(6) escapes to heap
./calendar.go:134:13: ... argument does not escape
./calendar.go:134:14: time.Duration(130500500000000) escapes to heap
./calendar.go:134:30: time.Duration.Hours(span) escapes to heap
./calendar.go:134:53: time.Duration(1500000) escapes to heap
./calendar.go:134:85: time.Duration(0) escapes to heap
./calendar.go:134:92: time.Duration(-2000000000) escapes to heap
./calendar.go:135:12: ... argument does not escape
./calendar.go:135:39: time.Duration.Minutes(span) escapes to heap
./calendar.go:135:47: span / time.Duration(60000000000) escapes to heap
./calendar.go:135:61: time.Duration(130500500000000) escapes to heap
./calendar.go:138:14: ... argument does not escape
./calendar.go:138:15: "time runs backwards" escapes to heap
./calendar.go:24:51: index bounds check elided
