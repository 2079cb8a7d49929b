./binary_tree.go:14:7: leaking param: t
./binary_tree.go:14:23: leaking param: key
./binary_tree.go:16:10: &Tree{...} escapes to heap
./binary_tree.go:29:7: t does not escape
./binary_tree.go:37:7: leaking param: t
./binary_tree.go:37:21: yield does not escape
./binary_tree.go:41:7: leaking param: t
./binary_tree.go:42:14: yield does not escape
./binary_tree.go:43:15: leaking param content: n
./binary_tree.go:42:9: func literal escapes to heap
./binary_tree.go:43:10: func literal does not escape
./binary_tree.go:47:7: leaking param: t to result ~r0 level=0
./binary_tree.go:54:7: leaking param: t
./binary_tree.go:54:23: key does not escape
./binary_tree.go:77:7: leaking param content: t
./binary_tree.go:77:21: leaking param content: sb
./binary_tree.go:77:42: leaking param: prefix
./binary_tree.go:81:30: prefix + "| " escapes to heap
./binary_tree.go:83:30: prefix + "  " escapes to heap
./binary_tree.go:85:28: ... argument does not escape
./binary_tree.go:85:45: prefix escapes to heap
./binary_tree.go:85:53: branch escapes to heap
./binary_tree.go:85:62: t.Key escapes to heap
./binary_tree.go:85:69: t.Count escapes to heap
./binary_tree.go:104:6: leaking param: w
./binary_tree.go:119:18: leaking param content: keys
./binary_tree.go:128:14: leaking param content: n
./binary_tree.go:98:2: moved to heap: total
./binary_tree.go:98:9: moved to heap: distinct
./binary_tree.go:99:2: moved to heap: #state1
./binary_tree.go:104:2: moved to heap: #state2
./binary_tree.go:99:2: func literal escapes to heap
./binary_tree.go:103:13: ... argument does not escape
./binary_tree.go:103:14: total escapes to heap
./binary_tree.go:103:21: "words," escapes to heap
./binary_tree.go:103:31: distinct escapes to heap
./binary_tree.go:103:41: "distinct, height" escapes to heap
./binary_tree.go:103:72: (*Tree).Height(root) escapes to heap
./binary_tree.go:104:2: func literal escapes to heap
./binary_tree.go:106:15: ... argument does not escape
./binary_tree.go:106:16: "... stopping at" escapes to heap
./binary_tree.go:106:35: w escapes to heap
./binary_tree.go:109:13: ... argument does not escape
./binary_tree.go:109:26: w escapes to heap
./binary_tree.go:109:43: strings.Repeat("#", n) escapes to heap
./binary_tree.go:111:28: []string{...} does not escape
./binary_tree.go:116:11: ... argument does not escape
./binary_tree.go:116:21: (*strings.Builder).String(sb) escapes to heap
./binary_tree.go:119:13: func literal does not escape
./binary_tree.go:124:10: &Tree{...} escapes to heap
./binary_tree.go:128:9: func literal does not escape
./binary_tree.go:132:13: ... argument does not escape
./binary_tree.go:132:22: (*Tree).Height(b) escapes to heap
./binary_tree.go:132:26: path escapes to heap
./binary_tree.go:132:33: b.Key escapes to heap
./binary_tree.go:132:45: b.Left.Key escapes to heap
./binary_tree.go:132:64: b.Right.Right.Key escapes to heap
