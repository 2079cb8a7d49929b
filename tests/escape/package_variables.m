./package_variables.go:21:14: moved to heap: n
./package_variables.go:15:18: new(int) escapes to heap
./package_variables.go:18:16: make([]int, 3) escapes to heap
