./sorting_records.go:17:13: leaking param: s
./sorting_records.go:20:9: s escapes to heap
./sorting_records.go:38:7: x does not escape
./sorting_records.go:39:7: leaking param content: x
./sorting_records.go:40:58: customSort.Swap ignoring self-assignment in x.t[i], x.t[j] = x.t[j], x.t[i]
./sorting_records.go:40:58: customSort.Swap ignoring self-assignment in x.t[i], x.t[j] = x.t[j], x.t[i]
./sorting_records.go:40:7: x does not escape
./sorting_records.go:44:7: leaking param: f
./sorting_records.go:44:24: leaking param: g
./sorting_records.go:45:14: leaking param: a
./sorting_records.go:45:17: leaking param: b
./sorting_records.go:45:9: func literal escapes to heap
./sorting_records.go:52:7: leaking param: f
./sorting_records.go:52:52: leaking param: a
./sorting_records.go:52:55: leaking param: b
./sorting_records.go:52:47: func literal escapes to heap
./sorting_records.go:54:11: leaking param: title
./sorting_records.go:55:13: ... argument does not escape
./sorting_records.go:55:14: "--" escapes to heap
./sorting_records.go:55:20: title escapes to heap
./sorting_records.go:57:13: ... argument does not escape
./sorting_records.go:57:38: t.Title escapes to heap
./sorting_records.go:57:47: t.Artist escapes to heap
./sorting_records.go:57:57: t.Year escapes to heap
./sorting_records.go:57:65: t.Length escapes to heap
./sorting_records.go:66:7: c does not escape
./sorting_records.go:67:7: c does not escape
./sorting_records.go:81:15: quick ignoring self-assignment in a[i], a[j] = a[j], a[i]
./sorting_records.go:81:15: quick ignoring self-assignment in a[i], a[j] = a[j], a[i]
./sorting_records.go:69:12: a does not escape
./sorting_records.go:103:9: merge ignoring self-assignment in a[k] = a[j]
./sorting_records.go:90:12: a does not escape
./sorting_records.go:97:15: append does not escape
./sorting_records.go:112:17: insertion ignoring self-assignment in a[j], a[j - 1] = a[j - 1], a[j]
./sorting_records.go:112:17: insertion ignoring self-assignment in a[j], a[j - 1] = a[j - 1], a[j]
./sorting_records.go:109:16: a does not escape
./sorting_records.go:130:20: heapSort.func1 ignoring self-assignment in a[lo], a[child] = a[child], a[lo]
./sorting_records.go:130:20: heapSort.func1 ignoring self-assignment in a[lo], a[child] = a[child], a[lo]
./sorting_records.go:138:14: heapSort ignoring self-assignment in a[0], a[i] = a[i], a[0]
./sorting_records.go:138:14: heapSort ignoring self-assignment in a[0], a[i] = a[i], a[0]
./sorting_records.go:117:15: a does not escape
./sorting_records.go:118:10: func literal does not escape
./sorting_records.go:143:12: a does not escape
./sorting_records.go:148:23: append does not escape
./sorting_records.go:152:14: append does not escape
./sorting_records.go:158:25: a does not escape
./sorting_records.go:158:28: b does not escape
./sorting_records.go:159:24: a does not escape
./sorting_records.go:159:27: b does not escape
./sorting_records.go:160:24: a does not escape
./sorting_records.go:160:27: b does not escape
./sorting_records.go:181:18: leaking param: a
./sorting_records.go:181:40: a escapes to heap
./sorting_records.go:181:43: func literal does not escape
./sorting_records.go:158:20: func literal escapes to heap
./sorting_records.go:159:19: func literal escapes to heap
./sorting_records.go:160:19: func literal escapes to heap
./sorting_records.go:161:22: customSort{...} escapes to heap
./sorting_records.go:163:13: ... argument does not escape
./sorting_records.go:163:27: sort.IsSorted(customSort{...}) escapes to heap
./sorting_records.go:163:38: customSort{...} escapes to heap
./sorting_records.go:163:69: sort.IsSorted(customSort{...}) escapes to heap
./sorting_records.go:163:80: customSort{...} escapes to heap
./sorting_records.go:164:35: customSort{...} escapes to heap
./sorting_records.go:166:19: tracks escapes to heap
./sorting_records.go:166:27: func literal does not escape
./sorting_records.go:174:22: []int{} does not escape
./sorting_records.go:174:16: append does not escape
./sorting_records.go:179:3: []struct { name string; sort func([]int) }{...} does not escape
./sorting_records.go:181:13: func literal escapes to heap
./sorting_records.go:183:20: []int{} escapes to heap
./sorting_records.go:183:14: append escapes to heap
./sorting_records.go:189:14: ... argument does not escape
./sorting_records.go:189:16: s.name escapes to heap
./sorting_records.go:189:23: same escapes to heap
./sorting_records.go:189:47: sort.IntsAreSorted(a) escapes to heap
./sorting_records.go:191:7: &counting{...} escapes to heap
./sorting_records.go:191:33: append escapes to heap
./sorting_records.go:193:13: ... argument does not escape
./sorting_records.go:193:27: sort.IsSorted(c) escapes to heap
./sorting_records.go:193:43: c.compares > 50 escapes to heap
./sorting_records.go:193:57: c.swaps > 10 escapes to heap
./sorting_records.go:196:13: ... argument does not escape
./sorting_records.go:196:22: want[i] == want[1234] escapes to heap
./sorting_records.go:196:52: sort.SearchInts(want, -1) escapes to heap
./sorting_records.go:196:79: sort.SearchInts(want, 1073741824) escapes to heap
./sorting_records.go:197:37: func literal does not escape
./sorting_records.go:198:13: ... argument does not escape
./sorting_records.go:198:14: n escapes to heap
./sorting_records.go:198:17: found escapes to heap
./sorting_records.go:199:28: func literal does not escape
./sorting_records.go:200:13: ... argument does not escape
./sorting_records.go:200:14: root escapes to heap
./sorting_records.go:200:39: sort.SearchFloat64s([]float64{...}, 3) escapes to heap
./sorting_records.go:200:49: []float64{...} does not escape
./sorting_records.go:200:84: sort.SearchStrings([]string{...}, "b") escapes to heap
./sorting_records.go:200:93: []string{...} does not escape
./sorting_records.go:201:25: sort.Float64Slice{...} escapes to heap
./sorting_records.go:205:13: ... argument does not escape
./sorting_records.go:205:14: fs escapes to heap
./sorting_records.go:205:18: words escapes to heap
./sorting_records.go:206:13: words escapes to heap
./sorting_records.go:206:20: func literal does not escape
./sorting_records.go:207:13: ... argument does not escape
./sorting_records.go:207:14: words escapes to heap
