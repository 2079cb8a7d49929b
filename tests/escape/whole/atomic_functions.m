./atomic_functions.go:29:28: ... argument does not escape
./atomic_functions.go:22:2: moved to heap: x
./atomic_functions.go:22:5: moved to heap: y
./atomic_functions.go:23:2: moved to heap: p
./atomic_functions.go:15:13: ... argument does not escape
./atomic_functions.go:15:29: atomic.AddInt32(&a, int32(3)) escapes to heap
./atomic_functions.go:15:38: a escapes to heap
./atomic_functions.go:15:57: atomic.LoadInt32(&a) escapes to heap
./atomic_functions.go:16:13: ... argument does not escape
./atomic_functions.go:16:30: atomic.SwapInt32(&a, int32(3)) escapes to heap
./atomic_functions.go:16:39: a escapes to heap
./atomic_functions.go:17:13: ... argument does not escape
./atomic_functions.go:17:41: atomic.CompareAndSwapUint64(&b, uint64(9223372036854775808), uint64(7)) escapes to heap
./atomic_functions.go:17:57: b escapes to heap
./atomic_functions.go:17:87: atomic.CompareAndSwapUint64(&b, uint64(9223372036854775808), uint64(8)) escapes to heap
./atomic_functions.go:17:103: b escapes to heap
./atomic_functions.go:19:13: ... argument does not escape
./atomic_functions.go:19:14: c escapes to heap
./atomic_functions.go:19:32: atomic.AndInt64(&c, int64(240)) escapes to heap
./atomic_functions.go:19:44: c escapes to heap
./atomic_functions.go:19:61: atomic.OrInt64(&c, int64(15)) escapes to heap
./atomic_functions.go:19:72: c escapes to heap
./atomic_functions.go:20:13: ... argument does not escape
./atomic_functions.go:20:29: atomic.OrUint32(&u, uint32(240)) escapes to heap
./atomic_functions.go:20:41: u escapes to heap
./atomic_functions.go:20:60: atomic.AddUint32(&u, uint32(4294967295)) escapes to heap
./atomic_functions.go:20:78: u escapes to heap
./atomic_functions.go:21:13: ... argument does not escape
./atomic_functions.go:21:31: atomic.AddUintptr(&ptr, uintptr(9)) escapes to heap
./atomic_functions.go:21:42: ptr escapes to heap
./atomic_functions.go:24:13: ... argument does not escape
./atomic_functions.go:24:14: *(*int)(atomic.LoadPointer(&p)) escapes to heap
./atomic_functions.go:26:13: ... argument does not escape
./atomic_functions.go:26:14: *(*int)(q) escapes to heap
./atomic_functions.go:26:28: p == unsafe.Pointer(&y) escapes to heap
./atomic_functions.go:26:79: atomic.CompareAndSwapPointer(&p, unsafe.Pointer(&y), nil) escapes to heap
./atomic_functions.go:26:112: p == nil escapes to heap
./atomic_functions.go:28:13: ... argument does not escape
./atomic_functions.go:28:15: f(&c, int64(100)) escapes to heap
./atomic_functions.go:28:26: c escapes to heap
./atomic_functions.go:29:8: func literal does not escape
