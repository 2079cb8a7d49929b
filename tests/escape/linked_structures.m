./linked_structures.go:9:7: leaking param: t
./linked_structures.go:11:10: &tree{...} escapes to heap
./linked_structures.go:21:7: t does not escape
./linked_structures.go:21:21: visit does not escape
./linked_structures.go:35:7: q does not escape
./linked_structures.go:36:8: &item{...} escapes to heap
./linked_structures.go:45:7: leaking param content: q
./linked_structures.go:53:25: []int{...} does not escape
./linked_structures.go:57:9: func literal does not escape
