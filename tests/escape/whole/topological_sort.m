./topological_sort.go:14:7: c does not escape
./topological_sort.go:14:56: "cycle: " + strings.Join(c.path, " -> ") escapes to heap
./topological_sort.go:16:12: leaking param: s
./topological_sort.go:17:12: graph{} escapes to heap
./topological_sort.go:21:21: append escapes to heap
./topological_sort.go:31:7: g does not escape
./topological_sort.go:32:12: make([]string, 0, len(g)) escapes to heap
./topological_sort.go:34:14: append escapes to heap
./topological_sort.go:41:7: g does not escape
./topological_sort.go:50:15: leaking param: n
./topological_sort.go:47:15: make(map[string]int) does not escape
./topological_sort.go:50:10: func literal does not escape
./topological_sort.go:59:11: &cycleError{...} escapes to heap
./topological_sort.go:59:45: []string{} escapes to heap
./topological_sort.go:59:36: append escapes to heap
./topological_sort.go:59:29: append escapes to heap
./topological_sort.go:62:16: append escapes to heap
./topological_sort.go:70:17: append escapes to heap
./topological_sort.go:82:7: leaking param content: g
./topological_sort.go:83:25: map[string]int{} does not escape
./topological_sort.go:84:30: map[string][]string{} does not escape
./topological_sort.go:88:21: append escapes to heap
./topological_sort.go:95:19: append escapes to heap
./topological_sort.go:108:18: append escapes to heap
./topological_sort.go:111:16: append escapes to heap
./topological_sort.go:118:7: g does not escape
./topological_sort.go:125:17: leaking param: v
./topological_sort.go:119:25: map[string]int{} does not escape
./topological_sort.go:120:23: map[string]int{} does not escape
./topological_sort.go:121:28: map[string]bool{} does not escape
./topological_sort.go:125:12: func literal does not escape
./topological_sort.go:128:17: append escapes to heap
./topological_sort.go:146:14: append escapes to heap
./topological_sort.go:152:15: append escapes to heap
./topological_sort.go:162:7: g does not escape
./topological_sort.go:165:14: leaking param: from
./topological_sort.go:165:20: at does not escape
./topological_sort.go:163:37: map[string]map[string]bool{} escapes to heap
./topological_sort.go:165:9: func literal does not escape
./topological_sort.go:169:35: map[string]bool{} escapes to heap
./topological_sort.go:201:7: moved to heap: ce
./topological_sort.go:183:20: []string{...} does not escape
./topological_sort.go:199:14: ... argument does not escape
./topological_sort.go:199:15: "graph" escapes to heap
./topological_sort.go:199:24: i escapes to heap
./topological_sort.go:203:15: ... argument does not escape
./topological_sort.go:203:16: "  error:" escapes to heap
./topological_sort.go:203:36: len(ce.path) escapes to heap
./topological_sort.go:205:15: ... argument does not escape
./topological_sort.go:205:16: "  order:" escapes to heap
./topological_sort.go:205:28: order escapes to heap
./topological_sort.go:208:14: ... argument does not escape
./topological_sort.go:208:15: "  levels:" escapes to heap
./topological_sort.go:208:28: levels escapes to heap
./topological_sort.go:208:36: "rest:" escapes to heap
./topological_sort.go:208:45: rest escapes to heap
./topological_sort.go:209:14: ... argument does not escape
./topological_sort.go:209:15: "  components:" escapes to heap
./topological_sort.go:209:44: graph.components(g) escapes to heap
./topological_sort.go:210:14: ... argument does not escape
./topological_sort.go:210:15: "  closure:" escapes to heap
