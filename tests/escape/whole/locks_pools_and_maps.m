./locks_pools_and_maps.go:9:10: leaking param: name
./locks_pools_and_maps.go:9:23: f does not escape
./locks_pools_and_maps.go:10:8: func literal does not escape
./locks_pools_and_maps.go:12:14: ... argument does not escape
./locks_pools_and_maps.go:12:39: name escapes to heap
./locks_pools_and_maps.go:16:13: ... argument does not escape
./locks_pools_and_maps.go:16:14: name escapes to heap
./locks_pools_and_maps.go:16:20: "returns" escapes to heap
./locks_pools_and_maps.go:49:44: "first" escapes to heap
./locks_pools_and_maps.go:50:50: "second" escapes to heap
./locks_pools_and_maps.go:131:15: leaking param: k
./locks_pools_and_maps.go:131:18: leaking param: v
./locks_pools_and_maps.go:131:43: ... argument does not escape
./locks_pools_and_maps.go:134:26: new(sync.Map) escapes to heap
./locks_pools_and_maps.go:134:47: []int{} does not escape
./locks_pools_and_maps.go:134:47: []int{} does not escape
./locks_pools_and_maps.go:138:30: new(sync.Once) escapes to heap
./locks_pools_and_maps.go:109:15: k does not escape
./locks_pools_and_maps.go:109:18: v does not escape
./locks_pools_and_maps.go:118:15: leaking param: k
./locks_pools_and_maps.go:118:18: v does not escape
./locks_pools_and_maps.go:86:6: moved to heap: m
./locks_pools_and_maps.go:87:13: ... argument does not escape
./locks_pools_and_maps.go:87:21: "a" does not escape
./locks_pools_and_maps.go:87:13: .autotmp_2 escapes to heap
./locks_pools_and_maps.go:88:10: "a" escapes to heap
./locks_pools_and_maps.go:88:15: 1 escapes to heap
./locks_pools_and_maps.go:89:13: ... argument does not escape
./locks_pools_and_maps.go:89:21: "a" does not escape
./locks_pools_and_maps.go:89:13: .autotmp_4 escapes to heap
./locks_pools_and_maps.go:90:13: ... argument does not escape
./locks_pools_and_maps.go:90:28: "a" escapes to heap
./locks_pools_and_maps.go:90:33: 2 escapes to heap
./locks_pools_and_maps.go:90:13: .autotmp_6 escapes to heap
./locks_pools_and_maps.go:91:13: ... argument does not escape
./locks_pools_and_maps.go:91:28: "b" escapes to heap
./locks_pools_and_maps.go:91:33: 3 escapes to heap
./locks_pools_and_maps.go:91:13: .autotmp_8 escapes to heap
./locks_pools_and_maps.go:92:13: ... argument does not escape
./locks_pools_and_maps.go:92:21: "b" escapes to heap
./locks_pools_and_maps.go:92:26: 4 escapes to heap
./locks_pools_and_maps.go:92:13: .autotmp_10 escapes to heap
./locks_pools_and_maps.go:93:13: ... argument does not escape
./locks_pools_and_maps.go:93:21: "c" escapes to heap
./locks_pools_and_maps.go:93:26: 5 escapes to heap
./locks_pools_and_maps.go:93:13: .autotmp_12 escapes to heap
./locks_pools_and_maps.go:94:13: ... argument does not escape
./locks_pools_and_maps.go:94:30: (*sync.Map).CompareAndSwap(m, "c", 4, 6) escapes to heap
./locks_pools_and_maps.go:94:31: "c" escapes to heap
./locks_pools_and_maps.go:94:36: 4 does not escape
./locks_pools_and_maps.go:94:39: 6 escapes to heap
./locks_pools_and_maps.go:94:59: (*sync.Map).CompareAndSwap(m, "c", 5, 6) escapes to heap
./locks_pools_and_maps.go:94:60: "c" escapes to heap
./locks_pools_and_maps.go:94:65: 5 does not escape
./locks_pools_and_maps.go:94:68: 6 escapes to heap
./locks_pools_and_maps.go:94:88: (*sync.Map).CompareAndSwap(m, "d", nil, 6) escapes to heap
./locks_pools_and_maps.go:94:89: "d" escapes to heap
./locks_pools_and_maps.go:94:99: 6 escapes to heap
./locks_pools_and_maps.go:95:13: ... argument does not escape
./locks_pools_and_maps.go:95:30: "c" does not escape
./locks_pools_and_maps.go:95:13: .autotmp_14 escapes to heap
./locks_pools_and_maps.go:96:13: ... argument does not escape
./locks_pools_and_maps.go:96:30: "c" does not escape
./locks_pools_and_maps.go:96:13: .autotmp_16 escapes to heap
./locks_pools_and_maps.go:97:13: ... argument does not escape
./locks_pools_and_maps.go:97:32: (*sync.Map).CompareAndDelete(m, "b", 3) escapes to heap
./locks_pools_and_maps.go:97:33: "b" does not escape
./locks_pools_and_maps.go:97:38: 3 does not escape
./locks_pools_and_maps.go:97:60: (*sync.Map).CompareAndDelete(m, "b", 4) escapes to heap
./locks_pools_and_maps.go:97:61: "b" does not escape
./locks_pools_and_maps.go:97:66: 4 does not escape
./locks_pools_and_maps.go:97:88: (*sync.Map).CompareAndDelete(m, "b", 4) escapes to heap
./locks_pools_and_maps.go:97:89: "b" does not escape
./locks_pools_and_maps.go:97:94: 4 does not escape
./locks_pools_and_maps.go:98:11: "nobody" does not escape
./locks_pools_and_maps.go:100:11: i escapes to heap
./locks_pools_and_maps.go:100:15: i * i escapes to heap
./locks_pools_and_maps.go:103:12: i does not escape
./locks_pools_and_maps.go:106:11: i escapes to heap
./locks_pools_and_maps.go:106:14: -i escapes to heap
./locks_pools_and_maps.go:109:10: func literal does not escape
./locks_pools_and_maps.go:116:13: ... argument does not escape
./locks_pools_and_maps.go:116:14: n escapes to heap
./locks_pools_and_maps.go:116:17: sum escapes to heap
./locks_pools_and_maps.go:118:10: func literal does not escape
./locks_pools_and_maps.go:121:14: n escapes to heap
./locks_pools_and_maps.go:124:13: ... argument does not escape
./locks_pools_and_maps.go:124:14: n escapes to heap
./locks_pools_and_maps.go:125:15: "nil key" escapes to heap
./locks_pools_and_maps.go:126:13: ... argument does not escape
./locks_pools_and_maps.go:126:13: .autotmp_23 escapes to heap
./locks_pools_and_maps.go:127:16: [2]any{...} escapes to heap
./locks_pools_and_maps.go:127:17: 1 escapes to heap
./locks_pools_and_maps.go:127:20: "x" escapes to heap
./locks_pools_and_maps.go:128:13: ... argument does not escape
./locks_pools_and_maps.go:128:27: [2]any{...} does not escape
./locks_pools_and_maps.go:128:28: 1 does not escape
./locks_pools_and_maps.go:128:31: "x" does not escape
./locks_pools_and_maps.go:128:13: .autotmp_25 escapes to heap
./locks_pools_and_maps.go:130:13: ... argument does not escape
./locks_pools_and_maps.go:130:21: "a" does not escape
./locks_pools_and_maps.go:130:13: .autotmp_27 escapes to heap
./locks_pools_and_maps.go:131:10: func literal does not escape
./locks_pools_and_maps.go:132:10: 1 escapes to heap
./locks_pools_and_maps.go:132:18: []int{...} escapes to heap
./locks_pools_and_maps.go:132:18: []int{...} escapes to heap
./locks_pools_and_maps.go:133:15: func literal does not escape
./locks_pools_and_maps.go:133:37: []int{} escapes to heap
./locks_pools_and_maps.go:133:37: []int{} escapes to heap
./locks_pools_and_maps.go:133:41: 1 escapes to heap
./locks_pools_and_maps.go:134:14: func literal does not escape
./locks_pools_and_maps.go:135:14: func literal does not escape
./locks_pools_and_maps.go:135:40: 1 escapes to heap
./locks_pools_and_maps.go:135:48: []int{} does not escape
./locks_pools_and_maps.go:135:48: []int{} does not escape
./locks_pools_and_maps.go:135:52: 2 escapes to heap
./locks_pools_and_maps.go:136:16: func literal does not escape
./locks_pools_and_maps.go:136:44: 1 does not escape
./locks_pools_and_maps.go:136:52: []int{} does not escape
./locks_pools_and_maps.go:136:52: []int{} does not escape
./locks_pools_and_maps.go:137:22: func literal does not escape
./locks_pools_and_maps.go:137:48: 2 escapes to heap
./locks_pools_and_maps.go:137:56: []int{} does not escape
./locks_pools_and_maps.go:137:56: []int{} does not escape
./locks_pools_and_maps.go:137:60: 2 escapes to heap
./locks_pools_and_maps.go:138:18: func literal does not escape
./locks_pools_and_maps.go:139:13: ... argument does not escape
./locks_pools_and_maps.go:139:21: 1 does not escape
./locks_pools_and_maps.go:139:13: .autotmp_29 escapes to heap
./locks_pools_and_maps.go:20:6: moved to heap: m
./locks_pools_and_maps.go:26:6: moved to heap: rw
./locks_pools_and_maps.go:38:6: moved to heap: wg
./locks_pools_and_maps.go:44:6: moved to heap: o
./locks_pools_and_maps.go:48:6: moved to heap: o2
./locks_pools_and_maps.go:51:2: moved to heap: n
./locks_pools_and_maps.go:63:2: moved to heap: made
./locks_pools_and_maps.go:64:2: moved to heap: p
./locks_pools_and_maps.go:78:6: moved to heap: q
./locks_pools_and_maps.go:61:25: moved to heap: d
./locks_pools_and_maps.go:22:13: ... argument does not escape
./locks_pools_and_maps.go:22:23: (*sync.Mutex).TryLock(m) escapes to heap
./locks_pools_and_maps.go:24:13: ... argument does not escape
./locks_pools_and_maps.go:24:23: (*sync.Mutex).TryLock(m) escapes to heap
./locks_pools_and_maps.go:29:13: ... argument does not escape
./locks_pools_and_maps.go:29:25: (*sync.RWMutex).TryRLock(rw) escapes to heap
./locks_pools_and_maps.go:29:39: (*sync.RWMutex).TryLock(rw) escapes to heap
./locks_pools_and_maps.go:33:13: ... argument does not escape
./locks_pools_and_maps.go:33:24: (*sync.RWMutex).TryLock(rw) escapes to heap
./locks_pools_and_maps.go:33:39: (*sync.RWMutex).TryRLock(rw) escapes to heap
./locks_pools_and_maps.go:43:18: func literal does not escape
./locks_pools_and_maps.go:46:8: func literal does not escape
./locks_pools_and_maps.go:46:28: ... argument does not escape
./locks_pools_and_maps.go:46:29: "once" escapes to heap
./locks_pools_and_maps.go:46:37: i escapes to heap
./locks_pools_and_maps.go:49:14: func literal does not escape
./locks_pools_and_maps.go:49:29: func literal does not escape
./locks_pools_and_maps.go:50:20: func literal does not escape
./locks_pools_and_maps.go:50:35: func literal does not escape
./locks_pools_and_maps.go:52:21: func literal escapes to heap
./locks_pools_and_maps.go:52:46: ... argument does not escape
./locks_pools_and_maps.go:52:47: "called" escapes to heap
./locks_pools_and_maps.go:52:57: n escapes to heap
./locks_pools_and_maps.go:55:21: func literal escapes to heap
./locks_pools_and_maps.go:55:51: fmt.Sprint(... argument...) escapes to heap
./locks_pools_and_maps.go:55:51: ... argument does not escape
./locks_pools_and_maps.go:55:52: "of f " escapes to heap
./locks_pools_and_maps.go:55:61: n escapes to heap
./locks_pools_and_maps.go:61:16: func literal does not escape
./locks_pools_and_maps.go:62:13: func literal does not escape
./locks_pools_and_maps.go:64:22: func literal escapes to heap
./locks_pools_and_maps.go:64:50: made escapes to heap
./locks_pools_and_maps.go:65:13: ... argument does not escape
./locks_pools_and_maps.go:66:8: 10 escapes to heap
./locks_pools_and_maps.go:69:13: ... argument does not escape
./locks_pools_and_maps.go:69:22: x == 10 || x == 3 escapes to heap
./locks_pools_and_maps.go:71:9: i escapes to heap
./locks_pools_and_maps.go:73:22: map[int]bool{} does not escape
./locks_pools_and_maps.go:77:13: ... argument does not escape
./locks_pools_and_maps.go:77:17: len(seen) escapes to heap
./locks_pools_and_maps.go:79:13: ... argument does not escape
./locks_pools_and_maps.go:80:13: ... argument does not escape
./locks_pools_and_maps.go:80:27: uintptr(8) escapes to heap
./locks_pools_and_maps.go:80:45: uintptr(24) escapes to heap
./locks_pools_and_maps.go:80:64: uintptr(16) escapes to heap
./locks_pools_and_maps.go:80:83: uintptr(12) escapes to heap
./locks_pools_and_maps.go:80:101: uintptr(56) escapes to heap
./locks_pools_and_maps.go:80:120: uintptr(40) escapes to heap
./locks_pools_and_maps.go:81:12: ... argument does not escape
./locks_pools_and_maps.go:81:32: m escapes to heap
./locks_pools_and_maps.go:81:35: rw escapes to heap
./locks_pools_and_maps.go:81:39: wg escapes to heap
./locks_pools_and_maps.go:81:43: o escapes to heap
