./shifts.go:36:29: ... argument does not escape
./shifts.go:9:26: []uint{...} does not escape
./shifts.go:10:14: ... argument does not escape
./shifts.go:10:15: n escapes to heap
./shifts.go:10:21: one << n escapes to heap
./shifts.go:10:31: minus >> n escapes to heap
./shifts.go:10:41: minus << n escapes to heap
./shifts.go:10:47: u << n escapes to heap
./shifts.go:10:53: u >> n escapes to heap
./shifts.go:10:59: s << n escapes to heap
./shifts.go:10:65: s >> n escapes to heap
./shifts.go:10:79: uint64(1) << n escapes to heap
./shifts.go:10:93: int64(-1) >> n escapes to heap
./shifts.go:10:107: int64(-8) >> n escapes to heap
./shifts.go:15:13: ... argument does not escape
./shifts.go:15:15: 1 << k escapes to heap
./shifts.go:15:23: -16 >> k escapes to heap
./shifts.go:15:38: uint8(200) >> k escapes to heap
./shifts.go:15:51: int64(1) << k8 escapes to heap
./shifts.go:15:58: 1 << k64 escapes to heap
./shifts.go:15:67: -1 >> k64 escapes to heap
./shifts.go:15:83: uint32(1) << k64 escapes to heap
./shifts.go:17:13: ... argument does not escape
./shifts.go:17:17: big >> uint(63) escapes to heap
./shifts.go:17:26: big << uint(1) escapes to heap
./shifts.go:17:36: int64(big) escapes to heap
./shifts.go:17:53: int64(big) >> uint(63) escapes to heap
./shifts.go:23:13: ... argument does not escape
./shifts.go:23:14: 8 escapes to heap
./shifts.go:23:17: int64(8589934592) escapes to heap
./shifts.go:23:20: w32 escapes to heap
./shifts.go:23:25: w64 escapes to heap
./shifts.go:23:35: uint8(128) escapes to heap
./shifts.go:23:45: -1 escapes to heap
./shifts.go:23:52: -3 escapes to heap
./shifts.go:23:59: -2 escapes to heap
./shifts.go:29:13: ... argument does not escape
./shifts.go:29:14: x escapes to heap
./shifts.go:32:12: ... argument does not escape
./shifts.go:32:28: b << uint(4) escapes to heap
./shifts.go:32:34: b >> uint(4) escapes to heap
./shifts.go:32:43: b << uint(4) >> uint(4) escapes to heap
./shifts.go:33:8: func literal does not escape
./shifts.go:35:14: ... argument does not escape
./shifts.go:36:9: func literal does not escape
./shifts.go:41:13: ... argument does not escape
./shifts.go:41:16: 1 << k escapes to heap
