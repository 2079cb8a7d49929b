./reflect_deepequal.go:21:2: moved to heap: a
./reflect_deepequal.go:21:7: &Node{...} escapes to heap
./reflect_deepequal.go:23:7: &Node{...} escapes to heap
./reflect_deepequal.go:24:11: &Node{...} escapes to heap
./reflect_deepequal.go:25:7: &Node{...} escapes to heap
./reflect_deepequal.go:25:27: &Node{...} escapes to heap
./reflect_deepequal.go:26:16: Loop{} escapes to heap
./reflect_deepequal.go:26:24: Loop{} escapes to heap
./reflect_deepequal.go:28:14: LS{...} escapes to heap
./reflect_deepequal.go:28:23: LS{...} escapes to heap
./reflect_deepequal.go:31:17: []float64{...} escapes to heap
./reflect_deepequal.go:32:7: func literal escapes to heap
./reflect_deepequal.go:34:27: [][2]interface {}{...} does not escape
./reflect_deepequal.go:35:21: 1 escapes to heap
./reflect_deepequal.go:35:26: 1 escapes to heap
./reflect_deepequal.go:35:29: 1 escapes to heap
./reflect_deepequal.go:35:34: 1 escapes to heap
./reflect_deepequal.go:35:42: int64(1) escapes to heap
./reflect_deepequal.go:35:49: "a" escapes to heap
./reflect_deepequal.go:35:54: "a" escapes to heap
./reflect_deepequal.go:35:61: 1.5 escapes to heap
./reflect_deepequal.go:35:66: 1.5 escapes to heap
./reflect_deepequal.go:35:73: nan escapes to heap
./reflect_deepequal.go:35:78: nan escapes to heap
./reflect_deepequal.go:35:85: sl escapes to heap
./reflect_deepequal.go:35:89: sl escapes to heap
./reflect_deepequal.go:35:104: []float64{...} escapes to heap
./reflect_deepequal.go:35:104: []float64{...} escapes to heap
./reflect_deepequal.go:35:120: []float64{...} escapes to heap
./reflect_deepequal.go:35:120: []float64{...} escapes to heap
./reflect_deepequal.go:36:9: ([]int)(nil) escapes to heap
./reflect_deepequal.go:36:21: []int{} escapes to heap
./reflect_deepequal.go:36:21: []int{} escapes to heap
./reflect_deepequal.go:36:32: []int{} escapes to heap
./reflect_deepequal.go:36:32: []int{} escapes to heap
./reflect_deepequal.go:36:41: []int{} escapes to heap
./reflect_deepequal.go:36:41: []int{} escapes to heap
./reflect_deepequal.go:36:52: []int{...} escapes to heap
./reflect_deepequal.go:36:52: []int{...} escapes to heap
./reflect_deepequal.go:36:65: []int{...} escapes to heap
./reflect_deepequal.go:36:65: []int{...} escapes to heap
./reflect_deepequal.go:36:80: []int{...} escapes to heap
./reflect_deepequal.go:36:80: []int{...} escapes to heap
./reflect_deepequal.go:36:93: []int{...} escapes to heap
./reflect_deepequal.go:36:93: []int{...} escapes to heap
./reflect_deepequal.go:36:109: [2]int{...} escapes to heap
./reflect_deepequal.go:36:123: [2]int{...} escapes to heap
./reflect_deepequal.go:37:39: map[string]int{} escapes to heap
./reflect_deepequal.go:37:59: map[string]int{...} escapes to heap
./reflect_deepequal.go:37:83: map[string]int{...} escapes to heap
./reflect_deepequal.go:37:109: map[string]int{...} escapes to heap
./reflect_deepequal.go:37:133: map[string]int{...} escapes to heap
./reflect_deepequal.go:38:20: map[int][]string{...} escapes to heap
./reflect_deepequal.go:38:24: []string{...} escapes to heap
./reflect_deepequal.go:38:48: map[int][]string{...} escapes to heap
./reflect_deepequal.go:38:52: []string{...} escapes to heap
./reflect_deepequal.go:38:96: s1 escapes to heap
./reflect_deepequal.go:38:100: s2 escapes to heap
./reflect_deepequal.go:39:8: Node{...} escapes to heap
./reflect_deepequal.go:39:20: Node{...} escapes to heap
./reflect_deepequal.go:39:34: Node{...} escapes to heap
./reflect_deepequal.go:39:48: []*Node{...} escapes to heap
./reflect_deepequal.go:39:49: &Node{...} escapes to heap
./reflect_deepequal.go:39:65: Node{...} escapes to heap
./reflect_deepequal.go:39:79: []*Node{...} escapes to heap
./reflect_deepequal.go:39:80: &Node{...} escapes to heap
./reflect_deepequal.go:39:95: E{...} escapes to heap
./reflect_deepequal.go:39:103: E{...} escapes to heap
./reflect_deepequal.go:39:113: E{...} escapes to heap
./reflect_deepequal.go:39:121: E{...} escapes to heap
./reflect_deepequal.go:39:143: E{...} escapes to heap
./reflect_deepequal.go:39:151: E{...} escapes to heap
./reflect_deepequal.go:40:17: []interface {}{...} escapes to heap
./reflect_deepequal.go:40:17: []interface {}{...} escapes to heap
./reflect_deepequal.go:40:18: 1 escapes to heap
./reflect_deepequal.go:40:21: "a" escapes to heap
./reflect_deepequal.go:40:36: []int{...} escapes to heap
./reflect_deepequal.go:40:36: []int{...} escapes to heap
./reflect_deepequal.go:40:55: []interface {}{...} escapes to heap
./reflect_deepequal.go:40:55: []interface {}{...} escapes to heap
./reflect_deepequal.go:40:56: 1 escapes to heap
./reflect_deepequal.go:40:59: "a" escapes to heap
./reflect_deepequal.go:40:74: []int{...} escapes to heap
./reflect_deepequal.go:40:74: []int{...} escapes to heap
./reflect_deepequal.go:40:82: &[]int{...} escapes to heap
./reflect_deepequal.go:40:88: []int{...} escapes to heap
./reflect_deepequal.go:40:93: &[]int{...} escapes to heap
./reflect_deepequal.go:40:99: []int{...} escapes to heap
./reflect_deepequal.go:41:26: map[string]interface {}{...} escapes to heap
./reflect_deepequal.go:41:54: map[string]interface {}{...} escapes to heap
./reflect_deepequal.go:41:66: ([]byte)("q") escapes to heap
./reflect_deepequal.go:41:67: ([]byte)("q") escapes to heap
./reflect_deepequal.go:41:97: map[string]interface {}{...} escapes to heap
./reflect_deepequal.go:41:125: map[string]interface {}{...} escapes to heap
./reflect_deepequal.go:41:137: ([]byte)("q") escapes to heap
./reflect_deepequal.go:41:138: ([]byte)("q") escapes to heap
./reflect_deepequal.go:42:22: struct { A int; b int }{...} escapes to heap
./reflect_deepequal.go:42:48: struct { A int; b int }{...} escapes to heap
./reflect_deepequal.go:42:64: ([]byte)("abc") escapes to heap
./reflect_deepequal.go:42:65: ([]byte)("abc") escapes to heap
./reflect_deepequal.go:42:79: ([]byte)("abc") escapes to heap
./reflect_deepequal.go:42:80: ([]byte)("abc") escapes to heap
./reflect_deepequal.go:42:105: uint8(3) escapes to heap
./reflect_deepequal.go:42:115: uint8(3) escapes to heap
./reflect_deepequal.go:42:122: true escapes to heap
./reflect_deepequal.go:42:128: false escapes to heap
./reflect_deepequal.go:43:19: map[float64]int{...} escapes to heap
./reflect_deepequal.go:43:44: map[float64]int{...} escapes to heap
./reflect_deepequal.go:46:14: ... argument does not escape
./reflect_deepequal.go:46:15: i escapes to heap
./reflect_deepequal.go:46:35: reflect.DeepEqual(p[0], p[1]) escapes to heap
./reflect_deepequal.go:48:20: make([]map[int]string, 30) escapes to heap
./reflect_deepequal.go:48:48: make([]map[int]string, 30) escapes to heap
./reflect_deepequal.go:50:36: map[int]string{} escapes to heap
./reflect_deepequal.go:50:54: map[int]string{} escapes to heap
./reflect_deepequal.go:52:27: ... argument does not escape
./reflect_deepequal.go:52:30: i * j escapes to heap
./reflect_deepequal.go:53:30: ... argument does not escape
./reflect_deepequal.go:53:33: i * (19 - j) escapes to heap
./reflect_deepequal.go:56:13: ... argument does not escape
./reflect_deepequal.go:56:31: reflect.DeepEqual(big1, big2) escapes to heap
./reflect_deepequal.go:56:32: big1 escapes to heap
./reflect_deepequal.go:56:38: big2 escapes to heap
./reflect_deepequal.go:58:13: ... argument does not escape
./reflect_deepequal.go:58:31: reflect.DeepEqual(big1, big2) escapes to heap
./reflect_deepequal.go:58:32: big1 escapes to heap
./reflect_deepequal.go:58:38: big2 escapes to heap
