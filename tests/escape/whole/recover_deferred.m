./recover_deferred.go:80:44: devirtualizing .autotmp_1.D to T
./recover_deferred.go:81:45: devirtualizing .autotmp_1.D to E
./recover_deferred.go:82:53: devirtualizing .autotmp_1.D to EP
./recover_deferred.go:83:53: devirtualizing .autotmp_1.D to *EP
./recover_deferred.go:5:10: leaking param: name
./recover_deferred.go:5:23: f does not escape
./recover_deferred.go:6:8: func literal does not escape
./recover_deferred.go:7:14: ... argument does not escape
./recover_deferred.go:7:15: name escapes to heap
./recover_deferred.go:7:21: "outer sees" escapes to heap
./recover_deferred.go:20:28: ... argument does not escape
./recover_deferred.go:20:29: "in d3" escapes to heap
./recover_deferred.go:20:8: func literal does not escape
./recover_deferred.go:21:8: "inner" escapes to heap
./recover_deferred.go:24:28: ... argument does not escape
./recover_deferred.go:24:29: "in d4" escapes to heap
./recover_deferred.go:24:8: func literal does not escape
./recover_deferred.go:26:8: "inner4" escapes to heap
./recover_deferred.go:32:7: t does not escape
./recover_deferred.go:36:32: func literal does not escape
./recover_deferred.go:43:18: "" escapes to heap
./recover_deferred.go:43:17: ... argument does not escape
./recover_deferred.go:45:18: "" escapes to heap
./recover_deferred.go:45:17: ... argument does not escape
./recover_deferred.go:50:10: yield does not escape
./recover_deferred.go:52:2: func literal does not escape
./recover_deferred.go:57:2: func literal does not escape
./recover_deferred.go:58:14: ... argument does not escape
./recover_deferred.go:58:15: "rf2" escapes to heap
./recover_deferred.go:66:39: 1 escapes to heap
./recover_deferred.go:67:39: 2 escapes to heap
./recover_deferred.go:68:39: 3 escapes to heap
./recover_deferred.go:69:39: 4 escapes to heap
./recover_deferred.go:70:42: 5 escapes to heap
./recover_deferred.go:71:30: new(T) does not escape
./recover_deferred.go:71:45: 6 escapes to heap
./recover_deferred.go:72:31: new(T) does not escape
./recover_deferred.go:72:46: 7 escapes to heap
./recover_deferred.go:73:46: 8 escapes to heap
./recover_deferred.go:74:41: 9 escapes to heap
./recover_deferred.go:75:47: 10 escapes to heap
./recover_deferred.go:76:49: 11 escapes to heap
./recover_deferred.go:77:47: 12 escapes to heap
./recover_deferred.go:78:43: 13 escapes to heap
./recover_deferred.go:79:39: 14 escapes to heap
./recover_deferred.go:80:31: T{} does not escape
./recover_deferred.go:80:54: 15 escapes to heap
./recover_deferred.go:81:32: E{} does not escape
./recover_deferred.go:81:55: 16 escapes to heap
./recover_deferred.go:82:38: new(T) does not escape
./recover_deferred.go:82:63: 17 escapes to heap
./recover_deferred.go:83:31: &EP{...} does not escape
./recover_deferred.go:83:38: new(T) does not escape
./recover_deferred.go:83:63: 18 escapes to heap
./recover_deferred.go:84:29: E{}.T.D does not escape
./recover_deferred.go:84:50: 19 escapes to heap
./recover_deferred.go:85:43: 20 escapes to heap
./recover_deferred.go:86:35: &E{} escapes to heap
./recover_deferred.go:86:48: 21 escapes to heap
./recover_deferred.go:87:48: 22 escapes to heap
./recover_deferred.go:92:9: 23 escapes to heap
./recover_deferred.go:94:35: 24 escapes to heap
./recover_deferred.go:95:45: func literal escapes to heap
./recover_deferred.go:95:116: 25 escapes to heap
./recover_deferred.go:96:41: 26 escapes to heap
./recover_deferred.go:97:33: a does not escape
./recover_deferred.go:97:28: func literal does not escape
./recover_deferred.go:97:62: ... argument does not escape
./recover_deferred.go:97:76: 27 escapes to heap
./recover_deferred.go:66:12: func literal does not escape
./recover_deferred.go:67:12: func literal does not escape
./recover_deferred.go:68:12: func literal does not escape
./recover_deferred.go:69:12: func literal does not escape
./recover_deferred.go:70:12: func literal does not escape
./recover_deferred.go:71:12: func literal does not escape
./recover_deferred.go:72:13: func literal does not escape
./recover_deferred.go:73:13: func literal does not escape
./recover_deferred.go:74:13: func literal does not escape
./recover_deferred.go:75:16: func literal does not escape
./recover_deferred.go:76:17: func literal does not escape
./recover_deferred.go:77:14: func literal does not escape
./recover_deferred.go:78:14: func literal does not escape
./recover_deferred.go:79:12: func literal does not escape
./recover_deferred.go:80:11: func literal does not escape
./recover_deferred.go:81:12: func literal does not escape
./recover_deferred.go:82:13: func literal does not escape
./recover_deferred.go:83:12: func literal does not escape
./recover_deferred.go:84:12: func literal does not escape
./recover_deferred.go:85:12: func literal does not escape
./recover_deferred.go:86:13: func literal does not escape
./recover_deferred.go:87:16: func literal does not escape
./recover_deferred.go:88:14: func literal does not escape
./recover_deferred.go:94:14: func literal does not escape
./recover_deferred.go:95:12: func literal does not escape
./recover_deferred.go:96:13: func literal does not escape
./recover_deferred.go:97:13: func literal does not escape
