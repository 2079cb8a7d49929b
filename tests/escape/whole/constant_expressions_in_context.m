./constant_expressions_in_context.go:33:15: leaking param: v
./constant_expressions_in_context.go:33:56: ... argument does not escape
./constant_expressions_in_context.go:34:16: b does not escape
./constant_expressions_in_context.go:40:50: a + int64(b) escapes to heap
./constant_expressions_in_context.go:43:13: ... argument does not escape
./constant_expressions_in_context.go:43:14: Bits(1) escapes to heap
./constant_expressions_in_context.go:43:18: Bits(2) escapes to heap
./constant_expressions_in_context.go:43:22: Bits(4) escapes to heap
./constant_expressions_in_context.go:43:26: Bits(16) escapes to heap
./constant_expressions_in_context.go:43:30: Bits(23) escapes to heap
./constant_expressions_in_context.go:43:38: Bits(21) escapes to heap
./constant_expressions_in_context.go:43:44: Bits(254) escapes to heap
./constant_expressions_in_context.go:43:51: Bits(4) escapes to heap
./constant_expressions_in_context.go:44:13: ... argument does not escape
./constant_expressions_in_context.go:44:14: time.Duration(86400000000000) escapes to heap
./constant_expressions_in_context.go:44:32: time.Duration(1500000000) escapes to heap
./constant_expressions_in_context.go:44:46: time.Duration(1440) escapes to heap
./constant_expressions_in_context.go:44:65: int64(86400) escapes to heap
./constant_expressions_in_context.go:44:95: time.Duration.Hours(time.Duration(86400000000000)) + 1 escapes to heap
./constant_expressions_in_context.go:45:13: ... argument does not escape
./constant_expressions_in_context.go:45:14: table escapes to heap
./constant_expressions_in_context.go:45:24: 12 escapes to heap
./constant_expressions_in_context.go:45:37: 2 escapes to heap
./constant_expressions_in_context.go:45:45: 2 escapes to heap
./constant_expressions_in_context.go:45:55: "id-x" escapes to heap
./constant_expressions_in_context.go:46:13: ... argument does not escape
./constant_expressions_in_context.go:46:24: takesFloat(3) escapes to heap
./constant_expressions_in_context.go:46:39: takesFloat(97) escapes to heap
./constant_expressions_in_context.go:46:56: takesFloat(1024) escapes to heap
./constant_expressions_in_context.go:46:75: takesFloat(3) escapes to heap
./constant_expressions_in_context.go:46:92: takesFloat(3.5) escapes to heap
./constant_expressions_in_context.go:46:110: takesFloat(255) escapes to heap
./constant_expressions_in_context.go:47:13: ... argument does not escape
./constant_expressions_in_context.go:47:22: takesAny(3) escapes to heap
./constant_expressions_in_context.go:47:23: 3 escapes to heap
./constant_expressions_in_context.go:47:35: takesAny('a') escapes to heap
./constant_expressions_in_context.go:47:36: 'a' escapes to heap
./constant_expressions_in_context.go:47:50: takesAny(2) escapes to heap
./constant_expressions_in_context.go:47:51: 2 escapes to heap
./constant_expressions_in_context.go:47:65: takesAny("s") escapes to heap
./constant_expressions_in_context.go:47:66: "s" escapes to heap
./constant_expressions_in_context.go:47:80: takesAny(8) escapes to heap
./constant_expressions_in_context.go:47:82: 8 escapes to heap
./constant_expressions_in_context.go:47:96: takesAny(Bits(2)) escapes to heap
./constant_expressions_in_context.go:47:97: Bits(2) escapes to heap
./constant_expressions_in_context.go:47:110: takesAny(true) escapes to heap
./constant_expressions_in_context.go:47:113: true escapes to heap
./constant_expressions_in_context.go:47:130: takesAny(nil) escapes to heap
./constant_expressions_in_context.go:47:145: takesAny(time.Duration(2000000000)) escapes to heap
./constant_expressions_in_context.go:47:147: time.Duration(2000000000) escapes to heap
./constant_expressions_in_context.go:48:13: ... argument does not escape
./constant_expressions_in_context.go:48:23: takesBits(... argument...) escapes to heap
./constant_expressions_in_context.go:48:23: ... argument does not escape
./constant_expressions_in_context.go:52:13: ... argument does not escape
./constant_expressions_in_context.go:52:20: f32 + float32(1) == f32 escapes to heap
./constant_expressions_in_context.go:52:28: Temp(36.6) escapes to heap
./constant_expressions_in_context.go:52:32: t * Temp(2) escapes to heap
./constant_expressions_in_context.go:52:38: id + Id("b") escapes to heap
./constant_expressions_in_context.go:52:38: id + Id("b") escapes to heap
./constant_expressions_in_context.go:52:47: len(id) escapes to heap
./constant_expressions_in_context.go:52:55: id[0] escapes to heap
./constant_expressions_in_context.go:52:63: id < Id("b") escapes to heap
./constant_expressions_in_context.go:54:13: ... argument does not escape
./constant_expressions_in_context.go:54:15: n * 2 escapes to heap
./constant_expressions_in_context.go:54:24: n / 3 * 3 escapes to heap
./constant_expressions_in_context.go:54:31: 1 << n escapes to heap
./constant_expressions_in_context.go:54:39: 2 * float64(n) escapes to heap
./constant_expressions_in_context.go:54:60: uint8(n) << uint(4) escapes to heap
./constant_expressions_in_context.go:54:66: n &^ 255 escapes to heap
./constant_expressions_in_context.go:54:76: n == 10 escapes to heap
./constant_expressions_in_context.go:54:88: 'a' + rune(n) escapes to heap
./constant_expressions_in_context.go:54:104: string(rune(97 + n)) escapes to heap
./constant_expressions_in_context.go:54:109: string(rune(97 + n)) escapes to heap
./constant_expressions_in_context.go:55:13: ... argument does not escape
./constant_expressions_in_context.go:55:18: 9223372036854775807 escapes to heap
./constant_expressions_in_context.go:55:35: uint64(18446744073709551615) escapes to heap
./constant_expressions_in_context.go:55:66: 2147483648 escapes to heap
./constant_expressions_in_context.go:55:70: -3.40282e+38 escapes to heap
./constant_expressions_in_context.go:55:92: 4.94066e-324 escapes to heap
./constant_expressions_in_context.go:56:13: ... argument does not escape
./constant_expressions_in_context.go:56:15: 2 escapes to heap
./constant_expressions_in_context.go:56:21: -2 escapes to heap
./constant_expressions_in_context.go:56:26: 2 escapes to heap
./constant_expressions_in_context.go:56:34: 2.5 escapes to heap
./constant_expressions_in_context.go:56:39: 0.333333 escapes to heap
./constant_expressions_in_context.go:56:49: 8 escapes to heap
./constant_expressions_in_context.go:56:59: 10 escapes to heap
./constant_expressions_in_context.go:56:63: 1000 escapes to heap
./constant_expressions_in_context.go:56:68: 31 escapes to heap
./constant_expressions_in_context.go:56:78: 7 escapes to heap
./constant_expressions_in_context.go:56:87: '\x17' escapes to heap
./constant_expressions_in_context.go:59:13: ... argument does not escape
./constant_expressions_in_context.go:59:16: i8 / int8(-1) escapes to heap
./constant_expressions_in_context.go:59:21: -i8 escapes to heap
./constant_expressions_in_context.go:59:28: i8 - int8(1) escapes to heap
./constant_expressions_in_context.go:59:35: u16 + uint16(1) escapes to heap
./constant_expressions_in_context.go:59:42: u16 * u16 escapes to heap
./constant_expressions_in_context.go:59:48: ^u16 escapes to heap
./constant_expressions_in_context.go:59:60: u16 << uint(1) >> uint(1) escapes to heap
./constant_expressions_in_context.go:59:69: int8(u16 & uint16(255)) escapes to heap
./constant_expressions_in_context.go:59:83: i8 >> uint(7) escapes to heap
./constant_expressions_in_context.go:59:97: uint8(i8) >> uint(7) escapes to heap
./constant_expressions_in_context.go:61:13: ... argument does not escape
./constant_expressions_in_context.go:61:18: 1024 escapes to heap
./constant_expressions_in_context.go:61:29: 4 escapes to heap
./constant_expressions_in_context.go:61:47: 1.60694e+60 escapes to heap
./constant_expressions_in_context.go:61:60: true escapes to heap
./constant_expressions_in_context.go:61:75: 376 escapes to heap
./constant_expressions_in_context.go:63:13: ... argument does not escape
./constant_expressions_in_context.go:63:22: true escapes to heap
./constant_expressions_in_context.go:63:28: 0.333333 escapes to heap
./constant_expressions_in_context.go:63:42: float32(0.333333) escapes to heap
./constant_expressions_in_context.go:63:56: 3.33333e+19 escapes to heap
./constant_expressions_in_context.go:63:66: 3 escapes to heap
./constant_expressions_in_context.go:67:25: "x" + string(rune(b + byte(1))) escapes to heap
./constant_expressions_in_context.go:67:38: string(rune(b + byte(1))) does not escape
./constant_expressions_in_context.go:68:13: ... argument does not escape
./constant_expressions_in_context.go:68:14: byte(120) escapes to heap
./constant_expressions_in_context.go:68:17: 'x' escapes to heap
./constant_expressions_in_context.go:68:20: s escapes to heap
./constant_expressions_in_context.go:68:23: 'x' escapes to heap
./constant_expressions_in_context.go:68:27: 121 escapes to heap
./constant_expressions_in_context.go:68:35: true escapes to heap
./constant_expressions_in_context.go:70:12: ... argument does not escape
./constant_expressions_in_context.go:70:36: 1 escapes to heap
./constant_expressions_in_context.go:70:39: 2 escapes to heap
./constant_expressions_in_context.go:70:43: 'ð' escapes to heap
./constant_expressions_in_context.go:70:48: 0.666667 escapes to heap
./constant_expressions_in_context.go:70:63: 97 escapes to heap
./constant_expressions_in_context.go:70:79: 3 escapes to heap
./constant_expressions_in_context.go:72:12: ... argument does not escape
./constant_expressions_in_context.go:72:24: arr escapes to heap
./constant_expressions_in_context.go:72:32: 5 escapes to heap
./constant_expressions_in_context.go:75:14: ... argument does not escape
./constant_expressions_in_context.go:75:15: "mask" escapes to heap
./constant_expressions_in_context.go:77:14: ... argument does not escape
./constant_expressions_in_context.go:77:15: "ten" escapes to heap
./constant_expressions_in_context.go:80:12: ... argument does not escape
./constant_expressions_in_context.go:80:13: i escapes to heap
./constant_expressions_in_context.go:80:16: " " escapes to heap
./constant_expressions_in_context.go:82:13: ... argument does not escape
./constant_expressions_in_context.go:82:17: 1 escapes to heap
./constant_expressions_in_context.go:82:35: max(3, n, 7) escapes to heap
./constant_expressions_in_context.go:82:49: min(1.5, float64(n)) escapes to heap
./constant_expressions_in_context.go:82:71: "id-" escapes to heap
./constant_expressions_in_context.go:89:13: ... argument does not escape
./constant_expressions_in_context.go:89:14: 1 escapes to heap
./constant_expressions_in_context.go:89:18: 2 escapes to heap
./constant_expressions_in_context.go:89:22: 1 escapes to heap
./constant_expressions_in_context.go:89:26: "e0" escapes to heap
./constant_expressions_in_context.go:89:30: 1024 escapes to heap
./constant_expressions_in_context.go:89:34: "e1" escapes to heap
./constant_expressions_in_context.go:89:38: 1048576 escapes to heap
