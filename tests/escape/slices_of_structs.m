./slices_of_structs.go:9:12: leaking param content: items
./slices_of_structs.go:11:15: append escapes to heap
./slices_of_structs.go:16:16: leaking param: items to result ~r0 level=0
./slices_of_structs.go:18:12: leaking param: items to result ~r0 level=1
./slices_of_structs.go:20:11: leaking param: items
./slices_of_structs.go:29:11: make([][]int, n) escapes to heap
./slices_of_structs.go:31:14: make([]int, n) escapes to heap
./slices_of_structs.go:39:14: make([]int, 3) escapes to heap
./slices_of_structs.go:45:17: []item{...} escapes to heap
