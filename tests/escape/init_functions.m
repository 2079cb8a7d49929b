./init_functions.go:7:2: moved to heap: x
./init_functions.go:8:16: append escapes to heap
