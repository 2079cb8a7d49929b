./goexit_in_goroutines.go:8:10: leaking param: name
./goexit_in_goroutines.go:8:23: leaking param: f
./goexit_in_goroutines.go:10:5: func literal escapes to heap
./goexit_in_goroutines.go:13:14: ... argument does not escape
./goexit_in_goroutines.go:13:15: name escapes to heap
./goexit_in_goroutines.go:13:21: "returned" escapes to heap
./goexit_in_goroutines.go:16:13: ... argument does not escape
./goexit_in_goroutines.go:16:14: name escapes to heap
./goexit_in_goroutines.go:16:20: "over" escapes to heap
./goexit_in_goroutines.go:20:28: ... argument does not escape
./goexit_in_goroutines.go:20:29: "  try recovered" escapes to heap
./goexit_in_goroutines.go:19:10: f does not escape
./goexit_in_goroutines.go:20:8: func literal does not escape
./goexit_in_goroutines.go:22:13: ... argument does not escape
./goexit_in_goroutines.go:22:14: "  try done" escapes to heap
./goexit_in_goroutines.go:28:29: ... argument does not escape
./goexit_in_goroutines.go:28:30: " d2" escapes to heap
./goexit_in_goroutines.go:30:22: " inner" escapes to heap
./goexit_in_goroutines.go:30:21: ... argument does not escape
./goexit_in_goroutines.go:27:21: " d1" escapes to heap
./goexit_in_goroutines.go:27:20: ... argument does not escape
./goexit_in_goroutines.go:28:9: func literal does not escape
./goexit_in_goroutines.go:29:3: func literal does not escape
./goexit_in_goroutines.go:37:23: "x" escapes to heap
./goexit_in_goroutines.go:37:8: func literal does not escape
./goexit_in_goroutines.go:38:15: ... argument does not escape
./goexit_in_goroutines.go:38:16: " d2" escapes to heap
./goexit_in_goroutines.go:35:21: " d1" escapes to heap
./goexit_in_goroutines.go:35:20: ... argument does not escape
./goexit_in_goroutines.go:36:9: func literal does not escape
./goexit_in_goroutines.go:44:29: ... argument does not escape
./goexit_in_goroutines.go:44:30: " d0" escapes to heap
./goexit_in_goroutines.go:46:30: ... argument does not escape
./goexit_in_goroutines.go:46:31: " e0" escapes to heap
./goexit_in_goroutines.go:47:25: "y" escapes to heap
./goexit_in_goroutines.go:48:30: ... argument does not escape
./goexit_in_goroutines.go:48:31: " e1" escapes to heap
./goexit_in_goroutines.go:46:10: func literal does not escape
./goexit_in_goroutines.go:47:10: func literal does not escape
./goexit_in_goroutines.go:48:10: func literal does not escape
./goexit_in_goroutines.go:43:21: " d1" escapes to heap
./goexit_in_goroutines.go:43:20: ... argument does not escape
./goexit_in_goroutines.go:44:9: func literal does not escape
./goexit_in_goroutines.go:45:3: func literal does not escape
./goexit_in_goroutines.go:51:14: ... argument does not escape
./goexit_in_goroutines.go:51:15: " not reached" escapes to heap
./goexit_in_goroutines.go:54:29: ... argument does not escape
./goexit_in_goroutines.go:54:30: " d1" escapes to heap
./goexit_in_goroutines.go:54:9: func literal does not escape
./goexit_in_goroutines.go:55:9: func literal does not escape
./goexit_in_goroutines.go:56:9: "lost" escapes to heap
./goexit_in_goroutines.go:59:29: ... argument does not escape
./goexit_in_goroutines.go:59:30: " d1" escapes to heap
./goexit_in_goroutines.go:59:9: func literal does not escape
./goexit_in_goroutines.go:60:9: func literal does not escape
./goexit_in_goroutines.go:64:29: ... argument does not escape
./goexit_in_goroutines.go:64:30: " d1" escapes to heap
./goexit_in_goroutines.go:64:9: func literal does not escape
./goexit_in_goroutines.go:65:9: func literal does not escape
./goexit_in_goroutines.go:68:29: ... argument does not escape
./goexit_in_goroutines.go:68:30: " d1" escapes to heap
./goexit_in_goroutines.go:69:29: ... argument does not escape
./goexit_in_goroutines.go:69:30: " d2" escapes to heap
./goexit_in_goroutines.go:70:24: "three" escapes to heap
./goexit_in_goroutines.go:68:9: func literal does not escape
./goexit_in_goroutines.go:69:9: func literal does not escape
./goexit_in_goroutines.go:70:9: func literal does not escape
./goexit_in_goroutines.go:71:9: func literal does not escape
./goexit_in_goroutines.go:72:9: "one" escapes to heap
./goexit_in_goroutines.go:75:29: ... argument does not escape
./goexit_in_goroutines.go:75:30: " d1" escapes to heap
./goexit_in_goroutines.go:77:30: ... argument does not escape
./goexit_in_goroutines.go:77:31: " f1" escapes to heap
./goexit_in_goroutines.go:78:30: ... argument does not escape
./goexit_in_goroutines.go:78:31: " f2" escapes to heap
./goexit_in_goroutines.go:79:25: "p2" escapes to heap
./goexit_in_goroutines.go:80:30: ... argument does not escape
./goexit_in_goroutines.go:80:31: " f3" escapes to heap
./goexit_in_goroutines.go:81:25: "p1" escapes to heap
./goexit_in_goroutines.go:77:10: func literal does not escape
./goexit_in_goroutines.go:78:10: func literal does not escape
./goexit_in_goroutines.go:79:10: func literal does not escape
./goexit_in_goroutines.go:80:10: func literal does not escape
./goexit_in_goroutines.go:81:10: func literal does not escape
./goexit_in_goroutines.go:75:9: func literal does not escape
./goexit_in_goroutines.go:76:3: func literal does not escape
./goexit_in_goroutines.go:26:15: func literal escapes to heap
./goexit_in_goroutines.go:34:44: func literal escapes to heap
./goexit_in_goroutines.go:42:46: func literal escapes to heap
./goexit_in_goroutines.go:53:46: func literal escapes to heap
./goexit_in_goroutines.go:58:22: func literal escapes to heap
./goexit_in_goroutines.go:63:42: func literal escapes to heap
./goexit_in_goroutines.go:67:48: func literal escapes to heap
./goexit_in_goroutines.go:74:40: func literal escapes to heap
