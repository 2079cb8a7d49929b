./comparisons.go:25:7: w does not escape
./comparisons.go:27:10: f does not escape
./comparisons.go:28:8: func literal does not escape
./comparisons.go:30:18: ... argument does not escape
./comparisons.go:33:19: ... argument does not escape
./comparisons.go:33:21: f() escapes to heap
./comparisons.go:66:48: any([]int{...}) does not escape
./comparisons.go:66:48: []int{...} does not escape
./comparisons.go:66:65: any([]int{...}) does not escape
./comparisons.go:66:65: []int{...} does not escape
./comparisons.go:67:48: any([]int{...}) does not escape
./comparisons.go:67:48: []int{...} does not escape
./comparisons.go:67:68: any([]string{}) does not escape
./comparisons.go:67:68: []string{} does not escape
./comparisons.go:68:46: any(Bad{}) does not escape
./comparisons.go:68:60: any(Bad{}) does not escape
./comparisons.go:69:49: any([1]any{...}) does not escape
./comparisons.go:69:53: Bad{} does not escape
./comparisons.go:69:71: any([1]any{...}) does not escape
./comparisons.go:69:75: Bad{} does not escape
./comparisons.go:70:49: any([2]any{...}) does not escape
./comparisons.go:70:50: 1 does not escape
./comparisons.go:70:56: Bad{} does not escape
./comparisons.go:70:74: any([2]any{...}) does not escape
./comparisons.go:70:75: 2 does not escape
./comparisons.go:70:81: Bad{} does not escape
./comparisons.go:71:46: any(Bad{}) does not escape
./comparisons.go:39:13: ... argument does not escape
./comparisons.go:39:16: a == b escapes to heap
./comparisons.go:39:24: a != b escapes to heap
./comparisons.go:41:13: ... argument does not escape
./comparisons.go:41:16: a == b escapes to heap
./comparisons.go:41:24: a == P{...} escapes to heap
./comparisons.go:41:49: &a == &b escapes to heap
./comparisons.go:41:59: &a == &a escapes to heap
./comparisons.go:43:32: 1 does not escape
./comparisons.go:43:35: "s" does not escape
./comparisons.go:45:13: ... argument does not escape
./comparisons.go:45:16: x == y escapes to heap
./comparisons.go:46:13: "S" does not escape
./comparisons.go:47:13: ... argument does not escape
./comparisons.go:47:16: x == y escapes to heap
./comparisons.go:50:13: ... argument does not escape
./comparisons.go:50:19: zero == negZero escapes to heap
./comparisons.go:50:41: P{...} == P{...} escapes to heap
./comparisons.go:50:71: [1]float64{...} == [1]float64{...} escapes to heap
./comparisons.go:50:100: any(nan) == any(nan) escapes to heap
./comparisons.go:50:95: any(nan) does not escape
./comparisons.go:50:107: any(nan) does not escape
./comparisons.go:50:123: any(0) == any(0) escapes to heap
./comparisons.go:50:117: any(0) does not escape
./comparisons.go:50:130: any(0) does not escape
./comparisons.go:53:13: ... argument does not escape
./comparisons.go:53:16: i == j escapes to heap
./comparisons.go:53:24: i == nil escapes to heap
./comparisons.go:54:10: V{...} does not escape
./comparisons.go:54:16: V{...} does not escape
./comparisons.go:55:13: ... argument does not escape
./comparisons.go:55:16: i == j escapes to heap
./comparisons.go:55:24: i == V{...} escapes to heap
./comparisons.go:55:28: V{...} does not escape
./comparisons.go:55:38: V{...} == i escapes to heap
./comparisons.go:55:34: V{...} does not escape
./comparisons.go:55:46: i != nil escapes to heap
./comparisons.go:56:12: &W{...} does not escape
./comparisons.go:56:19: &W{...} does not escape
./comparisons.go:58:13: ... argument does not escape
./comparisons.go:58:16: i == j escapes to heap
./comparisons.go:58:24: i == I(w1) escapes to heap
./comparisons.go:58:36: j == w2 escapes to heap
./comparisons.go:61:13: ... argument does not escape
./comparisons.go:61:16: i == nil escapes to heap
./comparisons.go:61:26: i == (*W)(nil) escapes to heap
./comparisons.go:63:19: 1 does not escape
./comparisons.go:63:27: int64(1) does not escape
./comparisons.go:64:13: ... argument does not escape
./comparisons.go:64:17: e1 == e2 escapes to heap
./comparisons.go:64:27: e1 == 1 escapes to heap
./comparisons.go:64:30: 1 does not escape
./comparisons.go:64:36: e2 == int64(1) escapes to heap
./comparisons.go:64:44: int64(1) does not escape
./comparisons.go:64:52: e1 != 1 escapes to heap
./comparisons.go:64:55: 1 does not escape
./comparisons.go:64:69: any("a") == any("a") escapes to heap
./comparisons.go:64:64: any("a") does not escape
./comparisons.go:64:76: any("a") does not escape
./comparisons.go:64:91: any('a') == any(97) escapes to heap
./comparisons.go:64:86: any('a') does not escape
./comparisons.go:64:98: any(97) does not escape
./comparisons.go:64:112: any(nil) == nil escapes to heap
./comparisons.go:65:13: ... argument does not escape
./comparisons.go:65:24: any(V{...}) == any(W{...}) escapes to heap
./comparisons.go:65:19: any(V{...}) does not escape
./comparisons.go:65:32: any(W{...}) does not escape
./comparisons.go:65:48: any(V{...}) == any(V{...}) escapes to heap
./comparisons.go:65:43: any(V{...}) does not escape
./comparisons.go:65:56: any(V{...}) does not escape
./comparisons.go:65:77: any([2]int{...}) == any([2]int{...}) escapes to heap
./comparisons.go:65:72: any([2]int{...}) does not escape
./comparisons.go:65:90: any([2]int{...}) does not escape
./comparisons.go:65:115: any(struct {}{}) == any(struct {}{}) escapes to heap
./comparisons.go:65:111: any(struct {}{}) does not escape
./comparisons.go:65:130: any(struct {}{}) does not escape
./comparisons.go:66:13: ... argument does not escape
./comparisons.go:66:17: try(func literal) escapes to heap
./comparisons.go:66:18: func literal does not escape
./comparisons.go:67:13: ... argument does not escape
./comparisons.go:67:17: try(func literal) escapes to heap
./comparisons.go:67:18: func literal does not escape
./comparisons.go:68:13: ... argument does not escape
./comparisons.go:68:17: try(func literal) escapes to heap
./comparisons.go:68:18: func literal does not escape
./comparisons.go:69:13: ... argument does not escape
./comparisons.go:69:17: try(func literal) escapes to heap
./comparisons.go:69:18: func literal does not escape
./comparisons.go:70:13: ... argument does not escape
./comparisons.go:70:17: try(func literal) escapes to heap
./comparisons.go:70:18: func literal does not escape
./comparisons.go:71:13: ... argument does not escape
./comparisons.go:71:17: try(func literal) escapes to heap
./comparisons.go:71:18: func literal does not escape
./comparisons.go:72:13: ... argument does not escape
./comparisons.go:72:17: try(func literal) escapes to heap
./comparisons.go:72:18: func literal does not escape
./comparisons.go:75:13: ... argument does not escape
./comparisons.go:75:18: err == target escapes to heap
./comparisons.go:75:36: target == errors.New("e") escapes to heap
./comparisons.go:76:33: string([]byte{...}) does not escape
./comparisons.go:76:33: []byte{...} does not escape
./comparisons.go:77:13: ... argument does not escape
./comparisons.go:77:17: s1 == s2 escapes to heap
./comparisons.go:77:28: &s1 == &s2 escapes to heap
./comparisons.go:77:52: []string{...}[0] == s2 escapes to heap
./comparisons.go:77:44: []string{...} does not escape
./comparisons.go:81:13: ... argument does not escape
./comparisons.go:81:16: f == nil escapes to heap
./comparisons.go:81:27: sl == nil escapes to heap
./comparisons.go:81:37: p == nil escapes to heap
./comparisons.go:81:50: true escapes to heap
./comparisons.go:81:68: true escapes to heap
./comparisons.go:82:13: ... argument does not escape
./comparisons.go:82:25: true escapes to heap
./comparisons.go:82:41: true escapes to heap
./comparisons.go:82:54: true escapes to heap
./comparisons.go:82:63: true escapes to heap
./comparisons.go:82:74: true escapes to heap
./comparisons.go:82:85: true escapes to heap
./comparisons.go:85:13: ... argument does not escape
./comparisons.go:85:20: T1{...} == t escapes to heap
./comparisons.go:85:32: T1(t) == T1{...} escapes to heap
./comparisons.go:85:53: any(T1{...}) == any(t) escapes to heap
./comparisons.go:85:48: any(T1{...}) does not escape
./comparisons.go:85:60: any(t) does not escape
./comparisons.go:87:13: ... argument does not escape
./comparisons.go:87:18: E{} == E{} escapes to heap
./comparisons.go:87:35: [0]int{} == [0]int{} escapes to heap
