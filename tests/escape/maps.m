./maps.go:11:11: make(map[string]int) does not escape
./maps.go:13:11: make(map[int]*node, n) does not escape
./maps.go:15:21: map[string]int{...} does not escape
./maps.go:16:18: map[int]int{} does not escape
./maps.go:21:21: map[string]int{...} escapes to heap
./maps.go:25:44: make(map[int]bool, n + 1) escapes to heap
./maps.go:27:20: leaking param: p
./maps.go:27:29: leaking param: k
./maps.go:28:22: map[*node]*node{} does not escape
./maps.go:29:9: &node{...} escapes to heap
./maps.go:30:7: &node{} escapes to heap
./maps.go:34:14: leaking param: p
./maps.go:34:17: leaking param: q
./maps.go:35:24: map[*node][]*node{...} does not escape
./maps.go:35:28: []*node{...} escapes to heap
./maps.go:35:32: &node{} escapes to heap
./maps.go:35:42: &node{} escapes to heap
./maps.go:39:11: m does not escape
./maps.go:39:31: k does not escape
./maps.go:41:14: m does not escape
./maps.go:41:33: k does not escape
./maps.go:46:13: leaking param: m to result last level=1
./maps.go:56:14: m does not escape
./maps.go:56:31: k does not escape
./maps.go:62:18: map[any]any{} escapes to heap
./maps.go:63:4: 1 escapes to heap
./maps.go:63:9: "x" escapes to heap
./maps.go:65:4: 5 escapes to heap
./maps.go:65:9: 5 escapes to heap
./maps.go:66:4: "s" escapes to heap
./maps.go:66:16: []int{...} escapes to heap
./maps.go:66:16: []int{...} escapes to heap
./maps.go:70:14: leaking param content: words
./maps.go:71:26: map[string]int{} escapes to heap
./maps.go:78:15: m does not escape
./maps.go:78:37: leaking param: n
./maps.go:79:17: append escapes to heap
./maps.go:80:26: &node{} escapes to heap
./maps.go:80:17: append escapes to heap
./maps.go:85:14: leaking param: k
./maps.go:84:21: map[string]int{} escapes to heap
./maps.go:85:9: func literal escapes to heap
./maps.go:92:2: moved to heap: x
./maps.go:92:5: moved to heap: y
./maps.go:93:20: map[*int]*int{} does not escape
./maps.go:97:16: b does not escape
./maps.go:98:21: map[string]int{} does not escape
./maps.go:99:11: string(b) escapes to heap
./maps.go:100:18: string(b) does not escape
./maps.go:103:14: leaking param: n
./maps.go:105:2: moved to heap: v
./maps.go:104:22: map[string]node{...} does not escape
./maps.go:111:2: moved to heap: m
./maps.go:111:21: map[string]int{} escapes to heap
./maps.go:116:28: map[string]func() int{...} does not escape
./maps.go:117:8: func literal escapes to heap
