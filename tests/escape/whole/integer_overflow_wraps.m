./integer_overflow_wraps.go:37:13: ... argument does not escape
./integer_overflow_wraps.go:37:14: i8 escapes to heap
./integer_overflow_wraps.go:37:18: i16 escapes to heap
./integer_overflow_wraps.go:37:23: i32 escapes to heap
./integer_overflow_wraps.go:37:28: i64 escapes to heap
./integer_overflow_wraps.go:37:33: u8 escapes to heap
./integer_overflow_wraps.go:37:37: u16 escapes to heap
./integer_overflow_wraps.go:37:42: u32 escapes to heap
./integer_overflow_wraps.go:37:47: u64 escapes to heap
./integer_overflow_wraps.go:37:52: i escapes to heap
./integer_overflow_wraps.go:37:55: u escapes to heap
./integer_overflow_wraps.go:37:58: p escapes to heap
./integer_overflow_wraps.go:37:61: c escapes to heap
./integer_overflow_wraps.go:50:13: ... argument does not escape
./integer_overflow_wraps.go:50:14: i8 escapes to heap
./integer_overflow_wraps.go:50:18: i16 escapes to heap
./integer_overflow_wraps.go:50:23: i32 escapes to heap
./integer_overflow_wraps.go:50:28: i64 escapes to heap
./integer_overflow_wraps.go:50:33: u8 escapes to heap
./integer_overflow_wraps.go:50:37: u16 escapes to heap
./integer_overflow_wraps.go:50:42: u32 escapes to heap
./integer_overflow_wraps.go:50:47: u64 escapes to heap
./integer_overflow_wraps.go:50:52: i escapes to heap
./integer_overflow_wraps.go:50:55: u escapes to heap
./integer_overflow_wraps.go:50:58: p escapes to heap
./integer_overflow_wraps.go:50:61: c escapes to heap
./integer_overflow_wraps.go:59:13: ... argument does not escape
./integer_overflow_wraps.go:59:14: i8 escapes to heap
./integer_overflow_wraps.go:59:18: i16 escapes to heap
./integer_overflow_wraps.go:59:23: i32 escapes to heap
./integer_overflow_wraps.go:59:28: i64 escapes to heap
./integer_overflow_wraps.go:59:33: u8 escapes to heap
./integer_overflow_wraps.go:59:37: u16 escapes to heap
./integer_overflow_wraps.go:59:42: u32 escapes to heap
./integer_overflow_wraps.go:59:47: u64 escapes to heap
./integer_overflow_wraps.go:61:13: ... argument does not escape
./integer_overflow_wraps.go:61:14: -m8 escapes to heap
./integer_overflow_wraps.go:61:19: -m16 escapes to heap
./integer_overflow_wraps.go:61:25: -m32 escapes to heap
./integer_overflow_wraps.go:61:31: -m64 escapes to heap
./integer_overflow_wraps.go:63:13: ... argument does not escape
./integer_overflow_wraps.go:63:16: m8 / int8(minus) escapes to heap
./integer_overflow_wraps.go:63:33: m16 / int16(minus) escapes to heap
./integer_overflow_wraps.go:63:51: m32 / int32(minus) escapes to heap
./integer_overflow_wraps.go:63:69: m64 / minus escapes to heap
./integer_overflow_wraps.go:64:13: ... argument does not escape
./integer_overflow_wraps.go:64:16: m8 % int8(minus) escapes to heap
./integer_overflow_wraps.go:64:33: m16 % int16(minus) escapes to heap
./integer_overflow_wraps.go:64:51: m32 % int32(minus) escapes to heap
./integer_overflow_wraps.go:64:69: m64 % minus escapes to heap
./integer_overflow_wraps.go:66:13: ... argument does not escape
./integer_overflow_wraps.go:66:16: z8 - uint8(1) escapes to heap
./integer_overflow_wraps.go:66:20: -z8 escapes to heap
./integer_overflow_wraps.go:66:25: ^z8 escapes to heap
./integer_overflow_wraps.go:66:30: -(z8 + uint8(1)) escapes to heap
./integer_overflow_wraps.go:66:46: z8 - uint8(1) > z8 escapes to heap
./integer_overflow_wraps.go:68:13: ... argument does not escape
./integer_overflow_wraps.go:68:15: a * b escapes to heap
./integer_overflow_wraps.go:68:22: a * b / b escapes to heap
./integer_overflow_wraps.go:68:32: int(a) * int(b) escapes to heap
./integer_overflow_wraps.go:70:13: ... argument does not escape
./integer_overflow_wraps.go:70:18: x + uint8(1) == uint8(0) escapes to heap
./integer_overflow_wraps.go:70:33: uint16(x) + uint16(1) escapes to heap
./integer_overflow_wraps.go:70:38: x * x escapes to heap
./integer_overflow_wraps.go:70:46: x << uint(4) | x >> uint(4) escapes to heap
./integer_overflow_wraps.go:72:27: ([]byte)("overflow") does not escape
./integer_overflow_wraps.go:72:27: zero-copy string->[]byte conversion
./integer_overflow_wraps.go:75:13: ... argument does not escape
./integer_overflow_wraps.go:75:14: h escapes to heap
./integer_overflow_wraps.go:75:22: int64(h) escapes to heap
./integer_overflow_wraps.go:75:32: int32(h) escapes to heap
./integer_overflow_wraps.go:75:41: int8(h) escapes to heap
