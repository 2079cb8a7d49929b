./printf_verbs.go:26:51: ... argument does not escape
./printf_verbs.go:26:69: float64(t) escapes to heap
./printf_verbs.go:42:2: moved to heap: n
./printf_verbs.go:29:12: ... argument does not escape
./printf_verbs.go:29:50: 42 escapes to heap
./printf_verbs.go:29:54: 42 escapes to heap
./printf_verbs.go:29:58: 42 escapes to heap
./printf_verbs.go:29:62: 42 escapes to heap
./printf_verbs.go:29:66: 42 escapes to heap
./printf_verbs.go:29:70: 42 escapes to heap
./printf_verbs.go:29:74: -42 escapes to heap
./printf_verbs.go:29:79: 42 escapes to heap
./printf_verbs.go:30:12: ... argument does not escape
./printf_verbs.go:30:54: 10 escapes to heap
./printf_verbs.go:30:58: 10 escapes to heap
./printf_verbs.go:30:62: 10 escapes to heap
./printf_verbs.go:30:66: 255 escapes to heap
./printf_verbs.go:30:71: 255 escapes to heap
./printf_verbs.go:30:76: 255 escapes to heap
./printf_verbs.go:30:81: 8 escapes to heap
./printf_verbs.go:30:84: 5 escapes to heap
./printf_verbs.go:30:87: 'é' escapes to heap
./printf_verbs.go:30:93: 'é' escapes to heap
./printf_verbs.go:30:99: 'é' escapes to heap
./printf_verbs.go:31:12: ... argument does not escape
./printf_verbs.go:31:33: -255 escapes to heap
./printf_verbs.go:31:43: int8(-128) escapes to heap
./printf_verbs.go:31:56: uint8(200) escapes to heap
./printf_verbs.go:31:69: uint64(18446744073709551615) escapes to heap
./printf_verbs.go:31:92: int64(-9223372036854775808) escapes to heap
./printf_verbs.go:32:12: ... argument does not escape
./printf_verbs.go:32:60: 5 escapes to heap
./printf_verbs.go:32:63: 255 escapes to heap
./printf_verbs.go:32:68: 255 escapes to heap
./printf_verbs.go:32:73: 255 escapes to heap
./printf_verbs.go:32:78: 7 escapes to heap
./printf_verbs.go:32:81: 42 escapes to heap
./printf_verbs.go:32:85: 7 escapes to heap
./printf_verbs.go:32:88: -42 escapes to heap
./printf_verbs.go:33:12: ... argument does not escape
./printf_verbs.go:33:71: 3.14159 escapes to heap
./printf_verbs.go:33:80: 3.14159 escapes to heap
./printf_verbs.go:33:89: 3.14159 escapes to heap
./printf_verbs.go:33:98: 3.14159 escapes to heap
./printf_verbs.go:33:103: -3.14159 escapes to heap
./printf_verbs.go:33:117: 3.14159 escapes to heap
./printf_verbs.go:33:126: 3.14159 escapes to heap
./printf_verbs.go:33:131: 2.5 escapes to heap
./printf_verbs.go:33:136: 3.5 escapes to heap
./printf_verbs.go:34:12: ... argument does not escape
./printf_verbs.go:34:49: 123456.789 escapes to heap
./printf_verbs.go:34:61: 0.00012 escapes to heap
./printf_verbs.go:34:70: 1e+100 escapes to heap
./printf_verbs.go:34:77: 1e-10 escapes to heap
./printf_verbs.go:34:84: 1e+21 escapes to heap
./printf_verbs.go:34:90: 1.23457e+06 escapes to heap
./printf_verbs.go:34:101: 100000 escapes to heap
./printf_verbs.go:34:111: 1e+06 escapes to heap
./printf_verbs.go:34:116: 1.23457e+08 escapes to heap
./printf_verbs.go:35:12: ... argument does not escape
./printf_verbs.go:35:36: 1e+20 escapes to heap
./printf_verbs.go:35:42: 1e+21 escapes to heap
./printf_verbs.go:35:48: 0.0001 escapes to heap
./printf_verbs.go:35:56: 1e-05 escapes to heap
./printf_verbs.go:35:72: float32(0.1) escapes to heap
./printf_verbs.go:35:86: float32(1.67772e+07) escapes to heap
./printf_verbs.go:36:12: ... argument does not escape
./printf_verbs.go:36:58: math.Inf(1) escapes to heap
./printf_verbs.go:36:71: math.Inf(-1) escapes to heap
./printf_verbs.go:36:85: math.NaN() escapes to heap
./printf_verbs.go:36:97: math.Inf(-1) escapes to heap
./printf_verbs.go:36:111: math.NaN() escapes to heap
./printf_verbs.go:36:123: math.Inf(1) escapes to heap
./printf_verbs.go:36:136: math.NaN() escapes to heap
./printf_verbs.go:36:148: math.Inf(-1) escapes to heap
./printf_verbs.go:37:12: ... argument does not escape
./printf_verbs.go:37:57: "héllo" escapes to heap
./printf_verbs.go:37:67: "héllo" escapes to heap
./printf_verbs.go:37:77: "héllo" escapes to heap
./printf_verbs.go:37:87: "héllo" escapes to heap
./printf_verbs.go:37:97: "hé\n\"" escapes to heap
./printf_verbs.go:37:108: "hi" escapes to heap
./printf_verbs.go:37:114: "hi" escapes to heap
./printf_verbs.go:37:120: "hi" escapes to heap
./printf_verbs.go:37:126: "raw" escapes to heap
./printf_verbs.go:37:133: "v" escapes to heap
./printf_verbs.go:38:12: ... argument does not escape
./printf_verbs.go:38:39: ([]byte)("bytes") escapes to heap
./printf_verbs.go:38:40: ([]byte)("bytes") escapes to heap
./printf_verbs.go:38:56: ([]byte)("b\x00") escapes to heap
./printf_verbs.go:38:57: ([]byte)("b\x00") escapes to heap
./printf_verbs.go:38:73: ([]byte)("AZ") escapes to heap
./printf_verbs.go:38:74: ([]byte)("AZ") escapes to heap
./printf_verbs.go:38:87: ([]byte)("AZ") escapes to heap
./printf_verbs.go:38:88: ([]byte)("AZ") escapes to heap
./printf_verbs.go:38:101: ([]byte)("AZ") escapes to heap
./printf_verbs.go:38:102: ([]byte)("AZ") escapes to heap
./printf_verbs.go:39:12: ... argument does not escape
./printf_verbs.go:39:36: true escapes to heap
./printf_verbs.go:39:42: false escapes to heap
./printf_verbs.go:39:49: true escapes to heap
./printf_verbs.go:39:55: false escapes to heap
./printf_verbs.go:39:70: []string{...} escapes to heap
./printf_verbs.go:39:70: []string{...} escapes to heap
./printf_verbs.go:40:12: ... argument does not escape
./printf_verbs.go:40:33: Point{...} escapes to heap
./printf_verbs.go:40:46: Point{...} escapes to heap
./printf_verbs.go:40:59: Point{...} escapes to heap
./printf_verbs.go:41:12: ... argument does not escape
./printf_verbs.go:41:25: &Point{...} escapes to heap
./printf_verbs.go:41:39: &Point{...} escapes to heap
./printf_verbs.go:42:26: []string{...} escapes to heap
./printf_verbs.go:42:56: 7 escapes to heap
./printf_verbs.go:42:100: []byte{...} escapes to heap
./printf_verbs.go:43:12: ... argument does not escape
./printf_verbs.go:43:26: n escapes to heap
./printf_verbs.go:43:29: n escapes to heap
./printf_verbs.go:44:12: ... argument does not escape
./printf_verbs.go:44:35: []int{...} escapes to heap
./printf_verbs.go:44:35: []int{...} escapes to heap
./printf_verbs.go:44:50: [3]bool{...} escapes to heap
./printf_verbs.go:44:63: []any{...} escapes to heap
./printf_verbs.go:44:63: []any{...} escapes to heap
./printf_verbs.go:44:64: 1 escapes to heap
./printf_verbs.go:44:67: "a" escapes to heap
./printf_verbs.go:44:77: 2.5 escapes to heap
./printf_verbs.go:44:90: [][]int{...} escapes to heap
./printf_verbs.go:44:90: [][]int{...} escapes to heap
./printf_verbs.go:44:91: []int{...} escapes to heap
./printf_verbs.go:44:96: []int{...} escapes to heap
./printf_verbs.go:45:12: ... argument does not escape
./printf_verbs.go:45:35: []Point{...} escapes to heap
./printf_verbs.go:45:35: []Point{...} escapes to heap
./printf_verbs.go:45:53: []*Point{...} escapes to heap
./printf_verbs.go:45:53: []*Point{...} escapes to heap
./printf_verbs.go:45:67: []error{...} escapes to heap
./printf_verbs.go:45:67: []error{...} escapes to heap
./printf_verbs.go:46:12: ... argument does not escape
./printf_verbs.go:46:34: Temp(36.6) escapes to heap
./printf_verbs.go:46:48: []Temp{...} escapes to heap
./printf_verbs.go:46:48: []Temp{...} escapes to heap
./printf_verbs.go:46:60: Temp(3) escapes to heap
./printf_verbs.go:46:68: Num(4) escapes to heap
./printf_verbs.go:47:12: ... argument does not escape
./printf_verbs.go:47:33: Str("str") escapes to heap
./printf_verbs.go:47:45: Str("str") escapes to heap
./printf_verbs.go:47:57: Str("str") escapes to heap
./printf_verbs.go:47:69: Str("str") escapes to heap
./printf_verbs.go:48:12: ... argument does not escape
./printf_verbs.go:48:42: 1 escapes to heap
./printf_verbs.go:48:45: "s" escapes to heap
./printf_verbs.go:48:50: 1.5 escapes to heap
./printf_verbs.go:48:55: 'r' escapes to heap
./printf_verbs.go:48:70: []int{} escapes to heap
./printf_verbs.go:48:70: []int{} escapes to heap
./printf_verbs.go:48:79: Point{} escapes to heap
./printf_verbs.go:49:12: ... argument does not escape
./printf_verbs.go:49:53: func literal escapes to heap
./printf_verbs.go:49:96: [2][]string{} escapes to heap
./printf_verbs.go:49:115: struct { A int }{} escapes to heap
./printf_verbs.go:49:123: Temp(1) escapes to heap
./printf_verbs.go:49:136: any(byte(1)) escapes to heap
./printf_verbs.go:50:12: ... argument does not escape
./printf_verbs.go:50:45: 1 escapes to heap
./printf_verbs.go:50:48: 2 escapes to heap
./printf_verbs.go:50:51: 3 escapes to heap
./printf_verbs.go:50:54: "s" escapes to heap
./printf_verbs.go:50:59: 3.14159 escapes to heap
./printf_verbs.go:50:68: 'a' escapes to heap
./printf_verbs.go:51:12: ... argument does not escape
./printf_verbs.go:51:37: []int{...} escapes to heap
./printf_verbs.go:51:37: []int{...} escapes to heap
./printf_verbs.go:51:51: []int{...} escapes to heap
./printf_verbs.go:51:51: []int{...} escapes to heap
./printf_verbs.go:51:67: [2]int8{...} escapes to heap
./printf_verbs.go:52:12: ... argument does not escape
./printf_verbs.go:52:48: []float64{...} escapes to heap
./printf_verbs.go:52:48: []float64{...} escapes to heap
./printf_verbs.go:52:68: []string{...} escapes to heap
./printf_verbs.go:52:68: []string{...} escapes to heap
./printf_verbs.go:52:88: [2]byte{...} escapes to heap
./printf_verbs.go:52:106: []string{...} escapes to heap
./printf_verbs.go:52:106: []string{...} escapes to heap
./printf_verbs.go:52:118: 'x' escapes to heap
./printf_verbs.go:53:12: ... argument does not escape
./printf_verbs.go:53:36: 6 escapes to heap
./printf_verbs.go:53:39: 42 escapes to heap
./printf_verbs.go:53:43: 6 escapes to heap
./printf_verbs.go:53:46: 42 escapes to heap
./printf_verbs.go:53:50: 3 escapes to heap
./printf_verbs.go:53:57: 2.71828 escapes to heap
./printf_verbs.go:53:61: -6 escapes to heap
./printf_verbs.go:53:65: "x" escapes to heap
./printf_verbs.go:54:12: ... argument does not escape
./printf_verbs.go:54:39: 1 escapes to heap
./printf_verbs.go:54:42: 2 escapes to heap
./printf_verbs.go:55:12: ... argument does not escape
./printf_verbs.go:55:28: 72 escapes to heap
./printf_verbs.go:55:32: 19990 escapes to heap
./printf_verbs.go:55:40: 128512 escapes to heap
./printf_verbs.go:55:54: []rune{...} escapes to heap
./printf_verbs.go:55:55: []rune{...} escapes to heap
./printf_verbs.go:56:12: ... argument does not escape
./printf_verbs.go:57:12: ... argument does not escape
./printf_verbs.go:57:34: 'a' escapes to heap
./printf_verbs.go:57:39: '\n' escapes to heap
./printf_verbs.go:57:45: 'é' escapes to heap
./printf_verbs.go:57:55: '😀' escapes to heap
./printf_verbs.go:57:66: 1114112 escapes to heap
./printf_verbs.go:58:12: ... argument does not escape
./printf_verbs.go:61:3: struct { a any; b *int }{} escapes to heap
./printf_verbs.go:61:12: []any{...} escapes to heap
./printf_verbs.go:61:12: []any{...} escapes to heap
./printf_verbs.go:61:13: 1 escapes to heap
./printf_verbs.go:61:20: int8(2) escapes to heap
./printf_verbs.go:61:31: []any{...} escapes to heap
./printf_verbs.go:61:31: []any{...} escapes to heap
./printf_verbs.go:61:32: "x" escapes to heap
./printf_verbs.go:61:40: Str("y") escapes to heap
./printf_verbs.go:62:12: ... argument does not escape
./printf_verbs.go:62:38: "abcdef" escapes to heap
./printf_verbs.go:62:53: []int{...} escapes to heap
./printf_verbs.go:62:53: []int{...} escapes to heap
./printf_verbs.go:62:58: -5 escapes to heap
./printf_verbs.go:62:69: uintptr(10) escapes to heap
./printf_verbs.go:63:13: ... argument does not escape
./printf_verbs.go:63:25: fmt.Sprintf("%6.3d|%+06d|%x|%t", ... argument...) escapes to heap
./printf_verbs.go:63:25: ... argument does not escape
./printf_verbs.go:63:47: 5 escapes to heap
./printf_verbs.go:63:50: 5 escapes to heap
./printf_verbs.go:63:53: "hello" escapes to heap
./printf_verbs.go:63:62: true escapes to heap
./printf_verbs.go:63:80: fmt.Sprintf("no verbs", nil...) escapes to heap
./printf_verbs.go:63:105: fmt.Sprintf("", nil...) escapes to heap
./printf_verbs.go:68:12: ... argument does not escape
./printf_verbs.go:68:48: ns escapes to heap
./printf_verbs.go:68:52: ns escapes to heap
./printf_verbs.go:68:63: nf == nil escapes to heap
