./recursion_to_iteration.go:38:12: n does not escape
./recursion_to_iteration.go:45:21: leaking param: root
./recursion_to_iteration.go:46:18: []*node{...} does not escape
./recursion_to_iteration.go:52:18: append does not escape
./recursion_to_iteration.go:60:13: ... argument does not escape
./recursion_to_iteration.go:60:17: sum(5000) escapes to heap
./recursion_to_iteration.go:60:29: sumTail(5000, 0) escapes to heap
./recursion_to_iteration.go:60:44: sumLoop(5000) escapes to heap
./recursion_to_iteration.go:63:10: &node{...} escapes to heap
./recursion_to_iteration.go:63:25: &node{...} escapes to heap
./recursion_to_iteration.go:65:13: ... argument does not escape
./recursion_to_iteration.go:65:19: total(root) escapes to heap
./recursion_to_iteration.go:65:41: totalWithStack(root) escapes to heap
