./shadowing_and_zero_values.go:36:13: ... argument does not escape
./shadowing_and_zero_values.go:36:14: x escapes to heap
./shadowing_and_zero_values.go:37:9: x + " main" escapes to heap
./shadowing_and_zero_values.go:38:13: ... argument does not escape
./shadowing_and_zero_values.go:38:14: x escapes to heap
./shadowing_and_zero_values.go:41:12: ... argument does not escape
./shadowing_and_zero_values.go:41:13: x escapes to heap
./shadowing_and_zero_values.go:41:16: " " escapes to heap
./shadowing_and_zero_values.go:43:13: ... argument does not escape
./shadowing_and_zero_values.go:43:14: x escapes to heap
./shadowing_and_zero_values.go:43:18: f(1) escapes to heap
./shadowing_and_zero_values.go:43:24: f(3) escapes to heap
./shadowing_and_zero_values.go:43:30: f(6) escapes to heap
./shadowing_and_zero_values.go:50:13: ... argument does not escape
./shadowing_and_zero_values.go:50:14: a escapes to heap
./shadowing_and_zero_values.go:50:17: b escapes to heap
./shadowing_and_zero_values.go:50:20: 6 escapes to heap
./shadowing_and_zero_values.go:51:18: any(a) does not escape
./shadowing_and_zero_values.go:54:14: ... argument does not escape
./shadowing_and_zero_values.go:54:15: x escapes to heap
./shadowing_and_zero_values.go:54:18: a escapes to heap
./shadowing_and_zero_values.go:57:13: ... argument does not escape
./shadowing_and_zero_values.go:57:15: s.i escapes to heap
./shadowing_and_zero_values.go:57:23: s.s == "" escapes to heap
./shadowing_and_zero_values.go:57:34: s.p == nil escapes to heap
./shadowing_and_zero_values.go:57:46: s.f == nil escapes to heap
./shadowing_and_zero_values.go:57:58: s.e == nil escapes to heap
./shadowing_and_zero_values.go:57:67: s.a escapes to heap
./shadowing_and_zero_values.go:57:75: s.l == nil escapes to heap
./shadowing_and_zero_values.go:57:86: len(s.l) escapes to heap
./shadowing_and_zero_values.go:72:13: ... argument does not escape
./shadowing_and_zero_values.go:72:14: i escapes to heap
./shadowing_and_zero_values.go:72:17: u8 escapes to heap
./shadowing_and_zero_values.go:72:21: f64 escapes to heap
./shadowing_and_zero_values.go:72:26: str escapes to heap
./shadowing_and_zero_values.go:72:31: bl escapes to heap
./shadowing_and_zero_values.go:72:40: arr escapes to heap
./shadowing_and_zero_values.go:72:45: sl escapes to heap
./shadowing_and_zero_values.go:72:52: fn == nil escapes to heap
./shadowing_and_zero_values.go:72:70: st escapes to heap
./shadowing_and_zero_values.go:73:12: ... argument does not escape
./shadowing_and_zero_values.go:73:27: arr escapes to heap
./shadowing_and_zero_values.go:73:35: sl == nil escapes to heap
./shadowing_and_zero_values.go:73:46: 3 escapes to heap
./shadowing_and_zero_values.go:76:9: func literal does not escape
./shadowing_and_zero_values.go:78:13: ... argument does not escape
./shadowing_and_zero_values.go:78:14: false escapes to heap
./shadowing_and_zero_values.go:78:20: 0 escapes to heap
./shadowing_and_zero_values.go:78:28: len(int) escapes to heap
./shadowing_and_zero_values.go:78:35: 7 escapes to heap
./shadowing_and_zero_values.go:80:13: ... argument does not escape
./shadowing_and_zero_values.go:80:20: string{...} escapes to heap
./shadowing_and_zero_values.go:81:10: new(S) does not escape
./shadowing_and_zero_values.go:82:7: &S{} does not escape
./shadowing_and_zero_values.go:83:13: ... argument does not escape
./shadowing_and_zero_values.go:83:14: *new(bool) escapes to heap
./shadowing_and_zero_values.go:83:18: new(bool) does not escape
./shadowing_and_zero_values.go:83:30: p.a == q.a escapes to heap
./shadowing_and_zero_values.go:83:40: p == q escapes to heap
./shadowing_and_zero_values.go:83:47: p.l escapes to heap
./shadowing_and_zero_values.go:89:12: ... argument does not escape
./shadowing_and_zero_values.go:89:22: t escapes to heap
