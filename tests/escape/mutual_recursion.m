./mutual_recursion.go:9:18: leaking param: p
./mutual_recursion.go:16:17: leaking param: p
./mutual_recursion.go:23:10: t does not escape
./mutual_recursion.go:30:13: leaking param: t
./mutual_recursion.go:32:10: &tree{...} escapes to heap
./mutual_recursion.go:44:19: leaking param: p
./mutual_recursion.go:50:19: leaking param: p
./mutual_recursion.go:56:2: moved to heap: x
./mutual_recursion.go:62:2: moved to heap: y
