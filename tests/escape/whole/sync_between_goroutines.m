./sync_between_goroutines.go:16:7: leaking param: c
./sync_between_goroutines.go:16:23: leaking param: key
./sync_between_goroutines.go:23:2: moved to heap: c
./sync_between_goroutines.go:24:6: moved to heap: wg
./sync_between_goroutines.go:23:32: map[string]int{} escapes to heap
./sync_between_goroutines.go:27:6: func literal escapes to heap
./sync_between_goroutines.go:30:21: ... argument does not escape
./sync_between_goroutines.go:30:24: i % 3 escapes to heap
./sync_between_goroutines.go:38:13: ... argument does not escape
./sync_between_goroutines.go:42:6: moved to heap: rw
./sync_between_goroutines.go:43:6: moved to heap: wg
./sync_between_goroutines.go:44:2: moved to heap: a
./sync_between_goroutines.go:44:5: moved to heap: b
./sync_between_goroutines.go:45:6: moved to heap: torn
./sync_between_goroutines.go:45:12: moved to heap: readers
./sync_between_goroutines.go:45:21: moved to heap: most
./sync_between_goroutines.go:47:9: func literal escapes to heap
./sync_between_goroutines.go:58:9: func literal escapes to heap
./sync_between_goroutines.go:74:13: ... argument does not escape
./sync_between_goroutines.go:74:14: a escapes to heap
./sync_between_goroutines.go:74:17: b escapes to heap
./sync_between_goroutines.go:74:29: (*atomic.Int32).Load(torn) escapes to heap
./sync_between_goroutines.go:74:45: (*atomic.Int32).Load(readers) escapes to heap
./sync_between_goroutines.go:74:61: (*atomic.Int32).Load(most) >= int32(1) escapes to heap
./sync_between_goroutines.go:79:6: moved to heap: rw
./sync_between_goroutines.go:82:5: func literal escapes to heap
./sync_between_goroutines.go:91:5: func literal escapes to heap
./sync_between_goroutines.go:97:13: ... argument does not escape
./sync_between_goroutines.go:97:14: <-got escapes to heap
./sync_between_goroutines.go:97:21: <-got escapes to heap
./sync_between_goroutines.go:101:6: moved to heap: mu
./sync_between_goroutines.go:103:2: moved to heap: turn
./sync_between_goroutines.go:104:6: moved to heap: wg
./sync_between_goroutines.go:105:6: moved to heap: order
./sync_between_goroutines.go:122:2: moved to heap: waiting
./sync_between_goroutines.go:122:11: moved to heap: woken
./sync_between_goroutines.go:123:2: moved to heap: allowed
./sync_between_goroutines.go:107:9: func literal escapes to heap
./sync_between_goroutines.go:112:18: append escapes to heap
./sync_between_goroutines.go:119:13: ... argument does not escape
./sync_between_goroutines.go:119:14: order escapes to heap
./sync_between_goroutines.go:122:28: []int{} escapes to heap
./sync_between_goroutines.go:125:9: func literal escapes to heap
./sync_between_goroutines.go:129:18: append escapes to heap
./sync_between_goroutines.go:159:13: ... argument does not escape
./sync_between_goroutines.go:159:14: woken escapes to heap
./sync_between_goroutines.go:163:6: moved to heap: o
./sync_between_goroutines.go:164:6: moved to heap: wg
./sync_between_goroutines.go:165:2: moved to heap: calls
./sync_between_goroutines.go:165:9: moved to heap: late
./sync_between_goroutines.go:167:9: func literal escapes to heap
./sync_between_goroutines.go:168:9: func literal does not escape
./sync_between_goroutines.go:178:13: ... argument does not escape
./sync_between_goroutines.go:178:14: calls escapes to heap
./sync_between_goroutines.go:178:30: (*atomic.Int32).Load(late) escapes to heap
./sync_between_goroutines.go:186:6: moved to heap: made
./sync_between_goroutines.go:187:2: moved to heap: p
./sync_between_goroutines.go:188:6: moved to heap: wg
./sync_between_goroutines.go:189:6: moved to heap: shared
./sync_between_goroutines.go:187:22: func literal escapes to heap
./sync_between_goroutines.go:187:58: new(buffer) escapes to heap
./sync_between_goroutines.go:191:9: func literal escapes to heap
./sync_between_goroutines.go:197:20: append escapes to heap
./sync_between_goroutines.go:208:13: ... argument does not escape
./sync_between_goroutines.go:208:25: (*atomic.Int32).Load(shared) escapes to heap
./sync_between_goroutines.go:208:41: (*atomic.Int32).Load(made) > int32(0) escapes to heap
./sync_between_goroutines.go:208:58: (*atomic.Int32).Load(made) <= int32(1200) escapes to heap
./sync_between_goroutines.go:241:15: leaking param: k
./sync_between_goroutines.go:241:18: v does not escape
./sync_between_goroutines.go:212:6: moved to heap: m
./sync_between_goroutines.go:213:6: moved to heap: wg
./sync_between_goroutines.go:214:6: moved to heap: stored
./sync_between_goroutines.go:214:14: moved to heap: deleted
./sync_between_goroutines.go:216:9: func literal escapes to heap
./sync_between_goroutines.go:218:35: k escapes to heap
./sync_between_goroutines.go:218:38: i escapes to heap
./sync_between_goroutines.go:222:38: k does not escape
./sync_between_goroutines.go:227:22: "sum" does not escape
./sync_between_goroutines.go:229:28: "sum" escapes to heap
./sync_between_goroutines.go:229:35: 0 escapes to heap
./sync_between_goroutines.go:231:26: "sum" escapes to heap
./sync_between_goroutines.go:231:43: v.(int) + 1 escapes to heap
./sync_between_goroutines.go:240:22: map[any]bool{} does not escape
./sync_between_goroutines.go:241:10: func literal does not escape
./sync_between_goroutines.go:243:15: ... argument does not escape
./sync_between_goroutines.go:243:16: "twice" escapes to heap
./sync_between_goroutines.go:249:19: "sum" does not escape
./sync_between_goroutines.go:250:13: ... argument does not escape
./sync_between_goroutines.go:250:43: (*atomic.Int64).Load(stored) - (*atomic.Int64).Load(deleted) == int64(left - 1) escapes to heap
./sync_between_goroutines.go:250:61: left escapes to heap
./sync_between_goroutines.go:254:6: moved to heap: v
./sync_between_goroutines.go:255:6: moved to heap: wg
./sync_between_goroutines.go:257:9: func literal escapes to heap
./sync_between_goroutines.go:259:19: [2]int{...} escapes to heap
./sync_between_goroutines.go:261:17: ... argument does not escape
./sync_between_goroutines.go:261:18: "torn" escapes to heap
./sync_between_goroutines.go:261:26: p escapes to heap
./sync_between_goroutines.go:267:12: ... argument does not escape
