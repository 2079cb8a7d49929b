./maps_order_of_evaluation.go:7:20: map[int]int{...} escapes to heap
./maps_order_of_evaluation.go:5:8: leaking param: name
./maps_order_of_evaluation.go:5:43: ... argument does not escape
./maps_order_of_evaluation.go:5:44: name escapes to heap
./maps_order_of_evaluation.go:5:50: " " escapes to heap
./maps_order_of_evaluation.go:9:10: leaking param: name
./maps_order_of_evaluation.go:9:46: ... argument does not escape
./maps_order_of_evaluation.go:9:47: name escapes to heap
./maps_order_of_evaluation.go:9:53: " " escapes to heap
./maps_order_of_evaluation.go:13:34: map[int]int{...} escapes to heap
./maps_order_of_evaluation.go:15:34: ... argument does not escape
./maps_order_of_evaluation.go:15:35: "two " escapes to heap
./maps_order_of_evaluation.go:17:10: leaking param: name
./maps_order_of_evaluation.go:17:23: f does not escape
./maps_order_of_evaluation.go:18:8: func literal does not escape
./maps_order_of_evaluation.go:20:15: ... argument does not escape
./maps_order_of_evaluation.go:20:16: name escapes to heap
./maps_order_of_evaluation.go:20:22: "->" escapes to heap
./maps_order_of_evaluation.go:24:13: ... argument does not escape
./maps_order_of_evaluation.go:24:14: name escapes to heap
./maps_order_of_evaluation.go:24:20: "fine" escapes to heap
./maps_order_of_evaluation.go:61:45: map[any]int{} does not escape
./maps_order_of_evaluation.go:61:56: []int{...} escapes to heap
./maps_order_of_evaluation.go:61:56: []int{...} escapes to heap
./maps_order_of_evaluation.go:62:50: map[any]int{...} does not escape
./maps_order_of_evaluation.go:62:51: 1 escapes to heap
./maps_order_of_evaluation.go:62:69: ... argument does not escape
./maps_order_of_evaluation.go:62:71: a[func literal] escapes to heap
./maps_order_of_evaluation.go:62:72: func literal does not escape
./maps_order_of_evaluation.go:63:51: map[any]int{} does not escape
./maps_order_of_evaluation.go:63:66: ... argument does not escape
./maps_order_of_evaluation.go:63:68: a[map[string]int{}] escapes to heap
./maps_order_of_evaluation.go:63:83: map[string]int{} does not escape
./maps_order_of_evaluation.go:64:63: ... argument does not escape
./maps_order_of_evaluation.go:64:65: a[[]string{}] escapes to heap
./maps_order_of_evaluation.go:64:74: []string{} does not escape
./maps_order_of_evaluation.go:64:74: []string{} does not escape
./maps_order_of_evaluation.go:65:73: []string{} does not escape
./maps_order_of_evaluation.go:65:73: []string{} does not escape
./maps_order_of_evaluation.go:66:52: map[any]int{} does not escape
./maps_order_of_evaluation.go:66:73: struct { x any }{...} escapes to heap
./maps_order_of_evaluation.go:66:79: []int{} escapes to heap
./maps_order_of_evaluation.go:66:79: []int{} escapes to heap
./maps_order_of_evaluation.go:67:54: map[[2]any]int{} does not escape
./maps_order_of_evaluation.go:67:67: 1 escapes to heap
./maps_order_of_evaluation.go:67:81: map[int]int{} escapes to heap
./maps_order_of_evaluation.go:68:55: ([]byte)("x") escapes to heap
./maps_order_of_evaluation.go:68:56: ([]byte)("x") escapes to heap
./maps_order_of_evaluation.go:68:77: map[any]int{...} does not escape
./maps_order_of_evaluation.go:99:28: ... argument does not escape
./maps_order_of_evaluation.go:99:32: len(m) escapes to heap
./maps_order_of_evaluation.go:31:13: ... argument does not escape
./maps_order_of_evaluation.go:33:13: ... argument does not escape
./maps_order_of_evaluation.go:35:13: ... argument does not escape
./maps_order_of_evaluation.go:37:13: ... argument does not escape
./maps_order_of_evaluation.go:39:13: ... argument does not escape
./maps_order_of_evaluation.go:40:13: ... argument does not escape
./maps_order_of_evaluation.go:40:15: m[1] escapes to heap
./maps_order_of_evaluation.go:40:26: change() escapes to heap
./maps_order_of_evaluation.go:40:31: m[1] escapes to heap
./maps_order_of_evaluation.go:42:13: ... argument does not escape
./maps_order_of_evaluation.go:42:14: x escapes to heap
./maps_order_of_evaluation.go:43:13: ... argument does not escape
./maps_order_of_evaluation.go:43:25: map[int]int{...} escapes to heap
./maps_order_of_evaluation.go:45:13: ... argument does not escape
./maps_order_of_evaluation.go:45:25: map[int]int{...} escapes to heap
./maps_order_of_evaluation.go:45:52: map[int]int{...} escapes to heap
./maps_order_of_evaluation.go:47:13: ... argument does not escape
./maps_order_of_evaluation.go:47:14: v escapes to heap
./maps_order_of_evaluation.go:47:17: ok escapes to heap
./maps_order_of_evaluation.go:50:17: func literal does not escape
./maps_order_of_evaluation.go:51:20: func literal does not escape
./maps_order_of_evaluation.go:52:24: func literal does not escape
./maps_order_of_evaluation.go:54:16: func literal does not escape
./maps_order_of_evaluation.go:55:19: func literal does not escape
./maps_order_of_evaluation.go:56:19: func literal does not escape
./maps_order_of_evaluation.go:57:13: func literal does not escape
./maps_order_of_evaluation.go:58:19: func literal does not escape
./maps_order_of_evaluation.go:59:15: func literal does not escape
./maps_order_of_evaluation.go:60:13: ... argument does not escape
./maps_order_of_evaluation.go:61:20: func literal does not escape
./maps_order_of_evaluation.go:62:25: func literal does not escape
./maps_order_of_evaluation.go:63:26: func literal does not escape
./maps_order_of_evaluation.go:64:24: func literal does not escape
./maps_order_of_evaluation.go:65:27: func literal does not escape
./maps_order_of_evaluation.go:66:27: func literal does not escape
./maps_order_of_evaluation.go:67:26: func literal does not escape
./maps_order_of_evaluation.go:68:28: func literal does not escape
./maps_order_of_evaluation.go:69:17: map[int]int{...} escapes to heap
./maps_order_of_evaluation.go:71:13: ... argument does not escape
./maps_order_of_evaluation.go:73:13: ... argument does not escape
./maps_order_of_evaluation.go:75:9: func literal does not escape
./maps_order_of_evaluation.go:77:13: ... argument does not escape
./maps_order_of_evaluation.go:77:17: k escapes to heap
./maps_order_of_evaluation.go:79:13: ... argument does not escape
./maps_order_of_evaluation.go:79:17: len(m) escapes to heap
./maps_order_of_evaluation.go:79:22: k escapes to heap
./maps_order_of_evaluation.go:81:20: []map[int]int{...} escapes to heap
./maps_order_of_evaluation.go:81:21: map[int]int{} escapes to heap
./maps_order_of_evaluation.go:81:25: map[int]int{} escapes to heap
./maps_order_of_evaluation.go:83:13: ... argument does not escape
./maps_order_of_evaluation.go:83:14: i escapes to heap
./maps_order_of_evaluation.go:83:17: s escapes to heap
./maps_order_of_evaluation.go:84:24: map[string][]int{...} escapes to heap
./maps_order_of_evaluation.go:84:30: []int{...} escapes to heap
./maps_order_of_evaluation.go:85:10: func literal does not escape
./maps_order_of_evaluation.go:85:39: append escapes to heap
./maps_order_of_evaluation.go:86:18: append escapes to heap
./maps_order_of_evaluation.go:87:13: ... argument does not escape
./maps_order_of_evaluation.go:88:21: map[pair]pair{...} escapes to heap
./maps_order_of_evaluation.go:90:9: func literal does not escape
./maps_order_of_evaluation.go:92:13: ... argument does not escape
./maps_order_of_evaluation.go:95:13: ... argument does not escape
./maps_order_of_evaluation.go:95:14: a escapes to heap
./maps_order_of_evaluation.go:95:17: b escapes to heap
./maps_order_of_evaluation.go:97:13: ... argument does not escape
./maps_order_of_evaluation.go:97:17: len(m) escapes to heap
./maps_order_of_evaluation.go:99:8: func literal does not escape
./maps_order_of_evaluation.go:100:15: ([]byte)("abc") does not escape
./maps_order_of_evaluation.go:101:26: map[string]int{} escapes to heap
./maps_order_of_evaluation.go:102:16: string(bs) escapes to heap
./maps_order_of_evaluation.go:104:16: string(bs) escapes to heap
./maps_order_of_evaluation.go:105:13: ... argument does not escape
./maps_order_of_evaluation.go:105:28: counts[string(bs)] escapes to heap
./maps_order_of_evaluation.go:105:36: string(bs) does not escape
./maps_order_of_evaluation.go:105:48: counts[string(bs[1:])] escapes to heap
./maps_order_of_evaluation.go:105:58: string(bs[1:]) does not escape
