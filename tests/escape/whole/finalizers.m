./finalizers.go:19:7: n does not escape
./finalizers.go:25:11: format does not escape
./finalizers.go:25:26: leaking param content: args
./finalizers.go:31:33: n does not escape
./finalizers.go:31:48: ... argument does not escape
./finalizers.go:31:60: n.id escapes to heap
./finalizers.go:32:35: n does not escape
./finalizers.go:32:50: ... argument does not escape
./finalizers.go:32:74: n.id escapes to heap
./finalizers.go:32:85: n.next.id escapes to heap
./finalizers.go:35:41: leaking param: x
./finalizers.go:35:61: ... argument does not escape
./finalizers.go:35:82: x.ID() escapes to heap
./finalizers.go:37:35: x does not escape
./finalizers.go:37:66: ... argument does not escape
./finalizers.go:37:86: x.(*node).id escapes to heap
./finalizers.go:39:36: n does not escape
./finalizers.go:39:73: ... argument does not escape
./finalizers.go:39:88: n.id escapes to heap
./finalizers.go:42:39: n does not escape
./finalizers.go:64:13: leaking param: n
./finalizers.go:67:7: ... argument does not escape
./finalizers.go:67:38: n.id escapes to heap
./finalizers.go:67:43: times escapes to heap
./finalizers.go:49:48: ... argument does not escape
./finalizers.go:49:66: n escapes to heap
./finalizers.go:50:41: leaking param: s
./finalizers.go:50:57: ... argument does not escape
./finalizers.go:50:92: s escapes to heap
./finalizers.go:55:36: n does not escape
./finalizers.go:58:34: n does not escape
./finalizers.go:29:9: &node{...} escapes to heap
./finalizers.go:30:11: &node{...} escapes to heap
./finalizers.go:31:28: func literal escapes to heap
./finalizers.go:32:30: func literal escapes to heap
./finalizers.go:34:17: &node{...} escapes to heap
./finalizers.go:35:36: func literal escapes to heap
./finalizers.go:36:11: &node{...} escapes to heap
./finalizers.go:37:30: func literal escapes to heap
./finalizers.go:38:12: &node{...} escapes to heap
./finalizers.go:39:31: func literal escapes to heap
./finalizers.go:41:15: &node{...} escapes to heap
./finalizers.go:42:34: func literal escapes to heap
./finalizers.go:45:11: &node{...} escapes to heap
./finalizers.go:48:13: &node{...} escapes to heap
./finalizers.go:49:30: func literal escapes to heap
./finalizers.go:50:36: func literal escapes to heap
./finalizers.go:51:30: func literal escapes to heap
./finalizers.go:53:12: &node{...} escapes to heap
./finalizers.go:55:31: func literal escapes to heap
./finalizers.go:56:17: &node{...} escapes to heap
./finalizers.go:56:32: &node{...} escapes to heap
./finalizers.go:58:29: func literal escapes to heap
./finalizers.go:82:34: n does not escape
./finalizers.go:106:34: n does not escape
./finalizers.go:107:34: n does not escape
./finalizers.go:81:10: &node{...} escapes to heap
./finalizers.go:82:29: func literal escapes to heap
./finalizers.go:83:26: new(struct {}) escapes to heap
./finalizers.go:83:38: func literal escapes to heap
./finalizers.go:93:18: append does not escape
./finalizers.go:101:14: ... argument does not escape
./finalizers.go:101:15: text escapes to heap
./finalizers.go:106:29: func literal escapes to heap
./finalizers.go:107:29: func literal escapes to heap
