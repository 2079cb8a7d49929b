./runtime_errors.go:85:41: devirtualizing ni.M to V
./runtime_errors.go:28:7: p does not escape
./runtime_errors.go:30:10: leaking param: name
./runtime_errors.go:30:23: f does not escape
./runtime_errors.go:39:7: moved to heap: re
./runtime_errors.go:31:8: func literal does not escape
./runtime_errors.go:35:14: ... argument does not escape
./runtime_errors.go:35:41: name escapes to heap
./runtime_errors.go:40:13: ... argument does not escape
./runtime_errors.go:40:49: name escapes to heap
./runtime_errors.go:40:60: rt escapes to heap
./runtime_errors.go:40:73: errors.As(err, &re) escapes to heap
./runtime_errors.go:47:2: moved to heap: arr
./runtime_errors.go:46:12: []int{...} escapes to heap
./runtime_errors.go:52:14: "text" does not escape
./runtime_errors.go:57:15: func literal does not escape
./runtime_errors.go:57:32: s[i] escapes to heap
./runtime_errors.go:58:24: func literal does not escape
./runtime_errors.go:58:41: s[j] escapes to heap
./runtime_errors.go:59:15: func literal does not escape
./runtime_errors.go:60:21: func literal does not escape
./runtime_errors.go:60:40: arr[i] escapes to heap
./runtime_errors.go:61:29: func literal does not escape
./runtime_errors.go:62:22: func literal does not escape
./runtime_errors.go:62:41: str[i] escapes to heap
./runtime_errors.go:63:21: func literal does not escape
./runtime_errors.go:63:38: s[u8] escapes to heap
./runtime_errors.go:64:22: func literal does not escape
./runtime_errors.go:64:39: s[u64] escapes to heap
./runtime_errors.go:65:15: func literal does not escape
./runtime_errors.go:65:38: []int{}[0 + n - 3] escapes to heap
./runtime_errors.go:65:36: []int{} does not escape
./runtime_errors.go:66:20: func literal does not escape
./runtime_errors.go:66:37: s[:i] escapes to heap
./runtime_errors.go:67:27: func literal does not escape
./runtime_errors.go:67:46: str[:i + 1] escapes to heap
./runtime_errors.go:68:26: func literal does not escape
./runtime_errors.go:68:45: arr[:i] escapes to heap
./runtime_errors.go:69:19: func literal does not escape
./runtime_errors.go:69:36: s[n:2] escapes to heap
./runtime_errors.go:70:26: func literal does not escape
./runtime_errors.go:70:45: str[i:n] escapes to heap
./runtime_errors.go:71:24: func literal does not escape
./runtime_errors.go:71:41: s[i:] escapes to heap
./runtime_errors.go:72:31: func literal does not escape
./runtime_errors.go:72:50: str[i + 2:] escapes to heap
./runtime_errors.go:73:24: func literal does not escape
./runtime_errors.go:73:41: s[j:] escapes to heap
./runtime_errors.go:74:29: func literal does not escape
./runtime_errors.go:74:46: s[:j] escapes to heap
./runtime_errors.go:75:31: func literal does not escape
./runtime_errors.go:75:50: len(make([]int, 1, 9)[:i]) escapes to heap
./runtime_errors.go:75:55: make([]int, 1, 9) does not escape
./runtime_errors.go:76:20: func literal does not escape
./runtime_errors.go:76:37: s[0:1:i] escapes to heap
./runtime_errors.go:77:21: func literal does not escape
./runtime_errors.go:77:38: s[0:n:2] escapes to heap
./runtime_errors.go:78:20: func literal does not escape
./runtime_errors.go:78:37: s[n:2:2] escapes to heap
./runtime_errors.go:79:36: func literal does not escape
./runtime_errors.go:79:55: arr[n:n - 1] escapes to heap
./runtime_errors.go:80:19: func literal does not escape
./runtime_errors.go:81:25: func literal does not escape
./runtime_errors.go:81:45: np.a[i] escapes to heap
./runtime_errors.go:82:19: func literal does not escape
./runtime_errors.go:83:19: func literal does not escape
./runtime_errors.go:83:35: *np escapes to heap
./runtime_errors.go:84:20: func literal does not escape
./runtime_errors.go:84:51: (*P).get(p) escapes to heap
./runtime_errors.go:85:28: func literal does not escape
./runtime_errors.go:86:18: func literal does not escape
./runtime_errors.go:87:24: func literal does not escape
./runtime_errors.go:87:48: (&T{}).f() escapes to heap
./runtime_errors.go:87:41: &T{} does not escape
./runtime_errors.go:88:19: func literal does not escape
./runtime_errors.go:89:33: func literal does not escape
./runtime_errors.go:92:13: i + v escapes to heap
./runtime_errors.go:95:33: func literal does not escape
./runtime_errors.go:95:65: p[:] escapes to heap
./runtime_errors.go:96:16: func literal does not escape
./runtime_errors.go:96:34: i / (n - 3) escapes to heap
./runtime_errors.go:97:16: func literal does not escape
./runtime_errors.go:97:34: i % (n - 3) escapes to heap
./runtime_errors.go:98:15: func literal does not escape
./runtime_errors.go:98:33: 1 << j escapes to heap
./runtime_errors.go:99:20: func literal does not escape
./runtime_errors.go:99:37: e.(int) escapes to heap
./runtime_errors.go:100:20: func literal does not escape
./runtime_errors.go:100:37: m.(string) escapes to heap
./runtime_errors.go:101:30: func literal does not escape
./runtime_errors.go:102:30: func literal does not escape
./runtime_errors.go:103:32: func literal does not escape
./runtime_errors.go:103:47: V(1) escapes to heap
./runtime_errors.go:104:31: func literal does not escape
./runtime_errors.go:104:45: P{} escapes to heap
./runtime_errors.go:105:25: func literal does not escape
./runtime_errors.go:105:40: V(1) escapes to heap
./runtime_errors.go:106:22: func literal does not escape
./runtime_errors.go:106:36: V(3) escapes to heap
./runtime_errors.go:106:49: e.(int) escapes to heap
./runtime_errors.go:107:23: func literal does not escape
./runtime_errors.go:107:51: struct { X int }{} escapes to heap
./runtime_errors.go:108:23: func literal does not escape
./runtime_errors.go:108:43: make([]int, j) escapes to heap
./runtime_errors.go:108:43: make([]int, j) escapes to heap
./runtime_errors.go:109:19: func literal does not escape
./runtime_errors.go:109:39: make([]int, uint64(9223372036854775808)) escapes to heap
./runtime_errors.go:109:39: make([]int, uint64(9223372036854775808)) escapes to heap
./runtime_errors.go:110:18: func literal does not escape
./runtime_errors.go:110:38: make([]int, n, 2 + j) escapes to heap
./runtime_errors.go:110:38: make([]int, n, 2 + j) escapes to heap
./runtime_errors.go:111:24: func literal does not escape
./runtime_errors.go:111:45: any(s) does not escape
./runtime_errors.go:111:53: any(s) does not escape
./runtime_errors.go:111:66: a == b escapes to heap
./runtime_errors.go:112:23: func literal does not escape
./runtime_errors.go:112:57: a == a escapes to heap
./runtime_errors.go:113:25: func literal does not escape
./runtime_errors.go:115:19: U{} does not escape
./runtime_errors.go:115:24: U{} does not escape
./runtime_errors.go:116:12: a == b escapes to heap
./runtime_errors.go:118:24: func literal does not escape
./runtime_errors.go:118:46: ([4]int)(s) escapes to heap
./runtime_errors.go:119:32: func literal does not escape
