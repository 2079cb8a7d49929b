./word_counts.go:25:7: b does not escape
./word_counts.go:26:46: byCount.Swap ignoring self-assignment in b[i], b[j] = b[j], b[i]
./word_counts.go:26:46: byCount.Swap ignoring self-assignment in b[i], b[j] = b[j], b[i]
./word_counts.go:26:7: b does not escape
./word_counts.go:27:7: b does not escape
./word_counts.go:34:17: leaking param: s
./word_counts.go:35:16: make(map[string]int) escapes to heap
./word_counts.go:39:36: func literal does not escape
./word_counts.go:45:10: counts does not escape
./word_counts.go:48:14: append escapes to heap
./word_counts.go:50:19: byCount(es) escapes to heap
./word_counts.go:63:7: l does not escape
./word_counts.go:63:29: p does not escape
./word_counts.go:78:14: leaking param: s
./word_counts.go:79:24: map[[2]string]int{} escapes to heap
./word_counts.go:80:50: func literal does not escape
./word_counts.go:117:6: moved to heap: ls
./word_counts.go:89:13: ... argument does not escape
./word_counts.go:89:17: len(counts) escapes to heap
./word_counts.go:89:27: "different words" escapes to heap
./word_counts.go:91:13: ... argument does not escape
./word_counts.go:91:36: i + 1 escapes to heap
./word_counts.go:91:41: e.Word escapes to heap
./word_counts.go:91:49: e.Count escapes to heap
./word_counts.go:91:71: strings.Repeat("*", e.Count) escapes to heap
./word_counts.go:93:18: make(map[int][]string) does not escape
./word_counts.go:95:28: append escapes to heap
./word_counts.go:97:17: make([]int, 0) escapes to heap
./word_counts.go:99:19: append escapes to heap
./word_counts.go:101:38: sort.IntSlice(lengths) escapes to heap
./word_counts.go:104:13: ... argument does not escape
./word_counts.go:104:27: n escapes to heap
./word_counts.go:104:38: byLength[n] escapes to heap
./word_counts.go:107:18: make(map[rune]map[string]bool) does not escape
./word_counts.go:109:15: ([]rune)(w) does not escape
./word_counts.go:111:22: make(map[string]bool) escapes to heap
./word_counts.go:115:13: ... argument does not escape
./word_counts.go:115:17: len(initials) escapes to heap
./word_counts.go:115:32: len(initials['w']) escapes to heap
./word_counts.go:115:78: initials['z'] == nil escapes to heap
./word_counts.go:115:89: len(initials['z']) escapes to heap
./word_counts.go:118:12: ... argument does not escape
./word_counts.go:118:18: "It was the best of times, it was the worst of times, it was the age ... escapes to heap
./word_counts.go:119:12: ... argument does not escape
./word_counts.go:119:60: ls.total escapes to heap
./word_counts.go:119:90: 100 * float64(ls.vowels) / float64(ls.total) escapes to heap
./word_counts.go:119:119: ls.counts[4] escapes to heap
./word_counts.go:119:139: ls.counts[25] escapes to heap
./word_counts.go:128:16: append escapes to heap
./word_counts.go:131:13: pcs escapes to heap
./word_counts.go:131:18: func literal does not escape
./word_counts.go:135:24: pcs[i].pair[0] + pcs[i].pair[1] does not escape
./word_counts.go:135:56: pcs[j].pair[0] + pcs[j].pair[1] does not escape
./word_counts.go:138:14: ... argument does not escape
./word_counts.go:138:17: pc.pair escapes to heap
./word_counts.go:138:26: pc.n escapes to heap
./word_counts.go:147:13: ... argument does not escape
./word_counts.go:151:14: ... argument does not escape
./word_counts.go:151:29: len(strings.Fields(line)) escapes to heap
./word_counts.go:153:14: ... argument does not escape
./word_counts.go:153:21: len(word) escapes to heap
./word_counts.go:158:14: ... argument does not escape
./word_counts.go:158:29: len(counts) escapes to heap
