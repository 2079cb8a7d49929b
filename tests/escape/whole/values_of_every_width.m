./values_of_every_width.go:42:13: ... argument does not escape
./values_of_every_width.go:42:14: g escapes to heap
./values_of_every_width.go:43:13: ... argument does not escape
./values_of_every_width.go:43:14: l escapes to heap
./values_of_every_width.go:48:13: ... argument does not escape
./values_of_every_width.go:48:15: l.by escapes to heap
./values_of_every_width.go:48:21: l.u16 escapes to heap
./values_of_every_width.go:48:29: l == g escapes to heap
./values_of_every_width.go:50:13: ... argument does not escape
./values_of_every_width.go:50:17: id8(int8(x)) escapes to heap
./values_of_every_width.go:50:32: idu8(uint8(x + 100)) escapes to heap
./values_of_every_width.go:50:52: id16(int16(x * 300)) escapes to heap
./values_of_every_width.go:50:73: idu16(uint16(-x)) escapes to heap
./values_of_every_width.go:50:91: id32(int32(x << uint(24))) escapes to heap
./values_of_every_width.go:50:112: idu32(uint32(-x)) escapes to heap
./values_of_every_width.go:51:13: ... argument does not escape
./values_of_every_width.go:51:26: id8(int8(x)) / int8(3) escapes to heap
./values_of_every_width.go:51:44: idu8(uint8(x)) / uint8(3) escapes to heap
./values_of_every_width.go:51:60: id8(int8(x)) >> uint(1) escapes to heap
./values_of_every_width.go:51:79: idu8(uint8(x)) >> uint(1) escapes to heap
./values_of_every_width.go:51:94: id8(int8(-128)) < int8(0) escapes to heap
./values_of_every_width.go:51:109: idu8(uint8(128)) > uint8(0) escapes to heap
./values_of_every_width.go:64:13: ... argument does not escape
./values_of_every_width.go:64:14: n escapes to heap
./values_of_every_width.go:64:17: i8s escapes to heap
./values_of_every_width.go:65:16: []int16{...} escapes to heap
./values_of_every_width.go:66:14: append escapes to heap
./values_of_every_width.go:67:19: []float32{...} escapes to heap
./values_of_every_width.go:69:14: make([]uint32, 2, 5) escapes to heap
./values_of_every_width.go:71:13: ... argument does not escape
./values_of_every_width.go:71:14: s16 escapes to heap
./values_of_every_width.go:71:19: f32s escapes to heap
./values_of_every_width.go:71:25: u32s escapes to heap
./values_of_every_width.go:71:34: len(u32s[:5]) escapes to heap
./values_of_every_width.go:73:22: l.i8 escapes to heap
./values_of_every_width.go:73:28: l.f32 escapes to heap
./values_of_every_width.go:73:35: l.b escapes to heap
./values_of_every_width.go:74:13: ... argument does not escape
./values_of_every_width.go:74:14: e escapes to heap
./values_of_every_width.go:74:22: e[0] == any(int8(-2)) escapes to heap
./values_of_every_width.go:74:33: any(int8(-2)) does not escape
./values_of_every_width.go:74:45: e[0] == any(-2) escapes to heap
./values_of_every_width.go:74:52: any(-2) does not escape
./values_of_every_width.go:83:13: ... argument does not escape
./values_of_every_width.go:83:14: c escapes to heap
./values_of_every_width.go:83:17: acc escapes to heap
./values_of_every_width.go:83:24: -4 escapes to heap
./values_of_every_width.go:83:37: uint8(5) escapes to heap
./values_of_every_width.go:83:50: int8(-3) escapes to heap
./values_of_every_width.go:83:66: idu16(uint16(40000)) * uint16(2) escapes to heap
