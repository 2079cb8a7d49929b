./arrays_are_values.go:12:7: g does not escape
./arrays_are_values.go:19:20: a does not escape
./arrays_are_values.go:95:15: main ignoring self-assignment in pm[1], pm[2] = pm[2], pm[1]
./arrays_are_values.go:95:15: main ignoring self-assignment in pm[1], pm[2] = pm[2], pm[1]
./arrays_are_values.go:112:19: main ignoring self-assignment in swap[0], swap[1] = swap[1], swap[0]
./arrays_are_values.go:112:19: main ignoring self-assignment in swap[0], swap[1] = swap[1], swap[0]
./arrays_are_values.go:69:2: moved to heap: m
./arrays_are_values.go:30:13: ... argument does not escape
./arrays_are_values.go:30:14: a escapes to heap
./arrays_are_values.go:30:17: b escapes to heap
./arrays_are_values.go:30:22: a == b escapes to heap
./arrays_are_values.go:30:30: a == [4]int{...} escapes to heap
./arrays_are_values.go:30:59: change(a) escapes to heap
./arrays_are_values.go:30:64: a escapes to heap
./arrays_are_values.go:32:13: ... argument does not escape
./arrays_are_values.go:32:14: a escapes to heap
./arrays_are_values.go:32:20: 4 escapes to heap
./arrays_are_values.go:32:28: 4 escapes to heap
./arrays_are_values.go:35:12: ... argument does not escape
./arrays_are_values.go:35:24: c escapes to heap
./arrays_are_values.go:35:30: 5 escapes to heap
./arrays_are_values.go:37:13: ... argument does not escape
./arrays_are_values.go:37:14: d escapes to heap
./arrays_are_values.go:37:20: 7 escapes to heap
./arrays_are_values.go:48:14: ... argument does not escape
./arrays_are_values.go:48:21: string(g[r][:]) escapes to heap
./arrays_are_values.go:48:26: string(g[r][:]) escapes to heap
./arrays_are_values.go:48:38: string(h[r][:]) escapes to heap
./arrays_are_values.go:48:43: string(h[r][:]) escapes to heap
./arrays_are_values.go:50:13: ... argument does not escape
./arrays_are_values.go:50:16: g == h escapes to heap
./arrays_are_values.go:50:40: Grid.with(h, 0, 2, 'o') == Grid.with(g, 1, 1, 'x') escapes to heap
./arrays_are_values.go:55:13: ... argument does not escape
./arrays_are_values.go:55:14: p escapes to heap
./arrays_are_values.go:55:17: q escapes to heap
./arrays_are_values.go:55:22: p == q escapes to heap
./arrays_are_values.go:55:30: p == Pair{...} escapes to heap
./arrays_are_values.go:57:20: [][2]int{...} escapes to heap
./arrays_are_values.go:66:13: ... argument does not escape
./arrays_are_values.go:66:14: arrays escapes to heap
./arrays_are_values.go:66:22: x escapes to heap
./arrays_are_values.go:73:15: ... argument does not escape
./arrays_are_values.go:73:16: "array" escapes to heap
./arrays_are_values.go:73:25: v escapes to heap
./arrays_are_values.go:80:15: ... argument does not escape
./arrays_are_values.go:80:16: "pointer" escapes to heap
./arrays_are_values.go:80:27: v escapes to heap
./arrays_are_values.go:87:15: ... argument does not escape
./arrays_are_values.go:87:16: "slice" escapes to heap
./arrays_are_values.go:87:25: v escapes to heap
./arrays_are_values.go:91:14: m escapes to heap
./arrays_are_values.go:93:13: ... argument does not escape
./arrays_are_values.go:93:19: i == any([3]int{...}) escapes to heap
./arrays_are_values.go:93:32: any([3]int{...}) does not escape
./arrays_are_values.go:93:55: i.([3]int)[1] escapes to heap
./arrays_are_values.go:96:13: ... argument does not escape
./arrays_are_values.go:96:14: m escapes to heap
./arrays_are_values.go:96:20: 3 escapes to heap
./arrays_are_values.go:96:28: pm[1:] escapes to heap
./arrays_are_values.go:96:34: *pm escapes to heap
./arrays_are_values.go:99:12: append escapes to heap
./arrays_are_values.go:100:13: ... argument does not escape
./arrays_are_values.go:100:14: m escapes to heap
./arrays_are_values.go:100:17: s escapes to heap
./arrays_are_values.go:101:12: append escapes to heap
./arrays_are_values.go:103:13: ... argument does not escape
./arrays_are_values.go:103:14: m escapes to heap
./arrays_are_values.go:103:17: s escapes to heap
./arrays_are_values.go:105:13: ... argument does not escape
./arrays_are_values.go:105:14: zero escapes to heap
./arrays_are_values.go:105:23: 0 escapes to heap
./arrays_are_values.go:105:36: zero == [0]int{} escapes to heap
./arrays_are_values.go:108:13: ... argument does not escape
./arrays_are_values.go:108:14: conv escapes to heap
./arrays_are_values.go:108:32: (*[2]int)(s)[0] escapes to heap
./arrays_are_values.go:110:13: ... argument does not escape
./arrays_are_values.go:110:21: e[0].p == e[1].p escapes to heap
./arrays_are_values.go:110:34: e == [2]struct { p *int }{} escapes to heap
./arrays_are_values.go:113:13: ... argument does not escape
./arrays_are_values.go:113:14: swap escapes to heap
./arrays_are_values.go:113:27: [2]bool{...} escapes to heap
./arrays_are_values.go:113:48: [1][1]float64{...} escapes to heap
./arrays_are_values.go:117:13: ... argument does not escape
./arrays_are_values.go:117:18: big == big2 escapes to heap
./arrays_are_values.go:117:31: big2[999] escapes to heap
./arrays_are_values.go:117:72: (func literal)()[999] escapes to heap
./arrays_are_values.go:117:38: func literal does not escape
