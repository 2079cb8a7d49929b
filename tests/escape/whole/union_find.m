./union_find.go:15:8: &UnionFind{...} escapes to heap
./union_find.go:15:31: make([]int, n) escapes to heap
./union_find.go:15:53: make([]int, n) escapes to heap
./union_find.go:24:16: (*UnionFind).Find ignoring self-assignment in uf.parent[x] = uf.parent[uf.parent[x]]
./union_find.go:22:7: uf does not escape
./union_find.go:39:13: (*UnionFind).Union ignoring self-assignment in uf.size[a] += uf.size[b]
./union_find.go:30:7: uf does not escape
./union_find.go:51:15: leaking param: names
./union_find.go:52:7: &Named{...} escapes to heap
./union_find.go:52:60: make(map[string]int) escapes to heap
./union_find.go:59:7: n does not escape
./union_find.go:59:23: a does not escape
./union_find.go:59:26: b does not escape
./union_find.go:60:7: n does not escape
./union_find.go:60:22: a does not escape
./union_find.go:60:25: b does not escape
./union_find.go:61:7: leaking param content: n
./union_find.go:62:24: map[int][]string{} does not escape
./union_find.go:65:20: append escapes to heap
./union_find.go:69:18: append escapes to heap
./union_find.go:71:13: groups escapes to heap
./union_find.go:71:21: func literal does not escape
./union_find.go:82:7: e does not escape
./union_find.go:83:7: e does not escape
./union_find.go:84:52: byWeight.Swap ignoring self-assignment in e[i], e[j] = e[j], e[i]
./union_find.go:84:52: byWeight.Swap ignoring self-assignment in e[i], e[j] = e[j], e[i]
./union_find.go:84:7: e does not escape
./union_find.go:86:14: leaking param: names
./union_find.go:86:30: leaking param: edges
./union_find.go:87:22: byWeight(edges) escapes to heap
./union_find.go:91:17: append escapes to heap
./union_find.go:99:14: rows does not escape
./union_find.go:117:25: map[int]byte{} does not escape
./union_find.go:139:14: make(map[[2]int]bool, n * n) does not escape
./union_find.go:187:14: ... argument does not escape
./union_find.go:167:20: ... argument escapes to heap
./union_find.go:168:28: []string{...} does not escape
./union_find.go:170:14: ... argument does not escape
./union_find.go:170:15: p escapes to heap
./union_find.go:170:30: (*Named).Union(people, a, b) escapes to heap
./union_find.go:170:44: people.UnionFind.count escapes to heap
./union_find.go:172:13: ... argument does not escape
./union_find.go:172:25: (*Named).Same(people, "cy", "flo") escapes to heap
./union_find.go:172:51: (*Named).Same(people, "ann", "flo") escapes to heap
./union_find.go:172:80: (*Named).Groups(people) escapes to heap
./union_find.go:174:61: []edge{...} escapes to heap
./union_find.go:178:13: ... argument does not escape
./union_find.go:178:14: tree escapes to heap
./union_find.go:178:20: total escapes to heap
./union_find.go:180:32: []string{...} does not escape
./union_find.go:181:11: ... argument does not escape
./union_find.go:181:12: n escapes to heap
./union_find.go:181:15: " islands\n" escapes to heap
./union_find.go:181:29: picture escapes to heap
./union_find.go:182:28: []int{...} does not escape
./union_find.go:184:13: ... argument does not escape
./union_find.go:184:39: size escapes to heap
./union_find.go:184:45: k escapes to heap
./union_find.go:184:58: float64(k) / float64(size * size) escapes to heap
./union_find.go:186:8: func literal does not escape
