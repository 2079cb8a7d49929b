./linked_lists.go:20:7: leaking param: l
./linked_lists.go:35:7: l does not escape
./linked_lists.go:35:23: leaking param: n
./linked_lists.go:35:26: leaking param: at
./linked_lists.go:44:7: leaking param content: l
./linked_lists.go:44:57: &Node{...} escapes to heap
./linked_lists.go:27:10: values does not escape
./linked_lists.go:28:10: new(List) escapes to heap
./linked_lists.go:45:7: leaking param: l
./linked_lists.go:45:57: &Node{...} escapes to heap
./linked_lists.go:47:7: l does not escape
./linked_lists.go:47:23: leaking param content: n
./linked_lists.go:55:7: leaking param: l to result ~r0 level=1
./linked_lists.go:62:7: leaking param content: l
./linked_lists.go:62:20: yield does not escape
./linked_lists.go:76:18: (*List).Reverse ignoring self-assignment in n.next, n.prev = n.prev, n.next
./linked_lists.go:76:18: (*List).Reverse ignoring self-assignment in n.next, n.prev = n.prev, n.next
./linked_lists.go:74:7: l does not escape
./linked_lists.go:84:7: leaking param content: l
./linked_lists.go:86:9: n does not escape
./linked_lists.go:86:2: func literal does not escape
./linked_lists.go:87:35: ... argument does not escape
./linked_lists.go:87:37: n.value escapes to heap
./linked_lists.go:87:17: append escapes to heap
./linked_lists.go:89:42: "[" + strings.Join(parts, "<->") + "]" escapes to heap
./linked_lists.go:97:21: leaking param: tail
./linked_lists.go:97:48: &cell{...} escapes to heap
./linked_lists.go:99:12: leaking param: a
./linked_lists.go:99:15: leaking param: b
./linked_lists.go:111:12: c does not escape
./linked_lists.go:119:16: leaking param: c
./linked_lists.go:127:7: leaking param content: c
./linked_lists.go:131:20: ... argument does not escape
./linked_lists.go:131:31: c.head escapes to heap
./linked_lists.go:138:9: leaking param content: n
./linked_lists.go:135:10: ... argument does not escape
./linked_lists.go:137:13: ... argument does not escape
./linked_lists.go:137:18: l.len escapes to heap
./linked_lists.go:138:2: func literal does not escape
./linked_lists.go:146:13: ... argument does not escape
./linked_lists.go:146:18: l.len escapes to heap
./linked_lists.go:148:13: ... argument does not escape
./linked_lists.go:153:13: ... argument does not escape
./linked_lists.go:153:17: "sorted" escapes to heap
./linked_lists.go:155:12: ... argument does not escape
./linked_lists.go:155:21: (*List).Remove(l, (*List).Front(l)) escapes to heap
./linked_lists.go:155:34: " " escapes to heap
./linked_lists.go:157:13: ... argument does not escape
./linked_lists.go:157:27: (*List).Front(l) == nil escapes to heap
./linked_lists.go:158:11: &Node{...} escapes to heap
./linked_lists.go:159:20: "deferred before the crash" escapes to heap
./linked_lists.go:159:19: ... argument does not escape
./linked_lists.go:164:13: ... argument does not escape
./linked_lists.go:164:14: "not reached" escapes to heap
