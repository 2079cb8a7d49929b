./constants.go:72:13: ... argument does not escape
./constants.go:72:14: 4 escapes to heap
./constants.go:72:27: true escapes to heap
./constants.go:72:33: 'b' escapes to heap
./constants.go:72:41: 97 escapes to heap
./constants.go:72:48: "constant" escapes to heap
./constants.go:72:54: 8 escapes to heap
./constants.go:72:60: true escapes to heap
./constants.go:72:67: uint32(4294967295) escapes to heap
./constants.go:72:73: -2 escapes to heap
./constants.go:72:78: -2.5 escapes to heap
./constants.go:72:84: 8 escapes to heap
./constants.go:73:12: ... argument does not escape
./constants.go:73:36: 'b' escapes to heap
./constants.go:73:44: 97 escapes to heap
./constants.go:73:51: 8 escapes to heap
./constants.go:73:58: 0.333333 escapes to heap
./constants.go:73:65: true escapes to heap
./constants.go:73:72: uint32(4294967295) escapes to heap
./constants.go:74:13: ... argument does not escape
./constants.go:74:14: 0 escapes to heap
./constants.go:74:17: 1 escapes to heap
./constants.go:74:20: 3 escapes to heap
./constants.go:74:23: "e" escapes to heap
./constants.go:74:26: "e" escapes to heap
./constants.go:74:29: 6 escapes to heap
./constants.go:74:32: 7 escapes to heap
./constants.go:74:35: 1024 escapes to heap
./constants.go:74:39: 1048576 escapes to heap
./constants.go:74:43: 1073741824 escapes to heap
./constants.go:75:13: ... argument does not escape
./constants.go:75:14: 1 escapes to heap
./constants.go:75:20: 0 escapes to heap
./constants.go:75:27: 2 escapes to heap
./constants.go:75:33: 1 escapes to heap
./constants.go:75:40: 8 escapes to heap
./constants.go:75:46: 7 escapes to heap
./constants.go:76:13: ... argument does not escape
./constants.go:76:14: Color(1) escapes to heap
./constants.go:76:19: Color(2) escapes to heap
./constants.go:76:26: Color(3) escapes to heap
./constants.go:76:32: Color(3) escapes to heap
./constants.go:77:13: ... argument does not escape
./constants.go:77:14: 0 escapes to heap
./constants.go:77:17: 2.5 escapes to heap
./constants.go:77:20: 2 escapes to heap
./constants.go:77:23: 3 escapes to heap
./constants.go:78:13: ... argument does not escape
./constants.go:78:17: 1.23457e+09 escapes to heap
./constants.go:78:33: true escapes to heap
./constants.go:78:48: 1.23457e+29 escapes to heap
./constants.go:78:59: 1 escapes to heap
./constants.go:78:76: uint64(9223372036854775808) escapes to heap
./constants.go:79:13: ... argument does not escape
./constants.go:79:28: 6148914691236517205 escapes to heap
./constants.go:79:38: uint64(18446744073709551615) escapes to heap
./constants.go:79:63: 3.14159e+10 escapes to heap
./constants.go:79:77: float32(3.14159) escapes to heap
./constants.go:79:92: -9223372036854775808 escapes to heap
./constants.go:82:13: ... argument does not escape
./constants.go:82:14: float32(0.1) escapes to heap
./constants.go:82:19: f64 escapes to heap
./constants.go:82:28: f32 == float32(0.1) escapes to heap
./constants.go:82:40: f64 == 0.1 escapes to heap
./constants.go:86:13: ... argument does not escape
./constants.go:86:16: i8 / int8(3) escapes to heap
./constants.go:86:21: f / 3 escapes to heap
./constants.go:86:26: 3 escapes to heap
./constants.go:86:31: 3.33333 escapes to heap
./constants.go:86:44: int64(30) escapes to heap
./constants.go:86:51: 6 escapes to heap
./constants.go:86:62: 7 escapes to heap
./constants.go:88:13: ... argument does not escape
./constants.go:88:14: '\x17' escapes to heap
./constants.go:88:23: "x" escapes to heap
./constants.go:88:42: true escapes to heap
./constants.go:88:53: true escapes to heap
./constants.go:88:63: 5 escapes to heap
./constants.go:88:77: 10 escapes to heap
./constants.go:93:13: ... argument does not escape
./constants.go:93:14: 0 escapes to heap
./constants.go:93:21: 1 escapes to heap
./constants.go:93:41: iotaFunction() escapes to heap
./constants.go:95:13: ... argument does not escape
./constants.go:95:14: 1e+300 escapes to heap
./constants.go:95:20: 0.25 escapes to heap
./constants.go:95:28: 5 escapes to heap
./constants.go:95:35: 15 escapes to heap
./constants.go:95:41: 15 escapes to heap
./constants.go:95:46: 1000000 escapes to heap
./constants.go:95:57: 3735928559 escapes to heap
./constants.go:95:70: 'a' escapes to heap
./constants.go:95:75: '\n' escapes to heap
./constants.go:95:81: 'A' escapes to heap
./constants.go:95:89: 'é' escapes to heap
./constants.go:95:99: '\'' escapes to heap
./constants.go:96:13: ... argument does not escape
./constants.go:96:18: true escapes to heap
./constants.go:96:25: 0 escapes to heap
./constants.go:96:30: 0.5 escapes to heap
./constants.go:96:39: 0.5 escapes to heap
./constants.go:96:44: 2 escapes to heap
./constants.go:96:50: -2 escapes to heap
./constants.go:96:55: 1 escapes to heap
./constants.go:96:61: 6 escapes to heap
./constants.go:96:65: -6 escapes to heap
./constants.go:96:69: 5 escapes to heap
./constants.go:96:77: 9 escapes to heap
./constants.go:100:13: ... argument does not escape
./constants.go:100:14: 8 escapes to heap
./constants.go:100:22: 1 << s == 4 escapes to heap
./constants.go:100:31: 8 escapes to heap
./constants.go:100:44: 2 escapes to heap
