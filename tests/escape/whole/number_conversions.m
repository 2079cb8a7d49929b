./number_conversions.go:15:13: ... argument does not escape
./number_conversions.go:15:19: uint8(x) escapes to heap
./number_conversions.go:15:28: int8(x) escapes to heap
./number_conversions.go:15:38: uint8(n) escapes to heap
./number_conversions.go:15:49: uint16(n) escapes to heap
./number_conversions.go:15:60: uint32(n) escapes to heap
./number_conversions.go:15:71: uint64(n) escapes to heap
./number_conversions.go:15:80: uint(n) escapes to heap
./number_conversions.go:17:13: ... argument does not escape
./number_conversions.go:17:19: int32(big) escapes to heap
./number_conversions.go:17:31: int16(big) escapes to heap
./number_conversions.go:17:42: int8(big) escapes to heap
./number_conversions.go:17:55: uint32(big) escapes to heap
./number_conversions.go:17:68: uint16(big) escapes to heap
./number_conversions.go:17:80: uint8(big) escapes to heap
./number_conversions.go:19:13: ... argument does not escape
./number_conversions.go:19:19: int64(s8) escapes to heap
./number_conversions.go:19:31: uint64(s8) escapes to heap
./number_conversions.go:19:43: uint64(uint8(s8)) escapes to heap
./number_conversions.go:19:59: int(uint8(s8)) escapes to heap
./number_conversions.go:19:74: ID(s8) escapes to heap
./number_conversions.go:20:29: []float64{...} does not escape
./number_conversions.go:21:12: ... argument does not escape
./number_conversions.go:21:16: int(f) escapes to heap
./number_conversions.go:21:21: " " escapes to heap
./number_conversions.go:21:30: int8(f) escapes to heap
./number_conversions.go:21:35: " " escapes to heap
./number_conversions.go:21:45: int64(f) escapes to heap
./number_conversions.go:21:50: "; " escapes to heap
./number_conversions.go:24:13: ... argument does not escape
./number_conversions.go:24:19: uint8(f2) escapes to heap
./number_conversions.go:24:31: uint64(1e+19 + float64(x)) escapes to heap
./number_conversions.go:24:56: uint32(4e+09 + float64(x)) escapes to heap
./number_conversions.go:24:79: int32(16777216) escapes to heap
./number_conversions.go:27:13: ... argument does not escape
./number_conversions.go:27:27: float64(i64) == 9.0072e+15 escapes to heap
./number_conversions.go:27:44: float32(i64) escapes to heap
./number_conversions.go:27:58: float64(u64) escapes to heap
./number_conversions.go:27:72: float32(u64) escapes to heap
./number_conversions.go:27:86: float64(-i64) escapes to heap
./number_conversions.go:28:13: ... argument does not escape
./number_conversions.go:28:20: uint64(9223372036854775808) escapes to heap
./number_conversions.go:28:45: 1.38351e+19 escapes to heap
./number_conversions.go:28:75: float32(9.22337e+18) escapes to heap
./number_conversions.go:30:13: ... argument does not escape
./number_conversions.go:30:14: third escapes to heap
./number_conversions.go:30:28: float32(third) escapes to heap
./number_conversions.go:30:44: float64(float32(third)) escapes to heap
./number_conversions.go:30:77: float32(third) == float32(float64(float32(third))) escapes to heap
./number_conversions.go:32:13: ... argument does not escape
./number_conversions.go:32:15: m * Meters(2) escapes to heap
./number_conversions.go:32:29: float64(m) + 1 escapes to heap
./number_conversions.go:32:36: int(m) escapes to heap
./number_conversions.go:32:47: Meters(x) escapes to heap
./number_conversions.go:32:54: ID(4464) escapes to heap
./number_conversions.go:35:13: ... argument does not escape
./number_conversions.go:35:14: byte(65) escapes to heap
./number_conversions.go:35:17: 'é' escapes to heap
./number_conversions.go:35:26: string(b) escapes to heap
./number_conversions.go:35:27: string(b) escapes to heap
./number_conversions.go:35:37: string(r) escapes to heap
./number_conversions.go:35:38: string(r) escapes to heap
./number_conversions.go:35:48: "世" escapes to heap
./number_conversions.go:35:70: "�" escapes to heap
./number_conversions.go:35:88: "�" escapes to heap
./number_conversions.go:35:112: "�" escapes to heap
./number_conversions.go:36:13: ... argument does not escape
./number_conversions.go:36:26: float32(f3) > float32(3.40282e+38) escapes to heap
./number_conversions.go:36:55: math.IsInf(float64(float32(x) * float32(3.40282e+38)), 1) escapes to heap
./number_conversions.go:38:13: ... argument does not escape
./number_conversions.go:38:14: float32(1.4013e-45) escapes to heap
./number_conversions.go:38:26: small / float32(2) escapes to heap
./number_conversions.go:38:37: float64(small) escapes to heap
./number_conversions.go:39:13: ... argument does not escape
./number_conversions.go:39:17: 0.3 escapes to heap
./number_conversions.go:39:35: float32(0.3) escapes to heap
./number_conversions.go:39:58: third * 3 == 1 escapes to heap
./number_conversions.go:41:13: ... argument does not escape
./number_conversions.go:41:15: a + c escapes to heap
./number_conversions.go:41:23: a + c == 0.3 escapes to heap
./number_conversions.go:41:39: true escapes to heap
./number_conversions.go:43:13: ... argument does not escape
./number_conversions.go:43:18: nan == nan escapes to heap
./number_conversions.go:43:30: nan < 1 escapes to heap
./number_conversions.go:43:39: nan > 1 escapes to heap
./number_conversions.go:43:48: nan != nan escapes to heap
./number_conversions.go:43:68: math.Inf(1) > 1.79769e+308 escapes to heap
./number_conversions.go:43:92: true escapes to heap
