./random_numbers.go:17:7: x does not escape
./random_numbers.go:32:7: l does not escape
./random_numbers.go:28:7: l does not escape
./random_numbers.go:40:7: &mersenne{...} escapes to heap
./random_numbers.go:49:7: m does not escape
./random_numbers.go:64:7: m does not escape
./random_numbers.go:68:7: leaking param: r
./random_numbers.go:69:7: leaking param: r
./random_numbers.go:70:7: leaking param: r
./random_numbers.go:70:30: swap does not escape
./random_numbers.go:75:7: leaking param: r
./random_numbers.go:84:16: leaking param: r
./random_numbers.go:85:16: make(map[int]int) does not escape
./random_numbers.go:89:14: make([]int, 0, len(counts)) does not escape
./random_numbers.go:91:16: append does not escape
./random_numbers.go:96:14: ... argument does not escape
./random_numbers.go:96:27: k escapes to heap
./random_numbers.go:96:44: strings.Repeat("#", n) escapes to heap
./random_numbers.go:101:9: next does not escape
./random_numbers.go:117:58: main.func1 ignoring self-assignment in deck[i], deck[j] = deck[j], deck[i]
./random_numbers.go:117:58: main.func1 ignoring self-assignment in deck[i], deck[j] = deck[j], deck[i]
./random_numbers.go:127:48: main.func2 ignoring self-assignment in s[i], s[j] = s[j], s[i]
./random_numbers.go:127:48: main.func2 ignoring self-assignment in s[i], s[j] = s[j], s[i]
./random_numbers.go:113:2: moved to heap: x
./random_numbers.go:114:30: []Source{...} does not escape
./random_numbers.go:114:35: &lcg{...} escapes to heap
./random_numbers.go:117:24: func literal does not escape
./random_numbers.go:118:13: ... argument does not escape
./random_numbers.go:118:49: r.Source.Next() escapes to heap
./random_numbers.go:118:53: deck escapes to heap
./random_numbers.go:118:68: Rand.Float64(r) escapes to heap
./random_numbers.go:118:74: pi(r.Float64, 2000) escapes to heap
./random_numbers.go:118:76: r.Float64 does not escape
./random_numbers.go:123:13: ... argument does not escape
./random_numbers.go:123:20: (*rand.Rand).Intn(r, 100) escapes to heap
./random_numbers.go:123:33: (*rand.Rand).Intn(r, 100) escapes to heap
./random_numbers.go:123:47: (*rand.Rand).Int63(r) escapes to heap
./random_numbers.go:123:60: (*rand.Rand).Float64(r) escapes to heap
./random_numbers.go:123:70: (*rand.Rand).Perm(r, 6) escapes to heap
./random_numbers.go:124:13: ... argument does not escape
./random_numbers.go:124:22: (*rand.Rand).Int31n(r, int32(10)) escapes to heap
./random_numbers.go:124:36: (*rand.Rand).Uint32(r) escapes to heap
./random_numbers.go:124:53: (*rand.Rand).NormFloat64(r) escapes to heap
./random_numbers.go:124:69: (*rand.Rand).ExpFloat64(r) escapes to heap
./random_numbers.go:124:78: (*rand.Rand).Int(r) escapes to heap
./random_numbers.go:126:12: []int{...} escapes to heap
./random_numbers.go:127:20: func literal does not escape
./random_numbers.go:128:13: ... argument does not escape
./random_numbers.go:128:14: s escapes to heap
./random_numbers.go:128:25: (*rand.Rand).Uint64(r) escapes to heap
./random_numbers.go:128:38: (*rand.Rand).Float32(r) escapes to heap
./random_numbers.go:131:13: ... argument does not escape
./random_numbers.go:131:20: (*rand.Rand).IntN(p, 1000) escapes to heap
./random_numbers.go:131:36: (*rand.Rand).Uint64(p) escapes to heap
./random_numbers.go:131:49: (*rand.Rand).Float64(p) escapes to heap
./random_numbers.go:131:59: (*rand.Rand).Perm(p, 5) escapes to heap
./random_numbers.go:131:72: (*rand.Rand).Int32N(p, int32(50)) escapes to heap
./random_numbers.go:131:85: (*rand.Rand).UintN(p, uint(9)) escapes to heap
./random_numbers.go:132:13: ... argument does not escape
./random_numbers.go:132:27: (*rand.Rand).NormFloat64(p) escapes to heap
./random_numbers.go:132:43: (*rand.Rand).ExpFloat64(p) escapes to heap
./random_numbers.go:132:55: (*rand.Rand).Int64N(p, int64(1000000000000)) escapes to heap
./random_numbers.go:132:72: (*rand.Rand).Uint32N(p, uint32(7)) escapes to heap
./random_numbers.go:136:13: ... argument does not escape
./random_numbers.go:136:22: (*rand.Rand).Uint64(c) escapes to heap
./random_numbers.go:136:35: (*rand.Rand).IntN(c, 6) + 1 escapes to heap
./random_numbers.go:136:48: (*rand.Rand).Float32(c) escapes to heap
./random_numbers.go:137:22: map[int]int{} escapes to heap
./random_numbers.go:141:13: ... argument does not escape
./random_numbers.go:143:13: ... argument does not escape
./random_numbers.go:143:21: 0 <= n && n < 10 escapes to heap
./random_numbers.go:143:41: rand.Intn(1) escapes to heap
./random_numbers.go:53:65: index bounds check elided
