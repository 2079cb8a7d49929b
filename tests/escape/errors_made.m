./errors_made.go:9:7: leaking param: e to result ~r0 level=1
./errors_made.go:15:14: leaking param: op
./errors_made.go:15:40: &myError{...} escapes to heap
./errors_made.go:17:38: code(n) escapes to heap
./errors_made.go:21:14: code(3) escapes to heap
./errors_made.go:26:11: leaking param: err
