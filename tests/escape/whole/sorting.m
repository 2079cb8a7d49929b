./sorting.go:19:27: By.Sort ignoring self-assignment in people[j], people[j - 1] = people[j - 1], people[j]
./sorting.go:19:27: By.Sort ignoring self-assignment in people[j], people[j - 1] = people[j - 1], people[j]
./sorting.go:16:7: by does not escape
./sorting.go:16:19: leaking param: people
./sorting.go:24:7: leaking param: by
./sorting.go:24:19: leaking param: next
./sorting.go:25:14: leaking param: a
./sorting.go:25:17: leaking param: b
./sorting.go:25:9: func literal escapes to heap
./sorting.go:33:7: leaking param: by
./sorting.go:33:41: leaking param: a
./sorting.go:33:44: leaking param: b
./sorting.go:33:36: func literal escapes to heap
./sorting.go:43:7: x does not escape
./sorting.go:44:7: x does not escape
./sorting.go:45:48: Ints.Swap ignoring self-assignment in x[i], x[j] = x[j], x[i]
./sorting.go:45:48: Ints.Swap ignoring self-assignment in x[i], x[j] = x[j], x[i]
./sorting.go:45:7: x does not escape
./sorting.go:49:7: leaking param: r
./sorting.go:50:7: leaking param: r
./sorting.go:51:7: leaking param: r
./sorting.go:53:15: leaking param: data
./sorting.go:54:10: func literal does not escape
./sorting.go:94:15: quickSort ignoring self-assignment in a[i], a[j] = a[j], a[i]
./sorting.go:94:15: quickSort ignoring self-assignment in a[i], a[j] = a[j], a[i]
./sorting.go:80:16: a does not escape
./sorting.go:102:16: leaking param content: a
./sorting.go:102:16: leaking param: a to result ~r0 level=0
./sorting.go:102:28: less does not escape
./sorting.go:107:13: make([]string, 0, len(a)) escapes to heap
./sorting.go:110:19: append escapes to heap
./sorting.go:112:19: append escapes to heap
./sorting.go:115:22: append escapes to heap
./sorting.go:115:15: append escapes to heap
./sorting.go:118:20: f does not escape
./sorting.go:139:15: radix ignoring self-assignment in count[i + 1] += count[i]
./sorting.go:131:12: a does not escape
./sorting.go:132:13: make([]uint16, len(a)) does not escape
./sorting.go:152:17: a does not escape
./sorting.go:152:20: b does not escape
./sorting.go:153:18: a does not escape
./sorting.go:153:21: b does not escape
./sorting.go:154:18: a does not escape
./sorting.go:154:21: b does not escape
./sorting.go:179:19: x does not escape
./sorting.go:179:22: y does not escape
./sorting.go:181:36: x does not escape
./sorting.go:181:39: y does not escape
./sorting.go:151:20: []Person{...} escapes to heap
./sorting.go:152:12: func literal escapes to heap
./sorting.go:153:13: func literal escapes to heap
./sorting.go:154:13: func literal escapes to heap
./sorting.go:156:13: ... argument does not escape
./sorting.go:156:14: people escapes to heap
./sorting.go:159:13: ... argument does not escape
./sorting.go:159:34: p.Name escapes to heap
./sorting.go:159:42: p.Age escapes to heap
./sorting.go:159:49: p.City escapes to heap
./sorting.go:162:17: make([]int, 60) escapes to heap
./sorting.go:168:21: Ints{} escapes to heap
./sorting.go:168:16: append escapes to heap
./sorting.go:169:11: heap escapes to heap
./sorting.go:170:16: append escapes to heap
./sorting.go:171:19: reversed{...} escapes to heap
./sorting.go:171:20: down escapes to heap
./sorting.go:172:13: ... argument does not escape
./sorting.go:172:14: "depth" escapes to heap
./sorting.go:172:32: quickSort(numbers, 0) escapes to heap
./sorting.go:172:53: numbers[:8] escapes to heap
./sorting.go:172:63: heap[:8] escapes to heap
./sorting.go:172:73: down[:8] escapes to heap
./sorting.go:175:15: ... argument does not escape
./sorting.go:175:16: "differ at" escapes to heap
./sorting.go:175:29: i escapes to heap
./sorting.go:179:14: func literal does not escape
./sorting.go:180:13: ... argument does not escape
./sorting.go:180:23: mergeSort(words, byLength) escapes to heap
./sorting.go:181:13: ... argument does not escape
./sorting.go:181:23: mergeSort(words, func literal) escapes to heap
./sorting.go:181:31: func literal does not escape
./sorting.go:182:13: ... argument does not escape
./sorting.go:182:20: search(len(heap), func literal) escapes to heap
./sorting.go:182:32: func literal does not escape
./sorting.go:182:83: search(100, func literal) escapes to heap
./sorting.go:182:89: func literal does not escape
./sorting.go:183:19: []uint16{...} escapes to heap
./sorting.go:185:13: ... argument does not escape
./sorting.go:185:14: short escapes to heap
./sorting.go:142:15: index bounds check elided
