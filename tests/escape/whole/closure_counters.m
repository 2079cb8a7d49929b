./closure_counters.go:12:14: leaking param: name
./closure_counters.go:13:2: moved to heap: count
./closure_counters.go:14:9: func literal escapes to heap
./closure_counters.go:16:20: ... argument does not escape
./closure_counters.go:16:21: name escapes to heap
./closure_counters.go:16:27: " " escapes to heap
./closure_counters.go:16:32: count escapes to heap
./closure_counters.go:18:10: func literal escapes to heap
./closure_counters.go:37:6: moved to heap: i
./closure_counters.go:25:13: ... argument does not escape
./closure_counters.go:25:15: a() escapes to heap
./closure_counters.go:25:20: a() escapes to heap
./closure_counters.go:25:25: b() escapes to heap
./closure_counters.go:25:30: a() escapes to heap
./closure_counters.go:25:35: b() escapes to heap
./closure_counters.go:27:13: ... argument does not escape
./closure_counters.go:27:15: a() escapes to heap
./closure_counters.go:27:20: b() escapes to heap
./closure_counters.go:30:17: func literal does not escape
./closure_counters.go:32:13: func literal does not escape
./closure_counters.go:34:13: ... argument does not escape
./closure_counters.go:34:14: "by reference:" escapes to heap
./closure_counters.go:34:42: byReference() escapes to heap
./closure_counters.go:34:46: "by value:" escapes to heap
./closure_counters.go:34:66: byValue() escapes to heap
./closure_counters.go:38:19: func literal escapes to heap
./closure_counters.go:38:14: append does not escape
./closure_counters.go:41:12: ... argument does not escape
./closure_counters.go:41:14: f() escapes to heap
./closure_counters.go:41:18: " " escapes to heap
./closure_counters.go:41:24: f() escapes to heap
./closure_counters.go:41:28: "  " escapes to heap
./closure_counters.go:46:9: func literal does not escape
./closure_counters.go:48:13: ... argument does not escape
./closure_counters.go:48:14: "large values are shared:" escapes to heap
./closure_counters.go:48:45: get(0) escapes to heap
./closure_counters.go:48:53: get(31) escapes to heap
